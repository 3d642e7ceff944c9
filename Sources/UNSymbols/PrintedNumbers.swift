/// Numbers whose shape alone tells the body, as other organizations print them: `GC(66)/RES/12`, `MSC.489(103)`, `40 C/68`.
///
/// The shapes are those of the `printed` and `aliases` columns of `Data/registry/forms.tsv`; one that several bodies with the same
/// sessions share, or that is nothing but a number, is none.
package enum PrintedNumbers {
  private final class Shape: Sendable {
    let template: NumberTemplate
    let form: SymbolForm
    /// The first letters, behind the digits with which it may begin.
    let letters: [UInt8]
    /// Whether one letter is all that stands beside the figures.
    let isWeak: Bool

    init(_ template: NumberTemplate, _ form: SymbolForm) {
      self.template = template
      self.form = form
      letters = template.firstLiteral
      isWeak = template.prefix.count == 1
    }
  }

  /// The shapes that begin with a letter, by that letter, from A on.
  private static let lettered: [[Shape]] = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { letter in
    shapes.filter { $0.template.prefix.first == letter }
  }

  /// The shapes that begin with a number.
  private static let numbered: [Shape] = shapes.filter { $0.template.prefix.isEmpty }

  private static let shapes: [Shape] = {
    let all = Registry.forms.flatMap { form in
      ([form.printed] + form.aliases).map { Shape($0.withoutSpaces, form) }
    }
    return all.filter { shape in
      all.count { $0.template.pieces == shape.template.pieces && mayHold($0.form, shape.form) } == 1
        && isDistinctive(shape.template)
    }
  }()

  /// Whether a session can be one of both forms: `PRST/2018/1` is of a year, `PRST/15/2` of a session.
  private static func mayHold(_ one: SymbolForm, _ other: SymbolForm) -> Bool {
    guard let sessions = one.sessions, let others = other.sessions else { return true }
    return sessions.overlaps(others)
  }

  /// Whether a shape tells its body: its literals hold letters, more than those that many bodies share, and it is no symbol of a
  /// series, which `SymbolScanner` finds.
  private static func isDistinctive(_ template: NumberTemplate) -> Bool {
    let prefix = template.prefix
    if let slash = prefix.firstIndex(of: ASCII.slash), SymbolGrammar.isSeries(Array(prefix[..<slash])) { return false }
    let letters = template.literals.filter(ASCII.isLetter)
    let shared = ["No", "S", "ES", "ORG", "SS"].map { Array($0.utf8) }
    return !letters.isEmpty && !shared.contains(letters)
  }

  /// The most bytes that such a number has in running text.
  private static let longest = 40

  /// Whether a letter begins such numbers.
  @inline(__always) package static func begins(with byte: UInt8) -> Bool { initials & (1 << UInt64(byte & 63)) != 0 }

  private static let initials: UInt64 = shapes.compactMap(\.template.prefix.first).reduce(0) {
    $0 | 1 << UInt64($1 & 63)
  }

  /// The symbol of the number that begins with the letter or digit at a position, and the offset behind it. A shape of one letter and
  /// figures, `A40-18`, tells its body only where the noun of numbers stands before it: tables and paragraphs are numbered so too.
  package static func symbol(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isListed: @autoclosure () -> Bool
  ) -> (DocumentSymbol, Int)? {
    var run: Run?
    let first = text[start]
    for shape in ASCII.isDigit(first) ? numbered : first.isUpper ? lettered[Int(first - 0x41)] : [] {
      guard stands(shape.letters, text, start, end), !shape.isWeak || isListed() else { continue }
      let bytes = run ?? Run(text, start, min(end, start + longest))
      run = bytes
      let found = bytes.bytes.withUnsafeBufferPointer { bytes in
        shape.template.read(bytes, as: shape.form.form, tag: shape.form.tag)
      }
      if let found, let symbol = try? SymbolParser.fill(shape.form, found) {
        return (symbol, bytes.ends[found.end - 1])
      }
    }
    return nil
  }

  /// Whether the first letters of a shape stand at a position, behind the digits with which it may begin; spaces do not count.
  private static func stands(_ literal: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end, ASCII.isDigit(text[position]) { position += 1 }
    for byte in literal {
      while position < end, text[position] == ASCII.space { position += 1 }
      guard position < end, text[position] == byte else { return false }
      position += 1
    }
    return true
  }

  /// The offset of the session behind the letters that stand before a number with a dot, and perhaps a space: `WHA58.16`.
  package static func lettersBeforeDot(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    for letters in dotted where letters.first == text[start] && text[start..<end].starts(with: letters) {
      let after = start + letters.count
      let session = after < end && text[after] == ASCII.space ? after + 1 : after
      if session < end { return session }
    }
    return nil
  }

  /// The letters behind which nothing but a dot between two numbers tells the body.
  private static let dotted = Registry.forms.filter {
    $0.form == .dot && $0.kind == .resolution && $0.implication == .form && !$0.printed.prefix.isEmpty
  }.map(\.printed.prefix)

  /// The bytes that could be one number, spaces before brackets and capitals left out, with the offset behind each.
  private struct Run {
    var bytes: [UInt8] = []
    var ends: [Int] = []

    /// Whether more than one letter and a figure make a number of what was read, so that digits in brackets are its session: `LP.4 (8)`.
    private var isLettered: Bool { bytes.count > 2 && bytes[1].isUpper && bytes.last!.isDigit }

    init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
      var depth = 0
      var position = start
      scan: while position < end {
        let byte = text[position]
        switch byte {
        case ASCII.space:
          guard position + 1 < end,
            text[position + 1] == ASCII.open && position + 2 < end
              && (text[position + 2].isUpper || text[position + 2].isDigit && isLettered)
              || text[position + 1].isUpper || text[position + 1].isDigit && bytes.last!.isLetter
          else { break scan }
          position += 1
          continue
        case ASCII.open: depth += 1
        case ASCII.close:
          guard depth > 0 else { break scan }
          depth -= 1
        case ASCII.slash, ASCII.point, ASCII.dash: break
        case _ where byte.isAlphanumeric: break
        default: break scan
        }
        bytes.append(byte)
        position += 1
        ends.append(position)
      }
      while let last = bytes.last, last == ASCII.point || last == ASCII.dash || last == ASCII.slash {
        bytes.removeLast()
        ends.removeLast()
      }
    }
  }
}
