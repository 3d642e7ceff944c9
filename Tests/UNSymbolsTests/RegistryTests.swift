import Foundation
import Testing

@testable import UNSymbols

@Suite struct RegistryTests {
  @Test func generatedFileIsCurrent() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    folder.appendPathComponent("Data/registry")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tsv") }
    #expect(files.sorted() == RegistryTables.all.map(\.file).sorted(), "run Scripts/embed-registry")
    for (file, text) in RegistryTables.all {
      var lines = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      if lines.hasSuffix("\n") { lines.removeLast() }
      #expect(text.description == lines, "\(file) has changed: run Scripts/embed-registry")
    }
  }

  @Test func everyLineHasEveryCell() {
    let ours = ["bodies.tsv", "forms.tsv", "sessions.tsv", "series.tsv", "tokens.tsv"]
    for (file, text) in RegistryTables.all where ours.contains(file) {
      let lines = text.description.split(separator: "\n").filter { !$0.hasPrefix("#") }
      let widths = Set(lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count })
      #expect(widths.count == 1, "\(file)")
    }
  }

  /// The first meaning given to a name stays, so that a second one would never count.
  @Test func noWordOfALanguageHasTwoMeanings() {
    var seen: [String: String] = [:]
    for row in RegistryTable(RegistryTables.words).rows {
      let kind = row["meaning"].hasPrefix("prefix") ? "prefix" : "word"
      let name = "\(row["lang"]) \(kind) \(row["words"].lowercased())"
      #expect(seen[name] == nil, "words.tsv: \(name) is \(seen[name] ?? "") and \(row["meaning"])")
      seen[name] = row["meaning"]
    }
  }

  @Test func wordsBeforeNumbers() {
    let kinds = RegistryTable(RegistryTables.tokens).rows.map { $0["kind"] }.filter { !$0.isEmpty }
    #expect(!kinds.isEmpty && kinds.allSatisfy { DocumentSymbol.Kind(rawValue: $0) != nil })
    func ends(_ text: String) -> Bool {
      Array(text.utf8).withUnsafeBufferPointer { SymbolGrammar.endsBeforeNumber($0[...]) }
    }
    for text in ["A/RES/", "a/dec/", "S/PRST/", "GC(66)/RES/"] { #expect(ends(text), "\(text)") }
    for text in ["", "/", "A/", "A/RES", "A/INF/", "A/RES/1/"] { #expect(!ends(text), "\(text)") }
  }

  /// Beside other bodies it is a board; its own texts say "the Council".
  @Test func aGoverningCouncilHasTwoShortNames() throws {
    let council = try #require(Body(code: "UNEP/GC"))
    #expect(council.shortName == "board" && council.isCalled("board") && council.isCalled("council"))
    #expect(Body.securityCouncil.isCalled("council") && Body(code: "A")?.isCalled("council") == false)
  }

  @Test func everyFormHasAnExampleThatHolds() throws {
    for row in RegistryTable(RegistryTables.forms).rows {
      let name = "\(row["body"]) \(row["kind"]) \(row["form"])"
      let body = try #require(Body(code: row["body"]), "\(name)")
      let kind = try #require(DocumentSymbol.Kind(rawValue: row["kind"]), "\(name)")
      let form = try #require(CitedNumber.Form(rawValue: row["form"]), "\(name)")
      let number = try #require(body.number(kind, form, printed: row["text"]), "\(name): \(row["text"])")
      let symbol = try #require(body.symbol(kind, number), "\(name): \(number)")
      #expect(symbol.canonical == row["example"], "\(name)")
      #expect(symbol.kind == kind && symbol.body == body.code, "\(name)")
      let read = try DocumentSymbol(parsing: row["example"])
      #expect(read.canonical == row["example"], "\(name)")
      if kind != .document || !form.isSlashOrYear {
        #expect(fields(read) == fields(symbol), "\(name)")
      }
    }
  }

  @Test func bodies() {
    #expect(Body(code: "A")?.name == "General Assembly")
    #expect(Body(code: "a") == nil)
    #expect(Body(code: "E/CN.99") == nil)
    #expect(Body.all.count == Set(Body.all.map(\.code)).count)
    for body in Body.all {
      for language in ["en", "fr", "es", "ru", "ar", "zh"] {
        let names = body.names(language: language)
        #expect(!names.isEmpty, "\(body.code) \(language)")
        #expect(names == names.sorted { $0.utf8.count > $1.utf8.count })
        #expect(!names.contains { $0.isEmpty || $0.hasPrefix(" ") || $0.hasSuffix(" ") }, "\(body.code) \(language)")
      }
    }
    #expect(Body(code: "UNEP/EA")?.names(language: "en").contains("Environment Assembly") == true)
    #expect(Body(code: "A")?.names(language: "ru").contains("Генеральной Ассамблеи") == true)
    #expect(Body(code: "A")?.names(language: "de").isEmpty == true)
  }

  @Test func impossibleNumbersHaveNoSymbol() throws {
    let impossible: [(String, DocumentSymbol.Kind, CitedNumber)] = [
      ("A", .resolution, CitedNumber(form: .slash, session: "30", number: 1)),
      ("A", .resolution, CitedNumber(form: .slash, session: "999", number: 1)),
      ("A", .resolution, CitedNumber(form: .roman, session: "XL", number: 1)),
      ("A", .resolution, CitedNumber(form: .roman, session: "IIII", number: 217)),
      ("A", .resolution, CitedNumber(form: .roman, session: "XXV", number: 217)),
      ("A", .resolution, CitedNumber(form: .special, session: "7", number: 1)),
      ("A", .resolution, CitedNumber(form: .emergency, session: "5", number: 1)),
      ("A", .resolution, CitedNumber(form: .slash, session: "73", number: 187, part: "a-")),
      ("A", .resolution, CitedNumber(form: .year, session: "2013", number: 39)),
      ("S", .resolution, CitedNumber(form: .numberYear, session: "2001", number: 28)),
      ("S", .resolution, CitedNumber(form: .numberYear, session: "2001", number: 1373, part: "A")),
      ("E", .resolution, CitedNumber(form: .year, session: "1977", number: 1)),
      ("E", .resolution, CitedNumber(form: .roman, session: "LXIV", number: 1)),
      ("E", .resolution, CitedNumber(form: .roman, session: "LX", number: 2131)),
      ("FCCC/CP", .decision, CitedNumber(form: .conference, session: "CMA.1", number: 1)),
    ]
    for (code, kind, number) in impossible {
      let body = try #require(Body(code: code))
      #expect(body.symbol(kind, number) == nil, "\(code) \(number)")
    }
  }
}

extension CitedNumber.Form {
  fileprivate var isSlashOrYear: Bool { self == .slash || self == .year }
}

/// All that a symbol says of itself, for comparisons beyond its key.
func fields(_ symbol: DocumentSymbol) -> [String] {
  [
    symbol.canonical, symbol.body, symbol.kind.rawValue, symbol.session ?? "-", symbol.number.map { "\($0)" } ?? "-",
    symbol.part ?? "-", "\(symbol.isSynthetic)",
  ]
}
