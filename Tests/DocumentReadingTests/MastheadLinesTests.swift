import DocumentReading
import Testing
import UNSymbols

/// A text's own symbol where printing put it, and lines that are paragraphs without blank lines between them.
@Suite struct MastheadLinesTests {
  @Test(arguments: [
    ("United Nations                                 A/65/201", "A/65/201"),
    ("United Nations A/65/201", "A/65/201"),
    ("UNITED NATIONS\nGENERAL ASSEMBLY\nA/65/201\n23 September 2010", "A/65/201"),
    (
      "United Nations          S/RES/1999 (2011)\n\nSecurity Council        Distr.: General\n                        11 July 2011",
      "S/RES/1999(2011)"
    ),
    ("United Nations\n\nA/65/201-S/2010/574\n\nGeneral Assembly", "A/65/201-S/2010/574"),
    (
      "               Nations Unies                      E/2010/L.16-E/CONF.99/2010/L.1\n               Assemblée générale",
      "E/2010/L.16-E/CONF.99/2010/L.1"
    ),
    ("NACIONES UNIDAS      A/65/201*", "A/65/201"),
    ("Организация Объединенных Наций   A/65/201", "A/65/201"),
    ("A/65/201                       الأمم المتحدة", "A/65/201"),
    ("联 合 国      A/65/201", "A/65/201"),
    ("A/65/201\nS/2010/574\n3 May 2010", "A/65/201-S/2010/574"), ("A/65/201\n\nA/65/L.2\n", "A/65/201"),
    ("Distr.\nGENERAL\n\nTD/B/CN.4/36\n11 June 1994\n\nENGLISH", "TD/B/CN.4/36"),
  ])
  func `the symbol of the masthead`(masthead: String, symbol: String) throws {
    let text = "\(masthead)\n\nReport of the Secretary-General\n\n1. The report follows resolution 53/70.\n"
    let document = try document(Array(text.utf8))
    #expect(document.symbol?.canonical == symbol)
  }

  @Test(arguments: [
    "Letter dated 3 May 2010\n\nThe letter is in document\nA/65/201\nand in no other,\n",
    "1. The Committee had before it             A/65/201\n", "The General Assembly,\n\nNoting the list     A/65/201\n",
  ])
  func `a symbol in the text is not the text's own`(text: String) throws {
    #expect(try document(Array(text.utf8)).symbol == nil)
  }

