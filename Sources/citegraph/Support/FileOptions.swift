import ArgumentParser
import CitationExtraction
import DocumentReading
import GraphExport
import UNSymbols

/// What the reader is told of a document, whatever its file says.
struct ReadingOptions: ParsableArguments {
  @Option(help: "The document's symbol, whatever the file says; for one file only.")
  var symbol: String?

  @Option(
    help: "The language, whatever the words look like: en, fr, es, ru, ar or zh.",
    // Asked for only when a shell completes words, as the tables of all languages are read for it.
    completion: .custom { _, _, _ in Language.all.map(\.code) })
  var language: String?

  func validate() throws {
    if !isEmpty { _ = try options() }
  }

  /// Whether nothing is told.
  var isEmpty: Bool { symbol == nil && language == nil }

  /// What the reader is told.
  func options() throws -> DocumentReader.Options {
    if let language, Language.named(language) == nil {
      throw ValidationError(
        "--language: \(language) is not one of \(Language.all.map(\.code).joined(separator: ", ")).")
    }
    guard let symbol else { return DocumentReader.Options(language: language) }
    do throws(SymbolError) {
      return DocumentReader.Options(symbol: try DocumentSymbol(written: symbol), language: language)
    } catch {
      throw ValidationError("--symbol: \(error)")
    }
  }
}

/// The one file that is read, and how.
struct FileOptions: ParsableArguments {
  @Argument(help: "A file, archive.zip!/inner/path, or - for standard input.", completion: .file())
  var path: String

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if path.isEmpty { throw ValidationError("the path is empty.") }
  }

  /// Says that no citation was found in the file.
  /// - Returns: How the run ends, to be thrown.
  func holdsNothing(isQuiet: Bool) -> ExitCode {
    let note = "citegraph: \(path): holds no citation; check that it is the right text, or name its --language"
    return Messages.nothing([note], isQuiet: isQuiet)
  }

  /// The documents of the file with their citations, each of which tells how it was found. Says why when it can't be read, and
  /// what a person should know about it.
  func explained(isQuiet: Bool) throws -> [AnnotatedDocument] {
    let reader = DocumentReader(options: try reading.options())
    if InputFiles.isFolder(path) {
      Messages.say("\(path): is a folder; name one of its files")
      throw ExitCode(2)
    }
    do throws(ReadingError) {
      let bytes = try InputFile(path: path, isExplicit: true).read()
      let result = try reader.read(bytes, name: path == "-" ? nil : path)
      if !isQuiet { for remark in result.remarks { Messages.say("\(path): \(remark)") } }
      let extractor = CitationExtractor(explains: true)
      return zip(result.documents, extractor.citations(in: result.documents)).map {
        AnnotatedDocument(document: $0, citations: $1)
      }
    } catch {
      Messages.unread(path, error)
      throw ExitCode(2)
    }
  }
}
