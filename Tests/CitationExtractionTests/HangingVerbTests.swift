import Testing

/// The verbs inside a paragraph govern its notes and its items too.
struct HangingVerbTests {
  @Test(
    "a note is governed by the clause in which its mark stands",
    arguments: [
      "1. Takes note of the programme,1 and encourages States to follow the plan2 of the Commission;\n\n1 See [[A/65/201 > A/65/201 | via - | relation taking-note | at OP1]].\n\n2 See [[A/66/114 > A/66/114 | via encourages | relation urging | at OP1]].",
      "Recalling the plan,1 and welcoming the progress made.2\n\n1 See [[A/65/201 > A/65/201 | via - | at PP1]].\n\n2 See [[A/66/114 > A/66/114 | via welcoming | at PP1]].",
      "Recalling resolution [[53/70 > A/RES/53/70 | via -]], and noting the programme;1\n\n1 See [[A/65/201 > A/65/201 | via noting]].",
      "1. Welcomes the report.1 Work is described elsewhere.2\n\n1 See [[A/65/201 > A/65/201 | via - | relation welcoming]].\n\n2 See [[A/66/114 > A/66/114 | via - | relation welcoming]].",
    ])
  func notes(specimen: String) throws {
    #expect(try MarkedText(specimen).differences() == [])
  }

  @Test(
    "so it is in the other languages",
    arguments: [
      "L’Assemblée générale,\n\n1. Réaffirme le programme et encourage les États à suivre le plan1 ;\n\n1 Voir [[A/65/201 > A/65/201 | via encourage]].",
      "L’Assemblée générale,\n\n1. Rappelle que le Secrétaire général est responsable et le prie de suivre son rapport1 ;\n\n1 [[A/65/201 > A/65/201 | via prie | relation requesting]].",
      "L’Assemblée générale,\n\n1. Approuve le programme et souhaite que le dépliant1 soit mis à jour ;\n\n1 [[A/65/201 > A/65/201 | via souhaite | relation urging]].",
      "L’Assemblée générale,\n\n1. Encourage les États à coopérer, en tenant compte de la Convention1 ;\n\n1 Voir [[A/65/201 > A/65/201 | via en tenant compte | relation bearing-in-mind]].",
      "الجمعية العامة،\n\n1 - تشجع الدول على التعاون، آخذا بعين الاعتبار البرنامج1 الذي أعد؛\n\n1 انظر [[A/65/201 > A/65/201 | via آخذا بعين الاعتبار | relation bearing-in-mind]].",
      "La Asamblea General,\n\nObservando el programa y reconociendo el plan1 de la Comisión,\n\n1 Véase [[A/65/201 > A/65/201 | via reconociendo]].",
      "La Asamblea General,\n\n1. Toma nota del programa, y acoge con beneplácito y alienta el plan1 de la Comisión;\n\n1 Véase [[A/65/201 > A/65/201 | relation welcoming]].",
      "Генеральная Ассамблея,\n\n1. приветствует программу и в соответствии с этим выражает озабоченность выводами1 Комиссии;\n\n1 См. [[A/65/201 > A/65/201 | via выражает озабоченность | relation concerned]].",
      "L’Assemblée générale,\n\n1. Prie le Secrétaire général d’agir, tout en prenant note du plan1 ;\n\n1 Voir [[A/65/201 > A/65/201 | via tout en prenant note | relation taking-note]].",
      "Генеральная Ассамблея,\n\n1. приветствует программу и принимает к сведению подборку1 Комиссии;\n\n1 См. [[A/65/201 > A/65/201 | via принимает к сведению]].",
      "大会，\n\n欢迎特别报告员的工作，并注意到其报告，1\n\n1 见[[A/65/201 > A/65/201 | via 注意到]]。",
      "L’Assemblée générale,\n\n1. Encourage les États à coopérer, en gardant notamment à l’esprit le Programme1 ;\n\n1 [[A/65/201 > A/65/201 | via en gardant notamment à l’esprit | relation bearing-in-mind]].",
      "Генеральная Ассамблея,\n\n1. подтверждает, что страны достигли успеха, благодаря программе1 Комиссии;\n\n1 См. [[A/65/201 > A/65/201 | via - | relation reaffirming]].",
      "الجمعية العامة،\n\n1 - تطالب الدول بوقف العنف، وتدعوها إلى تنفيذ البرنامج1؛\n\n1 انظر [[A/65/201 > A/65/201 | via وتدعوها | relation requesting]].",
      "الجمعية العامة،\n\nوإذ تشير إلى البرنامج، وإذ تلاحظ التقرير1 المقدم من الأمين العام،\n\n1 انظر [[A/65/201 > A/65/201 | via وإذ تلاحظ]].",
    ])
  func languages(specimen: String) throws {
    #expect(try MarkedText(specimen, spokenBy: .nobody).differences() == [])
  }

