import Testing

/// Conventions of the International Labour Conference.
@Suite struct LabourTests {
  private static let french = "L’Assemblée générale,\n\n"
  private static let spanish = "La Asamblea General,\n\n"
  private static let russian = "Генеральная Ассамблея,\n\n"
  private static let arabic = "إن الجمعية العامة،\n\n"
  private static let chinese = "大会，\n\n"

  @Test(arguments: [
    Specimen(
      "behind a title with its year",
      "Recalling the Worst Forms of Child Labour Convention, 1999 (No. [[182 > ILO/C182 | basis named]]),"),
    Specimen(
      "a revised one", "Recalling the Migration for Employment Convention (Revised), 1949 (No. [[97 > ILO/C97]]),"),
    Specimen(
      "a protocol's convention",
      "Recalling the Protocol of 2014 to the Forced Labour Convention, 1930 (No. [[29 > ILO/C29]]), and the Recommendation on Forced Labour, 2014 (No. 203),"
    ),
    Specimen(
      "with the Organization", "Recalling Convention No. [[169 > ILO/C169]] of the International Labour Organization,"),
    Specimen("behind the Organization", "Recalling ILO Conventions Nos. [[29 > ILO/C29]] and [[105 > ILO/C105]],"),
    Specimen("a bracket without a year", "Recalling the Convention (No. [[189 > ILO/C189]]) of the ILO,"),
    Specimen("a treaty of the Council of Europe", "Recalling the Convention on Cybercrime, 2001 (ETS No. 185),"),
    Specimen("without year and Organization", "Recalling the Convention (No. 12) that some States have signed,"),
    Specimen("a treaty's number in its series", "Recalling the Convention of 1989 (vol. 3, No. 4),"),
  ])
  func `in English`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: ["1967年11月22日第[[242 > S/RES/242(1967)]]号决议", "确认该信；第[[182 > S/RES/182(1963)]]号决议"])
  func `the number of a Chinese resolution that begins a sentence is no convention's`(text: String) throws {
    #expect(try MarkedText("安全理事会，\n\n" + text, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    Specimen(
      "ar: the noun in the bracket", .nobody,
      arabic + "وإذ تشير إلى الاتفاقية المتعلقة بالعمل لعام 2007 (الاتفاقية رقم [[188 > ILO/C188]])،\n"),
    Specimen(
      "ar: a list under one noun", .nobody,
      arabic
        + "وإذ تشير إلى اتفاقيات منظمة العمل الدولية بشأن الضمان لعام 1952 (رقم [[102 > ILO/C102]])، وبشأن المساواة لعام 1962 (رقم [[118 > ILO/C118]])، وبشأن حظر أسوأ أشكال عمل الأطفال والإجراءات الفورية للقضاء عليها لعام 1999 (رقم [[182 > ILO/C182]])،\n"
    ),
    Specimen(
      "fr", .nobody,
      french + "Rappelant la Convention de 1989 relative aux peuples indigènes (no [[169 > ILO/C169]]),\n"),
    Specimen("fr: the Organization", .nobody, french + "Rappelant la Convention no [[182 > ILO/C182]] de l’OIT,\n"),
    Specimen(
      "es", .nobody,
      spanish + "Recordando el Convenio sobre las Peores Formas de Trabajo Infantil, 1999 (núm. [[182 > ILO/C182]]),\n"),
    Specimen(
      "ru", .nobody,
      russian + "ссылаясь на Конвенцию 1999 года о наихудших формах детского труда (№ [[182 > ILO/C182]]),\n"),
    Specimen("ar", .nobody, arabic + "وإذ تشير إلى اتفاقية العمل الجبري لعام 1930 (رقم [[29 > ILO/C29]])،\n"),
    Specimen("zh", .nobody, chinese + "回顾《1999年最恶劣形式的童工劳动公约》(第[[182 > ILO/C182]]号)和国际劳工组织第[[169 > ILO/C169]]号公约，\n"),
  ])
  func `in the other languages`(_ specimen: Specimen) throws { try specimen.check() }
}
