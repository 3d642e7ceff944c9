import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation
import TestSupport
import Testing

/// `search`, `cites-in` and `core`, on documents whose words are read from real files in small.
@Suite struct SearchTests {
  private static let words = [
    "water", "Water", "wáter", "forests", "forest", "basin", "deltas", "law-making", "Law", "sea",
  ]

  private static func text(_ number: Int, _ paragraphs: [String]) -> String {
    let recitals = paragraphs.map { "Recalling its resolution 69/\(number) on \($0),\n\n" }.joined()
    return "70/\(number). Title of \(number)\n\nThe General Assembly,\n\n\(recitals)1.  Decides to go on.\n"
  }

  private func archive(_ documents: [[String]]) throws -> (CitationStore, TemporaryFolder) {
    let folder = try TemporaryFolder()
    for (index, paragraphs) in documents.enumerated() {
      try folder.write("in/A_RES_70_\(index + 1).txt", SearchTests.text(index + 1, paragraphs))
    }
    let store = try CitationStore(path: folder.path("a.sqlite"), access: .writing)
    _ = try Ingestor(store: store, extractor: FileExtractor(), folder: folder.url.path, jobs: 1).ingest(
      InputFiles([folder.path("in")])
    ) { _ in }
    return (store, folder)
  }

  /// The words of a text, small and without accents.
  private func plain(_ text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  @Test(arguments: 0..<6)
  func `the index finds the paragraphs that reading all of them finds`(round: UInt64) throws {
    var random = SeededGenerator(seed: 0x5EA + round)
    let documents = (0..<12).map { _ in
      (0..<3).map { _ in (0..<6).map { _ in SearchTests.words.randomElement(using: &random)! }.joined(separator: " ") }
    }
    let (store, folder) = try archive(documents)
    defer { _ = folder }
    let options = WalkOptions(direction: .ancestors)
    for _ in 0..<8 {
      let wanted = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        SearchTests.words.randomElement(using: &random)!
      }
      let isPhrase = Bool.random(using: &random)
      let isPrefix = Bool.random(using: &random)
      let text =
        (isPhrase ? "\"\(wanted.joined(separator: " "))\"" : wanted.joined(separator: " "))
        + (isPrefix && !isPhrase ? "*" : "")
      let query = try #require(SearchQuery(text))
      var expected: [String: Int] = [:]
      for (index, paragraphs) in documents.enumerated() {
        for paragraph in paragraphs {
          let own = plain(paragraph)
          let terms = wanted.map(plain)
          let isFound: Bool
          if isPhrase {
            let phrase = terms.flatMap { $0 }
            isFound = own.indices.contains { own[$0...].starts(with: phrase) }
          } else {
            isFound = terms.enumerated().allSatisfy { place, term in
              own.indices.contains { start in
                let isLast = isPrefix && place == terms.count - 1
                let rest = own[start...].prefix(term.count)
                guard rest.count == term.count else { return false }
                return rest.dropLast().elementsEqual(term.dropLast())
                  && (isLast ? rest.last!.hasPrefix(term.last!) : rest.last! == term.last!)
              }
            }
          }
          if isFound { expected["A/RES/70/\(index + 1)", default: 0] += 1 }
        }
      }
      // Before the index is made the texts are read one by one, behind it the index is asked.
      for _ in 0..<2 {
        let answer = try store.search(query, options, limit: 1000)
        let found = Dictionary(grouping: answer.column("symbol"), by: \.self).mapValues(\.count)
        #expect(found == expected, "seed \(round): \(text)")
        try store.updateIndex()
        #expect(try store.documentsToIndex() == 0)
      }
    }
  }

