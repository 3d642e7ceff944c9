import CitationGraph
import Foundation
import TestSupport
import Testing

/// Files that are taken out of the archive.
@Suite struct RemovalTests {
  private func archive() throws -> SampleArchive {
    let archive = try SampleArchive()
    for (name, text) in [
      ("in/a.txt", "= A/RES/73/187 en Crime\nA/RES/53/70 recalling\nA/RES/66/253B recalling\n"),
      ("in/b.txt", "= A/RES/53/70 en Peace\nA/RES/52/1 recalling\n"),
      ("in/more/c.txt", "= A/RES/73/187 fr Crimes\nA/RES/53/70 recalling\nA/RES/40/1 recalling\n"),
      ("in.txt", "= A/RES/75/10 en Police\nA/RES/73/187 recalling\n= A/RES/75/11\n"),
    ] { try archive.ingest(name, text) }
    return archive
  }

  private func remove(
    _ names: String..., from archive: SampleArchive, onlyGone: Bool = false, isTrial: Bool = false
  ) throws -> [String] {
    let folder = archive.folder.url.path
    let result = try archive.store.remove(names, onlyGone: onlyGone, folder: folder, isTrial: isTrial)
    return result.answer.rows.map { row in
      let file = row[0].cell
      return
        "\(file.hasPrefix(folder + "/") ? String(file.dropFirst(folder.count + 1)) : file): \(row[1].cell); \(row[2].cell)"
    } + result.unmatched
  }

  private func symbols(_ archive: SampleArchive) throws -> [String] {
    try archive.store.snapshot().nodes.map { $0.isIngested ? $0.symbol : "(\($0.symbol))" }.sorted()
  }

  @Test func `what is left is what an archive has that never read the file`() throws {
    for name in ["in/a.txt", "in/b.txt", "in/more/c.txt", "in.txt"] {
      let archive = try archive()
      #expect(try remove(name, from: archive).count == 1)
      let other = try SampleArchive()
      for rest in ["in/a.txt", "in/b.txt", "in/more/c.txt", "in.txt"] where rest != name {
        try other.ingest(rest, try String(contentsOf: archive.folder.url.appending(path: rest), encoding: .utf8))
      }
      #expect(try symbols(archive) == symbols(other), "\(name)")
      #expect(try archive.store.statistics().citations == other.store.statistics().citations)
      let report = try? archive.store.report(on: "73/187")
      let expected = try? other.store.report(on: "73/187")
      #expect(report?.versions.map(\.language) == expected?.versions.map(\.language))
      #expect(report?.document.title == expected?.document.title)
      #expect(report?.cites.edges.map(\.text) == expected?.cites.edges.map(\.text))
    }
  }

  @Test func `a cited document stays, and goes with the last that cites it`() throws {
    let archive = try archive()
    #expect(try remove("in/b.txt", from: archive) == ["in/b.txt: A/RES/53/70; 1"])
    #expect(try symbols(archive).contains("(A/RES/53/70)"))
    #expect(try !symbols(archive).contains("(A/RES/52/1)"))
    _ = try remove("in", from: archive)
    #expect(try symbols(archive) == ["(A/RES/73/187)", "A/RES/75/10", "A/RES/75/11"])
    _ = try remove("in.txt", from: archive)
    #expect(try symbols(archive).isEmpty)
    #expect(try archive.store.statistics().files == 0)
  }

  @Test func `a folder is all beneath it, a symbol all files of its texts with what these hold`() throws {
    let archive = try archive()
    #expect(
      try remove("in/", from: archive, isTrial: true) == [
        "in/a.txt: A/RES/73/187; 2", "in/b.txt: A/RES/53/70; 1", "in/more/c.txt: A/RES/73/187; 2",
      ])
    #expect(
      try remove("res 73/187", "75/11", from: archive, isTrial: true) == [
        "in.txt: A/RES/75/10; A/RES/75/11; 1", "in/a.txt: A/RES/73/187; 2", "in/more/c.txt: A/RES/73/187; 2",
      ])
    #expect(try archive.store.statistics().files == 4)
  }

  @Test func `the search finds what is left`() throws {
    let archive = try archive()
    try archive.store.updateIndex()
    func found(_ words: String) throws -> [String] {
      try archive.store.search(#require(SearchQuery(words)), .everyPlace).rows.map { $0[0].cell }
    }
    #expect(try found("crime") == ["A/RES/73/187"])
    _ = try remove("in/a.txt", "in.txt", from: archive)
    #expect(try found("crime").isEmpty)
    #expect(try found("police").isEmpty)
    #expect(try found("crimes") == ["A/RES/73/187"])
    #expect(try found("peace") == ["A/RES/53/70"])
  }

  @Test func `files that are gone`() throws {
    let archive = try archive()
    #expect(try remove(from: archive, onlyGone: true).isEmpty)
    try FileManager.default.removeItem(at: archive.folder.url.appending(path: "in/more"))
    try FileManager.default.removeItem(at: archive.folder.url.appending(path: "in.txt"))
    #expect(try remove("in", from: archive, onlyGone: true, isTrial: true) == ["in/more/c.txt: A/RES/73/187; 2"])
    #expect(try remove(from: archive, onlyGone: true).count == 2)
    #expect(
      try symbols(archive) == ["(A/RES/52/1)", "(A/RES/66/253)", "(A/RES/66/253B)", "A/RES/53/70", "A/RES/73/187"])
  }

  @Test func `names that mean no file are told`() throws {
    let archive = try archive()
    let told = try remove("in/z.txt", "A/RES/52/1", "in/b.txt", from: archive)
    #expect(told.count == 3)
    #expect(told[0] == "in/b.txt: A/RES/53/70; 1")
    #expect(told[1].hasPrefix("in/z.txt: no file of the archive is there, and it is no symbol"))
    #expect(told[2].contains("is a document that was not read"))
  }
}
