import DocumentReading
import Testing
import UNSymbols

@testable import CitationExtraction

/// The phrases of decisions, which stand inside the sentence, and verbs inside Arabic paragraphs.
@Suite struct DecisionPhraseTests {
  @Test(arguments: [
    Specimen(
      "ar: the verb before the body", .nobody,
      "A/DEC/76/551\n\n76/551. انتخاب الأعضاء\n\nقررت الجمعية العامة، في جلستها العامة 55، وفقا لقرارها [[73/242 > A/RES/73/242 | phrase قررت | relation deciding]]، أن تعقد اجتماعا.\n"
    ),
    Specimen(
      "a draft whose one sentence has no formula", .nobody,
      "E/2025/L.11\n\nIraq: draft decision\n\nReports submitted to the Council\n\nThe Economic and Social Council takes note of the report on resolution [[79/226 > A/RES/79/226 | phrase takes note | relation taking-note]].\n"
    ),
    Specimen(
      "fr: such a draft", .nobody,
      "E/2025/L.11\n\nIraq : projet de décision\n\nRapports\n\nLe Conseil économique et social prend note du rapport sur la résolution [[79/226 > A/RES/79/226 | relation taking-note]].\n"
    ),
    Specimen(
      "ar: behind the meeting", .nobody,
      "A/DEC/76/551\n\n76/551. انتخاب الأعضاء\n\nوفي الجلسة نفسها، انتخبت الجمعية العامة، عملا بقرارها [[60/251 > A/RES/60/251 | phrase انتخبت]]، خمسة أعضاء.\n"
    ),
    Specimen(
      "ar: with a conjunction, the particle behind the body", .nobody,
      "A/DEC/76/551\n\n76/551. انتخاب الأعضاء\n\nوأحاطت الجمعية العامة علما، في جلستها العامة 55، بالقرار [[60/251 > A/RES/60/251 | phrase وأحاطت | relation taking-note]].\n"
    ),
    Specimen(
      "ar: the verb in the present tense behind the recitals", .nobody,
      "A/DEC/76/551\n\n76/551. انتخاب الأعضاء\n\nإن الجمعية العامة، في جلستها العامة 55، إذ تشير إلى قرارها [[73/242 > A/RES/73/242 | phrase تقرر | via إذ تشير | relation recalling]]، تقرر عقد الاجتماع.\n"
    ),
    Specimen(
      "zh: behind the day", .nobody,
      "A/DEC/76/551\n\n76/551. 选举成员\n\n2022年3月15日，大会第61次全体会议按照第[[31/192 > A/RES/31/192 | phrase 任命 | relation deciding]]号决议附件，任命五人为成员。\n"
    ),
    Specimen(
      "zh: behind a vote and a recital", .nobody,
      "A/DEC/76/551\n\n76/551. 选举成员\n\n2022年3月15日，大会第61次全体会议通过记录表决以9票对1票，1 回顾其第[[60/58 > A/RES/60/58 | phrase 决定 | via 回顾]]号决议，决定列入项目。\n"
    ),
    Specimen(
      "fr: an adverb behind the verb", .nobody,
      "A/DEC/76/551\n\n76/551. Questions reportées\n\nÀ sa 66e séance plénière, l’Assemblée générale a décidé également de suivre sa décision [[75/511 > A/DEC/75/511 | phrase a décidé également]].\n"
    ),
    Specimen(
      "en: the draft of a decision in one sentence", .nobody,
      "E/2025/L.22\n\nDraft decision submitted by the Vice-President\n\nSustainable development\n\nThe Economic and Social Council, recalling its resolution [[2020/2 > E/RES/2020/2 | via recalling | place operative]] of 10 December 2019:\n\n(a) Takes note of the report;1\n\n1 [[E/2025/76 > E/2025/76 | phrase Takes note | relation taking-note]].\n"
    ),
    Specimen(
      "zh: behind a conjunction of clauses", .nobody,
      "A/DEC/76/551\n\n76/551. 会议安排\n\n2022年3月15日，大会第61次全体会议，回顾其第[[60/58 > A/RES/60/58 | phrase 请 | via 回顾]]号决议，并请委员会开会。\n"
    ),
    Specimen(
      "zh: behind the reason", .nobody,
      "A/DEC/76/551\n\n76/551. 任命成员\n\n2022年12月20日，大会第56次全体会议按照第[[31/192 > A/RES/31/192 | phrase 任命 | relation deciding]]号决议附件，因某人辞职而任命另一人为成员。\n"
    ),
    Specimen(
      "ru: besides, at the same meeting", .nobody,
      "A/DEC/76/551\n\n76/551. Повестка дня\n\nКроме того, на том же заседании Генеральная Ассамблея постановила рассмотреть доклад ([[A/77/250 > A/77/250 | phrase постановила | relation deciding]]).\n"
    ),
    Specimen(
      "en: also at the same meeting", .nobody,
      "A/DEC/76/551\n\n76/551. Agenda\n\nAlso at the same meeting, the General Assembly, on the recommendation of its Committee,5 decided to go on.\n\n5 [[A/77/250 > A/77/250 | phrase decided | relation deciding]].\n"
    ),
    Specimen(
      "zh: at the same meeting, right behind the body", .nobody,
      "A/DEC/76/551\n\n76/551. 选举成员\n\n在同次会议上，大会决定按照第[[60/58 > A/RES/60/58 | phrase 决定]]号决议审议项目。\n"),
    Specimen(
      "ar: the verb in the past tense behind the recitals", .nobody,
      "A/DEC/76/551\n\n76/551. انتخاب الأعضاء\n\nإن الجمعية العامة، في جلستها العامة 55، بناء على اقتراح رئيسها، إذ تشير إلى قرارها [[73/242 > A/RES/73/242 | phrase قررت | via إذ تشير | relation recalling]]، وقد أحاطت علما بأنه عملا بالقرار [[57/301 > A/RES/57/301 | via وقد أحاطت علما | relation taking-note]]، ستبدأ المناقشة، قررت عقد الاجتماع وفقا لقرارها [[75/326 > A/RES/75/326 | relation deciding]].\n"
    ),
    Specimen(
      "es: a verb of appointment", .nobody,
      "A/DEC/77/412\n\n77/412. Nombramiento\n\nEn su 40ª sesión plenaria, celebrada el 21 de noviembre de 2022, la Asamblea General, de conformidad con la resolución [[61/275 > A/RES/61/275 | phrase renovó | relation deciding]], renovó el nombramiento de dos miembros.\n"
    ),
  ])
  func `what a decision decides`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "en: a participle before the colon", .nobody,
      "A/DEC/77/568\n\n77/568. Scope of the summit\n\nAt its 99th meeting, the General Assembly, recalling its resolution [[76/307 > A/RES/76/307 | phrase Decided | via recalling]], the outcome document of which is called a pact, agreed in advance:\n\n(a) Decided to meet as in resolution [[76/308 > A/RES/76/308 | phrase Decided]].\n"
    ),
    Specimen(
      "en: in its items, each with its own", .nobody,
      "A/DEC/77/553\n\n77/553. Themes\n\nAt its 61st plenary meeting, on 7 March 2023, the General Assembly, on the proposal of its President, recalling its resolution [[67/290 > A/RES/67/290 | phrase Decided | via recalling | relation recalling]]:\n\n(a) Decided on the theme of resolution [[70/1 > A/RES/70/1 | phrase Decided]];\n\n(b) Took note of resolution [[70/299 > A/RES/70/299 | phrase Took note | relation taking-note]].\n"
    ),
    Specimen(
      "zh: in its items", .nobody,
      "A/DEC/77/553\n\n77/553. 年度主题\n\n2023年3月7日，大会第61次全体会议根据主席的提议，回顾其第[[67/290 > A/RES/67/290 | phrase 决定 | via 回顾]]号决议：\n\n(a) 决定按照第[[70/1 > A/RES/70/1 | phrase 决定]]号决议开会；\n"
    ),
    Specimen(
      "ru: below the heading of a section, with a list", .nobody,
      "A/DEC/77/548\n\n77/548. Отложенные вопросы\n\nНа своем 66-м пленарном заседании Генеральная Ассамблея по рекомендации Комитета ([[A/77/673 > A/77/673 | phrase постановила | relation deciding]])\n\nРаздел A\n\nпостановила отложить рассмотрение следующих документов:\n\nПункт 136\n\nДоклад Генерального секретаря ([[A/76/732 > A/76/732 | phrase постановила]])\n\nРаздел B\n\nпостановила вернуться к ним:\n\nДоклад Комитета ([[A/76/821 > A/76/821 | phrase постановила]])\n"
    ),
    Specimen(
      "fr: behind a colon and the heading of a section", .nobody,
      "A/DEC/77/548\n\n77/548. Questions reportées\n\nÀ sa 66e séance plénière, le 18 avril 2023, sur la recommandation de la Commission ([[A/77/673 > A/77/673 | phrase A décidé]]), l’Assemblée générale :\n\nSection A\n\nA décidé de reporter l’examen des documents suivants :\n\nPoint 136\n\nNote du Secrétaire général ([[A/76/732 > A/76/732 | phrase A décidé]])\n\nRapport du Comité ([[A/76/821 > A/76/821 | phrase A décidé]]).\n\nÀ la même séance, l’Assemblée générale a pris note du rapport ([[A/76/822 > A/76/822 | phrase a pris note]]).\n"
    ),
  ])
  func `the verb of a decision below its first paragraph`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "a recital behind a comma", .nobody,
      "إن الجمعية العامة،\n\nإذ تشير إلى قرارها [[53/70 > A/RES/53/70 | via - | relation recalling]]، وإذ تحيط علما بالقرار [[54/49 > A/RES/54/49 | via وإذ تحيط علما | relation taking-note]]،\n"
    ),
    Specimen(
      "a finite verb with the conjunction stuck to it", .nobody,
      "إن الجمعية العامة،\n\n1 - تطلب تنفيذ القرار [[56/19 > A/RES/56/19 | relation requesting]]، وتقرر تطبيق القرار [[58/32 > A/RES/58/32 | via وتقرر | relation deciding]].\n"
    ),
    Specimen(
      "no finite verb of a recital's clause", .nobody,
      "إن الجمعية العامة،\n\nوإذ ترحب بالتقارير التي تستعرض، وتقرر، وفقا للقرار [[56/19 > A/RES/56/19 | via -]]،\n"),
  ])
  func `verbs inside Arabic paragraphs`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    ("A/DEC/573/76", "A/DEC/76/573"), ("A/DEC/76/573", "A/DEC/76/573"), ("A/RES/186/76", "A/RES/76/186"),
  ])
  func `an Arabic head whose halves have changed places`(printed: String, symbol: String) throws {
    let text =
      "\(printed)\n\nالجمعية العامة\n\nقررت الجمعية العامة، في جلستها العامة 55، أن تعقد اجتماعا عملا بالقرار 60/251.\n"
    let document = try DocumentReader().read(Array(text.utf8), name: nil).documents[0]
    #expect(document.symbol?.canonical == symbol)
  }

  @Test(arguments: [
    Specimen(
      "en", .nobody,
      "S/PRST/2006/3\n\nStatement by the President of the Security Council\n\n“The Security Council recalls resolution [[425 (1978) > S/RES/425(1978) | at P1]].\n\n“In this context, the Security Council commends the work under resolution [[426 (1978) > S/RES/426(1978) | phrase commends | at P2]].\n\n“Noting the report, the Security Council recalls resolution [[1559 (2004) > S/RES/1559(2004) | at P2]].”\n"
    ),
    Specimen(
      "fr", .nobody,
      "S/PRST/2006/3\n\nDéclaration du Président du Conseil de sécurité\n\n« Le Conseil de sécurité rappelle la résolution [[425 (1978) > S/RES/425(1978) | at P1]].\n\n« À cet égard, le Conseil félicite le Gouvernement au sujet de la résolution [[426 (1978) > S/RES/426(1978) | phrase félicite | at P2]].\n"
    ),
  ])
  func `a paragraph of a statement that begins before its speaker`(_ specimen: Specimen) throws { try specimen.check() }

  @Test func `a Chinese report leaves out what a cited text says, and brackets`() {
    #expect(Self.reported("大会全体会议回顾其第77/242号决议，其中大会决定审议此事，并决定延长审议。")?.family == "deciding")
    let found = Self.reported("大会全体会议回顾其第77/242号决议，其中大会决定审议此事，表示注意到该报告，并请委员会开会。")
    #expect(found?.family == "requesting")
    #expect(Self.reported("在同次会议上，大会(续会)决定开会。")?.family == "deciding")
  }

  @Test func `each example of the families does what the table says`() throws {
    var count = 0
    for row in RegistryTable(RegistryTables.families).rows {
      let (family, example) = (row["family"], row["example"])
      switch row["role"] {
      case "recital":
        let phrase = Self.reported("在同次会议上，大会\(example)其决议，决定列入项目。")
        #expect(phrase?.family == "deciding", "\(example)")
        #expect(Self.reported("在同次会议上，大会\(example)其决议。")?.family == family, "\(example)")
      case "action":
        try Specimen(
          "an action",
          "Recalling resolution [[53/70 > A/RES/53/70]], \(example) a body under resolution [[54/49 > A/RES/54/49 | via -]],"
        ).check()
      case "continuer", "expression", "repetition":
        let bytes = Array(example.utf8)
        let phrase = bytes.withUnsafeBufferPointer {
          OpeningPhrase.parse($0, 0..<$0.count, LanguageRules.named("en").grammar)
        }
        #expect(phrase?.range == 0..<bytes.count && phrase?.family != family, "\(example)")
      case "adverbial":
        try Specimen(
          "an adverbial clause",
          "1. Decides, \(example) resolution [[53/70 > A/RES/53/70 | relation \(family)]], to meet under resolution [[54/49 > A/RES/54/49 | via - | relation deciding]];"
        ).check()
      case "imperative":
        let bytes = Array("\(example) measures".utf8)
        #expect(
          bytes.withUnsafeBufferPointer { OpeningPhrase.parse($0, 0..<$0.count, LanguageRules.named("en").grammar) }
            == nil)
      default: Issue.record("families.tsv: no role \(row["role"])")
      }
      count += 1
    }
    #expect(count > 15)
  }

  private static func reported(_ words: String) -> OpeningPhrase? {
    let bytes = Array(words.replacing("，", with: ",").utf8)
    return bytes.withUnsafeBufferPointer { OpeningPhrase.reported($0, 0..<$0.count, OpeningGrammar(Language("zh"))) }
  }
}
