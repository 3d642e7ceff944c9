import Testing

/// Parts that point back to the text before them.
@Suite struct LocatorPointingTests {
  @Test(arguments: [
    "The General Assembly,\n\nRecalling resolution [[682 (XXV) > E/RES/682(XXV) | in annex]] and the annex thereto,",
    "The General Assembly,\n\nRecalling its resolution [[46/182 > A/RES/46/182 | in annex]] of 19 December 1991 and the principles contained in the annex thereto,",
    "The Security Council,\n\nRecalling resolution [[1645 (2005) > S/RES/1645(2005) | in paragraph 27]] and in particular its paragraph 27,",
    "The Council,\n\nRecalling resolution [[60/180 > A/RES/60/180 | in paragraph 1]] of 20 December 2005, by which it established the Commission, in particular paragraph 1 thereof, in which it gave it work,",
    "The General Assembly,\n\nRecalling Economic and Social Council resolution [[1980/67 > E/RES/1980/67 | in paragraphs 1 to 10 of the annex, paragraphs 13 and 14]] of 25 July 1980 on years, particularly paragraphs 1 to 10 of the annex thereto on criteria, as well as paragraphs 13 and 14, which say more,",
    "The General Assembly,\n\nRecalling paragraph 24 of its resolution [[75/326 > A/RES/75/326 | in paragraph 24, paragraph 15 of annex II]] of 10 September 2021, as well as paragraph 15 of annex II thereto,",
    "L’Assemblée générale,\n\nRappelant que, dans sa résolution [[66/150 > A/RES/66/150 | in paragraphe 30]], au paragraphe 30, elle a invité les États,",
    "L’Assemblée générale,\n\nRappelant sa résolution [[64/115 > A/RES/64/115 | in annexe]] du 16 décembre 2009 et son annexe, intitulée « Application »,",
    "L’Assemblée générale,\n\nRappelant la résolution [[1980/67 > E/RES/1980/67 | in paragraphes 1 à 10 de l’annexe]] du Conseil économique et social, sur les années, en particulier les paragraphes 1 à 10 de l’annexe dans lesquels sont les critères,",
    "La Asamblea General,\n\nRecordando la resolución [[46/182 > A/RES/46/182 | in anexo]] de la Asamblea General, de 19 de diciembre de 1991, y los principios que figuran en su anexo,",
    "La Asamblea General,\n\nRecordando su resolución [[46/182 > A/RES/46/182 | in anexo]], de 19 de diciembre de 1991, cuyo anexo contiene los principios,",
    "The General Assembly,\n\nEndorsing the conclusions in paragraphs 17 to 21 of the report of the Advisory Committee contained in document [[A/75/718 > A/75/718 | in paragraphs 17 to 21]],",
    "The General Assembly,\n\nRecalling Human Rights Council resolution [[12/16 > A/HRC/RES/12/16 | in paragraph 5 (p) (i)]], paragraph 5 (p) (i),",
    "The General Assembly,\n\nNoting [[A/CONF.157/23 > A/CONF.157/23 | in para. 5]] (12 July 1993), para. 5, and [[E/CN.4/1993/122 > E/CN.4/1993/122 | in p. 38]] (1993), p. 38,",
    "The General Assembly,\n\nRecalling resolution [[62/208 > A/RES/62/208 | in paragraph 143]], with the guidance contained in paragraph 143 of that resolution,",
    "Le Conseil de sécurité,\n\nRéaffirmant sa résolution [[2570 (2021) > S/RES/2570(2021) | in paragraphe 21]] et notamment le paragraphe 21 de cette résolution,",
    "La Asamblea General,\n\nRecordando su resolución [[46/182 > A/RES/46/182 | in párrafo 15 del anexo II]], y el párrafo 15 del anexo II de esa resolución,",
    "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию [[73/187 > A/RES/73/187 | in пункт 3]] и в частности на пункт 3 этой резолюции,",
    "إن الجمعية العامة،\n\nإذ تشير إلى قرارها [[58/318 > A/RES/58/318 | in الفقرة 3]]، بما في ذلك الفقرة 3 من القرار،",
    "Совет Безопасности,\n\nподтверждая свою резолюцию [[2570 (2021) > S/RES/2570(2021) | in пункт 21]], включая ее пункт 21,",
    "Генеральная Ассамблея,\n\nподтверждая резолюцию [[46/182 > A/RES/46/182 | in приложении]] Генеральной Ассамблеи от 19 декабря 1991 года и принципы, содержащиеся в приложении к ней,",
    "إن مجلس الأمن،\n\nإذ يعيد تأكيد قراره [[2570 (2021) > S/RES/2570(2021) | in الفقرة 21]]، بما في ذلك الفقرة 21 منه،",
    "إن الجمعية العامة،\n\nإذ تؤكد القرار [[46/182 > A/RES/46/182 | in مرفقه]] ومرفقه،",
    "إن الجمعية العامة،\n\nإذ تؤكد قرار المجلس الاقتصادي والاجتماعي [[1980/67 > E/RES/1980/67 | in الفقرات 1 إلى 10 من مرفقه, الفقرتان 13 و 14]] المؤرخ 25 تموز/يوليه 1980 المتعلق بالسنوات، ولا سيما الفقرات 1 إلى 10 من مرفقه المتعلق بالمعايير، وكذلك الفقرتان 13 و 14،",
    "安全理事会，\n\n重申其第[[2570(2021) > S/RES/2570(2021) | in 第21段]]号决议，包括其中第21段，",
    "大会，\n\n回顾其2021年9月10日第[[75/326 > A/RES/75/326 | in 第24段及其附件二第15段]]号决议第24段及其附件二第15段，",
    "大会，\n\n重申大会1991年12月19日第[[46/182 > A/RES/46/182 | in 附件]]号决议及其附件所载指导原则，",
  ])
  func `a part that points back belongs to the text before`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling article 18 of the Covenant on Civil and Political Rights,1\n\n1 See resolution [[2200 A (XXI) > A/RES/2200(XXI)[A] | in annex, article 18]], annex.",
    "The General Assembly,\n\nRecalling article 5, paragraph 2, of the Constitutive Act,1\n\n1 United Nations, Treaty Series, [[vol. 2158, No. 37733 > UNTS:2158:37733 | in article 5, paragraph 2]].",
    "La Asamblea General,\n\nRecordando el artículo 32 de su resolución [[3281 (XXIX) > A/RES/3281(XXIX) | in artículo 32]],",
    "The General Assembly,\n\nRecalling article 1 of the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment,1\n\n1 United Nations, Treaty Series, [[vol. 1465, No. 24841 > UNTS:1465:24841 | in article 1]].",
    "The General Assembly,\n\nNoting what paragraph 158 of “The future we want”,1 says, and the plan “Respect for article 5 of the Covenant”;2\n\n1 Resolution [[66/288 > A/RES/66/288 | in annex, paragraph 158]], annex.\n\n2 Resolution [[66/1 > A/RES/66/1 | in -]].",
    "The General Assembly,\n\nRecalling Article 102 of the Charter and the regulations,1\n\n1 Resolution [[97 (I) > A/RES/97(I) | in -]].",
    "The General Assembly,\n\nNoting the report under article 44 of the Convention,1\n\n1 [[CRC/C/SOM/1 > CRC/C/SOM/1 | in -]].",
    "The General Assembly,\n\nNoting the Final Document ([[NPT/CONF.2000/28 > NPT/CONF.2000/28 | in section entitled “Article VI and others”, para. 15]], section entitled “Article VI and others”, para. 15),",
    "Генеральная Ассамблея,\n\nподтверждая пункты 34–37 и 67–72 Тунисской программы1,\n\n1 См. [[A/60/687 > A/60/687 | in пункты 34-37 и 67-72]].",
    "Генеральная Ассамблея,\n\nотмечая, что в пункте 5 Группа отметила успехи1,\n\n1 См. [[A/60/687 > A/60/687 | in -]].",
    "The Security Council,\n\nEmphasizing the principles in paragraph 52 of ([[S/2018/143 > S/2018/143 | in paragraph 52]]),",
    "大会，\n\n表示注意到国际法委员会报告第249至253段，1\n\n1 [[A/77/10 > A/77/10 | in 第249至253段]]。",
  ])
  func `articles are parts of treaties and of what resolutions adopt`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\n1. Recalls paragraph 284 of the Doha Programme of Action;1\n\n1 Resolution [[76/258 > A/RES/76/258 | in annex, paragraph 284]], annex.",
    "The General Assembly,\n\n1. Recalls annex II to the report of the Committee;1\n\n1 [[A/65/201 > A/65/201 | in annex]], annex.",
    "The General Assembly,\n\n1. Recalls paragraph 12 of his report;1\n\n1 [[A/65/201 > A/65/201 | in annex, para. 3]], annex, para. 3.",
  ])
  func `a part that the text names belongs to the annex that the note names`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling resolution [[60/1 > A/RES/60/1 | in -]] and the Convention and its annex II,",
    "The General Assembly,\n\nRecalling resolution [[60/1 > A/RES/60/1 | in -]], in particular paragraph 5 of the Declaration,",
    "The General Assembly,\n\nRecalling resolution [[60/1 > A/RES/60/1 | in -]] and its annex to decision [[60/501 > A/DEC/60/501]],",
    "The General Assembly,\n\nRecalling resolution [[60/1 > A/RES/60/1 | in -]], in particular paragraph 4 of that report,",
    "The General Assembly,\n\nRecalling resolution [[60/1 > A/RES/60/1 | in -]] on rights, and its annex,",
  ])
  func `a part of something else does not`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nNoting chapter V of the report of the Secretary-General on his work ([[A/52/3 > A/52/3 | in chapter V]]) and annex III to document [[CCW/CONF.VI/11 > CCW/CONF.VI/11 | in annex III]],",
    "The Security Council,\n\nNoting paragraph 41 of the report of the Secretary-General of 10 November 2016 ([[S/2016/951 > S/2016/951 | in paragraph 41]]),",
    "The General Assembly,\n\nNoting paragraph 34 of the report of the 2018 Meeting ([[CCW/MSP/2018/11 > CCW/MSP/2018/11 | in paragraph 34]]) and paragraph 11 of chapter VII of the report (see [[A/53/23 > A/53/23 | in paragraph 11 of chapter VII]]),",
    "The General Assembly,\n\nNoting paragraph 5 of that resolution ([[A/52/3 > A/52/3 | in -]]) and the Final Document, vols. I to III ([[NPT/CONF.2010/50 (Vol. I) > NPT/CONF.2010/50(Vol.I) | in -]]),",
    "Генеральная Ассамблея,\n\nотмечая показатели, изложенные в приложении 1 к докладу Генерального секретаря о положении ([[S/2021/470 > S/2021/470 | in приложении 1]]),",
    "إن الجمعية العامة،\n\nإذ تلاحظ التدابير الواردة في المرفق الثالث من الوثيقة [[CCW/CONF.VI/11 > CCW/CONF.VI/11 | in المرفق الثالث]]،",
  ])
  func `a part that stands before a report's symbol`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\n1. Endorses paragraph 12 of his report on the matter;1\n\n1 [[A/72/136 > A/72/136 | in paragraph 12]].",
    "The General Assembly,\n\n1. Recalls paragraph 4 of the Programme of Action,1 and chapter II of it;\n\n1 Resolution [[S-26/2 > A/RES/S-26/2 | in annex, paragraph 4]], annex.",
    "The General Assembly,\n\nRecalling resolution [[2373 (XXII) > A/RES/2373(XXII) | in annex]] of 12 June 1968, the annex to which contains the Treaty,1\n\n1 United Nations, Treaty Series, [[vol. 729, No. 10485 > UNTS:729:10485 | in -]].",
    "La Asamblea General,\n\n1. Toma nota de los párrafos 249 a 253 del informe de la Comisión1;\n\n1 [[A/77/10 > A/77/10 | in párrafos 249 a 253]].",
    "إن الجمعية العامة،\n\n1 - تحيط علما بالفقرة 50 من تقرير المكتب(1)؛\n\n1 () [[A/77/250 > A/77/250 | in الفقرة 50]].",
  ])
  func `a part that stands before what a note cites`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "La Asamblea General,\n\nRecordando el informe ([[A/75/17 > A/75/17 | in segunda parte, cap. X, secc. C.4, párr. 72]]), segunda parte, cap. X, secc. C.4, párr. 72,",
    "La Asamblea General,\n\nRecordando el informe ([[A/53/17 > A/53/17 | in cap. IV, secc. D, y anexo I]]), cap. IV, secc. D, y anexo I,",
    "La Asamblea General,\n\nRecordando el informe ([[A/77/17 > A/77/17 | in secc. B.5 a)]]), secc. B.5 a),",
    "L’Assemblée générale,\n\nRappelant l’alinéa b) du paragraphe 10 de sa résolution [[31/99 > A/RES/31/99 | in alinéa b) du paragraphe 10]],",
    "Совет Безопасности,\n\nссылаясь на деяние, указанное в пункте 18 с) резолюции [[2140 (2014) > S/RES/2140(2014) | in пункте 18 с)]],",
    "El Consejo de Seguridad,\n\nRecordando los apartados c), d) y e) del párrafo 3 de la resolución [[1591 (2005) > S/RES/1591(2005) | in apartados c), d) y e) del párrafo 3]] y el párrafo 3 a) v) de su resolución [[2035 (2012) > S/RES/2035(2012) | in párrafo 3 a) v)]],",
    "The General Assembly,\n\nRecalling the report ([[E/2005/23 > E/2005/23 | in chap. II, sect. A]], [[E/2005/23/Corr.1 > E/2005/23/Corr.1 | in -]] and [[E/2005/23/Corr.2 > E/2005/23/Corr.2 | in -]]), chap. II, sect. A,",
    "The General Assembly,\n\nRecalling [[A/74/843 > A/74/843 | in annex, enclosure I]], annex, enclosure I, and paragraph 9 (b) (i-iii) of resolution [[687 (1991) > S/RES/687(1991) | in paragraph 9 (b) (i-iii)]],",
    "大会，\n\n回顾[[A/67/828 > A/67/828 | in 附件二]]号文件，附件二，",
    "The Security Council,\n\nRecalling resolution [[2514 (2020) > S/RES/2514(2020) | in paragraph 8 (d)]], in particular paragraph 8 (d) regarding monitoring,",
    "El Consejo de Seguridad,\n\nRecordando el párrafo 3 iii) de la resolución [[2495 (2019) > S/RES/2495(2019) | in párrafo 3 iii)]],",
    "大会，\n\n注意到[[A/74/843 > A/74/843 | in 附件,附文一]]，附件，附文一，",
    "The General Assembly,\n\nRecalling the letter ([[A/49/180 > A/49/180 | in annex, entitled “Agreement”, annex IV]]), annex, entitled “Agreement”, annex IV,",
    "Совет Безопасности,\n\nссылаясь на положения подпунктов f) и g) пункта 3 резолюции [[1591 (2005) > S/RES/1591(2005) | in подпунктов f) и g) пункта 3]],",
  ])
  func `letters, ordinals and annexes in a locator`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling the Covenant1 and the other,2\n\n1 See resolution [[2200 A (XXI) > A/RES/2200(XXI)[A]]], annex.\n\n2 [[Ibid > A/RES/2200(XXI)[A] | in annex]].",
    "The General Assembly,\n\nRecalling the Covenant1 and the other,2\n\n1 See resolution [[2200 A (XXI) > A/RES/2200(XXI)[A]]], annex.\n\n2 [[Ibid > A/RES/2200(XXI)[A] | in para. 3]]., para. 3.",
    "The General Assembly,\n\nRecalling the Declaration1 and the Plan,2\n\n1 Report of the Conference ([[A/CONF.177/20 > A/CONF.177/20 | in chap. I, resolution 1, annex]]), chap. I, resolution 1, annex.\n\n2 [[Ibid > A/CONF.177/20 | in chap. I, resolution 2, annex]]., resolution 2, annex.",
    "The General Assembly,\n\nRecalling Security Council resolution [[1353 (2001) > S/RES/1353(2001) | in annex II, sections A and B]], annex II, sections A and B (see the list),",
  ])
  func `a bare reference to the note before means its part too, and a bracket ends a part`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }
}
