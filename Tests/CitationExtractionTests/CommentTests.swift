import Testing

/// General comments and general recommendations, with the committee behind the number or before it.
@Suite struct CommentTests {
  private static let french = "Le Conseil des droits de l’homme,\n\n"
  private static let spanish = "El Consejo de Derechos Humanos,\n\n"
  private static let russian = "Совет по правам человека,\n\n"
  private static let arabic = "إن مجلس حقوق الإنسان،\n\n"
  private static let chinese = "人权理事会，\n\n"

  @Test(arguments: [
    Specimen(
      "of",
      "Recalling general comment No. [[15 (2002) > E/C.12/GC/15 | basis named]] of the Committee on Economic, Social and Cultural Rights on the right to water,"
    ),
    Specimen(
      "parts of comments",
      "Recalling general comment No. [[15 (2002) > E/C.12/GC/15 | in para. 12]] of the Committee on Economic, Social and Cultural Rights, para. 12, and paragraph 5 of its general comment No. [[20 > E/C.12/GC/20 | in paragraph 5]],"
    ),
    Specimen(
      "parts of comments in French", .nobody,
      "\(french)Rappelant l’observation générale no [[15 (2002) > E/C.12/GC/15 | in par. 12]] du Comité des droits économiques, sociaux et culturels, par. 12,"
    ),
    Specimen(
      "between noun and number",
      "Recalling the general comment of the Committee on the Rights of the Child No. [[26 (2023) > CRC/C/GC/26]] on the environment,"
    ),
    Specimen(
      "between noun and number in Arabic", .nobody,
      "\(arabic)وإذ يحيط علما بالتعليق العام للجنة حقوق الطفل رقم [[26(2023) > CRC/C/GC/26]]،"),
    Specimen(
      "behind what it is about",
      "Recalling general recommendation No. [[33 (2015) > CEDAW/C/GC/33]] on women and justice, adopted by the Committee on the Elimination of Discrimination against Women,"
    ),
    Specimen(
      "behind a list",
      "Recalling general recommendation No. [[39 (2022) > CEDAW/C/GC/39]] on the rights of women and girls of the Committee on the Elimination of Discrimination against Women,"
    ),
    Specimen(
      "the committee behind \"and\" has its own",
      "Noting that the Committee on the Elimination of Discrimination against Women adopted general recommendation No. [[26 (2008) > CEDAW/C/GC/26]] and the Committee on the Rights of the Child general comment No. [[5 > CRC/C/GC/5]],"
    ),
    Specimen(
      "the mark of a note behind the year",
      "Recalling that the Committee on the Elimination of Discrimination against Women adopted general recommendation No. [[26 (2008) > CEDAW/C/GC/26]]⁴,"
    ),
    Specimen(
      "of the committee whose document it is", .nobody,
      "CEDAW/C/FRA/CO/8\n\nConcluding observations\n\n1. The Committee recalls its general recommendations No. [[19 (1992) > CEDAW/C/GC/19]] and No. [[28 > CEDAW/C/GC/28]].\n"
    ),
    Specimen("before", "Recalling the Human Rights Committee’s general comment No. [[16 > CCPR/C/GC/16]] on the home,"),
    Specimen(
      "behind a verb inside the paragraph",
      "Recalling the Covenant, and noting general comment No. [[16 > CCPR/C/GC/16 | via noting | relation noting]] of the Human Rights Committee,"
    ),
    Specimen(
      "its",
      "Noting that the Committee on the Rights of the Child, in its general comment No. [[26 (2023) > CRC/C/GC/26]], spoke,"
    ),
    Specimen(
      "its, and the subject behind it",
      "Noting that, in its general recommendation No. [[32 (2014) > CEDAW/C/GC/32]] on asylum, the Committee on the Elimination of Discrimination against Women spoke,"
    ),
    Specimen(
      "each with its committee",
      "Recalling general recommendation No. [[33 (2015) > CEDAW/C/GC/33]] on justice, adopted by the Committee on the Elimination of Discrimination against Women, and general comments No. [[1 (2014) > CRPD/C/GC/1]] on recognition, No. [[6 (2018) > CRPD/C/GC/6]] on equality and No. [[7 (2018) > CRPD/C/GC/7]], adopted by the Committee on the Rights of Persons with Disabilities,"
    ),
    Specimen(
      "one joint text",
      "Recalling joint general recommendation No. [[31 > CEDAW/C/GC/31]] of the Committee on the Elimination of Discrimination against Women/general comment No. [[18 > CRC/C/GC/18]] of the Committee on the Rights of the Child,"
    ),
    Specimen(
      "capitals and no No.",
      "Noting General Recommendation [[30 > CEDAW/C/GC/30]] of the Committee on the Elimination of Discrimination against Women,"
    ),
    Specimen(
      "several right behind the noun",
      "Recalling general comments Nos. [[3 > CAT/C/GC/3]] and [[4 > CAT/C/GC/4]] of the Committee against Torture,"),
    Specimen(
      "of nobody",
      "Recalling general comment No. [[15 (2002) > ? | because no treaty body is named, and each numbers its general comments anew]] on water,"
    ),
    Specimen(
      "the report of another",
      "Recalling general comment No. [[15 (2002) > ?]], noting the report of the Committee against Torture, and resolution [[70/1 > A/RES/70/1]],"
    ),
    Specimen(
      "a resolution before",
      "Recalling resolution [[70/1 > A/RES/70/1]] and general comment No. [[16 > CCPR/C/GC/16]] of the Human Rights Committee,"
    ),
  ])
  func `in English`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "fr", .nobody,
      french
        + "Prenant note de la recommandation générale no [[39 (2022) > CEDAW/C/GC/39]] du Comité pour l’élimination de la discrimination à l’égard des femmes, et de l’observation générale no [[26 (2023) > CRC/C/GC/26]] sur l’environnement, mettant l’accent sur le climat, du Comité des droits de l’enfant,\n"
    ),
    Specimen(
      "es", .nobody,
      spanish
        + "Tomando nota de la observación general núm. [[26 (2023) > CRC/C/GC/26]], relativa al medio ambiente, del Comité de los Derechos del Niño,\n"
    ),
    Specimen(
      "ru", .nobody,
      russian
        + "принимая к сведению замечание общего порядка № [[26 (2023) > CRC/C/GC/26]] об окружающей среде Комитета по правам ребенка,\n"
    ),
    Specimen(
      "ar", .nobody,
      arabic
        + "وإذ يحيط علما بالتوصية العامة رقم [[39(2022) > CEDAW/C/GC/39]] للجنة المعنية بالقضاء على التمييز ضد المرأة،\n"
    ),
    Specimen(
      "zh", .nobody,
      chinese
        + "注意到消除对妇女歧视委员会关于妇女权利的第[[39 > CEDAW/C/GC/39]]号一般性建议(2022年)，以及儿童权利委员会第[[26(2023) > CRC/C/GC/26]]号一般性意见，\n"),
  ])
  func `in the other languages`(_ specimen: Specimen) throws { try specimen.check() }
}
