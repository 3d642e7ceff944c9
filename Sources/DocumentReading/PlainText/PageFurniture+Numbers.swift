import UNSymbols

/// The numbers of pages and print jobs.
extension PageFurniture {
  /// What a word of a line of numbers says.
  private enum Evidence {
    /// A number of nothing but pages and jobs: `2/7`, `18-22153`, `GE.25-10614`, `*1822153*`, `/...`.
    case own
    /// What stands beside such: a language, a date, a page's number.
    case companion
  }

  /// Whether the line holds nothing but page numbers (`2/7`, `- 2 -`) and job numbers (`18-22153 (E)  021118`, `*1822153*`),
  /// with the mark that the text goes on (`/...`).
  static func isPageNumber(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>, _ words: PageWords) -> Bool {
    if isDashed(line, text) { return true }
    if let title = titleBesideNumber(line, text), isHead(title, text, words) { return true }
    var position = line.start
    var found = false
    var count = 0
    // "03 50802 (R)": the year and number of a job of the years to 2004.
    var beginsWithYear = false
    while position < line.end {
      while position < line.end, text[position] <= 0x20 { position += 1 }
      let start = position
      while position < line.end, text[position] > 0x20 { position += 1 }
      guard start < position else { break }
      count += 1
      guard count <= 6, let evidence = evidence(of: start..<position, text) else { return false }
      found = found || evidence == .own || beginsWithYear && position - start == 5 && isDigits(text[start..<position])
      beginsWithYear = count == 1 && position - start == 2 && isDigits(text[start..<position])
    }
    return found
  }

  private static func isDigits(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { word.allSatisfy { $0.isDigit } }

  /// What a word says; nil when it is a word of the text.
  private static func evidence(of word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Evidence? {
    guard word.count <= 16 else { return nil }
    let first = text[word.lowerBound]
    if first == 0x28 {
      // "(E)", the language of a job.
      return word.count == 3 && text[word.lowerBound + 1].isUpper && text[word.upperBound - 1] == 0x29
        ? .companion : nil
    }
    if first == 0x2A { return isStarred(text[word]) ? .own : nil }
    if first == 0x2F { return word.count > 2 && text[word].dropFirst().allSatisfy { $0 == 0x2E } ? .own : nil }
    // Geneva's and Vienna's jobs: "GE.25-10614", "V.12-55555".
    let letters = text[word].prefix { $0.isUpper }.count
    guard letters <= 3, letters < word.count else { return nil }
    var rest = text[(word.lowerBound + letters)...].prefix(word.count - letters)
    if letters > 0 {
      guard rest.first == 0x2E else { return nil }
      rest = rest.dropFirst()
    }
    let head = rest.prefix { $0.isDigit }.count
    guard head > 0, let (value, after) = number(rest.dropFirst(head)) else {
      return letters == 0 && head == rest.count && head <= 6 ? .companion : nil
    }
    switch rest.dropFirst(head).first {
    case 0x2D: return head == 2 && after == 5 ? .own : nil
    case 0x2F where letters == 0 && head <= 3 && after <= 3: return rest.prefix(head).value <= value ? .own : .companion
    default: return nil
    }
  }

  /// The value and length of the number behind a separator that fills the rest of a word.
  private static func number(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> (value: Int, count: Int)? {
    let digits = rest.dropFirst()
    guard !digits.isEmpty, digits.count <= 5, digits.allSatisfy({ $0.isDigit }) else { return nil }
    return (digits.value, digits.count)
  }

  /// Whether a word is the number of a job between stars: `*1822153*`.
  private static func isStarred(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count == 9 && word.last == 0x2A && word.dropFirst().dropLast().allSatisfy { $0.isDigit }
  }

  /// Whether a line is a number between dashes: `- 2 -`, `-2-`.
  private static func isDashed(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (3...7).contains(line.count), text[line.start] == 0x2D, text[line.end - 1] == 0x2D else { return false }
    let inner = text[line.start + 1..<line.end - 1].filter { $0 != 0x20 }
    return (1...3).contains(inner.count) && inner.allSatisfy { $0.isDigit }
  }

  /// The words of a line that a wide gap sets off from a number of one to four digits before or behind them.
  private static func titleBesideNumber(_ line: TextLine, _ text: UnsafeBufferPointer<UInt8>) -> TextLine? {
    guard line.count <= 200 else { return nil }
    var inner = line
    while inner.start < line.end, text[inner.start].isDigit { inner.start += 1 }
    if inner.start > line.start, inner.start - line.start <= 4, inner.start + 3 < line.end,
      isGap(text, inner.start, line.end)
    {
      while inner.start < line.end, text[inner.start] <= 0x20 { inner.start += 1 }
      return inner.start < line.end ? inner : nil
    }
    inner.start = line.start
    while inner.end > line.start, text[inner.end - 1].isDigit { inner.end -= 1 }
    guard inner.end < line.end, line.end - inner.end <= 4, inner.end - 3 > line.start,
      isGap(text, inner.end - 3, line.end)
    else { return nil }
    while inner.end > line.start, text[inner.end - 1] <= 0x20 { inner.end -= 1 }
    return inner.end > line.start ? inner : nil
  }

  /// Whether words beside a page's number are the head of a volume.
  private static func isHead(_ words: TextLine, _ text: UnsafeBufferPointer<UInt8>, _ known: PageWords) -> Bool {
    known.isRunningHead(words, in: text) || known.isVolume(words, in: text)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The number that digits spell.
  fileprivate var value: Int { reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
}
