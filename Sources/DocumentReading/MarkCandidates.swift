import UNSymbols

/// The digits in paragraphs that can be the marks of notes, by what stands beside them, each kind in the order of the text.
struct MarkCandidates {
  typealias Candidate = NoteMarkFinder.Candidate

  /// Glued to words, or in brackets.
  var sure: [Candidate] = []
  /// The last digits of years and numbers that are too large to be one.
  var glued: [Candidate] = []
  /// Set apart by a space before punctuation.
  private(set) var spaced: [Candidate] = []
  /// The last digits of what may be the number of a decision.
  private(set) var doubtful: [Candidate] = []
  /// Numbers among words, "Co-ordination 91 that": marks only where nothing else can be.
  private(set) var loose: [Candidate] = []
  /// Digits at the end of numbers that could be numbers whole: marks only where nothing else can be.
  private(set) var inner: [Candidate] = []

  private let text: UnsafeBufferPointer<UInt8>
  private let notes: NoteNumbers
  private let language: Language
  private let hasBrackets: Bool
  private let isUnspaced: Bool

  /// Reads paragraphs for the marks of notes with these numbers.
  init(_ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [Range<Int>], _ notes: NoteNumbers, _ language: Language) {
    self.text = text
    self.notes = notes
    self.language = language
    hasBrackets = language.has(.bracketedMarks)
    isUnspaced = language.has(.unspaced)
    for paragraph in paragraphs where paragraph.count > 1 { read(paragraph) }
  }

  /// Forgets what stands without brackets: where marks stand in them, it is something else.
  mutating func keepBracketed(_ bracketed: [Candidate]) { (sure, glued, spaced, inner) = (bracketed, [], [], []) }

  private mutating func read(_ paragraph: Range<Int>) {
    var position = paragraph.lowerBound + 1
    while true {
      let start = text.digit(from: position, paragraph.upperBound)
      guard start < paragraph.upperBound else { return }
      position = start
      while position < paragraph.upperBound, text[position].isDigit { position += 1 }
      sort(start..<position, in: paragraph)
    }
  }

  /// The candidate that digits are if a note has their number; the mark may have brackets around them.
  private func known(_ digits: Range<Int>, as mark: Range<Int>? = nil) -> Candidate? {
    guard let value = NoteMarkFinder.value(text, digits), notes[value] != nil else { return nil }
    return Candidate(range: mark ?? digits, value: value)
  }

  private mutating func sort(_ digits: Range<Int>, in range: Range<Int>) {
    let (start, end) = (digits.lowerBound, digits.upperBound)
    let next = end < range.upperBound ? text[end] : 0x20
    if let mark = bracketed(digits, in: range) {
      if let candidate = known(digits, as: mark) { sure.append(candidate) }
      return
    }
    if hasBrackets, let mark = spreadBrackets(digits, in: range), let candidate = known(digits, as: mark) {
      sure.append(candidate)
      return
    }
    if isUnspaced {
      if NoteMarkFinder.isCounted(text, end, range, language) || NoteMarkFinder.isOrdinal(text, start, range)
        || (next != 0x20 || end == range.upperBound) && NoteMarkFinder.isNamed(text, start, range, language)
      {
        return
      }
    }
    if next == 0x25 { return }
    if isUnspaced, NoteMarkFinder.standsInside(text, start, end, range) {
      if let candidate = known(digits) { inner.append(candidate) }
      return
    }
    if next == 0x2F, digits.count <= 3, NoteMarkFinder.isSlashed(text, start, end, range),
      let candidate = known(digits, as: start..<end + 1)
    {
      sure.append(candidate)
      return
    }
    // "(TNP)1como": the space behind the mark is lost.
    if next.isLower, text[start - 1] == 0x29, digits.count <= 2, let candidate = known(digits) {
      loose.append(candidate)
      return
    }
    guard !next.isLetter, next != 0x2F, digits.count <= 7 else { return }
    if next == 0x2E || next == 0x2D, end + 1 < range.upperBound, text[end + 1].isDigit { return }
    if next == 0x2C, NoteMarkFinder.startsAmount(text, end, range) { return }
    sortBare(digits, next, in: range)
  }

  /// The range of a mark in the brackets that stand right around digits, as in Markdown, "[^1]", or elsewhere, "[1]"; nil where none do.
  private func bracketed(_ digits: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    let (start, end) = (digits.lowerBound, digits.upperBound)
    guard end < range.upperBound else { return nil }
    if text[end] == 0x5D, text[start - 1] == 0x5E, start - 2 > range.lowerBound, text[start - 2] == 0x5B {
      return start - 2..<end + 1
    }
    let isSquare = text[end] == 0x5D && text[start - 1] == 0x5B && start - 1 > range.lowerBound
    let isRound =
      hasBrackets && text[end] == 0x29 && text[start - 1] == 0x28 && start - 2 >= range.lowerBound
      && text[start - 2] != 0x20
    return isSquare || isRound ? start - 1..<end + 1 : nil
  }

