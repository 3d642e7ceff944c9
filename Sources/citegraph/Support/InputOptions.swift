import ArgumentParser
import DocumentReading
import UNSymbols

/// What files are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, folders, members of archives (archive.zip!/inner/path), or - for standard input.", completion: .file()
  )
  var paths: [String]

  @Option(name: .shortAndLong, parsing: .unconditional, help: "How many threads work (else one a core).")
  var jobs: Int?

  @Option(help: "The document's symbol, whatever the file says; for one file only.")
  var symbol: String?

  @Option(
    help: "The language of the files, whatever their words look like: en, fr, es, ru, ar or zh.",
    completion: .list(Language.all.map(\.code)))
  var language: String?

  func validate() throws {
    if let language, Language.named(language) == nil {
      throw ValidationError(
        "--language: \(language) is not one of \(Language.all.map(\.code).joined(separator: ", ")).")
    }
    if paths.contains("") { throw ValidationError("a path is empty.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if symbol != nil, paths.count > 1 || paths.contains(where: InputFiles.isFolder) {
      throw ValidationError("--symbol is for one file only.")
    }
    _ = try options()
  }

  /// What the reader is told.
  func options() throws -> DocumentReader.Options {
    var options = try InputOptions.options(symbol: symbol)
    options.language = language
    return options
  }

  /// What the reader is told of a document whose symbol a person wrote.
  static func options(symbol: String?) throws -> DocumentReader.Options {
    guard let symbol else { return DocumentReader.Options() }
    do throws(SymbolError) {
      return DocumentReader.Options(symbol: try DocumentSymbol(parsing: symbol))
    } catch {
      throw ValidationError("--symbol: \(error)")
    }
  }
}
