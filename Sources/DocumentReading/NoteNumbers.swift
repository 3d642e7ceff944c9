/// The notes of a text by their numbers; of two with the same number the first.
struct NoteNumbers {
  /// The numbers, rising, each once.
  let all: [Int]
  /// The places of the notes by their numbers, -1 where there is none: asked for at every run of digits in the text.
  private let places: [Int32]

  /// The numbers that several notes have.
  private(set) var repeated: Set<Int> = []

  /// The numbers that marks can have.
  static let possible = 1...999

  /// Takes the numbers of notes, nil for a note that has none.
  init(_ numbers: [Int?]) {
    var places = [Int32](repeating: -1, count: Self.possible.upperBound + 1)
    for (place, number) in numbers.enumerated() {
      guard let number, Self.possible.contains(number) else { continue }
      if places[number] < 0 { places[number] = Int32(place) } else { repeated.insert(number) }
    }
    self.places = places
    all = Self.possible.filter { places[$0] >= 0 }
  }

  /// The place of the note with a number.
  subscript(number: Int) -> Int? {
    guard number < places.count, places[number] >= 0 else { return nil }
    return Int(places[number])
  }
}
