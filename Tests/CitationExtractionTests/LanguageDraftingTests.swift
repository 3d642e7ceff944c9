import CitationExtraction
import Testing

/// What is particular to English, French, Spanish and Russian texts, in specimens of our own.
@Suite struct LanguageDraftingTests {
  private static let specimens: [Specimen] = [
    Specimen(
      "a mark glued to a number of the Human Rights Council", .nobody,
      "A/HRC/RES/54/22\n\n54/22. Titre\n\nLe Conseil des droits de l’homme,\n\n"
        + "Rappelant le rapport soumis en application de sa résolution [[49/19 > A/HRC/RES/49/19 | at PP1]]2,\n\n"
        + "1. Décide de rester saisi de la question.\n\n48e séance\n\n12 octobre 2023\n\n"
        + "2 [[A/HRC/54/35 > A/HRC/54/35 | note 2 | at PP1]].\n"),
    Specimen(
      "a number that stands whole elsewhere has no mark at its end", .nobody,
      "E/RES/2022/17\n\nLe Conseil économique et social,\n\nRappelant ses résolutions "
        + "[[2015/33 > E/RES/2015/33]] et [[2020/14 > E/RES/2020/14]],3 ainsi que le rapport,\n\n"
        + "1. Rappelle le paragraphe 13 de sa résolution [[2020/14 > E/RES/2020/14 | at OP1]] ;\n\n"
        + "2. Rappelle les indicateurs5 ;\n\n33e séance plénière\n\n21 juillet 2022\n\n"
        + "3 [[A/77/1 > A/77/1 | note 3]].\n\n4 [[A/77/2 > A/77/2]].\n\n5 [[A/77/3 > A/77/3 | note 5]].\n"),
    Specimen(
      "a mark glued to the session of a conference", .rights,
      "Recalling decision [[1/CMA.3 > FCCC/DEC/1/CMA.3]]4 and decision [[3/CMA.5 > FCCC/DEC/3/CMA.5]]5 on work,\n\n"
        + "1. Decides to continue.\n\n34th meeting\n\n10 July 2024\n\n"
        + "4 [[A/HRC/55/1 > A/HRC/55/1 | note 4]].\n\n5 [[A/HRC/55/2 > A/HRC/55/2 | note 5]].\n"),
    Specimen(
      "an adjective that nobody knows agrees with its noun", .nobody,
      "L’Assemblée générale,\n\nRappelant ses résolutions susmentionnées [[43/196 > A/RES/43/196]] et [[43/53 > A/RES/43/53]],\n"
    ),
    Specimen(
      "an article stands for the noun", .nobody,
      "La Asamblea General,\n\nRecordando sus resoluciones, en especial las [[43/91 > A/RES/43/91]], [[46/85 > A/RES/46/85]] "
        + "y la [[48/91 > A/RES/48/91]], y los 42/50 informes,\n"),
    Specimen(
      "a recital of an annex in small letters", .nobody,
      "Генеральная Ассамблея,\n\n1. постановляет принять обязательство.\n\nПриложение\n\nПринимая во внимание число мероприятий в ходе прений,\n\nприветствуя признание в резолюции [[75/325 > A/RES/75/325 | phrase приветствуя | relation welcoming]] необходимости прений,\n\nмы, нижеподписавшиеся, обязуемся соблюдать правила.\n"
    ),
    Specimen(
      "a decision with a letter", .nobody,
      "The Economic Commission for Europe,\n\nRecalling its decision [[E (69) > E/ECE/DEC/E(69) | phrase Recalling]],\n"
    ),
    Specimen(
      "a phrase agrees with what it endorses", .nobody,
      "La Asamblea General,\n\nHaciendo suya la resolución [[48/141 > A/RES/48/141 | phrase Haciendo suya]] del período de sesiones de la Asamblea,\n"
    ),
    Specimen(
      "Cyrillic capitals in symbols", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на доклад ([[А/78/65 > A/78/65]]) и резолюцию "
        + "[[А.1078(28) > EXT:IMO/A.1078(28)]] от 4 декабря 2013 года,\n"),
    Specimen(
      "the number at the head of an annexed resolution is its own body's", .nobody,
      "E/RES/2022/11\n\nThe Economic and Social Council,\n\nRecalling the structure,\n\n1. Endorses the structure.\n\n33rd plenary meeting\n\n21 July 2022\n\nAnnex\n\n"
        + "Resolution [[78/2 > E/ESCAP/RES/78/2]]\n\nStructure of the Commission\n\n"
        + "The Economic and Social Commission for Asia and the Pacific,\n\n"
        + "Recalling its resolution [[73/1 > E/ESCAP/RES/73/1]],\n"),
    Specimen(
      "the parts of a decision begin with Cyrillic letters", .nobody,
      "A/DEC/76/418\n\n76/418. Назначение членов Совета\n\nА\n\nНа своем 61-м пленарном заседании 15 марта 2022 года Генеральная "
        + "Ассамблея постановила начать.\n\n61-е пленарное заседание\n\n15 марта 2022 года\n\nВ\n\nНа своем 62-м пленарном "
        + "заседании 18 марта 2022 года Генеральная Ассамблея в соответствии с резолюцией [[67/203 > A/RES/67/203 | place operative]] "
        + "постановила назначить членов.\n\n62-е пленарное заседание\n\n18 марта 2022 года\n"),
    Specimen(
      "decisions tell in the past tense what their recitals would", .nobody,
      "A/DEC/76/552\n\n76/552. Созыв конференции\n\nНа своем 61-м пленарном заседании 15 марта 2022 года Генеральная Ассамблея по "
        + "предложению своего Председателя, сославшись на свою резолюцию [[74/247 > A/RES/74/247 | relation recalling]] от 27 декабря "
        + "2019 года и приняв к сведению доклад Комитета ([[A/76/450 > A/76/450 | relation taking-note]]), постановила созвать ее в "
        + "соответствии с резолюцией [[75/282 > A/RES/75/282 | relation deciding]].\n"),
    Specimen(
      "a clause and a participle report nothing, and recitals end at the verb that does", .nobody,
      "A/DEC/77/556\n\n77/556. Further session of the conference\n\nAt its 66th plenary meeting, on 18 April 2023, the General "
        + "Assembly, on the proposal of Singapore,1 as amended, recalling its resolution "
        + "[[72/249 > A/RES/72/249 | phrase requested | relation recalling]], by which it decided to convene a conference established "
        + "for that end, and its decision [[76/564 > A/DEC/76/564 | relation recalling]], requested the Secretary-General to serve it "
        + "under resolution [[69/292 > A/RES/69/292 | phrase requested | relation requesting]].\n"),
    Specimen(
      "the items of a decision have their own verbs", .nobody,
      "A/DEC/77/512\n\n77/512. Group on security\n\nAt its 46th plenary meeting, on 7 December 2022, the General Assembly, recalling "
        + "its resolution [[76/19 > A/RES/76/19 | relation recalling]]:\n\n(a) Decided to go on with the group of resolution "
        + "[[75/240 > A/RES/75/240 | phrase Decided | relation deciding]];\n\n(b) Also took note of the report "
        + "[[A/77/275 > A/77/275 | phrase Also took note | relation taking-note]].\n"),
    Specimen(
      "a day until which something lasts is no date of a resolution", .nobody,
      "Совет Безопасности,\n\n1. постановляет продлить мандат, изложенный в резолюции [[2495 (2019) > S/RES/2495(2019) | date -]], до 31 "
        + "декабря 2020 года;\n"),
    Specimen(
      "a title stands between a number and its date", .nobody,
      "Генеральная Ассамблея,\n\nподтверждая свои резолюции [[70/1 > A/RES/70/1 | date 2015-09-25]] «Преобразование мира на период до "
        + "1 января 2030 года» от 25 сентября 2015 года и [[76/202 > A/RES/76/202 | date -]] «Потребление»,\n"),
    Specimen(
      "a dash inside the name of a body", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на резолюцию [[8/12 > CAC/COSP/RES/8/12]] Конференции государств — участников "
        + "Конвенции Организации Объединенных Наций против коррупции от 20 декабря 2019 года,\n"),
    Specimen(
      "the author in the instrumental, also behind a date", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на резолюцию [[2/14 > UNEP/EA.2/Res.14]] о торговле видами, принятую 27 мая 2016 года "
        + "Ассамблеей Организации Объединенных Наций по окружающей среде,\n"),
    Specimen(
      "each noun has the body that follows it", .nobody,
      "La Asamblea General,\n\nRecordando la decisión [[14/4 > CBD/COP/DEC/14/4]] de la Conferencia de las Partes en el Convenio "
        + "sobre la Diversidad Biológica y las resoluciones de la Asamblea de las Naciones Unidas sobre el Medio Ambiente "
        + "[[3/4 > UNEP/EA.3/Res.4]], de 30 de enero de 2018,\n"),
    Specimen(
      "an assembly named with its programme", .nobody,
      "La Asamblea General,\n\nRecordando las resoluciones de la Asamblea de las Naciones Unidas sobre el Medio Ambiente "
        + "del Programa de las Naciones Unidas para el Medio Ambiente [[1/3 > UNEP/EA.1/Res.3]], de 27 de junio de 2014,\n"
    ),
  ]

