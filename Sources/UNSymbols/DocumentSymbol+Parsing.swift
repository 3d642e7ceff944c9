extension DocumentSymbol {
  /// Reads a symbol, forgivingly: in any case, with spaces, with dashes and brackets of other scripts, with or without the
  /// series where the number alone says the organ (`73/187`, `1325 (2000)`, `2013/39`, `S/RES/1325`).
  ///
  /// Treaties are read as `UNTS:2225:39574` and `LNTS:XCIV:2138`, publications as `SALES:E.96.IV.13`, texts of other
  /// organizations as `EXT:AU/DEC/934(XXXVIII)` or as they print them (`WHA58.16`), addresses of undocs.org as their symbol.
  ///
  /// - Throws: `SymbolError` with the place and the reason when the text is not a symbol, or an impossible one: a session
  ///   that was never held, a number outside the range of its session.
  public init(parsing text: some StringProtocol) throws(SymbolError) {
    let text = String(text)
    switch Self.strict(text) {
    case .success(let symbol)?: self = symbol
    case .failure(let fault)?:
      guard let rest = Self.afterAddress(text) else {
        throw SymbolError(text: text, offset: fault.offset, reason: fault.reason)
      }
      try self.init(withoutAddress: String(rest))
    case nil: try self.init(withoutAddress: Self.afterAddress(text).map(String.init) ?? text)
    }
  }

  /// Reads a symbol; nil when the text is none.
  public init?(_ text: some StringProtocol) {
    guard let symbol = try? DocumentSymbol(parsing: text) else { return nil }
    self = symbol
  }

  /// The length in bytes of what promises the symbol of a resolution, a decision or a statement where bytes begin with it: `A/RES/`.
  package static func promise(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? { SymbolParser.strictEnd(bytes) }

  /// Reads a text that is short and needs no cleaning; nil when it is not.
  private static func strict(_ text: String) -> Result<DocumentSymbol, SymbolParser.Fault>? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= SymbolParser.longest, SymbolText.isClean(bytes) else { return nil }
      do throws(SymbolParser.Fault) {
        return .success(try SymbolParser.symbol(bytes))
      } catch {
        return .failure(error)
      }
    }
  }

  /// Reads what is no address, or stands behind one, and cleans it where it must be.
  private init(withoutAddress text: String) throws(SymbolError) {
    if case .success(let symbol)? = Self.strict(text) {
      self = symbol
      return
    }
    let clean = try SymbolText(text)
    guard clean.bytes.count <= SymbolParser.longest else {
      throw SymbolError(text: text, offset: clean.offsets[SymbolParser.longest], reason: "no symbol is so long")
    }
    do throws(SymbolParser.Fault) {
      let result = clean.bytes.withUnsafeBufferPointer { bytes -> Result<DocumentSymbol, SymbolParser.Fault> in
        do throws(SymbolParser.Fault) {
          return .success(try SymbolParser.symbol(bytes))
        } catch {
          return .failure(error)
        }
      }
      self = try result.get()
    } catch {
      let offset = clean.offsets[min(error.offset, clean.offsets.count - 1)]
      throw SymbolError(text: text, offset: offset, reason: error.reason)
    }
  }

  private static let hosts = [
    "https://undocs.org/", "http://undocs.org/", "undocs.org/", "https://docs.un.org/", "docs.un.org/", "/",
  ]
  private static let languages = ["en/", "fr/", "es/", "sp/", "ru/", "ar/", "zh/", "ch/"]

  /// What follows the host and the language of an address, or nil when the text has neither.
  private static func afterAddress(_ text: String) -> Substring? {
    var rest = text[...]
    for beginnings in [hosts, languages] {
      guard let found = beginnings.first(where: { rest.utf8.starts(with: $0.utf8) }) else { continue }
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: found.utf8.count)...].drop { $0 == "/" }
    }
    return rest.startIndex == text.startIndex ? nil : rest
  }
}