  @Test(
    "items are governed by the last clause of their chapeau, which is the text's own",
    arguments: [
      "1. Welcomes the report, and requests the Secretary-General:\n\n(a) To apply resolution [[53/70 > A/RES/53/70 | via requests | phrase Welcomes]];\n\n(b) To follow the plan;1\n\n1 See [[A/65/201 > A/65/201 | via requests]].",
      "1. Requests the Secretary-General, bearing in mind resolution [[54/49 > A/RES/54/49 | via bearing in mind]]:\n\n(a) To apply resolution [[53/70 > A/RES/53/70 | via -]];",
      "1. Requests the Secretary-General, bearing in mind also resolution [[54/49 > A/RES/54/49 | via bearing in mind also]]:\n\n(a) To apply resolution [[53/70 > A/RES/53/70 | via -]];",
      "1. Requests the committees to act on:\n\n(a) Regarding recommendation 13, the General Assembly takes note of resolution [[53/70 > A/RES/53/70 | via takes note | phrase Requests]];",
      "1. Welcomes the report, and requests the Secretary-General:\n\n(a) To report, and urges him to apply resolution [[53/70 > A/RES/53/70 | via urges]];",
    ])
  func items(specimen: String) throws {
    #expect(try MarkedText(specimen).differences() == [])
  }

  @Test(
    "Chinese verbs have one form, so that their family tells which only stand between",
    arguments: [
      "大会，\n\n2. 表示赞赏委员会完成的工作，并特别注意到：\n\n(a) 完成第[[66/246 > A/RES/66/246 | via 特别注意到 | relation noting]]号决议的工作；",
      "大会，\n\n2. 决定任务如下，同时铭记各项任务应相互促进：\n\n(a) 执行第[[66/246 > A/RES/66/246 | via - | relation deciding]]号决议；",
    ])
  func chineseItems(specimen: String) throws {
    #expect(try MarkedText(specimen, spokenBy: .nobody).differences() == [])
  }

  @Test(
    "the finite verb with which an item begins governs it",
    arguments: [
      "The General Assembly,\n\n1. Reaffirms its position, and in this regard:\n\n(a) Takes note of resolution [[53/70 > A/RES/53/70 | via Takes note | phrase Reaffirms its position]];\n\n(b) To apply resolution [[54/49 > A/RES/54/49 | via -]];",
      "La Asamblea General,\n\n10. Reafirma los principios, y a ese respecto:\n\nd) Reitera su llamamiento al Programa para que aplique la resolución [[70/1 > A/RES/70/1 | relation urging]];",
    ])
  func verbsOfItems(specimen: String) throws {
    #expect(try MarkedText(specimen, spokenBy: .nobody).differences() == [])
  }

  @Test(
    "a verb before a colon governs the numbered paragraphs below it that have none",
    arguments: [
      "The General Assembly,\n\nResolves that, for the biennium:\n\n1. A total of 5 dollars is appropriated under resolution [[72/261 > A/RES/72/261 | phrase Resolves | at OP1]];\n\n2. The scale of resolution [[70/245 > A/RES/70/245 | phrase Resolves | at OP2]] applies;\n\n3. Requests the Secretary-General to apply resolution [[53/70 > A/RES/53/70 | phrase Requests]].",
      "大会，\n\n决定：\n\n1. 适用第[[70/245 > A/RES/70/245 | phrase 决定]]号决议的比额表。",
    ])
  func announcers(specimen: String) throws {
    #expect(try MarkedText(specimen, spokenBy: .nobody).differences() == [])
  }
}
