import DocumentReading
import Testing
import UNSymbols

/// Pages whose lines stand close, without a blank line between paragraphs, in scripts with and without capitals. The specimens
/// are in our own words.
@Suite struct CloseLinesTests {
  private func labels(_ text: String) throws -> [String] {
    try document(Array(text.utf8)).paragraphs.map { "\($0.place.rawValue) \($0.label ?? "-")" }
  }

  @Test func `Chinese recitals begin behind a short line`() throws {
    let text =
      "安全理事会，\n回顾其以往关于该国的所有决议以及主席在本月发表的声明和其他有关\n文件，并重申对该国主权的承诺，\n欢迎秘书长关于该国局势的报告，其中所载建议已经提交给各成员国进行\n审议，\n注意到会员国的来信，\n1. 决定继续审议；\n2. 请秘书长报告。\n附件一\n旅行禁令\n1. 名单如下。\n"
    #expect(
      try labels(text) == [
        "preamble -", "preamble PP1", "preamble PP2", "preamble PP3", "operative OP1", "operative OP2", "annex -",
        "annex -",
      ])
  }

  @Test(arguments: [("1", "2"), ("١", "٢")])
  func `Arabic recitals and decisions begin lines`(one: String, two: String) throws {
    let text =
      "إن مجلس الأمن،\nإذ يشير إلى قراراته السابقة بشأن هذه المسألة وإلى بيانات رئيسه\nالصادرة في هذا الشهر،\nوإذ يلاحظ رسالة الأمين العام،\n\(one) - يقرر أن تنشأ لجنة\nلهذا الغرض؛\n\(two) - يطلب تقديم تقرير.\nالمرفق\nقائمة الأسماء\n"
    #expect(
      try labels(text) == [
        "preamble -", "preamble PP1", "preamble PP2", "operative OP1", "operative OP2", "annex -", "annex -",
      ])
  }

  @Test func `a French recital begins below the notes of a page`() throws {
    let text =
      "L’Assemblée générale,\n\nRappelant la Déclaration et\nle Pacte qui l’a suivie1,\n\n_______________\n1 Résolution 217 A (III).\n\n2/3\n\nRappelant en outre les travaux\ndu Conseil sur la question,\n\n1. Décide de poursuivre.\n"
    let document = try document(Array(text.utf8))
    #expect(
      document.lines == [
        "L’Assemblée générale,", "PP1 Rappelant la Déclaration et le Pacte qui l’a suivie,",
        "PP2 Rappelant en outre les travaux du Conseil sur la question,", "OP1 1. Décide de poursuivre.",
      ])
    #expect(document.noteLines == ["1 PP1: Résolution 217 A (III)."])
  }

  @Test func `notes below the close, and indented ones below their marks`() throws {
    let text =
      "The General Assembly,\nNoting the report1 and the\nother one,\nMindful of the letter2 and of all\nthat it says,\n1. Decides to take up the matter again\nnext year.\n56th plenary meeting\n17 November 2004\n"
    let close = try document(Array((text + "1 See The Report (A/59/1).\n2 A/59/62.\n").utf8))
    #expect(close.noteLines == ["1 PP1: See The Report (A/59/1).", "2 PP2: A/59/62."])
    let below = try document(Array((text + "\n\n1\n    A/59/1.\n2\n    A/59/62.\n").utf8))
    #expect(below.noteLines == ["1 PP1: A/59/1.", "2 PP2: A/59/62."])
  }

  @Test func `marks alone above their notes where each line is a paragraph`() throws {
    let clause = String(repeating: "and what the others had said of it in the course of the year, ", count: 4)
    let text =
      "The General Assembly,\nNoting the report,1 \(clause)\nMindful of the letter,2 \(clause)\n1. Decides to go on.\n56th plenary meeting\n17 November 2004\n__________________\n"
    for notes in ["1\nA/59/1.\n2\nA/59/62.\n", "1 A/59/1.\n2 A/59/62.\n"] {
      #expect(try document(Array((text + notes).utf8)).noteLines == ["1 PP1: A/59/1.", "2 PP2: A/59/62."])
    }
  }

  @Test func `a ligature at the end of a line is no Chinese character`() throws {
    let text = "The General Assembly,\n\nNoting the work of the sta\u{FB00}\nmembers and of the\nothers,\n\n1. Ends.\n"
    #expect(
      try document(Array(text.utf8)).lines[1] == "PP1 Noting the work of the staff members and of the others,")
  }

  @Test func `what a message quotes`() throws {
    let text =
      "Dear all,\n\nhere it is.\n\n> The General Assembly,\n>\n> Recalling its resolutions 69/150 and\n> 67/146 of 20 December 2012,\n>\n> 1. Takes note of the report (A/71/\n> 209).\n"
    #expect(
      try document(Array(text.utf8)).lines.suffix(3) == [
        "The General Assembly,", "PP1 Recalling its resolutions 69/150 and 67/146 of 20 December 2012,",
        "OP1 1. Takes note of the report (A/71/209).",
      ])
  }

  @Test func `a word for a state begins a recital`() throws {
    let text =
      "Le Conseil de sécurité,\nRappelant ses travaux sur la question et tous les\nautres textes,\nConvaincu de la nécessité d'agir dans l'intérêt de la\npaix,\n1. Décide de se réunir afin de suivre la mise en œuvre\ndes textes.\n"
    #expect(try labels(text) == ["preamble -", "preamble PP1", "preamble PP2", "operative OP1"])
  }

  @Test func `an annex's heading stands above its title`() throws {
    #expect(
      try labels("El Consejo de Seguridad,\n\n1. Decide reunirse.\n\nAnexo I\nProhibición de viajar\n") == [
        "preamble -", "operative OP1", "annex -", "annex -",
      ])
  }
}
