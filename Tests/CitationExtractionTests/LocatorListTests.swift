import CitationExtraction
import Testing

/// Parts of texts that one locator serves, that repeat the number only, or that stand behind words.
@Suite struct LocatorListTests {
  @Test(arguments: [
    "The Security Council,\n\nRecalling paragraph 2 of resolutions [[2441 (2018) > S/RES/2441(2018) | in paragraph 2]] and [[2509 (2020) > S/RES/2509(2020) | in paragraph 2]],",
    "The General Assembly,\n\nRecalling paragraph 5 of resolution [[60/1 > A/RES/60/1 | in paragraph 5]] and resolution [[60/2 > A/RES/60/2 | in -]],",
    "The General Assembly,\n\nRecalling section V of its resolutions [[60/1 > A/RES/60/1 | in section V]], section II of [[60/2 > A/RES/60/2 | in section II]] and [[60/3 > A/RES/60/3 | in -]],",
    "Le Conseil de sécurité,\n\nRappelant le paragraphe 2 des résolutions [[2441 (2018) > S/RES/2441(2018) | in paragraphe 2]] et [[2509 (2020) > S/RES/2509(2020) | in paragraphe 2]],",
    "El Consejo de Seguridad,\n\nRecordando el párrafo 2 de las resoluciones [[2441 (2018) > S/RES/2441(2018) | in párrafo 2]] y [[2509 (2020) > S/RES/2509(2020) | in párrafo 2]],",
    "Совет Безопасности,\n\nссылаясь на пункт 2 резолюций [[2441 (2018) > S/RES/2441(2018) | in пункт 2]] и [[2509 (2020) > S/RES/2509(2020) | in пункт 2]],",
    "إن مجلس الأمن،\n\nإذ يشير إلى الفقرة 2 من القرارين [[2441 (2018) > S/RES/2441(2018) | in الفقرة 2]] و [[2509 (2020) > S/RES/2509(2020) | in الفقرة 2]]،",
    "安全理事会，\n\n回顾第[[2441(2018) > S/RES/2441(2018) | in 第2段]]和[[2509(2020) > S/RES/2509(2020) | in 第2段]]号决议第2段，",
    "安全理事会，\n\n回顾第[[2441(2018) > S/RES/2441(2018) | in -]]号决议和第[[2509(2020) > S/RES/2509(2020) | in 第2段]]号决议第2段，",
  ])
  func `a locator before several numbers is that of all`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling resolution [[421 (V) > A/RES/421(V) | in sections B, C, D and E]], sections B, C, D and E, and resolution [[60/1 > A/RES/60/1 | in annexes I, II and IV]], annexes I, II and IV,",
    "The General Assembly,\n\nNoting the report ([[A/HRC/14/10 > A/HRC/14/10 | in paras. 83.2 and 84.7]], paras. 83.2 and 84.7),",
    "The General Assembly,\n\nRecalling Human Rights Council resolution [[13/18 > A/HRC/RES/13/18 | in sections I and II]] (sections I and II) and its resolution [[60/1 > A/RES/60/1 | in para. 9]] (para. 9),",
    "The General Assembly,\n\nRecalling the Rules (resolution [[48/96 > A/RES/48/96 | in annex]], annex) and of Security Council resolution [[377 (1975) > S/RES/377(1975) | in -]] the words,",
    "La Asamblea General,\n\nRecordando el inciso b) del párrafo 2 de la resolución [[60/1 > A/RES/60/1 | in inciso b) del párrafo 2]],",
  ])
  func `lists of letters, parts in brackets, brackets of something else`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test func `a volume behind Ibid. is one of the whole document that the note before cites`() throws {
    let marked =
      "The General Assembly,\n\nHaving considered the report,1 and the statements,2\n\n1 Supplement No. 5 ([[A/69/5 > A/69/5 | in vol. I, chap. II]]), vol. I, chap. II.\n2 [[Ibid > A/69/5 | in vol. III, chap. II]]., vol. III, chap. II.\n"
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    ("chap. XII, sect. B.3", "sect. B.5 (a)", "chap. XII, sect. B.5 (a)"),
    ("chap. I, resolution 1, annex II", "annex III", "chap. I, resolution 1, annex III"),
    ("chap. XII, sect. B.3", "chap. XIII", "chap. XIII"), ("chap. XII", "sect. B", "sect. B"),
  ])
  func `a part behind Ibid. lies in what the note before names around it`(before: String, part: String, whole: String)
    throws
  {
    let text =
      "The General Assembly,\n\nRecalling the report1 and its part,2\n\n1. Decides to meet.\n\n1 A/77/17, \(before).\n2 Ibid., \(part).\n"
    #expect(try Pipeline.citations(in: text).map(\.locator) == [before, whole])
  }

  @Test(arguments: [
    ("第十二章，B.3节", "B.5节", "第十二章,B.5节"), ("第一章，决议1，附件一", "附件二", "第一章,决议1,附件二"),
    ("第一章，决议1，附件", "决议2，附件", "第一章,决议2,附件"), ("第一章，B.3节", "第二章", "第二章"),
  ])
  func `nouns that stand last tell kinds of parts too`(before: String, part: String, whole: String) throws {
    let text = "大会，\n\n回顾报告1 及其部分，2\n\n1. 决定开会。\n\n1 A/77/17，\(before)。\n2 同上，\(part)。\n"
    #expect(try Pipeline.citations(in: text).last?.locator == whole)
  }

  @Test(arguments: [
    "The Security Council,\n\nRecalling paragraphs 11 of resolution [[2213 (2015) > S/RES/2213(2015) | in paragraphs 11]], 12 of resolution [[2362 (2017) > S/RES/2362(2017) | in paragraphs 12]] and 13 and 14 of resolution [[2441 (2018) > S/RES/2441(2018) | in paragraphs 13 and 14]],",
    "Le Conseil de sécurité,\n\nRappelant les paragraphes 11 de la résolution [[2213 (2015) > S/RES/2213(2015) | in paragraphes 11]], 12 de la résolution [[2362 (2017) > S/RES/2362(2017) | in paragraphes 12]] et 13 de la résolution [[2441 (2018) > S/RES/2441(2018) | in paragraphes 13]],",
    "El Consejo de Seguridad,\n\nRecordando los párrafos 11 de la resolución [[2213 (2015) > S/RES/2213(2015) | in párrafos 11]] y 12 de la resolución [[2362 (2017) > S/RES/2362(2017) | in párrafos 12]],",
    "Совет Безопасности,\n\nссылаясь на пункты 11 резолюции [[2213 (2015) > S/RES/2213(2015) | in пункты 11]] и 12 резолюции [[2362 (2017) > S/RES/2362(2017) | in пункты 12]],",
    "إن مجلس الأمن،\n\nإذ يشير إلى الفقرات 11 من القرار [[2213 (2015) > S/RES/2213(2015) | in الفقرات 11]] و 12 من القرار [[2362 (2017) > S/RES/2362(2017) | in الفقرات 12]]،",
  ])
  func `a repeated number takes the name of the part`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The Security Council,\n\n1. Recalls paragraph 1 (a) and paragraph 81 (a) of resolution [[2368 (2017) > S/RES/2368(2017) | in paragraph 1 (a) and paragraph 81 (a)]];",
    "Le Conseil de sécurité,\n\n1. Rappelle les mesures imposées au paragraphe 1 et au paragraphe 24 de la résolution [[2472 (2019) > S/RES/2472(2019) | in paragraphe 1 et au paragraphe 24]];",
    "إن مجلس الأمن،\n\n1 - يؤكد التدابير الواردة في الفقرة 1 (أ) والفقرة 81 (أ) من القرار [[2368 (2017) > S/RES/2368(2017) | in الفقرة 1 (أ) والفقرة 81 (أ)]]؛",
    "The Security Council,\n\n1. Recalls General Assembly resolution [[60/1 > A/RES/60/1]] of 16 September 2005, annex I and paragraph 3 of resolution [[2368 (2017) > S/RES/2368(2017) | in paragraph 3]];",
    "安全理事会，\n\n1. 重申第[[1591(2005) > S/RES/1591(2005) | in 第3段(c),(d)和(e)分段]]号决议第3段(c)、(d)和(e)分段规定的措施；",
  ])
  func `two parts that "and" joins are both meant`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "大会，\n\n回顾出售品编号：[[E.96.IV.13 > SALES:E.96.IV.13 | in 决议1,附件一]]，决议1，附件一，",
    "大会，\n\n回顾出售品编号：[[E.96.IV.13 > SALES:E.96.IV.13 | in 1号决议]]，1号决议，",
  ])
  func `Chinese nouns of parts before and behind their numbers`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "إن مجلس الأمن،\n\nإذ يشير إلى الفقرات من 30 إلى 39 من القرار [[2399 (2018) > S/RES/2399(2018) | in الفقرات من 30 إلى 39]]،",
    "إن الجمعية العامة،\n\nإذ تشير إلى المادة 61 والفقرة 17 من قرار الجمعية [[68/307 > A/RES/68/307 | in الفقرة 17]]،",
    "إن الجمعية العامة،\n\nإذ تشير إلى الضمانات الواردة في مرفق قرار المجلس الاقتصادي والاجتماعي [[1984/50 > E/RES/1984/50 | in مرفق]]،",
    "إن مجلس الأمن،\n\nإذ يشير إلى التدابير، وفقا للفقرتين 15 و 16 من القرار [[1970 (2011) > S/RES/1970(2011) | in الفقرتين 15 و 16]] وعملا بالفقرة 13 من القرار [[2507 (2020) > S/RES/2507(2020) | in الفقرة 13]]،",
  ])
  func `Arabic ranges, bodies and prepositions`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling the report (United Nations publication, Sales No. [[E.93.I.8 > SALES:E.93.I.8 | in resolution 1, annex II]] and corrigendum), resolution 1, annex II,",
    "La Asamblea General,\n\nRecordando el informe (publicación de las Naciones Unidas, núm. de venta [[S.03.II.A.1 > SALES:S.03.II.A.1 | in cap. I, resolución 2, anexo]] y correcciones), cap. I, resolución 2, anexo,",
    "大会，\n\n回顾报告(联合国出版物，出售品编号[[C.03.II.A.1 > SALES:C.03.II.A.1 | in 第一章,决议2,附件]]和更正)，第一章，决议2，附件，",
    "The General Assembly,\n\nRecalling the report ([[A/62/9 > A/62/9 | in part I, “What was concluded”, sect. IV]]), part I, “What was concluded”, sect. IV,",
    "Генеральная Ассамблея,\n\nссылаясь на резолюцию [[69/313 > A/RES/69/313 | in приложение]], Генеральной Ассамблеи, приложение,",
    "إن الجمعية العامة،\n\nإذ تشير إلى التقرير ([[A/48/42 > A/48/42 | in المرفق الثاني, الفرع الثالث - ألف]])، المرفق الثاني، الفرع الثالث - ألف،",
  ])
  func `what stands between a text and its part`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    (
      "L’Assemblée générale,", "Rappelle la section VII du rapport de la réunion des États parties de 2020",
      "section VII"
    ),
    ("La Asamblea General,", "Recuerda el capítulo III de su informe", "capítulo III"),
    ("The General Assembly,", "Recalls chapter III of its report", "chapter III"),
    ("The General Assembly,", "Recalls the third part of its resumed session", "-"),
  ])
  func `a part of what a note cites, before its name`(formula: String, words: String, part: String) throws {
    let marked = "\(formula)\n\n1. \(words)1;\n\n1 [[A/77/10 > A/77/10 | in \(part)]].\n"
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }
}
