import DocumentReading
import Testing
import UNSymbols

/// Parts with a letter, each of which opens recitals of its own. The specimens are in our own words.
@Suite struct PartTests {
  private func outline(_ text: String) throws -> [String] {
    try document(Array(text.utf8)).paragraphs.map { "\($0.place.rawValue) \($0.label ?? "-")" }
  }

  @Test(arguments: [
    "The Economic and Social Council,\n\nRecalling the report,\n\nA\n\nThe first matter\n\nAware of the need,\n\n1. Requests a report;\n\nB\n\nThe other matter\n\nBearing in mind the days,\n\nNoting the rest:\n\n1. Decides to end.\n",
    "Le Conseil économique et social,\n\nRappelant le rapport,\n\nA\n\nPremière question\n\nConscient du besoin,\n\n1. Demande un rapport ;\n\nB\n\nDeuxième question\n\nGardant à l’esprit les jours,\n\nNotant le reste :\n\n1. Décide de finir.\n",
    "El Consejo Económico y Social,\n\nRecordando el informe,\n\nA\n\nLa primera cuestión\n\nConsciente de la necesidad,\n\n1. Solicita un informe;\n\nB\n\nLa segunda cuestión\n\nTeniendo presente los días,\n\nObservando lo demás:\n\n1. Decide terminar.\n",
    "Экономический и Социальный Совет,\n\nссылаясь на доклад,\n\nA\n\nПервый вопрос\n\nсознавая нужду,\n\n1. просит о докладе;\n\nB\n\nВторой вопрос\n\nпринимая во внимание дни,\n\nотмечая остальное:\n\n1. постановляет закончить.\n",
    "إن المجلس الاقتصادي والاجتماعي،\n\nإذ يشير إلى التقرير،\n\nألف\n\nالمسألة الأولى\n\nإذ يدرك الحاجة،\n\n1 - يطلب تقريرا؛\n\nباء\n\nالمسألة الثانية\n\nإذ يضع في اعتباره الأيام،\n\nوإذ يلاحظ ما تبقى:\n\n1 - يقرر أن ينتهي.\n",
    "经济及社会理事会，\n\n回顾其报告，\n\nA\n\n第一个事项\n\n意识到其需要，\n\n1. 请秘书长提出报告；\n\nB\n\n第二个事项\n\n铭记其日子，\n\n注意到其余各项，\n\n1. 决定结束。\n",
  ])
  func `the recitals of each part are counted anew`(text: String) throws {
    #expect(
      try outline(text) == [
        "preamble -", "preamble PP1", "preamble -", "preamble -", "preamble PP1", "operative OP1",
        "operative -", "operative -", "preamble PP1", "preamble PP2", "operative OP1",
      ])
  }

  @Test(arguments: [
    "B The other matter", "B. The other matter", "B\n\n" + String(repeating: "The other matter ", count: 12),
  ])
  func `the letter may stand before its title, and the title be long`(heading: String) throws {
    let text = "The General Assembly,\n\n1. Requests a report;\n\n\(heading)\n\nNoting the rest,\n\n1. Ends.\n"
    #expect(try outline(text).suffix(2) == ["preamble PP1", "operative OP1"])
  }

  @Test(arguments: ["II", "V", "The other matter", "B\n\n2. Requests another;\n\nThe other matter"])
  func `below other headings it is decided`(heading: String) throws {
    let text = "The General Assembly,\n\n1. Requests a report;\n\n\(heading)\n\nNoting the rest,\n\n1. Ends.\n"
    #expect(try outline(text).suffix(2) == ["operative -", "operative OP1"])
  }

  @Test func `a part may decide without a number`() throws {
    let text =
      "The General Assembly,\n\n1. Requests a report;\n\nA\n\nThe other matter\n\nNoting the rest,\n\nDecides to meet;\n\nB\n\nApproves the end.\n"
    #expect(try outline(text).suffix(4) == ["preamble PP1", "operative -", "operative -", "operative -"])
  }

  @Test(arguments: [
    "E/RES/2021/2 B\n\nباء1\n\nإن المجلس الاقتصادي والاجتماعي،\n\nإذ يلاحظ التقرير(2)،\n\n1 - يقرر أن يجتمع.\n\n1 القرار ألف.\n\n2 () A/76/68.\n",
    "A/DEC/77/548 B\n\n77/548 المسائل المؤجلة\n\nباء ( 1 )\n\nقررت الجمعية العامة أن تجتمع عملا بالتقرير(2).\n\n1 () القرار ألف.\n\n2 () A/76/68.\n",
    "A/DEC/77/548 B\n\n77/548. Отложенные вопросы\n\nB 1\n\nНа своем 66-м заседании Генеральная Ассамблея постановила собраться2.\n\n1 Решение 77/548 А.\n\n2 A/76/68.\n",
    "A/DEC/77/548 B\n\n77/548. Deferred questions\n\nB1\n\nAt its 66th meeting, the General Assembly decided to meet.2\n\n1 Decision A.\n\n2 A/76/68.\n",
  ])
  func `the note of a part's letter belongs to the front`(text: String) throws {
    let notes = try document(Array(text.utf8)).noteLines
    #expect(notes.count == 2 && notes[0].hasPrefix("1 front:") && !notes[1].hasPrefix("2 front:"))
  }

  @Test(arguments: [
    ("A/DEC/76/413\n\n76/413. Seats\n\nB", "A/DEC/76/413B"), ("A/DEC/76/413\n\n76/413. Seats\n\nA", "A/DEC/76/413"),
    ("A/DEC/76/413 B\n\n76/413. Seats\n\nB", "A/DEC/76/413B"), ("76/413. Seats\n\nB", "A/DEC/76/413B"),
    ("A/DEC/76/413\n\n76/413. Seats\n\nII", "A/DEC/76/413"), ("A/DEC/76/413\n\n76/413. Seats", "A/DEC/76/413"),
  ])
  func `a letter below the title belongs to the text's symbol`(head: String, symbol: String) throws {
    let meeting = "At its 81st plenary meeting, on 10 June 2022, the General Assembly gave out a seat.\n"
    #expect(try document(Array("\(head)\n\n\(meeting)".utf8)).symbol?.canonical == symbol)
    let parts = "\(head)\n\n\(meeting)\n81st plenary meeting\n\nC\n\n\(meeting)"
    #expect(try document(Array(parts.utf8)).symbol?.part == (head.contains("3 B") ? "B" : nil))
  }

  @Test func `an Arabic letter below the title belongs to the text's symbol`() throws {
    let text = "A/DEC/76/413\n\n76/413 انتخاب أعضاء\n\n(باء) 1\n\nانتخبت الجمعية العامة عضوا.\n\n1 المقرر ألف.\n"
    #expect(try document(Array(text.utf8)).symbol?.canonical == "A/DEC/76/413B")
  }

  @Test(arguments: [
    // The next section ends the annex of the one before.
    ("IV Contingency fund", ["annex -", "operative -", "operative -", "operative OP1"]),
    // No section of the text bears such a number.
    ("VII Contingency fund", ["annex -", "annex -", "annex -", "annex -"]),
    // The annex counts its own.
    ("I Its words\n\nIV Contingency fund", ["annex -", "annex -", "annex -", "annex -"]),
  ])
  func `a section behind the annex of another`(heading: String, expected: [String]) throws {
    let sections = ["I Centre", "II Estimates", "III Security"].map { "\($0)\n\n1. Decides on it;\n\n" }.joined()
    let text =
      "The General Assembly,\n\n\(sections)Annex\n\nA table is kept.\n\n\(heading)\n\nRecalling the rest,\n\n1. Ends.\n"
    #expect(try outline(text).suffix(4) == expected[...])
  }
}
