import UNSymbols

/// Fills in what a citation says in the input's own terms: its words as printed and its place in code points.
enum CodePoints {
  /// Fills in `text` and `range` of the citations of a file's documents from their `utf8Range`, in one pass over the input.
  static func fill(_ citations: inout [[Citation]], input: [UInt8]) {
    let order = citations.indices.flatMap { document in
      citations[document].indices.map { (document, $0, start: citations[document][$0].utf8Range.lowerBound) }
    }.sorted { $0.start < $1.start }
    input.withUnsafeBufferPointer { input in
      var offset = 0
      var points = 0
      for (document, index, _) in order {
        var range = citations[document][index].utf8Range
        // A full-width figure stands for one byte of the text and takes three of the input.
        while range.upperBound < input.count, input[range.upperBound] & 0xC0 == 0x80 {
          range = range.lowerBound..<range.upperBound + 1
        }
        citations[document][index].utf8Range = range
        points += input.characters(in: offset..<range.lowerBound)
        offset = range.lowerBound
        let length = input.characters(in: range)
        citations[document][index].range = points..<points + length
        citations[document][index].text = words(input[range])
      }
    }
  }

  /// The words of a place, without the tags that stand between the halves of a number: `42</a><a href="…">/220`. What opens no tag, or
  /// one that nothing closes, is a character of the words.
  private static func words(_ place: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    guard place.contains(0x3C) else { return String(decoding: place, as: UTF8.self) }
    var words: [UInt8] = []
    var rest = place
    while let start = rest.firstIndex(of: 0x3C) {
      words += rest[..<start]
      let tag = rest[start...].dropFirst()
      if let first = tag.first, first.isLetter || first == 0x2F, let end = tag.firstIndex(of: 0x3E) {
        rest = tag[(end + 1)...]
      } else {
        words.append(0x3C)
        rest = tag
      }
    }
    return String(decoding: words + rest, as: UTF8.self)
  }
}
