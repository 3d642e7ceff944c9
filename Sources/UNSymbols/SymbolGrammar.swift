/// The words of symbols: which series there are and what may follow them. `Data/registry/series.tsv`, `tokens.tsv`.
package enum SymbolGrammar {
  /// A word with a fixed spelling.
  struct Token: Sendable {
    var plain: [UInt8]?
    var dotted: [UInt8]?
    var isModifier = false
    /// Whether it counts the records of meetings: without a number it is a place left open, "E/2025/SR.___".
    var isRecord = false
    /// What the texts behind it are: resolutions behind `RES`.
    var kind: DocumentSymbol.Kind?
  }

  private static let series: [UInt64: Set<UInt64>] = {
    var found: [UInt64: Set<UInt64>] = [:]
    for row in RegistryTable(RegistryTables.series).rows {
      guard let key = ASCII.packed(row["series"].utf8) else { preconditionFailure("series.tsv: \(row["series"])") }
      found[key] = Set(row.list("second", separator: " ").compactMap { ASCII.packed($0.utf8) })
    }
    return found
  }()

  /// The series of organizations whose documents undocs.org does not serve.
  static let externalSeries = Set(
    RegistryTable(RegistryTables.series).rows.filter { $0["external"] == "yes" }.map { $0["series"] })

  /// The words whose numbers go on in lists, those of the records of meetings and of drafts and working papers, without their stop:
  /// "SR", "L".
  package static let listed = RegistryTable(RegistryTables.tokens).rows.filter {
    ["record", "listed"].contains($0["place"])
  }.map { String($0["token"].prefix { $0 != "." }) }

  /// The words of additions and corrections to a document that have a number, without their stop: "Add".
  package static let modifiers = RegistryTable(RegistryTables.tokens).rows.filter {
    $0["place"] == "modifier" && $0["token"].hasSuffix(".")
  }.map { String($0["token"].dropLast()) }

  private static let tokens: [UInt64: Token] = {
    var found: [UInt64: Token] = [:]
    let places: Set = ["element", "listed", "modifier", "record"]
    for row in RegistryTable(RegistryTables.tokens).rows where places.contains(row["place"]) {
      let spelling = row["token"]
      let letters = spelling.utf8.filter { $0 != ASCII.point }
      guard let key = ASCII.packed(letters) else { continue }
      var token = found[key] ?? Token()
      if spelling.hasSuffix(".") { token.dotted = Array(letters) } else { token.plain = Array(letters) }
      token.isModifier = row["place"] == "modifier"
      token.isRecord = row["place"] == "record"
      token.kind = DocumentSymbol.Kind(rawValue: row["kind"])
      found[key] = token
    }
    return found
  }()

  /// The words that brackets hold, longest first: `Parts`, `Part`, `Vol.`; those with which the brackets are dropped; and those that in
  /// running text name a part that is cited and are none of the symbol's: `(chap. V)`.
  static let bracketWords: [(word: [UInt8], isDropped: Bool, isLocator: Bool)] =
    RegistryTable(RegistryTables.tokens).rows.filter { ["bracket", "dropped", "locator"].contains($0["place"]) }
    .map { (Array($0["token"].utf8), $0["place"] == "dropped", $0["place"] == "locator") }
    .sorted { $0.word.count > $1.word.count }

  /// Whether brackets behind a symbol in running text begin with one of its words, in either case and whatever spaces stand in it:
  /// `(Part I)`, `(plan outline)`.
  package static func isBracket(_ inner: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let letters = inner.lazy.filter { $0 != ASCII.space }.map(ASCII.upper)
    return bracketStems.contains { letters.starts(with: $0) }
  }

  private static let bracketStems = bracketWords.filter { !$0.isLocator }.map {
    $0.word.filter { $0 != ASCII.point }.map(ASCII.upper)
  }

  static func token(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Token? {
    guard let key = ASCII.packed(word) else { return nil }
    return tokens[key]
  }

  /// Whether bytes end with the word of resolutions, decisions or statements, in either case, and a slash (`A/RES/`) or another
  /// mark (`GC.18/Res.`).
  package static func endsBeforeNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, mark: UInt8 = 0x2F) -> Bool {
    guard bytes.last == mark else { return false }
    let letters = bytes.dropLast().reversed().prefix(while: ASCII.isLetter).count
    return token(bytes.dropLast().suffix(letters))?.kind != nil
  }

  /// Whether bytes end behind a slash with a word of symbols that has a stop before its number: `A/C.1/L.`, `S/PV.`.
  package static func endsInElement(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.last == ASCII.point else { return false }
    let letters = bytes.dropLast().suffix(longestElement).reversed().prefix(while: ASCII.isLetter).count
    let word = bytes.dropLast().suffix(letters)
    return letters > 0 && bytes.dropLast(letters + 1).last == ASCII.slash && token(word)?.dotted != nil
  }

  /// The most letters of such a word.
  private static let longestElement = 8

  /// Whether the bytes before the first slash, in either case, are a series of symbols: `A`, `S`, `ST`, `FCCC`, or one that
  /// carries its session behind a point, `IDB.48`, or the letters of a division in brackets, `UNEP(DTIE)`.
  package static func isSeries(_ firstElement: UnsafeBufferPointer<UInt8>) -> Bool { words(of: firstElement) != nil }

  /// Whether a name, in either case, is a series of symbols, or of treaties or publications: `CLCS`, `UNTS`.
  package static func isSeries(named name: String) -> Bool {
    ["UNTS", "LNTS", "SALES"].contains(name.uppercased()) || isSeries(Array(name.utf8))
  }

  /// The same for bytes of a table.
  static func isSeries(_ firstElement: [UInt8]) -> Bool { firstElement.withUnsafeBufferPointer { isSeries($0) } }

  /// The words that may follow a series; nil when there is no such series.
  private static func words(of firstElement: UnsafeBufferPointer<UInt8>) -> Set<UInt64>? {
    guard let last = firstElement.last else { return nil }
    if last == ASCII.close {
      guard let open = firstElement.firstIndex(of: ASCII.open), open + 1 < firstElement.count - 1,
        firstElement[(open + 1)..<(firstElement.count - 1)].allSatisfy(ASCII.isUpper)
      else { return nil }
      // A, E, S and T name their divisions behind the slash.
      return ASCII.packed(firstElement[..<open]).flatMap { series[$0] }.flatMap { $0.isEmpty ? $0 : nil }
    }
    guard ASCII.isDigit(last) else { return ASCII.packed(firstElement).flatMap { series[$0] } }
    guard let point = firstElement.lastIndex(of: ASCII.point), firstElement[(point + 1)...].allSatisfy(ASCII.isDigit)
    else { return nil }
    return ASCII.packed(firstElement[...point]).flatMap { series[$0] }
  }

  /// Whether an element may follow the first one: it begins with a digit, is a session (`S-12`, `ES-10`), or its letters are a
  /// word that the series knows (`RES`, `AC.`, `HRC`); series without such a list take any word
  /// that has a capital (a text that is all in lower case is taken as it is).
  package static func isSecondElement(
    _ element: UnsafeBufferPointer<UInt8>, of firstElement: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let words = words(of: firstElement), let first = element.first else { return false }
    if ASCII.isDigit(first) { return true }
    let head = element.prefix { ASCII.isLetter($0) }
    guard let word = ASCII.packed(head) else { return false }
    if word == 0x53 || word == 0x4553 {
      return element.count > head.count + 1 && element[head.count] == ASCII.dash
        && ASCII.isDigit(element[head.count + 1])
    }
    guard words.isEmpty else { return words.contains(word) }
    return head.contains(where: ASCII.isUpper) || tokens[word] != nil || firstElement.contains(where: ASCII.isLower)
  }
}
