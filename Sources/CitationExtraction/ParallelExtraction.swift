public import DocumentReading

/// Extracts the citations of many files on all cores and hands them over in the order of the files.
public struct ParallelExtraction: Sendable {
  /// What came out of one file.
  public struct FileResult: Sendable {
    /// The path as given or found.
    public var path: String
    /// How many bytes of the files as they are on the disk are done with it.
    public var bytes = 0
    /// The citations of all documents of the file.
    public var citations: [Citation] = []
    /// The citations as JSON Lines.
    public var jsonLines: [UInt8] = []
    /// How many documents the file holds.
    public var documents = 0
    /// What a person should know about the file, one line each.
    public var remarks: [String] = []
    /// Why the file could not be read.
    public var error: ReadingError?
    /// Why the file, which was found in a folder, is no document.
    public var skipped: ReadingError?
  }

  /// What came out of a whole run.
  public struct Summary: Sendable, Hashable {
    /// How many documents there are.
    public var documents = 0
    /// How many citations.
    public var citations = 0
    /// How many of them name no known document.
    public var unresolved = 0
    /// How many files and paths could not be read.
    public var failed = 0
  }

  private let extractor: FileExtractor
  private let workers: OrderedWorkers

  /// Makes an extraction; `jobs` is how many threads work, nil for one a core.
  public init(extractor: FileExtractor, jobs: Int? = nil) {
    self.extractor = extractor
    workers = OrderedWorkers(jobs: jobs)
  }

  /// Extracts the citations of files and calls `receive` for each file, in order.
  public func run(_ inputs: InputFiles, receive: (FileResult) throws -> Void) throws -> Summary {
    var summary = Summary()
    let cursor = InputCursor(inputs)
    try workers.run(next: cursor.next, work: result, whenIdle: {}) { result in
      summary.documents += result.documents
      summary.citations += result.citations.count
      summary.unresolved += result.citations.count { $0.cited == nil }
      if result.error != nil { summary.failed += 1 }
      try receive(result)
    }
    return summary
  }

  private func result(of entry: InputFiles.Entry) -> FileResult {
    switch entry {
    case .failure(let failure): return FileResult(path: failure.path, error: failure.error)
    case .other(let failure): return FileResult(path: failure.path, skipped: failure.error)
    case .file(let file): return result(of: file)
    }
  }

  private func result(of file: InputFile) -> FileResult {
    var result = FileResult(path: file.path, bytes: file.weight)
    do throws(ReadingError) {
      let bytes = try file.read()
      let found = try extractor.documents(in: bytes, name: file.isStream ? nil : file.path)
      var writer = JSONWriter()
      for document in found.documents {
        if result.citations.isEmpty {
          result.citations = document.citations
        } else {
          result.citations += document.citations
        }
        for index in document.citations.indices {
          document.citations[index].write(to: &writer, source: file.path)
        }
      }
      result.jsonLines = writer.take()
      result.documents = found.documents.count
      result.remarks = found.remarks
    } catch {
      if error.isOther && !file.isExplicit { result.skipped = error } else { result.error = error }
    }
    return result
  }
}
