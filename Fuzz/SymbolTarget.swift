import UNSymbols

/// The symbol parser: any bytes are a symbol or an error, and the canonical form reads back as itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSymbol(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let symbol = try? DocumentSymbol(parsing: text) else { return 0 }
  do throws(SymbolError) {
    let again = try DocumentSymbol(parsing: symbol.canonical)
    precondition(again.canonical == symbol.canonical, "\(symbol.canonical) reads back as \(again.canonical)")
  } catch {
    fatalError("\(symbol.canonical) does not read back: \(error)")
  }
  return 0
}
