import CitationExtraction
import Testing

/// What is particular to Arabic texts, in specimens of our own.
@Suite struct ArabicTests {
  private static let assembly = "إن الجمعية العامة،\n\n"
  private static let rights = "A/HRC/RES/56/20\n\nإن مجلس حقوق الإنسان،\n\n"

  private static let specimens: [Specimen] = [
    Specimen(
      "the words of a part are no part of the linked words", .nobody,
      assembly
        + "إذ تشير إلى قراريها [[53/77 > A/RES/53/77K | date 1998-12-04 | at PP1]] كاف المؤرخ 4 كانون الأول/ديسمبر 1998 "
        + "و [[2200 ألف (د-21) > A/RES/2200(XXI)[A]]] المؤرخ 16 كانون الأول/ديسمبر 1966،\n"),
    Specimen(
      "a range and a list of parts share the number", .nobody,
      assembly
        + "إذ تشير إلى قراراتها [[51/211 > A/RES/51/211A, A/RES/51/211B, A/RES/51/211C]] ألف إلى جيم "
        + "و [[74/255 > A/RES/74/255A, A/RES/74/255B]] ألف وباء،\n"),
    Specimen(
      "a range of parts with a dash, a session's mark in two words", .nobody,
      assembly
        + "إذ تشير إلى القرارات [[٤٤/٢٣٦ > A/RES/44/236A, A/RES/44/236B, A/RES/44/236C]] ألف - جيم "
        + "و [[٤٤/٢١١ > A/RES/44/211]] والقرار [[د إ - ١٧/٢ > A/RES/S-17/2]]،\n"),
    Specimen(
      "two parts share the date in the dual", .nobody,
      assembly
        + "وإذ تؤكد من جديد قراريها [[75/290 > A/RES/75/290A | date 2021-06-25 | phrase وإذ تؤكد من جديد]] ألف "
        + "و [[75/290 > A/RES/75/290B | date 2021-06-25]] باء المؤرخين 25 حزيران/يونيه 2021،\n"),
    Specimen(
      "sessions are marked by letters, the conjunction stuck to them", .nobody,
      assembly
        + "إذ تشير إلى قراراتها [[1874 (دإ-4) > A/RES/1874(S-IV) | date 1963-06-27]] المؤرخ 27 حزيران/يونيه 1963 "
        + "و[[دإ-10/2 > A/RES/S-10/2]] و [[دإط-10/15 > A/RES/ES-10/15]] و[[3101 (د-28) > A/RES/3101(XXVIII)]]،\n"),
    Specimen(
      "a body is named in the clause behind the number", .nobody,
      rights
        + "وإذ يؤكد من جديد القرار [[70/1 > A/RES/70/1]] الذي اعتمدته الجمعية العامة في 25 أيلول/سبتمبر 2015،\n"),
    Specimen(
      "the date shows that the halves of a number have changed places", .nobody,
      rights
        + "وإذ يشير إلى القرار [[81/76 > A/RES/76/81 | date 2021-12-09]] المؤرخ 9 كانون الأول/ديسمبر 2021، "
        + "وإلى قراره [[49/5 > A/HRC/RES/49/5]] المؤرخ 31 آذار/مارس 2022،\n"),
    Specimen(
      "the halves of a number with a year have changed places", .nobody,
      "إن المجلس الاقتصادي والاجتماعي،\n\n"
        + "وإذ يشير إلى قراره [[19/2022 > E/RES/2022/19 | date 2022-07-22]] المؤرخ 22 تموز/يوليه 2022،\n"),
    Specimen(
      "numbers without their year behind the body that follows the noun", .nobody,
      assembly
        + "وإذ تشير إلى قراري مجلس الأمن [[1325 > S/RES/1325(2000)]] و [[2250 > S/RES/2250(2015)]] والقرارات ذات الصلة،\n"
    ),
    Specimen(
      "the letter of a section stands between a report and its resolution", .nobody,
      assembly
        + "وإذ تشير إلى الوثائق الرسمية ([[E/2015/27 > E/2015/27]])، الفصل الأول، الفرع جيم، القرار "
        + "[[59/1 > E/CN.6/RES/59/1]]، المرفق،\n"),
    Specimen(
      "the brackets of a mark behind a bracket may change places, and a formula may have vowel signs", .nobody,
      "إنَّ الجمعية العامة،\n\nإذ ترحب بالتقرير(1)،\n\n1 - تشير إلى قرارها [[1514 (د-15()2) > A/RES/1514(XV) | at OP1]]، وإلى البيان؛\n\n"
        + "الجلسة العامة 54\n\n15 كانون الأول/ديسمبر 2022\n\n1 () [[A/77/100 > A/77/100 | note 1 | at PP1]].\n\n"
        + "2 () [[A/77/101 > A/77/101 | note 2 | at OP1]].\n"),
    Specimen(
      "a note that repeats the one before, behind the brackets that its mark left", .nobody,
      assembly + "إذ تشير إلى التقرير(1)، وإلى الملاحظات(2)،\n\nالجلسة العامة 54\n\n"
        + "1 () [[A/77/728 > A/77/728 | note 1]].\n\n2 () () [[المرجع نفسه > A/77/728 | note 2]].\n"),
    Specimen(
      "treaties in both spellings", .nobody,
      assembly + "إذ تشير إلى قرارها [[70/1 > A/RES/70/1]](1) وإلى الاتفاقية(2)،\n\nالجلسة العامة 54\n\n"
        + "1 () United Nations, Treaty Series, [[vol. 1577, No. 27531 > UNTS:1577:27531 | note 1]].\n\n"
        + "2 () المرجع نفسه، [[المجلدان 2171 و 2173، الرقم 27531 > UNTS:2171:27531, UNTS:2173:27531 | note 2]].\n"),
    Specimen(
      "a recital without a comma stays one", .nobody,
      assembly
        + "إذ تشير إلى قرارها [[55/235 > A/RES/55/235 | place preamble | at PP1]]\n\n"
        + "وإذ تلاحظ تقرير الأمين العام ([[A/77/304 > A/77/304 | place preamble | at PP2]])،\n\n"
        + "1 - تقرر تنفيذ القرار [[76/4 > A/RES/76/4 | place operative | at OP1]]؛\n"),
    Specimen(
      "the draft that a council recommends is decided", .nobody,
      "إن المجلس الاقتصادي والاجتماعي\n\nيوصي بأن تعتمد الجمعية العامة مشروع القرار التالي:\n\n" + assembly
        + "إذ تشير إلى قرارها [[46/152 > A/RES/46/152 | place operative]]،\n"),
    Specimen(
      "notes whose brackets are turned, marks in brackets beside quoted numerals", .nobody,
      assembly
        + "وإذ ترحب بالتقرير(1)،\n\n1 - تدعو إلى ما يلي:\n\n’1‘ العمل؛\n\n’2‘ الدراسة؛\n\n"
        + "2 - تحيط علما بالمذكرة(2).\n\n1 )( [[A/76/38 > A/76/38 | note 1 | place preamble]].\n\n"
        + "2 )( [[A/76/713 > A/76/713 | note 2 | place operative]].\n"),
  ]