  @Test(arguments: specimens) fileprivate func `citations are read whole`(_ specimen: Specimen) throws {
    try specimen.check()
  }

  @Test(arguments: [
    ("The General Assembly,", "Recalling in this regard its", "53/70", "Recalling"),
    ("The General Assembly,", "In this regard, recalls its", "53/70", "recalls"),
    ("L’Assemblée générale,", "Rappelant, à cet égard, sa", "53/70", "Rappelant"),
    (
      "L’Assemblée générale,", "Prend note à cet égard avec préoccupation de sa", "53/70",
      "Prend note à cet égard avec préoccupation"
    ),
    ("La Asamblea General,", "A ese respecto, recuerda su", "53/70", "recuerda"),
    ("La Asamblea General,", "Recordando, a ese respecto, su", "53/70", "Recordando"),
    ("Генеральная Ассамблея,", "в этой связи напоминает о своей", "53/70", "напоминает"),
    (
      "Генеральная Ассамблея,", "будучи по-прежнему глубоко обеспокоена невыполнением своей", "53/70",
      "будучи по-прежнему глубоко обеспокоена"
    ),
    ("La Asamblea General,", "Habiendo determinado en su", "53/70", "Habiendo determinado"),
  ]) func `phrases end where the published texts end them`(
    formula: String, words: String, number: String, phrase: String
  )
    throws
  {
    let nouns = ["The": "resolution", "L’A": "résolution", "La ": "resolución", "Ген": "резолюции"]
    let noun = try #require(nouns[String(formula.prefix(3))])
    let text = "\(formula)\n\n\(words) \(noun) \(number),\n"
    #expect(try Pipeline.citations(in: text).first?.phrase == phrase)
  }
}