  /// What is asked for, the paragraph that has it, and one that has not.
  static let spellings: [(query: String, has: String, lacks: String)] = [
    ("международный", "Международный уголовный суд", "международныи суд"),
    ("ребенка", "права ребёнка", "права ребенком"), ("ребёнка", "права ребенка", "права детей"),
    ("\"права ребёнка\"", "на права ребенка и", "ребенка права"),
    ("الإنسان", "حقوق الإنسان", "حقوق الطفل"), ("الانسان", "حقوق الإنسان", "الإنسانية"),
    ("يسلم", "وإذ يسلّم بأن", "وإذ يؤكد"), ("يسلّم", "وإذ يسلم بأن", "وإذ يؤكد"), ("القرا*", "القرارات", "المقررات"),
    ("儿童", "回顾儿童权利公约", "童年和儿女"), ("儿童 公约", "儿童权利公约", "儿童权利"), ("权利公", "儿童权利公约", "公权利"),
    ("senala", "señala que", "senalan"), ("réaffirmant", "REAFFIRMANT", "réaffirme"),
    ("r\u{65}\u{301}gime", "régime", "regimes"),
    ("naïve", "nai\u{308}ve", "nave"), ("2030", "l’Agenda 2030", "20300"), ("й", "й", "и"), ("и\u{306}", "й", "и"),
  ]

  @Test(arguments: SearchTests.spellings)
  func `words are found in every script, with and without the index`(
    query: String, has: String, lacks: String
  ) throws {
    let (store, folder) = try archive([[lacks], [has]])
    defer { _ = folder }
    let query = try #require(SearchQuery(query))
    for _ in 0..<2 {
      #expect(try store.search(query, .everyPlace).column("symbol") == ["A/RES/70/2"])
      try store.updateIndex()
      #expect(try store.documentsToIndex() == 0)
    }
  }

  @Test func `an index that spells words in another way is made anew`() throws {
    guard let sqlite = Tool(named: "sqlite3") else { return }
    let (store, folder) = try archive([["儿童权利"], ["the sea"]])
    try store.updateIndex()
    let children = try #require(SearchQuery("儿童"))
    let old = """
      INSERT INTO textIndex (textIndex) VALUES ('delete-all');
      INSERT INTO textIndex (rowid, text) VALUES (1048578, '儿童权利');
      PRAGMA user_version = 0
      """
    #expect(try sqlite.run([store.path, old], in: folder.url).code == 0)
    #expect(try store.documentsToIndex() == 2)
    #expect(try store.search(children, .everyPlace).rows.count == 1)
    try folder.write("in/A_RES_70_2.txt", SearchTests.text(2, ["deserts"]))
    _ = try Ingestor(store: store, extractor: FileExtractor(), folder: folder.url.path, jobs: 1).ingest(
      InputFiles([folder.path("in")])
    ) { _ in }
    try store.updateIndex()
    #expect(try store.documentsToIndex() == 0)
    #expect(try store.search(children, .everyPlace).rows.count == 1)
    #expect(try store.search(try #require(SearchQuery("sea")), .everyPlace).rows.isEmpty)
    #expect(try store.search(try #require(SearchQuery("deserts")), .everyPlace).rows.count == 1)
  }

  @Test func `citations of the paragraphs found, and the filters`() throws {
    let (store, folder) = try archive([["the law of the sea"], ["forests", "the sea"], ["water"]])
    defer { _ = folder }
    let sea = try #require(SearchQuery(phrase: "the sea"))
    var options = WalkOptions(direction: .ancestors)
    let answer = try store.citations(in: sea, options)
    #expect(Set(answer.column("citing")) == ["A/RES/70/1", "A/RES/70/2"])
    #expect(Set(answer.column("cited")) == ["A/RES/69/1", "A/RES/69/2"])
    #expect(Set(answer.column("paragraph")) == ["PP1", "PP2"])
    #expect(answer.column("phrase").allSatisfy { $0 == "Recalling" })
    options.relations = ["reaffirming"]
    #expect(try store.citations(in: sea, options).rows.isEmpty)
    #expect(try store.search(sea, options).rows.isEmpty)
    options = .everyPlace
    options.places = [.annex]
    #expect(try store.search(sea, options).rows.isEmpty)
    options.places = [.preamble]
    #expect(try store.search(sea, options).rows.count == 2)
    options.bodies = ["E"]
    #expect(try store.search(sea, options).rows.isEmpty)
  }

