import ArgumentParser
import CitationGraph
import GraphExport
import UNSymbols

/// What both walks take, and how they print.
struct WalkArguments: ParsableArguments {
  enum Format: String, OutputFormat {
    case tree, table, json, dot
  }

  @Argument(help: "A file, or a symbol in any spelling: 73/187, A/RES/73/187, '217 A (III)', 'S/RES/1325'.")
  var symbol: String

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: WalkFilterOptions
  @Option(help: "How the walk is printed: tree, table, json or dot (else tree, and table for --timeline).")
  var format: Format?
  @Flag(help: "The documents by year, each with the words of the shortest way to it (table, json or dot).")
  var timeline = false
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if timeline, format == .tree { throw ValidationError("--timeline is printed as table, json or dot.") }
  }

  /// Walks and prints.
  func run(_ direction: WalkOptions.Direction) throws {
    let format = format ?? (timeline ? .table : .tree)
    let (store, subjects) = try database.open(about: [symbol], reading, isQuiet: output.quiet)
    var options = try filter.options(direction)
    options.keepsEveryCitation = format != .table
    options.datesDocuments = timeline || format == .dot
    let walk = try store.walk(from: subjects[0][0], options)
    switch format {
    case _ where timeline:
      try ListingOptions.print(walk.timeline, as: format == .json ? .json : format == .dot ? .dot : .table, output)
    case .tree: try TreePrinter(walk: walk, style: output.style).print()
    case .table: try table(of: walk).print(output.style)
    case .json: try Output.write(walk.json)
    case .dot:
      var text = ""
      DOTFormat(generator: "citegraph \(Citegraph.version)", root: walk.graph.nodes[0].symbol)
        .write(walk.graph, to: &text)
      try Output.write(text.utf8)
    }
    try Output.flush()
    let root = walk.graph.nodes[0]
    let isEmpty = walk.graph.nodes.count == 1 && walk.graph.edges.isEmpty
    var notes = isEmpty || !timeline && [.tree, .table].contains(format) ? [summary(of: walk)] : []
    if direction == .ancestors, !root.isIngested, !walk.graph.edges.contains(where: { $0.citing == 0 }) {
      notes.append(root.notIngested)
    }
    if isEmpty { throw Messages.nothing(notes, isQuiet: output.quiet) }
    if !output.quiet { for note in notes { Messages.note(note) } }
  }

  /// One row a document: its depth, how it was reached first, and what it is.
  private func table(of walk: CitationWalk) -> Table {
    var table = Table("DEPTH", "SYMBOL", "FROM", "PARAGRAPH", "PHRASE", "ADOPTED", "INGESTED", "TITLE")
    let first = walk.firstCitations
    table.rows.reserveCapacity(first.count)
    for (index, node) in walk.graph.nodes.enumerated().dropFirst() {
      let edge = first[index].map { walk.graph.edges[$0] }
      table.rows.append([
        String(walk.depths[index]), node.symbol, walk.origins[index].map { walk.graph.nodes[$0].symbol } ?? "",
        edge.map { $0.paragraph ?? $0.place } ?? "part", edge?.phrase ?? "", node.adopted ?? "",
        node.isIngested ? "yes" : "no", node.title ?? "",
      ])
    }
    return table
  }

  private func summary(of walk: CitationWalk) -> String {
    let others = walk.graph.nodes.dropFirst()
    let missing = others.count { !$0.isIngested }
    let unresolved = walk.graph.edges.count { $0.cited == nil }
    var facts = ["\(others.count, of: "document")"]
    if missing > 0 { facts.append("\(missing) of them not ingested") }
    if unresolved > 0 { facts.append("\(unresolved, of: "unresolved citation")") }
    facts.append("\((walk.depths.max() ?? 0)) deep")
    return facts.joined(separator: ", ")
  }
}
