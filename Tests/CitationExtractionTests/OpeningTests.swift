import DocumentReading
import Foundation
import TestSupport
import Testing
import UNSymbols

@testable import CitationExtraction

/// The words that open paragraphs, as the registry lists them and as the reference counts them.
@Suite struct OpeningTests {
  private static func phrase(_ words: String) -> OpeningPhrase? {
    let bytes = Array(words.utf8)
    return bytes.withUnsafeBufferPointer { OpeningPhrase.parse($0, 0..<$0.count, LanguageRules.named("en").grammar) }
  }

  /// Whether words are an opening phrase from their first to their last letter.
  private static func isWhole(_ words: String) -> Bool { phrase(words)?.range == 0..<words.utf8.count }

  @Test func `each example of verbs is an opening of its family`() {
    for row in RegistryTable(RegistryTables.verbs).rows where row["lang"] == "en" && !row["example"].isEmpty {
      let phrase = Self.phrase(row["example"] + " that")
      #expect(phrase?.family == row["family"], "\(row["example"])")
      #expect(phrase?.range == 0..<row["example"].utf8.count, "\(row["example"])")
    }
  }

  @Test func `each example of openings is an opening of its family`() {
    var count = 0
    for row in RegistryTable(RegistryTables.openings).rows where row["lang"] == "en" && !row["example"].isEmpty {
      let phrase = Self.phrase(row["example"] + " that")
      #expect(phrase?.range == 0..<row["example"].utf8.count, "\(row["example"])")
      // Adverbs, feelings and objects take part in phrases of any family.
      if !row["family"].isEmpty { #expect(phrase?.family == row["family"], "\(row["example"])") }
      count += 1
    }
    #expect(count > 40)
  }

  @Test(arguments: [
    ("en", "Expresses its deep appreciation", "commending"), ("en", "Expressing grave concern", "concerned"),
    ("en", "Expresses its readiness", "expressing"), ("es", "Expresando su preocupación", "concerned"),
    ("es", "Expresa su agradecimiento", "commending"), ("fr", "Prie instamment", "urging"),
    ("fr", "Prie", "requesting"),
    ("fr", "Constatant avec inquiétude", "concerned"), ("fr", "Exprime sa gratitude", "commending"),
    ("ru", "с удовлетворением отмечая", "welcoming"), ("ru", "вновь с удовлетворением отмечает", "welcoming"),
    ("ru", "особо отмечая", "emphasizing"), ("ru", "отмечая", "noting"), ("ru", "вновь заявляет", "reaffirming"),
    ("ru", "учитывая", "bearing-in-mind"), ("ru", "сославшись также", "recalling"),
    ("ru", "приняв во внимание", "bearing-in-mind"), ("zh", "要求", "urging"), ("zh", "请", "requesting"),
    ("zh", "提出以下建议", "recommending"),
    ("ar", "تعرب عن بالغ قلقها", "concerned"),
    ("en", "Reiterates its request", "requesting"), ("en", "Reiterating its call for", "urging"),
    ("en", "Reaffirming its strong condemnation", "condemning"), ("en", "Reaffirms its decision", "reaffirming"),
    ("en", "Recalls its request", "recalling"), ("zh", "重申强烈谴责", "condemning"), ("zh", "重申支持", "reaffirming"),
    ("ar", "تؤكد من جديد إدانتها", "condemning"),
  ]) func `a phrase has the family of its English original`(language: String, words: String, family: String) {
    let bytes = Array(words.utf8)
    let phrase = bytes.withUnsafeBufferPointer {
      OpeningPhrase.parse($0, 0..<$0.count, OpeningGrammar(Language(language)))
    }
    #expect(phrase?.family == family, "\(words)")
    #expect(phrase?.range == 0..<bytes.count, "\(words)")
  }

  @Test(arguments: [
    ("es", "Reitera", "su petición de que", "requesting"),
    ("es", "Reafirmando", "su enérgica condena de", "condemning"),
    ("es", "Reitera", "su compromiso de", "reaffirming"), ("fr", "Réitère", "sa demande tendant", "requesting"),
    ("ru", "подтверждает", "свою просьбу о", "requesting"), ("ru", "повторяет", "свой призыв к", "urging"),
  ]) func `what is repeated tells the family and is no part of the phrase`(
    language: String, verb: String, object: String, family: String
  ) {
    let bytes = Array("\(verb) \(object)".utf8)
    let phrase = bytes.withUnsafeBufferPointer {
      OpeningPhrase.parse($0, 0..<$0.count, OpeningGrammar(Language(language)))
    }
    #expect(phrase?.family == family)
    #expect(phrase?.range == 0..<verb.utf8.count)
  }

  @Test(arguments: [
    ("en", "Expressing in this regard its grave concern", "concerned"),
    ("es", "Expresa a este respecto su agradecimiento", "commending"),
    ("ru", "выражая в этой связи озабоченность", "concerned"), ("en", "Expressing in this regard that", "expressing"),
  ]) func `what is expressed tells the family where other words stand between`(
    language: String, words: String, family: String
  ) {
    let bytes = Array(words.utf8)
    let phrase = bytes.withUnsafeBufferPointer {
      OpeningPhrase.parse($0, 0..<$0.count, OpeningGrammar(Language(language)))
    }
    #expect(phrase?.family == family, "\(words)")
    #expect(phrase?.range == 0..<words.prefix { $0 != " " }.utf8.count, "\(words)")
  }

  @Test(arguments: [
    ("en", "12. We reaffirm resolution 70/1,", "reaffirm", "reaffirming"),
    ("en", "We are deeply concerned by what resolution 70/1 says,", "are deeply concerned", "concerned"),
    ("en", "We will act under resolution 70/1,", nil, nil),
    ("fr", "Nous réaffirmons la résolution 70/1,", "Nous réaffirmons", "reaffirming"),
    ("fr", "Nous nous félicitons de la résolution 70/1,", "Nous nous félicitons", "welcoming"),
    ("fr", "Nous félicitant de la résolution 70/1,", "Nous félicitant", "welcoming"),
    ("es", "Reafirmamos la resolución 70/1,", "Reafirmamos", "reaffirming"),
    ("ru", "Мы вновь подтверждаем резолюцию 70/1,", "вновь подтверждаем", "reaffirming"),
    ("ar", "نؤكد من جديد القرار 70/1،", "نؤكد من جديد", "reaffirming"),
    ("zh", "我们重申第70/1号决议，", "重申", "reaffirming"),
  ]) func `the authors of a declaration speak of themselves`(
    language: String, words: String, phrase: String?, family: String?
  ) throws {
    let text = Array(words.utf8)
    let rules = LanguageRules.named(language)
    let found = text.withUnsafeBufferPointer {
      OpeningPhrase.parse($0, ParagraphOpening.start($0, 0..<$0.count, rules.lexicon)..<$0.count, rules.grammar)
    }
    #expect(found.map { String(decoding: text[$0.range], as: UTF8.self) } == phrase, "\(words)")
    #expect(found?.family == family, "\(words)")
  }

  @Test(arguments: [
    ("对会议的结果表示遗憾,同时注意到决定", "表示遗憾", "regretting"), ("又对局势深表关切,并回顾", "深表关切", "concerned"),
    ("对会议的结果,表示遗憾", nil, nil), ("回顾对会议的结果表示遗憾", nil, nil),
  ]) func `a Chinese verb of expressing behind its object`(words: String, verb: String?, family: String?) {
    let bytes = Array(words.utf8)
    let phrase = bytes.withUnsafeBufferPointer {
      OpeningPhrase.behindObject($0, 0..<$0.count, OpeningGrammar(Language("zh")))
    }
    #expect(phrase.map { String(decoding: bytes[$0.range], as: UTF8.self) } == verb, "\(words)")
    #expect(phrase?.family == family, "\(words)")
  }

  @Test func `both forms of each verb open with each particle`() {
    for row in RegistryTable(RegistryTables.verbs).rows where row["lang"] == "en" {
      let particles = row.list("particles")
      for form in [row["finite"], row["participle"]] where !form.isEmpty {
        for words in particles.isEmpty ? [form] : particles.map({ "\(form) \($0)" }) {
          #expect(Self.isWhole(words), "\(words)")
          #expect(Self.isWhole("Also \(words) with deep concern"), "Also \(words) with deep concern")
        }
      }
    }
  }

  @Test func `each of the lexicon's words has its meaning in running text`() {
    let meanings = Dictionary(uniqueKeysWithValues: WordMeaning.allCases.map { ("\($0)", $0) })
    var seen: Set<String> = []
    for row in RegistryTable(RegistryTables.words).rows where row["lang"] == "en" && seen.insert(row["words"]).inserted
    {
      let bytes = Array("xx \(row["words"]) xx".utf8)
      var scan = Scan()
      bytes.withUnsafeBufferPointer { Scanner.scan($0, 0..<$0.count, LanguageRules.named("en").lexicon, into: &scan) }
      let found = scan.lexemes.filter { $0.range == 3..<bytes.count - 3 }.map(\.meaning)
      #expect(found == row["meaning"].split(separator: " ").map { meanings[String($0)] }, "\(row["words"])")
    }
  }

  @Test func `each English name of a body is found whole`() {
    for body in Body.all {
      for name in body.names(language: "en") {
        let bare = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
        let bytes = Array("xx \(bare) xx".utf8)
        var scan = Scan()
        bytes.withUnsafeBufferPointer { Scanner.scan($0, 0..<$0.count, LanguageRules.named("en").lexicon, into: &scan) }
        #expect(scan.lexemes.contains { $0.range == 3..<bytes.count - 3 && $0.kind != .word }, "\(bare)")
      }
    }
  }

  @Test func `nothing else opens`() {
    for words in [
      "The Secretary-General", "In 1998", "All States", "a", "", "12", "Annex", "Its work", "Havingly recalled",
    ] {
      #expect(Self.phrase(words) == nil, "\(words)")
    }
  }

  @Test func `the reference's opening phrases are recognised by weight`() throws {
    guard let file = SharedData.path("reference/PHRASES.tsv") else { return }
    var (all, found) = (0, 0)
    var misses: [(phrase: String, weight: Int)] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields[0] == "en", fields[4] == "pre" || fields[4] == "op", let weight = Int(fields[6]) else { continue }
      // Rows counted anywhere in a text are no openings.
      guard fields.count < 12 || !fields[11].hasPrefix("n counts every occurrence") else { continue }
      all += weight
      if Self.isWhole(fields[1]) { found += weight } else { misses.append((fields[1], weight)) }
    }
    let share = Double(found) / Double(max(all, 1))
    misses.sort { $0.weight > $1.weight }
    print("phrases: \(found) of \(all) by weight; missed: \(misses.prefix(25).map { "\($0.phrase) \($0.weight)" })")
    #expect(share >= 0.97)
  }
}
