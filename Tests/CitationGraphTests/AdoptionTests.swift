import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import Testing

/// Vote and agenda item, from the file to the report.
@Suite struct AdoptionTests {
  private let folder: TemporaryFolder
  private let store: CitationStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CitationStore(path: folder.path("archive.sqlite"), access: .writing)
  }

  /// A file that tells of a vote, of an item, or of neither.
  private func file(language: String = "eng", item: String? = nil, vote: [(of: String, count: String)] = []) -> String {
    let counts = vote.map { "<count value=\"\($0.count)\" refersTo=\"\($0.of)\"/>" }.joined()
    let inline = item.map { "<p><inline name=\"agenda item\" title=\"\($0)\">\($0)</inline></p>" } ?? ""
    return """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta>
      <FRBRExpression><FRBRlanguage language="\(language)"/></FRBRExpression>
      <analysis><parliamentary><voting>\(counts)</voting></parliamentary></analysis></meta>
      <coverPage><p><docNumber refersTo="#symbol">A/RES/73/187</docNumber></p>\(inline)</coverPage>
      <preface><p><docTitle refersTo="#resolutionTitle">Crime</docTitle></p></preface></statement></akomaNtoso>
      """
  }

  private func ingest(_ name: String, _ text: String) throws {
    try folder.write(name, text)
    let ingestor = Ingestor(store: store, extractor: FileExtractor(), folder: folder.url.path, jobs: 1)
    var events: [IngestEvent] = []
    _ = try ingestor.ingest(InputFiles([folder.path(name)])) { events.append($0) }
    #expect(events.map(\.outcome) == [.ingested])
  }

  private func report() throws -> DocumentReport { try store.report(on: "73/187") }

  private func json() throws -> String { String(decoding: try report().json, as: UTF8.self) }

  @Test func `vote and item are kept and shown`() throws {
    try ingest("e.xml", file(item: "109 (b)", vote: [("inFavour", "094"), ("against", "59"), ("abstaining", "33")]))
    let report = try report()
    #expect(report.vote == Vote(inFavour: 94, against: 59, abstaining: 33))
    #expect(report.agendaItem == "109 (b)")
    let json = try json()
    #expect(json.contains(#""agendaItem":"109 (b)","vote":{"inFavour":94,"against":59,"abstaining":33},"versions":[]"#))
  }

  @Test func `what the file does not tell is null`() throws {
    try ingest("e.xml", file())
    #expect(try json().contains(#""agendaItem":null,"vote":null"#))
    try ingest("e.xml", file(item: "7"))
    #expect(try json().contains(#""agendaItem":"7","vote":null"#))
    try ingest("e.xml", file(vote: [("inFavour", "15")]))
    #expect(try json().contains(#""agendaItem":null,"vote":{"inFavour":15,"against":0,"abstaining":0}"#))
  }

  @Test func `a count that is no number of votes is none`() throws {
    try ingest("e.xml", file(vote: [("inFavour", "-1"), ("against", "2")]))
    #expect(try report().vote == nil)
    try ingest("e.xml", file(vote: [("inFavour", "9"), ("against", "-2"), ("abstaining", "99999999999999999999")]))
    #expect(try report().vote == Vote(inFavour: 9, against: 0, abstaining: 0))
  }

  @Test func `another language fills what the own text's file leaves out, and goes with its own file`() throws {
    try ingest("r.xml", file(language: "rus", item: "109 b)", vote: [("inFavour", "94")]))
    #expect(try report().agendaItem == "109 b)")
    try ingest("e.xml", file(item: "109 (b)"))
    var report = try report()
    #expect(report.document.language == "en")
    #expect(report.agendaItem == "109 (b)")
    #expect(report.vote?.inFavour == 94)
    try ingest("r.xml", file(language: "rus"))
    report = try self.report()
    #expect(report.agendaItem == "109 (b)")
    #expect(report.vote == nil)
    try ingest("r.xml", file(language: "rus", item: "109 b)"))
    try ingest("e.xml", file().replacingOccurrences(of: "73/187", with: "73/188"))
    #expect(try self.report().agendaItem == "109 b)")
  }

  @Test func `an archive of the version before gets the table, and the votes of what is read from then on`() throws {
    guard let sqlite = Tool(named: "sqlite3") else { return }
    try ingest("e.xml", file(item: "7"))
    store.close()
    let undo = "DROP TABLE adoption; DELETE FROM grdb_migrations WHERE identifier = 'v5'"
    #expect(try sqlite.run([store.path, undo], in: folder.url).code == 0)
    #expect(try CitationStore(path: store.path, access: .reading).report(on: "73/187").agendaItem == nil)
    #expect(!FileManager.default.fileExists(atPath: store.path + "-wal"))
    let strict = "SELECT strict FROM pragma_table_list WHERE name = 'adoption'"
    #expect(try sqlite.run([store.path, strict], in: folder.url).text == "1\n")
    let upgraded = try CitationStore(path: store.path, access: .writing)
    try folder.write("e.xml", file(item: "8"))
    let ingestor = Ingestor(store: upgraded, extractor: FileExtractor(), folder: folder.url.path, jobs: 1)
    _ = try ingestor.ingest(InputFiles([folder.path("e.xml")])) { #expect($0.outcome == .ingested) }
    #expect(try upgraded.report(on: "73/187").agendaItem == "8")
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everything"))
  func `an archive of the version before that can't be written says so`() throws {
    guard let sqlite = Tool(named: "sqlite3") else { return }
    try ingest("e.xml", file(item: "7"))
    store.close()
    let undo = "DROP TABLE adoption; DELETE FROM grdb_migrations WHERE identifier = 'v5'"
    #expect(try sqlite.run([store.path, undo], in: folder.url).code == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: store.path)
    let error = #expect(throws: GraphError.self) { try CitationStore(path: store.path, access: .reading) }
    #expect(error?.what.hasPrefix("is of an older citegraph and can't be brought up to date") == true)
  }
}
