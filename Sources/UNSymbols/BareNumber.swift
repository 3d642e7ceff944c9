/// A number without a symbol, as a person types it: `73/187`, `217 A (III)`, `1325 (2000)`, `res 2013/39`, `1/CP.21`.
enum BareNumber {
  /// The words that may stand before a number, upper case, longest first.
  private static let nouns: [(word: String, isDecision: Bool)] = [
    ("RESOLUTION", false), ("DECISION", true), ("RES", false), ("DEC", true),
  ]

  /// Reads a number of the General Assembly, the Security Council, the Economic and Social Council or a conference of parties,
  /// tried in that order.
  static func symbol(_ bytes: SymbolParser.Bytes) throws(SymbolParser.Fault) -> DocumentSymbol {
    var start = 0
    var forms = Registry.bareResolutions
    for noun in nouns where bytes.lazy.map(ASCII.upper).starts(with: noun.word.utf8) {
      start = noun.word.utf8.count
      if start < bytes.count, bytes[start] == ASCII.space { start += 1 }
      if noun.isDecision { forms = Registry.bareDecisions }
      break
    }
    let rest = SymbolParser.Bytes(rebasing: bytes[start...])
    var refusal: SymbolParser.Fault?
    for form in forms {
      guard let reading = form.printed.read(rest, as: form.form, tag: form.tag), reading.end == rest.count else {
        continue
      }
      do throws(SymbolParser.Fault) {
        return try SymbolParser.fill(form, reading)
      } catch {
        refusal = refusal ?? SymbolParser.Fault(offset: error.offset + start, reason: error.reason)
      }
    }
    if let refusal { throw refusal }
    guard let slash = bytes.firstIndex(of: ASCII.slash) else {
      throw SymbolParser.Fault(offset: 0, reason: "neither a symbol nor the number of a resolution")
    }
    // Of "HRC 48/7" the word, without the number that a space parted from it.
    let word = bytes[..<slash].dropLast(bytes[..<slash].reversed().prefix(while: ASCII.isDigit).count)
    let first = SymbolParser.text(word.isEmpty ? bytes[..<slash] : word)
    throw SymbolParser.Fault(offset: 0, reason: "no series of United Nations documents is called “\(first)”")
  }
}