  /// The range of a mark whose brackets the layout of the line sets apart, "باء ( 1 )", or turns round behind another, "(د-27()4)".
  private func spreadBrackets(_ digits: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    let (start, end) = (digits.lowerBound, digits.upperBound)
    if end + 1 < range.upperBound, text[end] == 0x20, text[end + 1] == 0x29,
      start - 3 > range.lowerBound, text[start - 1] == 0x20, text[start - 2] == 0x28, text[start - 3] == 0x20
    {
      return start - 2..<end + 2
    }
    return start - 2 > range.lowerBound && text[start - 1] == 0x29 && text[start - 2] == 0x28 ? start - 2..<end : nil
  }

  /// Sorts digits without brackets by the byte before them and the one behind.
  private mutating func sortBare(_ digits: Range<Int>, _ next: UInt8, in range: Range<Int>) {
    let (start, end) = (digits.lowerBound, digits.upperBound)
    let before = text[start - 1]
    // "15l4 (XV)": a letter for a figure.
    if before == 0x6C || before == 0x49, start - 2 >= range.lowerBound, text[start - 2].isDigit { return }
    if before == 0x2C, language.has(.decimalComma), NoteMarkFinder.isDecimal(text, comma: start - 1, range) { return }
    if end == range.upperBound, NoteMarkFinder.isLoneHeadingMark(text, start, end, range, language),
      var candidate = known(digits)
    {
      candidate.isOnLetter = true
      sure.append(candidate)
      return
    }
    if digits.count <= 3, isGluedToWord(digits, in: range) {
      if var candidate = known(digits) {
        candidate.endsHeading = end == range.upperBound && NoteMarkFinder.isLetter(before, start, text)
        sure.append(candidate)
      }
      return
    }
    if digits.count <= 3, let candidate = known(digits) {
      if before == 0x20, NoteMarkFinder.isSpaced(text, start, end, range) { return spaced.append(candidate) }
      if before == 0x20, NoteMarkFinder.isLoose(text, start, end, range, language) { return loose.append(candidate) }
      let isPart = before.isUpper && digits.count <= 2 && NoteMarkFinder.endsPart(text, start, range)
      let isBehindNumber =
        before == 0x2E && next == 0x20 && NoteMarkFinder.endsSlashedNumber(text, start - 1, range)
      if isPart || isBehindNumber { return glued.append(candidate) }
    }
    if digits.count >= 2, [0x2F, 0x20, 0x2E, 0x2D].contains(before) { split(digits, next, in: range) }
  }

  /// Whether digits stand right behind a word, or the punctuation that belongs to it.
  private func isGluedToWord(_ digits: Range<Int>, in range: Range<Int>) -> Bool {
    let start = digits.lowerBound
    let before = text[start - 1]
    switch before {
    case _ where before.isLower, 0x22, 0x27, 0x29, 0x2A, 0x2C, 0x3B, 0x5D: return true
    case 0x80...: return !NoteMarkFinder.isOpeningQuote(text, endingAt: start)
    case _ where before.isUpper: return start - 2 >= range.lowerBound && text[start - 2].isLetter
    case 0x2E, 0x3A:
      return start - 2 >= range.lowerBound
        && (NoteMarkFinder.endsSentence(text, start - 1, range)
          || digits.upperBound == range.upperBound && NoteMarkFinder.endsInName(text, start - 1, range, language))
    default: return false
    }
  }

  /// Sorts the last digits of a number that may hold a mark: those of a year, "20233", of a number that is too large, "54/2639", of a
  /// conference's session, and those of which nothing tells, "resolution 5/13", "COVID-1910".
  private mutating func split(_ digits: Range<Int>, _ next: UInt8, in range: Range<Int>) {
    let (start, end) = (digits.lowerBound, digits.upperBound)
    let before = text[start - 1]
    for split in (end - min(3, digits.count - 1)..<end).reversed() {
      guard text[split] != 0x30, let candidate = known(split..<end) else { continue }
      let isYear =
        split - start == 4 && (text[start] == 0x31 || text[start] == 0x32) && before != 0x2F
        || before == 0x20 && NoteMarkFinder.endsTitle(text, split, range, language)
      if isYear || before == 0x2F && NoteMarkFinder.isTooLarge(text, digits, range, language) {
        if isYear || !NoteMarkFinder.isDecision(text, digits) {
          glued.append(candidate)
        } else if !NoteMarkFinder.isCalledDecision(text, start, range, language) {
          doubtful.append(candidate)
        }
      } else if before == 0x2E, NoteMarkFinder.isDotted(text, digits, range) {
        glued.append(candidate)
      } else if !isUnspaced && before == 0x2F && next != 0x2D && !NoteMarkFinder.isFirstWord(text, start, range)
        || before == 0x2D && start - 2 > range.lowerBound && text[start - 2].isUpper
      {
        inner.append(candidate)
      }
    }
  }
}
