/// The formats of files, told by what a file holds; its name's extension is a hint at most.
public enum FileFormat: String, Sendable, CaseIterable {
  case akn
  case html
  case pdf
  case docx
  case doc
  case plainText
  case zip
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
