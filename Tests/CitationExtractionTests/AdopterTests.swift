import Testing

/// Bodies that a clause behind the number says to have passed it, in a text of another body that numbers its own so.
@Suite struct AdopterTests {
  @Test(arguments: [
    "The Statistical Commission,\n\nNoting that the Economic and Social Council, in resolution [[1996/2 > E/RES/1996/2]], requested a report,",
    "The Statistical Commission,\n\nNoting that in resolution [[1997/2 > E/RES/1997/2]], the Economic and Social Council called upon the group to meet,",
    "The General Assembly,\n\nRecalling that in its resolution [[32/2 > E/CN.5/RES/32/2]] of 20 February 1991 the Commission for Social Development decided to meet,",
    "The General Assembly,\n\nRecalling that in its resolution [[60/251 > A/RES/60/251]] of 15 March 2006 the Human Rights Council was established,",
    "UNEP/EA.6/Res.9\n\nThe United Nations Environment Assembly,\n\nRecalling resolution [[5/7 > ?]] of 2 October 2015 of the International Conference on Chemicals and resolution [[5/8 > UNEP/EA.5/Res.8]] of the Environment Assembly,",
    "The General Assembly,\n\nNoting decisions [[20/1 > ?]] and [[20/2 > ?]] adopted by the High-level Committee on Some Cooperation,",
  ])
  func `the subject of the clause passed what it tells "in resolution"`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\n1. Welcomes resolution [[5/5 > UNEP/EA.5/Res.5 | basis context]] of 2 March 2022, entitled “Nature”,1 and decision [[14/8 > ?]];\n\n1 [[UNEP/EA.5/Res.5 > UNEP/EA.5/Res.5]].",
    "The Economic and Social Council,\n\nNoting the adoption by the Economic and Social Commission for Western Asia of resolution [[320 (XXVIII) > E/ESCWA/RES/320(XXVIII)]],\n\n1. Endorses the amendment as set out in resolution [[320 (XXVIII) > E/ESCWA/RES/320(XXVIII) | basis context]], the text of which is annexed.",
    "The Economic and Social Council,\n\nNoting decision [[IX/16 > CBD/COP/DEC/IX/16]] of the Conference of the Parties to the Convention on Biological Diversity,\n\n1. Notes resolution [[IX/16 > ?]] on other matters.",
    "大会，\n\n1. 欢迎第[[5/5 > UNEP/EA.5/Res.5]]号决议1获通过；\n\n1 [[UNEP/EA.5/Res.5 > UNEP/EA.5/Res.5]]。",
    "The General Assembly,\n\n1. Welcomes resolution [[5/5 > ?]] of 2 March 2022;1\n\n1 [[UNEP/EA.5/Res.6 > UNEP/EA.5/Res.6]].",
  ])
  func `the symbol in its note tells whose a number is`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  private static let french = "L’Assemblée générale,\n\n"
  private static let spanish = "La Asamblea General,\n\n"
  private static let russian = "Генеральная Ассамблея,\n\n"
  private static let arabic = "إن الجمعية العامة،\n\n"

  @Test(arguments: [
    Specimen(
      "behind what it is about",
      "Recalling resolution [[60/2 > E/CN.6/RES/60/2 | basis named]] on women and health, adopted by the Commission on the Status of Women,"
    ),
    Specimen(
      "in a clause with which",
      "Recalling resolution [[60/2 > E/CN.6/RES/60/2]] of 24 March 2016, which the Commission on the Status of Women adopted at its sixtieth session,"
    ),
    Specimen(
      "in a clause with was", .economic,
      "Recalling resolution [[60/2 > E/CN.6/RES/60/2]] on women, which was adopted on 24 March 2016 by the Commission on the Status of Women,"
    ),
    Specimen(
      "the day tells what a clause without a comma is about",
      "Recalling resolution [[60/2 > E/CN.6/RES/60/2]] on the health of women adopted by the Commission on the Status of Women on 24 March 2016,"
    ),
    Specimen(
      "the meeting stands before the day",
      "Recalling resolution [[60/2 > E/CN.6/RES/60/2 | date 2016-03-24]] on the health of women adopted by the Commission on the Status of Women at its 16th plenary meeting, on 24 March 2016,"
    ),
    Specimen(
      "the meeting and the day of a number whose body is told", .security,
      "Having received resolution [[300 (IV) > A/RES/300(IV) | date 1949-12-05]], adopted by the General Assembly at its 268th plenary meeting, on 5 December 1949,"
    ),
    Specimen(
      "without a day the clause may be about the plan",
      "Recalling resolution [[60/2 > A/RES/60/2]] on the plan adopted by the Commission on the Status of Women,"),
    Specimen(
      "something else was adopted",
      "Recalling resolution [[60/1 > A/RES/60/1]] of 16 September 2005 and the Declaration adopted by the Human Rights Council,"
    ),
    Specimen(
      "something else between commas was adopted",
      "Recalling resolution [[60/1 > A/RES/60/1]], the Declaration, adopted by the Human Rights Council, and the rest,"),
    Specimen(
      "something else behind what it is about was adopted",
      "Recalling resolution [[60/1 > A/RES/60/1]] on women and the Declaration, adopted by the Human Rights Council,"),
    Specimen(
      "what was endorsed is no author",
      "Recalling resolution [[60/2 > A/RES/60/2]] on a plan, endorsed by the Commission on the Status of Women,"),
    Specimen(
      "its own stays its own",
      "Recalling its resolution [[60/2 > A/RES/60/2 | basis its]] on work, adopted by the Human Rights Council,"),
    Specimen(
      "a named body stays",
      "Recalling General Assembly resolution [[60/2 > A/RES/60/2]] on work, adopted by the Human Rights Council,"),
    Specimen(
      "the Assembly is the one that speaks",
      "Recalling resolution [[60/2 > A/RES/60/2]] on work, adopted by the Assembly at its sixtieth session,"),
    Specimen(
      "the list of the clause alone",
      "Recalling resolution [[70/1 > A/RES/70/1]] of 25 September 2015 and resolution [[60/2 > E/CN.6/RES/60/2]] on women, adopted by the Commission on the Status of Women,"
    ),
  ])
  func `in English`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "zh: behind the number", .nobody,
      "大会，\n\n又回顾第[[60/2 > E/CN.6/RES/60/2 | date 2016-03-24]]号决议，该决议由妇女地位委员会于2016年3月24日通过，\n"),
    Specimen(
      "zh: in a sentence of its own", .nobody,
      "大会，\n\n又回顾2016年3月24日第[[60/2 > E/CN.6/RES/60/2]]号决议。该决议由妇女地位委员会通过，\n"),
    Specimen(
      "zh: another text in a sentence of its own", .nobody,
      "大会，\n\n又回顾第[[60/2 > A/RES/60/2]]号决议。该报告由妇女地位委员会通过，\n"),
    Specimen(
      "fr: the body named last", .nobody,
      french
        + "Prenant note du rapport de la Commission de la condition de la femme ainsi que de la décision [[60/102 > E/CN.6/DEC/60/102]] de celle-ci,\n"
    ),
    Specimen(
      "en: the latter",
      "Noting the report of the Commission on the Status of Women and decision [[60/102 > E/CN.6/DEC/60/102]] of the latter,"
    ),
    Specimen(
      "es: the body named last", .nobody,
      spanish
        + "Tomando nota del informe de la Comisión de la Condición Jurídica y Social de la Mujer y de la decisión [[60/102 > E/CN.6/DEC/60/102]] de esta última,\n"
    ),
    Specimen(
      "fr: que", .nobody,
      french
        + "Rappelant la résolution [[60/2 > E/CN.6/RES/60/2]] sur la santé des femmes que la Commission de la condition de la femme a adoptée le 24 mars 2016,\n"
    ),
    Specimen(
      "fr: que, where the number's form alone tells the Assembly", .nobody,
      "A/HRC/RES/56/20\n\nLe Conseil des droits de l’homme,\n\n"
        + "Rappelant la résolution [[60/2 > E/CN.6/RES/60/2 | date 2016-03-24]] sur la santé des femmes que la Commission de la condition de la femme a adoptée le 24 mars 2016,\n"
    ),
    Specimen(
      "fr: a body that does not number so leaves it to the form", .nobody,
      "A/HRC/RES/56/20\n\nLe Conseil des droits de l’homme,\n\n"
        + "Rappelant la résolution [[60/2 > A/RES/60/2 | basis form]] sur la santé des femmes que le Conseil de sécurité a adoptée,\n"
    ),
    Specimen(
      "fr: par", .nobody,
      french
        + "Rappelant la résolution [[60/2 > E/CN.6/RES/60/2]] sur les femmes, adoptée par la Commission de la condition de la femme,\n"
    ),
    Specimen(
      "fr: the clause agrees with something else", .nobody,
      french
        + "Rappelant la résolution [[60/2 > A/RES/60/2]] sur les conclusions, que la Commission de la condition de la femme a adoptées le 24 mars 2016,\n"
    ),
    Specimen(
      "es: que", .nobody,
      spanish
        + "Recordando la resolución [[60/2 > E/CN.6/RES/60/2]], sobre las mujeres y la salud, que la Comisión de la Condición Jurídica y Social de la Mujer aprobó en 2016,\n"
    ),
    Specimen(
      "es: por", .nobody,
      spanish
        + "Recordando la resolución [[60/2 > E/CN.6/RES/60/2]], sobre las mujeres, aprobada por la Comisión de la Condición Jurídica y Social de la Mujer,\n"
    ),
    Specimen(
      "ru: the instrumental", .nobody,
      russian
        + "ссылаясь на резолюцию [[60/2 > E/CN.6/RES/60/2]] о здоровье женщин, принятую Комиссией по положению женщин 24 марта 2016 года,\n"
    ),
    Specimen(
      "ru: a clause", .nobody,
      russian
        + "ссылаясь на резолюцию [[60/2 > E/CN.6/RES/60/2]] о здоровье женщин, которую Комиссия по положению женщин приняла 24 марта 2016 года,\n"
    ),
    Specimen(
      "ar: a clause without a comma", .nobody,
      arabic
        + "وإذ تشير إلى القرار [[60/2 > E/CN.6/RES/60/2]] بشأن صحة المرأة الذي اعتمدته لجنة وضع المرأة في 24 آذار/مارس 2016،\n"
    ),
    Specimen(
      "zh: before the number", .nobody,
      "大会，\n\n回顾妇女地位委员会2016年3月24日通过的关于妇女健康的第[[60/2 > E/CN.6/RES/60/2]]号决议，\n"),
  ])
  func `in the other languages`(_ specimen: Specimen) throws { try specimen.check() }
}