  @Test func `citations in the texts of other languages, each once`() throws {
    let (store, folder) = try archive([["the rights of the child in 2030"]])
    let russian = """
      A/RES/70/1

      70/1. Заглавие

      Генеральная Ассамблея,

      ссылаясь на свою резолюцию 69/1 о правах ребёнка в 2030 году,

      1. постановляет продолжать;
      """
    try folder.write("in/A_RES_70_1_R.txt", russian)
    let ingestor = Ingestor(store: store, extractor: FileExtractor(), folder: folder.url.path, jobs: 1)
    #expect(try ingestor.ingest(InputFiles([folder.path("in")])) { _ in }.versions == 1)
    for (words, phrase) in [("child", "Recalling"), ("правах ребенка", "ссылаясь")] {
      let answer = try store.citations(in: try #require(SearchQuery(phrase: words)), WalkOptions(direction: .ancestors))
      #expect(answer.column("cited") == ["A/RES/69/1"])
      #expect(answer.column("phrase") == [phrase])
      var options = WalkOptions.everyPlace
      options.relations = ["recalling"]
      let query = try #require(SearchQuery(words))
      #expect(try store.search(query, options).rows.count == 1)
      options.relations = ["noting"]
      #expect(try store.search(query, options).rows.isEmpty)
    }
    let both = try store.citations(in: try #require(SearchQuery(phrase: "2030")), WalkOptions(direction: .ancestors))
    #expect(both.rows.count == 1)
  }

  @Test func `a title is found once, although the front repeats it`() throws {
    let (store, folder) = try archive([["water"], ["sea"]])
    defer { _ = folder }
    let answer = try store.search(try #require(SearchQuery("title 2")), .everyPlace)
    #expect(answer.column("symbol") == ["A/RES/70/2"])
    #expect(answer.column("place") == ["title"])
  }

  @Test func `what a field rests on`() throws {
    let (store, folder) = try archive([["the sea"], ["the sea"], ["forests"]])
    defer { _ = folder }
    let answer = try store.core(of: try #require(SearchQuery("sea")), CitationFilter())
    #expect(answer.column("symbol") == ["A/RES/69/1", "A/RES/69/2"])
    #expect(answer.column("documents") == ["1", "1"])
    #expect(answer.notes == ["the field has 2 documents"])
    let around = try store.core(around: "69/3", CitationFilter())
    #expect(around.column("symbol") == ["A/RES/69/3"])
    #expect(around.root == "A/RES/69/3")
  }

  @Test func `removed documents leave the index`() throws {
    let (store, folder) = try archive([["the sea"], ["forests"]])
    defer { _ = folder }
    try store.updateIndex()
    try folder.write("in/A_RES_70_1.txt", SearchTests.text(1, ["deserts"]))
    _ = try Ingestor(store: store, extractor: FileExtractor(), folder: folder.url.path, jobs: 1).ingest(
      InputFiles([folder.path("in")])
    ) { _ in }
    try store.updateIndex()
    #expect(try store.search(try #require(SearchQuery("sea")), .everyPlace).rows.isEmpty)
    #expect(try store.search(try #require(SearchQuery("deserts")), .everyPlace).rows.count == 1)
  }

  /// A passage, the words, and with what the passage is shown from a little before them on.
  @Test(arguments: [
    (
      "the long work of many years, in which forests, seas and a river were named", "forests", "…in which forests, seas"
    ),
    (
      "the long work of many years, in which forests, seas and a river were named", "\"a river\"",
      "…seas and a river were"
    ),
    ("the work on seas in which forests, seas and a river were named", "\"seas and\"", "…forests, seas and"),
    ("the long work for the Délta of the river", "delta", "…for the Délta"),
    ("the river", "recalling", "Recalling its resolution 69/1 on the river"),
    ("what was asked for by many and is called law-making by some", "makin*", "…called law-making"),
    ("the river", "river", "…on the river,"),
  ])
  func `a narrow column shows a passage from what was found on`(words: String, wanted: String, shown: String) throws {
    let (store, folder) = try archive([[words]])
    defer { _ = folder }
    let rows = try store.search(try #require(SearchQuery(wanted)), WalkOptions(direction: .ancestors)).rows
    let row = try #require(rows.first)
    #expect(row[3].shortCell.contains(shown), "\(row[3].shortCell)")
    #expect(row[3].cell == "Recalling its resolution 69/1 on \(words),")
  }
}
