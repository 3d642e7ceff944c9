import Foundation
import TestSupport
import Testing

/// The archive of resolution 73/187, which everything began with. Needs the extraction and the shared folder.
@Suite struct SeedTests {
  private func place() throws -> Workplace? {
    guard let seed = SharedData.path("seed") else { return nil }
    let place = try Workplace()
    let result = try place.run("ingest", seed.path)
    #expect(result.code == 0, "\(result.errors)")
    return place
  }

  private func symbols(_ place: Workplace, _ arguments: String...) throws -> [String] {
    try place.tool.run(arguments + ["--format", "table", "--quiet"], in: place.folder.url).text.split(separator: "\n")
      .map { String($0.split(separator: "\t", omittingEmptySubsequences: false)[1]) }
  }

  @Test func `the ancestors of 73/187`() throws {
    guard let place = try place() else { return }
    let all = try symbols(place, "ancestors", "73/187")
    #expect(all.count == 30)
    #expect(!all.contains("A/73/590"))
    let noted = try symbols(place, "ancestors", "73/187", "--via", "taking-note")
    #expect(Set(noted) == ["A/65/201", "A/68/98", "A/70/174", "E/CN.15/RES/26/4", "E/2017/30"])
    for via in ["Takes note", "take note of", "taking note also"] {
      #expect(try symbols(place, "ancestors", "73/187", "--via", via) == noted, "\(via)")
    }
    let tree = try place.run("ancestors", "73/187").text
    for heading in ["PP6 Recalling", "PP8 Recalling", "PP11 Recalling", "PP12 Taking note", "PP13 Taking note also"] {
      #expect(tree.contains("─ \(heading)\n"), "\(heading)")
    }
    #expect(tree.contains("A/RES/53/70 [not ingested]\n"))
  }

  @Test func `descendants, show, stats, unknown symbols`() throws {
    guard let place = try place() else { return }
    #expect(try symbols(place, "descendants", "53/70") == ["A/RES/73/187"])
    let show = try place.run("show", "a/res/73/187")
    #expect(show.text.contains("2018-12-17"))
    #expect(show.text.contains("  PP11 Recalling\n    A/RES/53/70 (1998-12-04)\n"))
    #expect(try place.run("show", "53/70").text.contains("cited by 1 document\n    A/RES/73/187 (PP11 Recalling)"))
    #expect(try place.run("stats").code == 0)
    let unknown = try place.run("ancestors", "73/178")
    #expect(unknown.code == 1)
    #expect(unknown.errors.contains("73/178: is not in the archive; did you mean A/RES/73/187"))
  }

  @Test func `every format is what it says`() throws {
    guard let place = try place() else { return }
    for command in [
      ["ancestors", "73/187"], ["descendants", "53/70"], ["show", "73/187"], ["stats"], ["resolve", "73/187"],
    ] {
      let result = try place.tool.run(command + ["--format", "json"], in: place.folder.url)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: result.output) }
    }
    guard let dot = Tool(named: "dot") else { return }
    for command in [
      ["ancestors", "73/187", "--format", "dot"], ["descendants", "53/70", "--format", "dot"], ["export"],
      ["export", "--root", "73/187"],
    ] {
      let graph = try place.tool.run(command, in: place.folder.url)
      let path = try place.folder.write("graph.dot", graph.output)
      let drawn = try dot.run(["-Tsvg", path], in: place.folder.url)
      #expect(drawn.code == 0)
      #expect(drawn.errors.isEmpty, "\(drawn.errors)")
    }
  }
}
