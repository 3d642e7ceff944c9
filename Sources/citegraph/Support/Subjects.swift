import ArgumentParser
import CitationExtraction
import CitationGraph
import DocumentReading
import UNSymbols

/// The documents that are asked about: symbols, and files that the archive need not have.
enum Subjects {
  /// Whether a text means a file rather than a document of the archive: one that is there, or a name that only a file has.
  static func isFile(_ text: String) -> Bool {
    text == "-" || InputFiles.isFile(text) || NamedMember.archive(of: text) != nil
      || !text.lowercased().hasPrefix("file:")
        && InputFiles.extensions.contains { text.lowercased().hasSuffix(".\($0)") }
  }

  /// Whether a text means a folder: one that is there and whose name is no symbol.
  static func isFolder(_ text: String) -> Bool { InputFiles.isFolder(text) && DocumentSymbol(text) == nil }

  /// The documents of a file; nil when it can't be read, after a line that says why.
  fileprivate static func documents(of path: String, _ extractor: FileExtractor, isQuiet: Bool) -> [ExtractedDocument]?
  {
    do throws(ReadingError) {
      let file = InputFile(path: path, isExplicit: true)
      let result = try extractor.documents(in: try file.read(), name: file.isStream ? nil : path, keepsWords: true)
      guard !result.documents.isEmpty else { throw Ingestor.noDocument }
      if !isQuiet { for remark in result.remarks { Messages.say("\(path): \(remark)") } }
      return result.documents
    } catch {
      Messages.say("\(path): \(error)")
      return nil
    }
  }
}

extension DatabaseOptions {
  /// Opens the archive for a question about documents. What is a file is read, and its documents stand in the archive as long as
  /// it is open.
  /// - Parameters:
  ///   - reading: What the reader is told of the files.
  ///   - takesAll: Whether all documents of a file are asked about; else a line says that only the first is.
  ///   - goesOn: Whether a file that can't be read leaves no symbols rather than ends the run, after the same line.
  /// - Returns: The archive, and by which symbols to ask, for each of `texts`.
  /// - Throws: `ValidationError` when the reader is told something that no file of `texts` can be meant by; `ExitCode` when a
  ///   file can't be read, or is a folder, after a line that says why.
  func open(
    about texts: [String], _ reading: ReadingOptions, takesAll: Bool = false, goesOn: Bool = false, isQuiet: Bool
  ) throws -> (store: CitationStore, subjects: [[String]]) {
    if let folder = texts.first(where: Subjects.isFolder) {
      Messages.say(
        "\(folder): is a folder; name one of its files, or take it into the archive with citegraph ingest and ask by symbol"
      )
      throw ExitCode(2)
    }
    let files = texts.count(where: Subjects.isFile)
    if files == 0, !reading.isEmpty { throw ValidationError("--symbol and --language are for a file.") }
    if files > 1, reading.symbol != nil { throw ValidationError("--symbol is for one file only.") }
    guard files > 0 else { return (try open(), texts.map { [$0] }) }
    let store = try CitationStore(path: resolved, access: .drafts)
    let extractor = FileExtractor(options: try reading.options())
    let subjects = try texts.map { text in
      guard Subjects.isFile(text) else { return [text] }
      guard let documents = Subjects.documents(of: text, extractor, isQuiet: isQuiet) else {
        guard goesOn else { throw ExitCode(2) }
        return []
      }
      let symbols = try store.suppose(documents, from: text)
      guard !symbols.isEmpty else {
        Messages.say("\(text): stands in the archive already, in a file with others; ask by its symbol")
        throw ExitCode(2)
      }
      if !takesAll, symbols.count > 1, !isQuiet {
        Messages.say("\(text): holds \(symbols.count) documents; only the first, \(symbols[0]), is asked about")
      }
      return symbols
    }
    return (store, subjects)
  }
}
