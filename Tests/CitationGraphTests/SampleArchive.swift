import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import UNSymbols

/// An archive in a folder of its own, fed with files in a tiny language, so that the tests here do not hang on extraction.
///
/// A line `= SYMBOL [LANGUAGE] [TITLE]` begins a document (`= ?` one without a symbol, English without a language, with a title of
/// its own without one); a line `CITED relation place paragraph phrase...` is a
/// citation, `?` for an unresolved one, `-` for nothing; `^CITED` stands in a note.
struct SampleArchive {
  let folder: TemporaryFolder
  let store: CitationStore

  init(name: String = "archive.sqlite") throws {
    folder = try TemporaryFolder()
    store = try CitationStore(path: folder.path(name), access: .writing)
  }

  /// Writes a file and ingests it; returns what became of it.
  @discardableResult
  func ingest(_ name: String, _ text: String) throws -> IngestEvent {
    try folder.write(name, text)
    return try ingest([folder.path(name)]).events[0]
  }

  /// Ingests files and folders.
  @discardableResult
  func ingest(_ paths: [String], jobs: Int? = nil) throws -> (events: [IngestEvent], summary: IngestSummary) {
    let ingestor = Ingestor(store: store, folder: folder.url.path, jobs: jobs, extraction: SampleArchive.extract)
    var events: [IngestEvent] = []
    let summary = try ingestor.ingest(InputFiles(paths)) { events.append($0) }
    return (events, summary)
  }

  /// The whole database as SQL text, without what SQLite numbers by itself.
  func dump() throws -> String {
    guard let sqlite = Tool(named: "sqlite3") else { return try fallbackDump() }
    return try sqlite.run([store.path, ".dump"], in: folder.url).text
  }

  private func fallbackDump() throws -> String { "\(try store.snapshot())" }

  /// Makes documents of the tiny language.
  @Sendable
  static func extract(_ bytes: [UInt8], _ name: String?) throws(ReadingError) -> FileExtractor.Result {
    if bytes.contains(0) { throw .binary }
    var documents: [ExtractedDocument] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 4).map(String.init)
      if words[0] == "=" {
        var rest = words.dropFirst(2)
        let language = rest.first.flatMap { ["en", "fr", "es", "ru", "ar", "zh"].contains($0) ? $0 : nil }
        if language != nil { rest = rest.dropFirst() }
        documents.append(
          ExtractedDocument(
            symbol: symbol(words[1]), title: rest.isEmpty ? "Title of \(words[1])" : rest.joined(separator: " "),
            language: language ?? "en", citations: []))
      } else if words[0] == "!" {
        throw ReadingError(what: "is wrong", remedy: "mend it")
      } else if !documents.isEmpty {
        let index = documents.count - 1
        documents[index].citations.append(citation(words, of: documents[index].symbol))
      }
    }
    return FileExtractor.Result(documents: documents)
  }

  static func symbol(_ text: String) -> DocumentSymbol? { try? DocumentSymbol(parsing: text) }

  private static func citation(_ words: [String], of document: DocumentSymbol?) -> Citation {
    func word(_ index: Int) -> String? { words.count > index && words[index] != "-" ? words[index] : nil }
    let isNote = words[0].hasPrefix("^")
    let text = String(words[0].drop { $0 == "^" })
    let printed = symbol(text)
    let halves = printed?.halves ?? []
    let cited = halves.first ?? printed
    return Citation(
      document: document, cited: cited, otherSymbols: Array(halves.dropFirst()),
      unresolved: cited == nil ? "the body is unknown" : nil, text: text, range: 0..<text.count,
      utf8Range: 0..<text.utf8.count, phrase: word(4), relation: word(1),
      place: word(2).flatMap(Place.init) ?? .preamble,
      paragraph: word(3), footnote: isNote ? "1" : nil)
  }
}
