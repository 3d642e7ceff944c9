public import CitationExtraction
public import DocumentReading
import Foundation
import GRDB
import UNSymbols

/// Reads files on all cores and writes their citations into an archive.
///
/// The files are committed in the order in which they were given, so that the archive and the events are the same for any
/// number of threads. Several files share a commit: whenever the program is killed, a file is in the archive as a whole or
/// not at all.
public struct Ingestor: Sendable {
  /// What makes documents and citations of a file's bytes and its name.
  package typealias Extraction = @Sendable ([UInt8], String?) throws(ReadingError) -> FileExtractor.Result

  private let store: CitationStore
  private let workers: OrderedWorkers
  private let folder: String
  private let extraction: Extraction
  private let rereads: Bool

  /// Makes an ingestor.
  /// - Parameters:
  ///   - store: The archive, opened for writing.
  ///   - extractor: What reads the files.
  ///   - folder: The folder to which relative paths belong.
  ///   - jobs: How many threads work; nil for one a core.
  ///   - rereads: Whether files that the archive has as they are are read again: the extractor was told something new of them.
  public init(
    store: CitationStore, extractor: FileExtractor, folder: String, jobs: Int? = nil, rereads: Bool = false
  ) {
    self.init(store: store, folder: folder, jobs: jobs, rereads: rereads) { bytes, name throws(ReadingError) in
      try extractor.documents(in: bytes, name: name, keepsWords: true)
    }
  }

  /// Makes an ingestor with another extraction.
  package init(
    store: CitationStore, folder: String, jobs: Int? = nil, rereads: Bool = false, extraction: @escaping Extraction
  ) {
    self.rereads = rereads
    self.store = store
    self.folder = folder
    self.extraction = extraction
    workers = OrderedWorkers(jobs: jobs)
  }

  /// Ingests files and calls `report` for each, in order, as soon as it is written.
  /// - Throws: `GraphError` when the archive can't be written, and what `report` throws.
  public func ingest(_ inputs: InputFiles, report: (IngestEvent) throws -> Void) throws -> IngestSummary {
    do {
      return try store.queue.writeWithoutTransaction { database in
        try ingest(inputs, database, report)
      }
    } catch let error as DatabaseError {
      throw CitationStore.explained(error, path: store.path)
    }
  }

  private func ingest(
    _ inputs: InputFiles, _ database: Database, _ report: (IngestEvent) throws -> Void
  ) throws -> IngestSummary {
    let known = try KnownFiles(database)
    var summary = IngestSummary()
    var batch = try Batch(database)
    let cursor = InputCursor(inputs)
    do {
      try workers.run(next: cursor.next, work: { work(on: $0, known) }, whenIdle: { try batch.commit() }) { result in
        var event: IngestEvent
        switch result {
        case .done(let finished): event = finished
        case .extracted(let file): event = try batch.write(file)
        }
        if case .ingested = event.outcome, event.documents + event.versions == 0, event.duplicates.isEmpty {
          event.outcome = .failed(Ingestor.noDocument)
        }
        summary.add(event)
        try report(event)
        try batch.commitIfDue()
      }
    } catch {
      try? batch.commit()
      throw error
    }
    try batch.commit()
    return summary
  }

  private enum Work: Sendable {
    case done(IngestEvent)
    case extracted(IngestFile)
  }

  package static let noDocument = ReadingError(
    what: "holds no document", remedy: "give a file with the text of a United Nations document", isOther: true)

  /// What a thread does with a file; touches no database.
  private func work(on entry: InputFiles.Entry, _ known: KnownFiles) -> Work {
    let file: InputFile
    switch entry {
    case .failure(let failure): return .done(IngestEvent(path: failure.path, outcome: .failed(failure.error)))
    case .other(let failure): return .done(IngestEvent(path: failure.path, outcome: .skipped(failure.error)))
    case .file(let found): file = found
    }
    var event = IngestEvent(path: file.path, outcome: .unchanged, bytes: file.weight)
    do throws(ReadingError) {
      let bytes = try file.read()
      event.format = DocumentReader.format(of: bytes)
      let hash = SHA256.hex(of: bytes)
      let stored = file.isStream ? InputPath.standardInput + hash : InputPath.absolute(file.path, from: folder)
      if !rereads, known.has(stored, hash) { return .done(event) }
      let result = try extraction(bytes, file.isStream ? nil : file.path)
      guard !result.documents.isEmpty else { throw Ingestor.noDocument }
      event.remarks = result.remarks
      return .extracted(
        IngestFile(
          event: event, storedPath: stored, sha256: hash, size: bytes.count, documents: result.documents,
          isReread: rereads))
    } catch {
      event.outcome = error.isOther && !file.isExplicit ? .skipped(error) : .failed(error)
      return .done(event)
    }
  }
}

/// The files that the archive had when the run began.
private struct KnownFiles: Sendable {
  private var hashes: [String: String] = [:]

  init(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT path, sha256 FROM source")
    while let row = try rows.next() { hashes[row[0]] = row[1] }
  }

  /// Whether the archive has the file of a path as it is.
  func has(_ path: String, _ hash: String) -> Bool { hashes[path] == hash }
}

/// Files that share a commit.
private struct Batch {
  private let database: Database
  private var writer: IngestWriter
  private var begun: ContinuousClock.Instant?
  private var lastCommit = Duration.zero
  private var version: Int?

  init(_ database: Database) throws {
    self.database = database
    writer = try IngestWriter(database)
  }

  mutating func write(_ file: IngestFile) throws -> IngestEvent {
    try begin()
    do {
      return try writer.write(file)
    } catch {
      // SQLite could not write; what it wrote of the file goes, and the files of this commit with it.
      begun = nil
      writer.forget()
      try? database.rollback()
      throw error
    }
  }

  private mutating func begin() throws {
    guard begun == nil else { return }
    try database.beginTransaction(.immediate)
    begun = .now
    let current = try Int.fetchOne(database, sql: "PRAGMA data_version")
    if version != current { writer.forget() }
    version = current
  }

  /// Commits after a fifth of a second, or later where commits take long, so that they never take most of the time.
  mutating func commitIfDue() throws {
    if let begun, begun.duration(to: .now) > max(.milliseconds(200), lastCommit * 8) { try commit() }
  }

  mutating func commit() throws {
    guard begun != nil else { return }
    begun = nil
    lastCommit = try ContinuousClock().measure { try database.commit() }
  }
}

extension CitationStore {
  /// Writes documents that come from no file, each with a made-up source; for generated archives.
  package func write(_ documents: some Sequence<ExtractedDocument>) throws {
    try queue.writeWithoutTransaction { database in
      var batch = try Batch(database)
      for document in documents {
        let path = "generated/\(document.symbol?.canonical ?? "?")"
        _ = try batch.write(
          IngestFile(
            event: IngestEvent(path: path, outcome: .ingested), storedPath: path,
            sha256: SHA256.hex(of: Array(path.utf8)), size: 0, documents: [document]))
        try batch.commitIfDue()
      }
      try batch.commit()
    }
  }
}
