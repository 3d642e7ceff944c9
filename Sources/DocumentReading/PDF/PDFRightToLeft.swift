import Foundation
import UNSymbols

/// Turns the pages of a text in Arabic, which are read from right to left, into pages that are read from left to right.
///
/// A PDF has glyphs at places. Where the letters of a run stand as they are seen, from the left to the right, they are put into
/// the order in which they are read (the Unicode Bidirectional Algorithm, UAX #9, the other way round). Then the places are
/// mirrored, so that columns, indents and lines are found by the rules of all other languages.
struct PDFRightToLeft {
  private(set) var bytes: [UInt8] = []
  private(set) var pages: [PDFPage]
  private(set) var links: [PopplerOutput.Link]

  /// Turns the pages of a file; nil when most of its letters are read from left to right.
  init?(_ source: [UInt8], _ pages: [PDFPage], _ links: [PopplerOutput.Link]) {
    guard Self.isArabic(source) else { return nil }
    self.pages = pages
    self.links = links
    let seen = pages.flatMap(\.runs).map { Letters(source, $0) }
    let isVisual = Letters.areSeen(seen)
    let runs = isVisual ? seen.map(\.read) : seen
    let areTurned = Letters.areBracketsTurned(runs)
    var moved: [Int: Range<Int>] = [:]
    var order = 0
    for page in pages.indices {
      for index in pages[page].runs.indices {
        let words = areTurned ? runs[order].mirrored : runs[order]
        moved[pages[page].runs[index].words.lowerBound] = move(page, index, words.text, isSeen: isVisual)
        order += 1
      }
    }
    // What a link covers of a run is found again only as the whole of it.
    self.links = links.compactMap { link in
      moved[link.words.lowerBound].map { PopplerOutput.Link(words: $0, target: link.target) }
    }
  }

  /// Whether more bytes are of Arabic letters than of all others.
  private static func isArabic(_ source: [UInt8]) -> Bool {
    var (arabic, others) = (0, 0)
    for byte in source {
      // U+0600 to U+06FF; the forms that join begin with EF.
      if (0xD8...0xDB).contains(byte) || byte == 0xEF {
        arabic += 1
      } else if byte.isLetter || byte >= 0xC3 {
        others += 1
      }
    }
    return arabic > others
  }

  /// Gives a run its words, and its place on the mirrored page; `isSeen` says that its spaces stood as they are seen.
  private mutating func move(_ page: Int, _ index: Int, _ words: String, isSeen: Bool) -> Range<Int> {
    var run = pages[page].runs[index]
    let width = pages[page].width
    let start = bytes.count
    bytes += words.utf8
    run.words = start..<bytes.count
    if isSeen {
      (run.follows, run.precedes) = (run.precedes, run.follows)
    } else {
      // The first space stands at the right, the last one at the left.
      let shift = ((run.precedes ? 1 : 0) - (run.follows ? 1 : 0)) * run.size * 0.25
      (run.left, run.right) = (run.left + shift, run.right + shift)
    }
    (run.left, run.right) = (width - run.right, width - run.left)
    pages[page].runs[index] = run
    return run.words
  }
}

/// The letters of a run of an Arabic page.
private struct Letters {
  private var letters: [Unicode.Scalar]
  /// Whether its words are Latin alone: they have their own direction.
  private let isLatin: Bool

  /// Takes the letters of a run, with the spaces around it.
  init(_ source: [UInt8], _ run: PDFRun) {
    letters = Array(String(decoding: source[run.words], as: UTF8.self).unicodeScalars)
    isLatin = letters.contains(where: Self.isLatin) && !letters.contains(where: Self.isArabic)
    if run.follows { letters.insert(" ", at: 0) }
    if run.precedes { letters.append(" ") }
  }

  /// The words without the spaces around them. Older files have each letter in the form in which it joins its neighbours.
  var text: String {
    var words = letters[...]
    if words.first == " " { words.removeFirst() }
    if words.last == " " { words.removeLast() }
    let text = String(String.UnicodeScalarView(words))
    return words.contains { (0xFB50...0xFEFC).contains($0.value) }
      ? text.precomposedStringWithCompatibilityMapping : text
  }

  /// What is seen from left to right in the order in which it is read: from the right, but numbers, symbols and Latin words as
  /// they stand.
  var read: Letters {
    guard !isLatin else { return self }
    var result = self
    result.letters.reverse()
    var place = 0
    while place < letters.count {
      let end = result.endOfWords(from: place)
      result.letters[place..<end].reverse()
      place = max(end, place + 1)
    }
    return result
  }

  /// The end of the numbers and Latin words that stand at a place, without what follows them; the place itself when there are
  /// none. A space parts two numbers, but not two Latin words.
  private func endOfWords(from start: Int) -> Int {
    var end = start
    var next = start
    while next < letters.count, next - end <= 1 || end == start && next == start {
      let letter = letters[next]
      if Self.isLatin(letter) || Self.isDigit(letter) {
        let gap = letters[end..<next]
        guard !gap.contains(" ") || Self.isLatin(letters[end - 1]) && Self.isLatin(letter) else { break }
        end = next + 1
      } else if end == start || Self.isArabic(letter) || "()[]،؛".unicodeScalars.contains(letter) {
        break
      }
      next += 1
    }
    return end
  }

  /// With each bracket as the other one of its pair.
  var mirrored: Letters {
    guard !isLatin else { return self }
    var result = self
    for index in letters.indices {
      if let pair = Self.brackets.first(where: { $0.contains(letters[index]) }) {
        result.letters[index] = letters[index] == pair[0] ? pair[1] : pair[0]
      }
    }
    return result
  }

  private static let brackets: [[Unicode.Scalar]] = [["(", ")"], ["[", "]"], ["«", "»"]]

  /// Whether the letters of runs stand as they are seen: the letter teh marbuta ends words and never begins them.
  static func areSeen(_ runs: [Letters]) -> Bool {
    var (first, last) = (0, 0)
    for run in runs {
      for word in run.letters.split(whereSeparator: { !isArabic($0) }) where word.count > 2 {
        if isTehMarbuta(word.first!) { first += 1 }
        if isTehMarbuta(word.last!) { last += 1 }
      }
    }
    return first > last
  }

  /// Whether brackets have the shape that is seen: "(2000)" is then read as ")2000(".
  static func areBracketsTurned(_ runs: [Letters]) -> Bool {
    var (straight, turned) = (0, 0)
    for run in runs where !run.isLatin {
      for (left, right) in zip(run.letters, run.letters.dropFirst()) {
        if left == "(" { if right == " " { turned += 1 } else { straight += 1 } }
        if right == ")" { if left == " " { turned += 1 } else { straight += 1 } }
      }
    }
    return turned > straight
  }

  private static func isTehMarbuta(_ letter: Unicode.Scalar) -> Bool {
    letter.value == 0x0629 || letter.value == 0xFE93 || letter.value == 0xFE94
  }

  private static func isArabic(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x0620...0x065F, 0x066E...0x06D3, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  private static func isLatin(_ letter: Unicode.Scalar) -> Bool { letter.properties.isAlphabetic && !isArabic(letter) }

  /// Whether a letter is a digit of either kind: numbers are read from left to right in Arabic too.
  private static func isDigit(_ letter: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(letter.value) || (0x0660...0x0669).contains(letter.value)
  }
}
