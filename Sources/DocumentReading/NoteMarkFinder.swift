import UNSymbols

/// Finds where the marks of notes stand in running text that prints them as bare digits glued to words and numbers.
///
/// A mark follows a letter, a closing bracket or quote, or a comma or stop without a space ("Security,2 and", "(XXI)3").
/// Marks rise through a text: the longest rising series of sure ones is taken, and what is missing in it is looked for,
/// between its neighbours, behind years and numbers ("20233", "54/2639")
/// and then set apart by a space ("Republic, 31").
struct NoteMarkFinder {
  /// A mark found: its bytes in the text, and the index of its note.
  struct Mark: Equatable {
    var range: Range<Int>
    var note: Int
  }

  private struct Candidate {
    var range: Range<Int>
    var value: Int
  }

  /// The words in small letters with which a note may begin: another text's, or an address.
  private static let noteBeginnings = ["ibid", "http://", "https://", "www."]

  /// The mark with which a note begins, `12 `, `12/ ` or `* `: its length and, when it is a number, its value.
  static func leadingMark(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (length: Int, value: Int?)? {
    var position = range.lowerBound
    var value = 0
    while position < range.upperBound, text[position].isDigit, position - range.lowerBound < 4 {
      value = value * 10 + Int(text[position] - 0x30)
      position += 1
    }
    if position > range.lowerBound {
      let hasSlash = position < range.upperBound && text[position] == 0x2F
      if hasSlash { position += 1 }
      guard value > 0, value < 1000, position + 1 < range.upperBound, text[position] == 0x20 || text[position] == 0x09
      else {
        return nil
      }
      while position < range.upperBound, text[position] == 0x20 || text[position] == 0x09 { position += 1 }
      let mark = text[range.lowerBound..<range.lowerBound + String(value).utf8.count]
      if !hasSlash, text[position..<range.upperBound].starts(with: mark), position + mark.count + 1 < range.upperBound,
        text[position + mark.count] == 0x20, !text[position + mark.count + 1].isDigit
      {
        // Some converters print the mark twice: "9 9 Resolution 74/2".
        return (position + mark.count - range.lowerBound, value)
      }
      guard position < range.upperBound, !text[position].isDigit || opensWithYear(text, position, range.upperBound),
        !text.isLowerLetter(position) || value == 1
          || noteBeginnings.contains(where: { text[position..<range.upperBound].starts(with: $0.utf8) })
      else { return nil }
      return (String(value).utf8.count + (hasSlash ? 1 : 0), value)
    }
    while position < range.upperBound, text[position] == 0x2A { position += 1 }
    guard position > range.lowerBound, position - range.lowerBound < 4 else { return nil }
    return (position - range.lowerBound, nil)
  }

  /// Where the words of a note begin behind its mark: behind spaces and the empty brackets that some texts leave of the mark.
  static func wordsStart(_ text: UnsafeBufferPointer<UInt8>, _ markEnd: Int, _ end: Int) -> Int {
    func skipSpace(_ start: Int) -> Int {
      var position = start
      while position < end, text[position] == 0x20 || text[position] == 0x09 { position += 1 }
      return position
    }
    let start = skipSpace(markEnd)
    // In visual order the brackets of right-to-left texts stand turned round: ")(".
    guard start + 1 < end,
      text[start] == 0x28 && text[start + 1] == 0x29 || text[start] == 0x29 && text[start + 1] == 0x28
    else { return start }
    return skipSpace(start + 2)
  }

  /// Whether a note begins with a year that names something: "1995 Review and Extension Conference".
  static func opensWithYear(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start + 6 < end, text[start] == 0x31 || text[start] == 0x32 else { return false }
    return text[start..<start + 4].allSatisfy { $0.isDigit } && text[start + 4] == 0x20 && text[start + 5].isUpper
  }

  /// What a leading mark is called: its number, or its stars.
  static func name(
    _ mark: (length: Int, value: Int?), _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> String {
    mark.value.map(String.init) ?? String(decoding: text[start..<start + mark.length], as: UTF8.self)
  }

  /// The marks in the paragraphs of a text for notes with these numbers (nil: not a number), in rising order.
  static func find(
    in text: UnsafeBufferPointer<UInt8>, paragraphs: [Range<Int>], numbers: [Int?], _ language: Language = .english
  ) -> [Mark] {
    var notes: [Int: Int] = [:]
    for (index, number) in numbers.enumerated() {
      if let number, notes[number] == nil { notes[number] = index }
    }
    guard !notes.isEmpty else { return [] }
    var sure: [Candidate] = []
    var glued: [Candidate] = []
    var spaced: [Candidate] = []
    var doubtful: [Candidate] = []
    // Numbers among words, "Co-ordination 91 that": marks only where nothing else can be.
    var loose: [Candidate] = []
    // Digits at the end of numbers that could be numbers whole: marks only where nothing else can be.
    var inner: [Candidate] = []
    for paragraph in paragraphs {
      collect(text, paragraph, notes, language, &sure, &glued, &spaced, &doubtful, &loose, &inner)
    }
    if language.has(.bracketedMarks) {
      // Where marks stand in brackets, digits without them are something else.
      let bracketed = sure.filter { text[$0.range.lowerBound] == 0x28 }
      if !bracketed.isEmpty { (sure, glued, spaced, inner) = (bracketed, [], [], []) }
    }
    var series = longestRising(sure)
    fillGaps(&series, from: glued, notes: notes)
    fillGaps(&series, from: spaced, notes: notes)
    fillGaps(&series, from: doubtful, notes: notes)
    fillGaps(&series, from: inner, notes: notes, isSole: true) { !standsWhole(text, $0, elsewhereIn: paragraphs) }
    fillGaps(&series, from: loose, notes: notes, isSole: true)
    return series.map { Mark(range: $0.range, note: notes[$0.value]!) }
  }

  /// Sorts the runs of digits in a paragraph into sure marks and such as may end a number.
  private static func collect(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ notes: [Int: Int], _ language: Language,
    _ sure: inout [Candidate], _ glued: inout [Candidate], _ spaced: inout [Candidate],
    _ doubtful: inout [Candidate], _ loose: inout [Candidate], _ inner: inout [Candidate]
  ) {
    let hasBrackets = language.has(.bracketedMarks)
    let isUnspaced = language.has(.unspaced)
    var position = range.lowerBound + 1
    while position < range.upperBound {
      guard text[position].isDigit else {
        position += 1
        continue
      }
      let start = position
      while position < range.upperBound, text[position].isDigit { position += 1 }
      let next = position < range.upperBound ? text[position] : 0x20
      if hasBrackets, next == 0x29, text[start - 1] == 0x28, start - 2 >= range.lowerBound, text[start - 2] != 0x20 {
        if let value = value(text, start..<position), notes[value] != nil {
          position += 1
          sure.append(Candidate(range: start - 1..<position, value: value))
        }
        continue
      }
      if isUnspaced, isCounted(text, position, range, language) { continue }
      if isUnspaced, standsInside(text, start, position, range) {
        if let value = value(text, start..<position), notes[value] != nil {
          inner.append(Candidate(range: start..<position, value: value))
        }
        continue
      }
      if next == 0x2F, position - start <= 3, isSlashed(text, start, position, range),
        let value = value(text, start..<position), notes[value] != nil
      {
        position += 1
        sure.append(Candidate(range: start..<position, value: value))
        continue
      }
      guard !next.isLetter, next != 0x2F, position - start <= 7 else { continue }
      if next == 0x2E || next == 0x2D, position + 1 < range.upperBound, text[position + 1].isDigit { continue }
      let before = text[start - 1]
      let gluedToWord =
        before.isLower || before >= 0x80 || before == 0x29 || before == 0x2C || before == 0x3B || before == 0x22
        || before == 0x27 || before == 0x5D || before == 0x2A
        || before.isUpper && start - 2 >= range.lowerBound && text[start - 2].isLetter
        || (before == 0x2E || before == 0x3A) && start - 2 >= range.lowerBound
          && endsSentence(text, start - 1, range)
      if gluedToWord, position - start <= 3 {
        if let value = value(text, start..<position), notes[value] != nil {
          sure.append(Candidate(range: start..<position, value: value))
        }
        continue
      }
      if before == 0x20, isLoneHeadingMark(text, start, position, range), let value = value(text, start..<position),
        notes[value] != nil
      {
        sure.append(Candidate(range: start..<position, value: value))
        continue
      }
      if before == 0x20, position - start <= 3, isSpaced(text, start, position, range),
        let value = value(text, start..<position), notes[value] != nil
      {
        spaced.append(Candidate(range: start..<position, value: value))
        continue
      }
      if before == 0x20, position - start == 2, next == 0x20, start - 2 >= range.lowerBound, text[start - 2].isLower,
        position + 1 < range.upperBound, text[position + 1].isLower, let value = value(text, start..<position),
        notes[value] != nil
      {
        loose.append(Candidate(range: start..<position, value: value))
        continue
      }
      guard position - start >= 2, before == 0x2F || before == 0x20 || before == 0x2E || before == 0x2D else {
        continue
      }
      for length in 1...min(3, position - start - 1) {
        let split = position - length
        guard text[split] != 0x30, let value = value(text, split..<position), notes[value] != nil else { continue }
        let head = split - start
        let isYear = head == 4 && (text[start] == 0x31 || text[start] == 0x32) && before != 0x2F
        if isYear || before == 0x2F && isTooLarge(text, start..<position, range, language) {
          let candidate = Candidate(range: split..<position, value: value)
          if !isYear, isDecision(text, start..<position) {
            doubtful.append(candidate)
          } else {
            glued.append(candidate)
          }
        } else if before == 0x2E, isDotted(text, start..<position, range) {
          glued.append(Candidate(range: split..<position, value: value))
        } else if before == 0x2F, language.has(.innerMarks), next != 0x2D, !isFirstWord(text, start, range) {
          inner.append(Candidate(range: split..<position, value: value))
        }
      }
    }
  }

  /// Whether a number among unspaced words is a quantity, a date, a symbol's: a character that counts stands behind it.
  private static func isCounted(
    _ text: UnsafeBufferPointer<UInt8>, _ end: Int, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    language[.counter].contains { text[end..<range.upperBound].starts(with: $0.bytes) }
  }

  /// Whether a number stands between two Chinese characters without a space: seldom a mark.
  private static func standsInside(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ range: Range<Int>
  ) -> Bool {
    end < range.upperBound && text.isHan(end) && start - 3 >= range.lowerBound && text[start - 1] >= 0x80
      && text.isHan(start - 3)
  }

  /// Whether the number behind a slash is larger than any resolution's (350) or, in a document's symbol, than any document's
  /// (1,500), so that its last digits must be a mark: "54/2639". Smaller ones are never cut: 70/12 is a resolution.
  private static func isTooLarge(
    _ text: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>, _ range: Range<Int>, _ language: Language
  ) -> Bool {
    var start = digits.lowerBound - 1
    while start > range.lowerBound, text[start - 1].isDigit { start -= 1 }
    let isDocument = start > range.lowerBound && text[start - 1] == 0x2F
    let number = digits.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    if language.has(.innerMarks), !isDocument, digits.lowerBound - 1 - start <= 2,
      text[start..<digits.lowerBound - 1].reduce(0, { $0 * 10 + Int($1 - 0x30) }) < 31
    {
      // The Assembly numbers so since its thirty-first session; the Human Rights Council never reached a hundred.
      return number > 99
    }
    return number > (isDocument ? 1500 : 350)
  }

  /// Whether the number behind a stop is too large for a conference's session ("3/COP.142") or a resolution's number within one
  /// ("GC.18/Res.912"), so that its last digits must be a mark.
  private static func isDotted(
    _ text: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>, _ range: Range<Int>
  ) -> Bool {
    let number = digits.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    let head = text[range.lowerBound..<digits.lowerBound]
    return conferences.contains { number > $0.latest && head.suffix($0.words.count).elementsEqual($0.words) }
      || number > 100 && inner.contains { head.suffix($0.count).elementsEqual($0) }
  }

  /// The organs in the numbers of conferences of parties, with a session that none of them will hold soon.
  private static let conferences = [("/CP.", 50), ("/COP.", 40), ("/CMP.", 40), ("/CMA.", 30)].map {
    (words: Array($0.0.utf8), latest: $0.1)
  }
  /// What stands before the number of a resolution or decision within a session.
  private static let inner = ["/Res.", "/Dec."].map { Array($0.utf8) }

  /// Whether the number that has the digits of a mark at its end stands in the text once more: then it is no shorter number.
  private static func standsWhole(
    _ text: UnsafeBufferPointer<UInt8>, _ mark: Candidate, elsewhereIn paragraphs: [Range<Int>]
  ) -> Bool {
    let end = mark.range.upperBound
    var start = mark.range.lowerBound
    while start > 0, text[start - 1].isDigit || text[start - 1] == 0x2F { start -= 1 }
    guard start < mark.range.lowerBound else { return false }
    let number = text[start..<end]
    for paragraph in paragraphs {
      var position = paragraph.lowerBound
      while let found = text[position..<paragraph.upperBound].firstIndex(of: text[start]) {
        position = found + 1
        guard found != start, text[found..<paragraph.upperBound].starts(with: number) else { continue }
        let next = found + number.count
        if found == paragraph.lowerBound || !text[found - 1].isDigit && text[found - 1] != 0x2F,
          next == paragraph.upperBound || !text[next].isDigit
        {
          return true
        }
      }
    }
    return false
  }

  /// Whether a number belongs to the first word of a paragraph: the document's own number, or its symbol, and no mark behind it.
  private static func isFirstWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
    text[range.lowerBound..<start].allSatisfy { $0 != 0x20 }
  }

  /// Whether the number behind a slash may be that of a decision, which the Assembly numbers from 401 and 501 on.
  private static func isDecision(_ text: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>) -> Bool {
    digits.count == 3 && (401...699).contains(digits.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) })
  }

  /// Whether digits are a mark of the old form: a space before, a slash behind, and then nothing more of a word: "Board, 4/".
  private static func isSlashed(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ slash: Int, _ range: Range<Int>
  ) -> Bool {
    guard text[start - 1] == 0x20 else { return false }
    return slash + 1 >= range.upperBound || !text[slash + 1].isAlphanumeric && text[slash + 1] != 0x2F
  }

  /// Whether digits could be a mark that a scan set apart: punctuation and a space before ("Republic, 31"), and behind them
  /// neither a bracket nor a capital, which would make a number or a date of them.
  private static func isSpaced(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ range: Range<Int>)
    -> Bool
  {
    guard start - 2 >= range.lowerBound else { return false }
    switch text[start - 2] {
    case 0x2C, 0x2E, 0x3B, 0x22, 0x29, 0x9D: break
    default: return false
    }
    guard end + 1 < range.upperBound else { return true }
    return text[end] != 0x20 || text[end + 1] != 0x28 && !text[end + 1].isUpper && !text[end + 1].isDigit
  }

  /// Whether the stop at a position ends a sentence: behind a year ("no later than 2023.14"), or behind a word that is neither
  /// an abbreviation ("No.", "Rev.") nor a part of a symbol.
  private static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int, _ range: Range<Int>) -> Bool {
    var start = stop
    if text[stop - 1].isDigit {
      while start > range.lowerBound, text[start - 1].isDigit { start -= 1 }
      return stop - start == 4 && start > range.lowerBound && text[start - 1] == 0x20
    }
    while start > range.lowerBound, text[start - 1].isLetter { start -= 1 }
    let isSymbol = start > range.lowerBound && (text[start - 1] == 0x2F || text[start - 1] == 0x2E)
    return !isSymbol && (stop == start || stop - start > 4 || !text[start].isUpper)
  }

  /// Whether digits behind a space end a short line that is nothing but a letter or heading: "B 1".
  private static func isLoneHeadingMark(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ range: Range<Int>
  ) -> Bool {
    end == range.upperBound && end - start <= 2 && start - range.lowerBound <= 4 && text[range.lowerBound].isUpper
  }

  private static func value(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count <= 3, text[range.lowerBound] != 0x30 else { return nil }
    return range.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
  }

  /// The longest series of candidates whose values rise with their places; of equal ones the one that rises slowest.
  private static func longestRising(_ candidates: [Candidate]) -> [Candidate] {
    guard !candidates.isEmpty else { return [] }
    var tails: [Int] = []
    var parents = [Int](repeating: -1, count: candidates.count)
    for (index, candidate) in candidates.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if candidates[tails[middle]].value < candidate.value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { parents[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var series: [Candidate] = []
    var next = tails[tails.count - 1]
    while next >= 0 {
      series.append(candidates[next])
      next = parents[next]
    }
    return series.reversed()
  }

  /// Adds the marks that are missing in a rising series from those that are glued to years and numbers.
  private static func fillGaps(
    _ series: inout [Candidate], from glued: [Candidate], notes: [Int: Int], isSole: Bool = false,
    where isPossible: (Candidate) -> Bool = { _ in true }
  ) {
    guard !glued.isEmpty else { return }
    let found = Set(series.map(\.value))
    for value in notes.keys.sorted() where !found.contains(value) {
      let next = series.firstIndex { $0.value > value } ?? series.count
      let from = next > 0 ? series[next - 1].range.upperBound : 0
      let to = next < series.count ? series[next].range.lowerBound : Int.max
      let inside = glued.filter { $0.value == value && $0.range.lowerBound >= from && $0.range.upperBound <= to }
      if let mark = inside.first, !isSole || inside.count == 1, isPossible(mark) { series.insert(mark, at: next) }
    }
  }
}
