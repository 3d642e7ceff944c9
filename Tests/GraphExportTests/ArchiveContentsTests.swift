import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import GraphExport
import TestSupport
import Testing
import UNSymbols

/// An archive that is read as it is written out, against the same archive in memory.
@Suite struct ArchiveContentsTests {
  private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Data/samples")

  private func store(in folder: TemporaryFolder, _ name: String, _ paths: [String]) throws -> CitationStore {
    let store = try CitationStore(path: folder.path(name), access: .writing)
    let ingestor = Ingestor(store: store, extractor: FileExtractor(), folder: folder.url.path, jobs: 2)
    for path in paths { _ = try ingestor.ingest(InputFiles([path])) { _ in } }
    return store
  }

  @Test func `every format is the same from an archive and from memory, and in whatever order files came`() throws {
    let folder = try TemporaryFolder()
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.samples.path).sorted()
    let paths = names.map { Self.samples.appendingPathComponent($0).path }
    let store = try store(in: folder, "a.sqlite", paths)
    let other = try self.store(in: folder, "b.sqlite", paths.reversed())
    let snapshot = try store.snapshot()
    #expect(snapshot.nodes.count > 60)
    for format in ExportFormat.all {
      let writers: [any GraphFormat]
      switch format.shape(ExportFormat.Options(generator: "citegraph test")) {
      case .file(let writer): writers = [writer]
      case .folder(let files): writers = files.map(\.format)
      }
      for writer in writers {
        let text = try writer.text(of: snapshot)
        #expect(try store.withContents { try writer.text(of: $0) } == text, "\(format.name)")
        #expect(try other.withContents { try writer.text(of: $0) } == text, "\(format.name), other order")
      }
    }
  }

  @Test func `filters let through the documents that pass and the citations between them`() throws {
    let folder = try TemporaryFolder()
    let store = try store(in: folder, "a.sqlite", [Self.samples.path])
    let whole = try store.snapshot()
    var random = SeededGenerator(seed: 0xE4)
    let relations = Set(whole.edges.compactMap(\.relation)).sorted()
    for _ in 0..<40 {
      var options = WalkOptions.everyPlace
      if Bool.random(using: &random) {
        options.relations = Set((0..<2).map { _ in relations.randomElement(using: &random)! })
      }
      if Bool.random(using: &random) { options.places = [Place.allCases.randomElement(using: &random)!, .preamble] }
      if Bool.random(using: &random) {
        options.bodies = [["A"], ["E/CN.15"], ["A", "E"]].randomElement(using: &random)!
      }
      if Bool.random(using: &random) {
        options.documents.since = CalendarDate(year: Int.random(in: 1990...2022, using: &random), month: 1, day: 1)
      }
      let passes = whole.nodes.map { options.documents.allows($0) }
      let edges = whole.edges.filter { edge in
        options.allows(edge) && passes[edge.citing]
          && edge.cited.map { passes[$0] } ?? (options.documents == DocumentFilter())
      }
      let joined = Set(edges.map(\.citing)).union(edges.compactMap(\.cited))
      let isByCitation = options.relations != nil || options.places.count < Place.allCases.count
      let nodes = whole.nodes.indices.filter { passes[$0] && (!isByCitation || joined.contains($0)) }
      try store.withContents(options) { contents in
        var symbols: [String] = []
        var found: [String] = []
        try contents.forEachDocument { _, node, _ in symbols.append(node.symbol) }
        try contents.forEachCitation { edge in
          found.append("\(symbols[edge.citing]) \(edge.ordinal) \(edge.cited.map { symbols[$0] } ?? "-")")
        }
        #expect(symbols == nodes.map { whole.nodes[$0].symbol }, "\(options)")
        #expect(
          found
            == edges.map {
              "\(whole.nodes[$0.citing].symbol) \($0.ordinal) \($0.cited.map { whole.nodes[$0].symbol } ?? "-")"
            })
        #expect(contents.documentCount == nodes.count)
        #expect(contents.citationCount == edges.count)
        try contents.forEachPart { #expect(symbols.indices.contains($0.part) && symbols.indices.contains($0.whole)) }
      }
    }
  }

  @Test func `dates are those of the text, of the citations, of the session`() throws {
    let folder = try TemporaryFolder()
    let store = try store(in: folder, "a.sqlite", [Self.samples.appendingPathComponent("A_RES_65_230.txt").path])
    var dates: [String: DocumentDate] = [:]
    try store.withContents { contents in
      try contents.forEachDocument { _, node, date in dates[node.symbol] = date }
    }
    #expect(dates["A/RES/65/230"]?.basis == .adopted)
    #expect(dates["A/RES/415(V)"].map { "\($0.day) \($0.basis)" } == "1950-12-01 printed")
    #expect(dates["A/RES/57/270"].map { "\($0.day.year) \($0.basis)" } == "2002 session")
  }
}