  @Test func `every line is a paragraph where lines end as clauses do`() throws {
    let text =
      "75/1. A title\nThe General Assembly,\nRecalling its resolution 53/70,\nNoting its decision 54/418,2\n1. Calls upon all to read it;\n(a) To read it;\n2. Decides to meet.\n"
    #expect(
      try document(Array(text.utf8)).lines == [
        "75/1. A title", "The General Assembly,", "PP1 Recalling its resolution 53/70,",
        "PP2 Noting its decision 54/418,2", "OP1 1. Calls upon all to read it;", "OP1 (a) To read it;",
        "OP2 2. Decides to meet.",
      ])
  }

  @Test func `lines wrapped without blank lines or indents`() throws {
    let text =
      "The General Assembly,\nNoting the report of those who went to all of the places that\nthe Council had named, and of the\nBeijing Platform,\nNoting also the answers that came from all the\nother States, the\nBeijing Platform included,\n1.\n\nWelcomes both of them and asks\nfor more.\n"
    #expect(
      try document(Array(text.utf8)).lines == [
        "The General Assembly,",
        "PP1 Noting the report of those who went to all of the places that the Council had named, and of the Beijing Platform,",
        "PP2 Noting also the answers that came from all the other States, the Beijing Platform included,",
        "OP1 1. Welcomes both of them and asks for more.",
      ])
  }

  @Test(arguments: ["*", "**"])
  func `stars of Markdown are no marks of notes`(star: String) throws {
    let text =
      "75/1. A title\n\n\(star)The General Assembly\(star),\n\n\(star)Recalling\(star) its resolution 53/70\\* and (\(star)inter alia\(star)) A/65/201*,\n\n1. \(star)Decides\(star) to meet.\n"
    let document = try document(Array(text.utf8))
    #expect(document.notes.isEmpty)
    #expect(
      document.lines == [
        "75/1. A title", "The General Assembly,",
        "PP1 Recalling its resolution 53/70* and (inter alia) A/65/201*,", "OP1 1. Decides to meet.",
      ])
  }

  @Test(
    arguments: [
      ("[53/70](https://undocs.org/A/RES/53/70) of 4 December 1998", "53/70 of 4 December 1998"),
      ("[53/70](#note) and [this [old] text](/texts_(old))", "53/70 and this [old] text"),
      ("[53/70] (annex) and [54/49](see below)", "[53/70] (annex) and [54/49](see below)"),
      ("A/65/201\\- and [A\\.B](http://a.b) and [cut](http://a.b", "A/65/201- and [A.B and [cut](http://a.b"),
    ])
  func `links of Markdown leave their words`(marked: String, words: String) throws {
    let text =
      "75/1. A title\n\n*The General Assembly*,\n\n*Recalling* [text](http://a.b) \(marked),\n\n1\\. *Decides* to meet.\n"
    #expect(
      try document(Array(text.utf8)).lines.dropFirst(2) == ["PP1 Recalling text \(words),", "OP1 1. Decides to meet."])
  }

  @Test(
    arguments: [
      ("Human Rights Council\n\n22/9\n\nHelp", "The Human Rights Council,", "A/HRC/RES/22/9", "Help"),
      (
        "Governing Council of the United Nations Environment Programme\n\n22/9\n\nHelp", "The Governing Council,",
        "UNEP/GC.22/DEC/9", "Help"
      ),
      (
        "Governing Council of the United Nations Human Settlements Programme\n\nResolution 24/3\n\nHelp",
        "The Governing Council,", "HSP/GC.24/RES/3", "Help"
      ),
      ("22/9\n\nHelp", "The Human Rights Council,", "A/HRC/RES/22/9", "Help"),
      (
        "Conseil des droits de l’homme\n\n22/9\n\nAppui", "Le Conseil des droits de l’homme,", "A/HRC/RES/22/9", "Appui"
      ),
      ("人权理事会\n\n决议22/9\n\n非洲", "人权理事会，", "A/HRC/RES/22/9", "非洲"),
      ("人权理事会\n\n22/9\n\n非洲", "人权理事会，", "A/HRC/RES/22/9", "非洲"),
      ("1/4\n\nHelp", "The Human Rights Council,", nil, nil), ("22/9\n\nHelp", "The Governing Council,", nil, nil),
      ("A/HRC/L.5\n\nHuman Rights Council\n\n22/9\n\nHelp", "The Human Rights Council,", "A/HRC/L.5", nil),
    ] as [(String, String, String?, String?)])
  func `a number alone is the text's where its body is known`(
    head: String, formula: String, symbol: String?, title: String?
  ) throws {
    let document = try document(Array("\(head)\n\n\(formula)\n\n1. 53/70\n".utf8))
    #expect(document.symbol?.canonical == symbol)
    #expect(document.title == title)
  }

  @Test func `a star glued to its note is a mark`() throws {
    let text = "The General Assembly,\n\nNoting the report,*\n\n1. Decides.\n\n____________\n*See A/65/201.\n"
    #expect(try document(Array(text.utf8)).notes.map(\.mark) == ["*"])
  }

  @Test(
    arguments: [
      ("Cuba and Peru: draft resolution\n\nThe law of the sea\n\nThe General Assembly,", "The law of the sea"),
      (
        "Draft resolution submitted by the Chair\n\n80/… The law of the sea\n\nThe General Assembly,",
        "The law of the sea"
      ),
      (
        "Projet de résolution\n\n[sans vote]\n\nLe droit de la mer\n\nL’Assemblée générale,",
        "Le droit de la mer"
      ),
      ("古巴：决议草案\n\n海洋法\n\n大会，", "海洋法"), ("Note by the Chair\n\nThe law of the sea\n\nThe General Assembly,", nil),
      ("Cuba and Peru: draft resolution\n\nThe law of the sea\n\nThe Chair said so.", nil),
    ] as [(String, String?)])
  func `a draft has the title below the line of its sponsors`(head: String, title: String?) throws {
    let document = try document(Array("A/80/L.5\n\n\(head)\n\n1. Decides to meet.\n".utf8))
    #expect(document.symbol?.canonical == "A/80/L.5")
    #expect(document.title == title)
  }

  @Test func `a list of symbols is none of the resolutions that it names`() throws {
    #expect(try document(Array("A/RES/73/187\nA/RES/74/247\nS/RES/1325 (2000)\n".utf8)).symbol == nil)
    #expect(try document(Array("Reading list\n\nA/RES/74/247\n\nA/RES/73/187, para. 3\n".utf8)).symbol == nil)
    let report = "A/65/201\n\nReport\n\nA/RES/73/187 of 17 December\n\nA/RES/74/247 of 27 December\n"
    #expect(try document(Array(report.utf8)).symbol?.canonical == "A/65/201")
  }
}
