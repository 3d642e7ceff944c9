import DocumentReading
import Testing
import UNSymbols

/// The marks of notes in plain text, in the forms that typewriters, word processors and `pdftotext` give them.
@Suite struct PlainTextNotesTests {
  private func notes(_ text: String) throws -> [String] { try document(Array(text.utf8)).noteLines }

  /// Two marks in the text, two notes in the form under test.
  private func resolution(_ first: String, _ second: String, _ notes: String) -> String {
    "The General Assembly,\n\nNoting the first report,\(first) which all have seen,\n\n1. Welcomes the second report;\(second)\n\n2. Decides to meet again.\n\n\(notes)\n"
  }

  private static let expected = ["1 PP1: A/65/201.", "2 OP1: See A/65/202."]

  @Test(arguments: [
    ("1", "2", "1 A/65/201.\n\n2 See A/65/202."),
    ("1", "2", "1 A/65/201.\n2 See A/65/202."),
    (" 1/", " 2/", "1/  A/65/201.\n2/  See A/65/202."),
    (" 1/", " 2/", "1/  A/65/201.\n\n2/  See A/65/202."),
    ("¹", "²", "¹ A/65/201.\n² See A/65/202."),
    ("¹", "²", "____________\n¹A/65/201.\n²See A/65/202."),
    ("1", "2", "____________\n1A/65/201.\n2See A/65/202."),
    ("1/", "2/", "1/  A/65/201.\n2/  See A/65/202."),
    ("([1])", "([2])", "([1]) A/65/201.\n([2]) See A/65/202."),
    (" [1]", " [2]", "[1] A/65/201.\n\n[2] See A/65/202."),
    (" [1]", "[2]", "____________\n[1] A/65/201.\n[2] See A/65/202."),
    ("1", "2", "    ____________\n        1\n          A/65/201.\n        2\n          See A/65/202."),
    ("1", "2", "        1\n          A/65/201.\n        2\n          See A/65/202."),
    ("1", "2", "____________\n1\n2\n\nA/65/201.\nSee A/65/202."),
    ("1", "2", "____________\n\nA/65/201.\nSee A/65/202.\n1\n2\n\n18-22153"),
    ("1", "2", "____________\n\nA/65/201.\n2\nSee A/65/202.\n1\n\n18-22153 (E)\n\n071118\n\n*1822153*"),
    ("1", "2", "____________\n1\n\n1/2\n\nA/65/201.\n2 See A/65/202."),
    ("1", "2", "1\n\nA/65/201.\n2 See A/65/202."),
  ])
  func `notes in every form are parted`(first: String, second: String, notes: String) throws {
    #expect(try self.notes(resolution(first, second, notes)) == Self.expected)
  }

  @Test func `circled digits mark notes in Chinese`() throws {
    let text = "大会，\n\n审议了委员会的报告①，\n\n1. 通过决议；②\n\n① A/9619。\n② A/9620。\n"
    #expect(try notes(text) == ["1 PP1: A/9619.", "2 OP1: A/9620."])
  }

  @Test func `circled digits between spaces mark notes in Chinese`() throws {
    let text = "大会，\n\n审议了委员会的报告 ① ，\n\n1. 通过决议；②\n\n① A/9619。\n② A/9620。\n"
    #expect(try notes(text) == ["1 PP1: A/9619.", "2 OP1: A/9620."])
  }

  @Test func `a Chinese stop ends a note`() throws {
    let text = "大会，\n\n审议了报告1 和另一报告，2\n\n1. 注意到目标2；\n\n1 A/76/6。\n2 A/76/7和A/76/8。\n"
    #expect(try notes(text) == ["1 PP1: A/76/6.", "2 PP1: A/76/7和A/76/8."])
  }

