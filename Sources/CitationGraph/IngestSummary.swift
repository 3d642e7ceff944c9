public import DocumentReading

/// What became of one file.
public struct IngestEvent: Sendable, Hashable {
  /// The ways in which a file can end.
  public enum Outcome: Sendable, Hashable {
    /// It was read; its documents are in the archive now, but those that the archive has from elsewhere (`duplicates`).
    case ingested
    /// It was in the archive already, as it is.
    case unchanged
    /// It was found in a folder or archive and is no document.
    case skipped(ReadingError)
    /// It could not be read.
    case failed(ReadingError)
  }

  /// The path as given or found.
  public var path: String
  /// How it ended.
  public var outcome: Outcome
  /// Its format; nil when it was not read, or is in none that is.
  public var format: FileFormat?
  /// How many bytes of the files as they are on the disk are done with it.
  public var bytes = 0
  /// The documents that the archive has from another file already; they were left as they are.
  public var duplicates: [Duplicate] = []
  /// What a person should know about the file, one line each.
  public var remarks: [String] = []
  /// How many documents were written.
  public var documents = 0
  /// How many texts were written in further languages of documents that the archive has.
  public var versions = 0
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
  /// What became of the files of one format.
  public struct FormatCount: Sendable, Hashable {
    /// The format; nil for files that were not read or are in none that is.
    public var format: FileFormat?
    /// How many files were read.
    public var read = 0
    /// How many files the archive had already.
    public var unchanged = 0
    /// How many were skipped.
    public var skipped = 0
    /// How many failed.
    public var failed = 0
    /// Why files were skipped or failed, and how many for each reason.
    public var reasons: [String: Int] = [:]

    /// The reasons, the most frequent first.
    public var sortedReasons: [(reason: String, count: Int)] {
      reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
  }

  /// How many files and paths there were.
  public var files = 0
  /// How many documents were written.
  public var documents = 0
  /// How many texts were written in further languages of documents that the archive has.
  public var versions = 0
  /// How many citations were written.
  public var citations = 0
  /// How many of those name no known document.
  public var unresolved = 0
  /// How many files the archive had already.
  public var unchanged = 0
  /// How many documents the archive had from another file.
  public var duplicates = 0
  /// How many files of folders and archives are no documents.
  public var skipped = 0
  /// How many files and paths could not be read.
  public var failed = 0
  /// What became of the files of each format that there was, in the order of `FileFormat`, those without a format last.
  public var formats: [FormatCount] {
    (FileFormat.allCases.map(Optional.some) + [nil]).compactMap { counts[$0] }
  }
  private var counts: [FileFormat?: FormatCount] = [:]

  /// Adds what became of one more file.
  mutating func add(_ event: IngestEvent) {
    files += 1
    documents += event.documents
    versions += event.versions
    citations += event.citations
    unresolved += event.unresolved
    duplicates += event.duplicates.count
    var count = counts[event.format] ?? FormatCount(format: event.format)
    switch event.outcome {
    case .ingested: count.read += 1
    case .unchanged:
      unchanged += 1
      count.unchanged += 1
    case .skipped(let error):
      skipped += 1
      count.skipped += 1
      count.reasons[IngestSummary.reason(error), default: 0] += 1
    case .failed(let error):
      failed += 1
      count.failed += 1
      count.reasons[IngestSummary.reason(error), default: 0] += 1
    }
    counts[event.format] = count
  }

  /// What is wrong, without what differs from file to file: "is a scan without text (3 pages of pictures)".
  private static func reason(_ error: ReadingError) -> String {
    var reason = error.what
    for mark in [" (", ": "] {
      if let end = reason.firstRange(of: mark) { reason = String(reason[..<end.lowerBound]) }
    }
    return reason
  }
}