  private static let authored: [Specimen] = [
    Specimen(
      "a conference by a shorter name", .nobody,
      assembly
        + "وإذ ترحب بالقرار [[10/6 > CTOC/COP/RES/10/6]] المؤرخ 16 تشرين الأول/أكتوبر 2020 والصادر عن مؤتمر الأطراف في "
        + "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة،\n"),
    Specimen(
      "a dash for the dot of the World Health Assembly's numbers, a space before a decision's", .nobody,
      assembly
        + "إذ تشير إلى قرار جمعية الصحة العالمية [[75-17 > WHO/WHA75.17 | date 2022-05-28]] المؤرخ 28 أيار/مايو 2022، "
        + "وإلى القرار ج ص ع [[76-16 > WHO/WHA76.16]]، وإلى مقرر المجلس التنفيذي لمنظمة الصحة العالمية [[148 (3) > WHO/EB148(3)]]،\n"
    ),
    Specimen(
      "behind a subject and a comma", .nobody,
      "A/HRC/RES/56/20\n\nإن مجلس حقوق الإنسان،\n\n"
        + "وإذ تشير إلى القرار [[60/2 > E/CN.6/RES/60/2]] المتعلق بالمرأة والطفلة، الذي اعتمدته لجنة وضع المرأة في دورتها،\n"
    ),
    Specimen(
      "behind a date and a conjunction", .nobody,
      assembly
        + "وإذ ترحب بالقرار [[8/12 > CAC/COSP/RES/8/12]] المؤرخ 20 كانون الأول/ديسمبر 2019 والصادر عن مؤتمر الدول الأطراف في "
        + "اتفاقية الأمم المتحدة لمكافحة الفساد،\n"),
    Specimen(
      "an assembly by its second name", .nobody,
      assembly + "وإذ تشير إلى قرار جمعية موئل الأمم المتحدة [[2/7 > HSP/HA.2/Res.7]] المؤرخ 9 حزيران/يونيه 2023،\n"),
    Specimen(
      "the last of several volumes in English", .nobody,
      assembly + "إذ تشير إلى الاتفاقية(1)،\n\nالجلسة العامة 54\n\n"
        + "1 () United Nations, Treaty Series, [[vols. 2225, 2237 and 2326, No. 39574 > UNTS:2225:39574, UNTS:2237:39574, UNTS:2326:39574 | note 1]].\n"
    ),
  ]

  @Test(arguments: authored) fileprivate func `bodies named behind clauses own the numbers`(_ specimen: Specimen) throws
  {
    try specimen.check()
  }

  @Test(arguments: specimens) fileprivate func `Arabic citations are read whole`(_ specimen: Specimen) throws {
    try specimen.check()
  }

  @Test(arguments: [
    ("وإذ تشير في هذا الصدد إلى", "وإذ تشير", "recalling"),
    ("وإذ تعيد تأكيد التزامها الراسخ بتنفيذ", "وإذ تعيد تأكيد التزامها الراسخ", "reaffirming"),
    ("وإذ تعرب عن قلقها البالغ المستمر إزاء", "وإذ تعرب عن قلقها البالغ المستمر", "concerned"),
    ("يعرب عن اعتزامه النظر في", "يعرب", "expressing"),
    ("يكرر طلبه إلى الأمين العام في", "يكرر", "requesting"),
    ("يكرر تشجيعه الحكومة على تنفيذ", "يكرر", "urging"),
    ("تشجب وتدين بأشد العبارات انتهاك", "تشجب وتدين بأشد العبارات", "regretting"),
    ("وإذ تشـــير إلى", "وإذ تشـــير", "recalling"),
    ("تحيط علماً مع التقدير ب", "تحيط علماً مع التقدير", "taking-note"),
  ]) func `Arabic phrases end where the published texts end them`(words: String, phrase: String, family: String) throws
  {
    let citation = try #require(try Pipeline.citations(in: Self.assembly + words + " القرار 70/1،\n").first)
    #expect(citation.phrase == phrase)
    #expect(citation.relation == family)
  }
}
