public import DocumentReading

/// What became of one file.
public struct IngestEvent: Sendable, Hashable {
  /// The ways in which a file can end.
  public enum Outcome: Sendable, Hashable {
    /// Its documents are in the archive now.
    case ingested
    /// It was in the archive already, as it is.
    case unchanged
    /// It was found in a folder and turned out to be no document.
    case skipped(ReadingError)
    /// It could not be read.
    case failed(ReadingError)
  }

  /// The path as given or found.
  public var path: String
  /// How it ended.
  public var outcome: Outcome
  /// The documents that the archive has from another file already; they were left as they are.
  public var duplicates: [Duplicate] = []
  /// What a person should know about the file, one line each.
  public var remarks: [String] = []
  /// How many documents were written.
  public var documents = 0
  /// How many citations were written.
  public var citations = 0
  /// How many of those name no known document.
  public var unresolved = 0
}

/// A document that two files hold.
public struct Duplicate: Sendable, Hashable {
  /// The document.
  public var symbol: String
  /// The file from which the archive has it.
  public var source: String

  /// Makes a duplicate.
  public init(symbol: String, source: String) {
    self.symbol = symbol
    self.source = source
  }
}

/// What became of a whole run.
public struct IngestSummary: Sendable, Hashable {
  /// How many files and paths there were.
  public var files = 0
  /// How many documents were written.
  public var documents = 0
  /// How many citations were written.
  public var citations = 0
  /// How many of those name no known document.
  public var unresolved = 0
  /// How many files the archive had already.
  public var unchanged = 0
  /// How many documents the archive had from another file.
  public var duplicates = 0
  /// How many files of folders are no documents.
  public var skipped = 0
  /// How many files and paths could not be read.
  public var failed = 0

  /// Adds what became of one more file.
  mutating func add(_ event: IngestEvent) {
    files += 1
    documents += event.documents
    citations += event.citations
    unresolved += event.unresolved
    duplicates += event.duplicates.count
    switch event.outcome {
    case .ingested: break
    case .unchanged: unchanged += 1
    case .skipped: skipped += 1
    case .failed: failed += 1
    }
  }
}