  @Test(arguments: [
    (
      "The General Assembly,\n\nNoting the state of the law,\n\n1. Welcomes the report of the Secretary-General 1 and the report of the Group, 2 under paragraph 1 of its rules;\n\n1 A/65/201.\n\n2 See A/65/202.\n",
      ["1 OP1: A/65/201.", "2 OP1: See A/65/202."]
    ),
    (
      "La Asamblea General,\n\nRecordando el Pacto Mundial 1, y su artículo 2,\n\n1. Acoge con beneplácito el informe 2 y la labor;\n\n1 A/65/201.\n\n2 Véase A/65/202.\n",
      ["1 PP1: A/65/201.", "2 OP1: Véase A/65/202."]
    ),
    (
      "The General Assembly,\n\nNoting the report,1 and the other report,2\n\n1. Welcomes the other report;2\n\n1 A/65/201.\n\n2 See A/65/202.\n",
      ["1 PP1: A/65/201.", "2 PP1: See A/65/202."]
    ),
    (
      "The General Assembly,\n\nNoting its plan[^1] and the report,[^2]\n\n1. Decides to meet again.\n\n[^1]: A/65/201.\n[^2]: See A/65/202.\n",
      ["1 PP1: A/65/201.", "2 PP1: See A/65/202."]
    ),
    (
      "L’Assemblée générale,\n\nRappelant sa décision 64/555 B1,\n\n1. Prend note du rapport2.\n\n1 A/65/201.\n2 Voir A/65/202.\n",
      ["1 PP1: A/65/201.", "2 OP1: Voir A/65/202."]
    ),
    (
      "L’Assemblée générale,\n\nRappelant la Convention 1 , ainsi que ses résolutions 64/167 et 47/133,\n\n1. Prend note du rapport 2 ;\n\n3. Rappelle la Déclaration 3 et la résolution 47/133.\n\n1 A/65/201.\n2 Voir A/65/202.\n3 Résolution 47/133.\n",
      ["1 PP1: A/65/201.", "2 OP1: Voir A/65/202.", "3 OP3: Résolution 47/133."]
    ),
    (
      "The Security Council,\n\nNoting documents S/1367 and S/5579 9 and the letter of the Chairman,\n\n1. Decides to meet again.\n\n7 United Nations, Treaty Series, vol. 382.\n\n8 See S/1511.\n\n9 See S/5593.\n",
      [
        "7 PP1: United Nations, Treaty Series, vol. 382.", "8 PP1: See S/1511.", "9 PP1: See S/5593.",
      ]
    ),
    (
      "The Security Council,\n\nNoting the report of 10 March 1966 3 that the Force is needed,\n\n1. Welcomes the letters of 5 July 14 1966 and of 28 June 1967;\n\n3 S/7191.\n\n14 See S/7192.\n",
      ["3 PP1: S/7191.", "14 OP1: See S/7192."]
    ),
    (
      "The Security Council,\n\nHaving considered at length the report of the Secretary-General 44\n\n1. Recalls that the plan of 1959 5 March amended is in force;\n\n5 See S/15777.\n\n44 S/15776.\n",
      ["5 PP1: See S/15777.", "44 PP1: S/15776."]
    ),
    (
      "The Security Council,\n\nHaving examined the application\nof the Republic of Ruritania, 26\nRecommends to the General Assembly that it\nbe admitted.\n\n26 S/4431.\n",
      ["26 PP1: S/4431."]
    ),
  ])
  func `marks set apart, named again, in brackets and behind parts`(text: String, expected: [String]) throws {
    #expect(try notes(text) == expected)
  }

  @Test(arguments: [
    ("HS/C/2/8.", "See A/34/8."), ("United Nations publication, Sales No. E.73.I.3.", "HS/C/2/9."),
    ("League of Nations, Treaty Series, vol. 94.", "Jbid., vol. 95."),
    ("[bid., document S/12007.", "fbid., document S/12008."),
  ])
  func `notes between paragraphs are told by how they open`(first: String, second: String) throws {
    let text =
      "The General Assembly,\n\nNoting the report,65\n\n1. Welcomes the other report;66\n\n65 \(first)\n\n66 \(second)\n\n"
      + "2. Decides to meet again.\n\n3. Requests a report.\n"
    #expect(try notes(text) == ["65 PP1: \(first)", "66 OP1: \(second)"])
  }

