import CitationGraph
import Foundation
import TestSupport
import Testing

/// What `show` is told of a document.
@Suite struct ReportTests {
  @Test func `citations in notes stand in the paragraph of their mark`() throws {
    let archive = try SampleArchive()
    // The last four are those of notes, which stand behind the text; PP2 has none but in its note.
    try archive.ingest(
      "a.txt",
      """
      = A/RES/73/187
      A/73/590 - front - -
      A/RES/65/230 recalling preamble PP1 Recalling
      A/65/201 taking-note preamble PP10 Taking note
      A/RES/70/1 requesting operative OP1 Requests
      A/RES/70/2 - annex - Reaffirm
      A/RES/70/3 - annex - Commit
      ^E/2013/30 recalling preamble PP1 Recalling
      ^E/2010/30 recalling preamble PP2 Recalling also
      ^A/68/98 taking-note preamble PP10 Taking note
      ^E/2011/30 - annex - Reaffirm
      """)
    let report = try archive.store.report(on: "73/187")
    #expect(
      report.cites.edges.map { "\($0.heading) \($0.text)" } == [
        "front A/73/590", "PP1 Recalling A/RES/65/230", "PP1 Recalling E/2013/30", "PP2 Recalling also E/2010/30",
        "PP10 Taking note A/65/201", "PP10 Taking note A/68/98", "OP1 Requests A/RES/70/1", "Reaffirm A/RES/70/2",
        "Reaffirm E/2011/30", "Commit A/RES/70/3",
      ])
    #expect(report.cites.nodes.dropFirst().map(\.symbol) == report.cites.edges.map(\.text))
    let json = try #require(JSONSerialization.jsonObject(with: Data(report.json)) as? [String: Any])
    let cites = try #require(json["cites"] as? [[String: Any]])
    #expect(cites.map { $0["text"] as? String } == report.cites.edges.map(\.text))
  }

  @Test func `a document of several parts is told in the order of its text`() throws {
    let archive = try SampleArchive()
    try archive.ingest(
      "a.txt",
      """
      = A/RES/75/254
      A/RES/70/1 recalling preamble PP1 Recalling
      A/RES/70/2 requesting operative OP1 Requests
      A/RES/70/3 recalling preamble PP1 Recalling also
      A/RES/70/4 requesting operative OP2 Requests
      ^A/RES/70/5 recalling preamble PP1 Recalling also
      ^A/RES/70/6 requesting operative OP3 Requests
      """)
    let symbols = try archive.store.report(on: "75/254").cites.nodes.dropFirst().map(\.symbol)
    #expect(symbols == [1, 2, 3, 5, 4, 6].map { "A/RES/70/\($0)" })
  }
}
