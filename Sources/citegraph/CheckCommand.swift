import ArgumentParser
import CitationGraph

/// `citegraph check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Lists what an editor should look at, with the evidence.",
    discussion: """
      A date outside the cited session, a date that differs from most citations of the same document or from its \
      adoption, the symbol that may have been meant, a Security Council number in the wrong year, a citation that \
      names no known document, a text cited before its adoption, citations that go round, a document cited without \
      its corrigendum or the other way, documents with the same words, and a citation that a document's text in one \
      language has and its text in another lacks. The filters say which citing documents and which of their \
      citations are looked at. Exits with 1 when all is well, with 2 when a symbol is \
      unknown or a file can't be read; the others are looked at.

      Examples:
        citegraph check
        citegraph check 73/187 65/230 --format json
        citegraph check draft.docx --kind session,later
        citegraph check --body A/HRC --since 2015
      """)

  @Argument(help: "The citing documents to look at: symbols in any spelling, or files (else all).")
  var symbols: [String] = []
  @Option(
    help: "Only these kinds of findings: session,later.", completion: .list(Finding.Kind.allCases.map(\.rawValue)))
  var kind: String?
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  func validate() throws { _ = try kinds() }

  /// The kinds that are wanted; nil for all.
  private func kinds() throws -> Set<Finding.Kind>? {
    try kind.map { list in
      Set(
        try DocumentOptions.items(list, "--kind").map { name in
          if let kind = Finding.Kind(rawValue: name) { return kind }
          let known = Finding.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--kind: there is no kind '\(name)'; kinds are \(known).")
        })
    }
  }

  func run() throws {
    var options = try filter.options(.ancestors)
    if filter.place == nil { options.places = WalkOptions.everyPlace.places }
    let (store, subjects) = try listing.database.open(
      about: symbols, reading, takesAll: true, goesOn: true, isQuiet: listing.output.quiet)
    var known: [String] = []
    var failed = subjects.count(where: \.isEmpty)
    for symbol in subjects.joined() {
      do {
        known.append(try store.symbol(of: symbol))
      } catch let error as GraphError where error.code == .unknownDocument {
        Messages.say(error.description)
        failed += 1
      }
    }
    guard failed == 0 || !known.isEmpty else { throw ExitCode(2) }
    do {
      try listing.print(try store.check(known, options, kinds: try kinds()))
    } catch is ExitCode where failed > 0 {}
    if failed > 0 { throw ExitCode(2) }
  }
}