  @Test func `a note may have a stop behind its mark, or a frame`() throws {
    let head = "The General Assembly,\n\nNoting the reports,4 5 and the letter,6\n\n1. Decides to meet again.\n\n"
    let expected = ["4 PP1: Ibid., document S/1.", "5 PP1: Ibid., document S/2.", "6 PP1: S/20758."]
    #expect(try notes(head + "4 Ibid., document S/1.\n5 Ibid., document S/2.\n6. S/20758.\n") == expected)
    #expect(
      try notes(
        head + "| Notes |\n\n|-------|\n\n| 4 Ibid., document S/1. |\n\n| 5 Ibid., document S/2. |\n\n| 6 S/20758. |\n")
        == expected)
  }

  @Test func `a note that ends in a comma ends before the next`() throws {
    let text =
      "The General Assembly,\n\nNoting the report 21 and the letter, 22\n\n1. Decides to meet again.\n\n"
      + "21 Ibid., document S/8248/Add.3,\n22 Ibid., document S/8248/Add.5.\n"
    #expect(try notes(text) == ["21 PP1: Ibid., document S/8248/Add.3,", "22 PP1: Ibid., document S/8248/Add.5."])
  }

  @Test func `thousands are no mark, nor is the number of a document that runs on`() throws {
    let text =
      "The General Assembly,\n\nNoting documents GOV/2645 and CD/11475,\n\n1. Allots $US20,000,000 to it;\n\n"
      + "2. Decides that the scale20 applies and the rules5 do.\n\n5 See CD/1147.\n\n20 See A/1.\n"
    #expect(try notes(text) == ["5 OP2: See CD/1147.", "20 OP2: See A/1."])
  }

  @Test(arguments: ["B1", "B 1", "75/253. A title without a year B 1"])
  func `a mark behind the letter of a part`(heading: String) throws {
    let text =
      "\(heading)\n\nThe General Assembly,\n\nNoting the report,2\n\n1. Decides to meet again.\n\n"
      + "1 Resolution 75/253 becomes resolution 75/253 A.\n\n2 See A/75/1.\n"
    #expect(try notes(text) == ["1 front: Resolution 75/253 becomes resolution 75/253 A.", "2 PP1: See A/75/1."])
  }

  @Test func `marks that a scan misread tell whose a note is`() throws {
    let text =
      "1492 (XV). A member\n\nThe General Assembly,\n\nHaving considered the application,83 and the recommendation,84\n\nDecides to admit it.\n\n"
      + "1503 (XV). A report\n\nThe General Assembly,\n\nTakes note of the report for the year 1959-1960.35\n\n"
      + "1513 (XV). Another report\n\nThe General Assembly,\n\nTakes note of the report on the year 1960.36\n\n"
      + "83 See A/4511.\n\n84 See A/4512.\n\n85 See A/4531.\n\n36 See A/4494.\n"
    let documents = try DocumentReader().read(Array(text.utf8), name: nil).documents
    #expect(documents.map(\.noteLines.count) == [2, 1, 1])
    let again =
      "1985/69. A name\n\nThe Economic and Social Council,\n\nRecalling its resolution on the name,¹\n\n1. Decides to change it.\n\n"
      + "1985/70. A link\n\nThe Economic and Social Council,\n\nReferring to the interim reports¹ and the debate,\n\n1. Takes note of them.\n\n"
      + "¹ See E/1985/35.\n\n² E/1985/108.\n"
    let two = try DocumentReader().read(Array(again.utf8), name: nil).documents
    #expect(two.map(\.noteLines) == [["1 PP1: See E/1985/35."], ["2 PP1: E/1985/108."]])
  }

  @Test func `a paragraph goes on behind notes and the head of a page`() throws {
    let text =
      "The General Assembly,\n\nNoting the plan,1\n\nMindful of its decision of last year, in which it requested the Commission on Human\n\n"
      + "---\n\n1 See A/44/1.\n\n<!-- Page 2 -->\n\nRights to consider the idea of a second protocol,\n\nNoting the rest,\n\n1. Decides.\n"
    let lines = try document(Array(text.utf8)).lines
    #expect(lines.contains("PP2 Rights to consider the idea of a second protocol,"))
    #expect(lines.contains("PP3 Noting the rest,"))
  }

  @Test func `words in italics between underscores and a number on its line open a text`() throws {
    let text =
      "1989/57.\n\nImplementation of a declaration\n\n_The Economic and Social Council,_\n\n_Recalling_ its resolution 1986/10,\n\n1.\u{2003}_Decides_ to meet;\n\n2. _Ends_ it.\n"
    let read = try document(Array(text.utf8))
    #expect(read.symbol?.canonical == "E/RES/1989/57")
    #expect(read.lines.contains("PP1 Recalling its resolution 1986/10,"))
    #expect(read.lines.suffix(2) == ["OP1 1. Decides to meet;", "OP2 2. Ends it."])
    let untitled =
      "2021/5.\n\nThe Economic and Social Council,\n\nRecalling its resolution 1986/10,\n\n1. Decides to meet.\n"
    #expect(try document(Array(untitled.utf8)).lines.contains("PP1 Recalling its resolution 1986/10,"))
  }

  @Test func `stars behind words mark notes of stars`() throws {
    let text =
      "A/65/7*\n\nThe General Assembly,\n\nNoting the risks** of delay,\n\n1. Welcomes the *second* report;\n\n* Reissued.\n\n** See A/65/202.\n"
    #expect(try notes(text) == ["* front: Reissued.", "** PP1: See A/65/202."])
  }

  @Test func `marks set apart outweigh one that is named again`() throws {
    let text =
      "The General Assembly,\n\nNoting the first report, 1 which all have seen,\n\nNoting the second report, 2 and the third report, 3 too,\n\n1. Welcomes the first report,1 and all others.\n\n1 A/65/201.\n\n2 See A/65/202.\n\n3 See A/65/203.\n"
    #expect(try notes(text) == ["1 PP1: A/65/201.", "2 PP2: See A/65/202.", "3 PP2: See A/65/203."])
  }

  @Test func `every page has a margin of its own`() throws {
    func page(_ margin: Int, _ words: String) -> String {
      words.split(separator: "\n").map { String(repeating: " ", count: margin) + $0 + "\n" }.joined()
    }
    let recital =
      "     Noting the work of all who\ntook part in it and of those\nwho came in later and stayed\nto the end of it,\n"
    let text =
      page(15, "     The General Assembly,\n" + recital + recital) + "\n18-22153\n\u{C}A/RES/99/999\n\n"
      + page(8, recital + recital)
    #expect(try document(Array(text.utf8)).paragraphs.map(\.label) == [nil, "PP1", "PP2", "PP3", "PP4"])
  }

  @Test func `letters mark notes`() throws {
    let text = resolution(" a/", " b/", "____________\n\na/ A/65/201.\n\nb/ See A/65/202.")
    #expect(try notes(text) == ["a PP1: A/65/201.", "b OP1: See A/65/202."])
  }

  @Test func `marks in brackets in Arabic`() throws {
    let text =
      "إن الجمعية العامة،\n\nإذ تلاحظ التقرير الأول(1)،\n\nوإذ تلاحظ التقرير الثاني(2)،\n\n____________\n\n(1) A/65/201.\n\n(2) A/65/202.\n"
    #expect(try notes(text) == ["1 PP1: A/65/201.", "2 PP2: A/65/202."])
  }

  @Test func `items in brackets are no notes`() throws {
    let text =
      "The General Assembly,\n\n1. Decides to ask for:\n\n[1] The first report of all;\n\n[2] The second report of all.\n"
    #expect(try notes(text) == [])
  }

  @Test func `the foot of a page ends its notes`() throws {
    let text =
      "A/RES/99/999\n\nThe General Assembly,\n\n      Noting the first report that all of the States have seen\nand of which they have spoken,1\n\n   __________________\n      1\n        A/65/201, which is a long report and has a second line in\n        which (A/65/202) stands.\n\n\n18-22153                                                        1/2\nA/RES/99/999\n\n      1.    Welcomes the second report.\n"
    let document = try document(Array(text.utf8))
    #expect(
      document.noteLines == [
        "1 PP1: A/65/201, which is a long report and has a second line in which (A/65/202) stands."
      ])
    #expect(document.lines.last == "OP1 1. Welcomes the second report.")
  }

  @Test func `numbers that stand above their words`() throws {
    let text =
      "99/999.\n\nRule of law\nThe General Assembly,\n\nNoting the work,\n\n1.\n\nWelcomes the report;\n\n2.\nDecides to meet.\n"
    #expect(
      try document(Array(text.utf8)).lines == [
        "99/999. Rule of law", "The General Assembly,", "PP1 Noting the work,", "OP1 1. Welcomes the report;",
        "OP2 2. Decides to meet.",
      ])
  }

  @Test func `a table of contents has no notes`() throws {
    let text = "Contents\n\n1\n\nWork of the first year . . . . 3\n\n2\n\nWork of the second year . . . . 4\n"
    #expect(try notes(text) == [])
  }
}
