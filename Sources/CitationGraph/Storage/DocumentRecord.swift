import CitationExtraction
import UNSymbols

/// What the archive says of a document before it has an id.
struct DocumentRecord {
  var symbol: String
  var key: String
  var body: String?
  var kind: String
  var session: String?
  var number: Int?
  var part: String?
  var url: String?
  var isSynthetic: Bool
  var base: DocumentSymbol?

  /// The record of a known symbol.
  init(_ symbol: DocumentSymbol) {
    self.symbol = symbol.canonical
    key = symbol.key
    body = symbol.body
    kind = symbol.kind.rawValue
    session = symbol.session
    number = symbol.number
    part = symbol.part
    url = symbol.url
    isSynthetic = symbol.isSynthetic
    base = symbol.base
  }

  /// The record of a document whose symbol is unknown: its file's name stands for it, marked by `file:` and the missing body.
  init(fileName name: String) {
    symbol = "file:" + name
    key = symbol.uppercased()
    kind = DocumentSymbol.Kind.document.rawValue
    isSynthetic = true
  }
}
