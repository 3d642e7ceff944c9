import ArgumentParser
import DocumentReading

/// What files are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, folders, members of archives (archive.zip!/inner/path), or - for standard input.", completion: .file()
  )
  var paths: [String]

  @Option(name: .shortAndLong, parsing: .unconditional, help: "How many threads work (else one a core).")
  var jobs: Int?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if paths.contains("") { throw ValidationError("a path is empty.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if reading.symbol != nil, paths.count > 1 || paths.contains(where: InputFiles.isFolder) {
      throw ValidationError("--symbol is for one file only.")
    }
  }
}
