/// The formats of files, told by what a file holds; its name's extension is a hint at most.
public enum FileFormat: String, Sendable, CaseIterable {
  /// The XML of the United Nations, AKN4UN.
  case akn
  /// Pages of the web.
  case html
  /// PDF, read with poppler.
  case pdf
  /// Word since 2007, Office Open XML.
  case docx
  /// Word before, read with antiword.
  case doc
  /// Text without markup, also the text layer of printed pages.
  case plainText
  /// An archive of files, ZIP.
  case zip
  /// An archive or one file, compressed with gzip.
  case tarGz

  /// The format's name in messages and tables.
  public var name: String {
    switch self {
    case .akn: "AKN4UN XML"
    case .html: "HTML"
    case .pdf: "PDF"
    case .docx: "Word (.docx)"
    case .doc: "Word (.doc)"
    case .plainText: "plain text"
    case .zip: "zip archive"
    case .tarGz: "tar.gz archive"
    }
  }

  /// The formats that are read, for messages.
  package static let readable = "plain text, HTML, AKN4UN XML, Word or PDF"
}
