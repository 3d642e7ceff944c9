import CitationGraph
import DocumentReading
import UNSymbols

extension Messages {
  /// Says why a file can't be read that a person named to a command that reads files only, and what may have been meant.
  static func unread(_ path: String, _ error: ReadingError) {
    let isThere = InputFiles.isFile(path) || InputFiles.isFolder(path) || NamedMember.archive(of: path) != nil
    // A name that is not UTF-8 has U+FFFD in place of its bytes, by which nothing is found.
    if isThere || path == "-" || path.contains("\u{FFFD}") {
      say("\(path): \(error)")
    } else if let symbol = DocumentSymbol(path) {
      let name = symbol.canonical
      say(
        "\(path): is no file, and this command reads files; of the archive's \(name) tell show \(path) and ancestors \(path)"
      )
    } else {
      say("\(path): \(error.what); this command reads files: \(error.remedy)")
    }
  }
}
