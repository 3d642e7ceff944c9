import UNSymbols

/// The symbol that the name of a file spells.
extension Masthead {
  /// The most bytes of a file's name that may spell a symbol.
  private static let longestName = 100

  /// The symbol that a file's name spells: `A_RES_76_186-2119241E.txt`, `S_RES_2225(2015).txt`, `75_105_E.xml`.
  static func symbol(fileName path: String) -> DocumentSymbol? {
    var name = path.utf8[...]
    if let slash = name.lastIndex(of: 0x2F) { name = name[name.index(after: slash)...] }
    if let dot = name.lastIndex(of: 0x2E), name[dot...].count <= 6 { name = name[..<dot] }
    if let mark = name.lastIndex(where: { $0 == 0x2E || $0 == 0x2D || $0 == 0x5F }),
      Language.all.contains(where: { name[mark...].dropFirst().map { $0 | 0x20 }.elementsEqual($0.code.utf8) })
    {
      name = name[..<mark]
    }
    guard name.count <= longestName else { return nil }
    var fields = name.split(separator: 0x5F)
    while let last = fields.last, fields.count > 2 {
      let candidate = fields.map { String(Substring($0)) }.joined(separator: "/")
      if let symbol = try? DocumentSymbol(parsing: candidate), symbol.canonical.utf8.contains(0x2F) { return symbol }
      fields.removeLast()
      if last.first!.isDigit, let dash = last.firstIndex(of: 0x2D) { fields.append(last[..<dash]) }
    }
    return nil
  }
}
