import Foundation
import TestSupport
import Testing

/// Archives by chance: what is measured with them must be what a person's files would give.
@Suite struct GeneratedArchiveTests {
  @Test func `texts by chance, ingested, give the archive that was written directly`() throws {
    let place = try Workplace()
    let generator = Workplace.program(named: "generate-archive")
    let written = try generator.run([place.folder.path("written.sqlite"), "400"], in: place.folder.url)
    #expect(written.code == 0, "\(written.errors)")
    let texts = try generator.run(["--texts", place.folder.path("texts"), "400"], in: place.folder.url)
    #expect(texts.code == 0, "\(texts.errors)")
    #expect(try place.run("ingest", "texts", "--db", "read.sqlite").code == 0)
    let citations = try contents(place, "written.sqlite")
    #expect(citations.count > 3000)
    #expect(try contents(place, "read.sqlite") == citations)
  }

  /// The citations of an archive, as what a person sees of each, in the order of the alphabet.
  private func contents(_ place: Workplace, _ database: String) throws -> [String] {
    let lines = try place.run("export", "--format", "jsonl", "--db", database)
    #expect(lines.code == 0, "\(lines.errors)")
    return try lines.text.split(separator: "\n").compactMap { line in
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard row["target"] != nil else { return nil }
      return ["source", "target", "phrase", "relation", "place", "paragraph", "date"].map { "\(row[$0] ?? "-")" }
        .joined(
          separator: " ")
    }.sorted()
  }
}
