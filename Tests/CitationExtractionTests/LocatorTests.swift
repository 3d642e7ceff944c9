import DocumentReading
import Testing
import UNSymbols

/// Which part of a text is meant, in six languages.
@Suite struct LocatorTests {
  @Test(arguments: [
    Specimen(
      "zh: right behind the noun", .nobody,
      "大会，\n\n回顾第[[2293(2016) > S/RES/2293(2016) | in 第1至6段]]号决议第1至6段和第[[2294(2016) > S/RES/2294(2016) | in 附件]]号决议附件，\n"
    ),
    Specimen(
      "zh: chapters, sections, annexes", .nobody,
      "大会，\n\n回顾第[[60/1 > A/RES/60/1 | in 第二章,A节]]号决议，第二章，A节，2006年5月8日第[[60/260 > A/RES/60/260 | in 第一节]]号决议第一节，第[[61/1 > A/RES/61/1 | in 附件二]]号决议附件二所载的准则，\n"
    ),
    Specimen(
      "zh: behind a symbol", .nobody,
      "大会，\n\n注意到秘书长的报告([[A/59/250 > A/59/250 | in 第110段]]，第110段)，\n"
    ),
    Specimen(
      "en: what a corrigendum corrects", .assembly,
      "Recalling the report ([[E/1981/25 > E/1981/25 | in chap. XXVIII, sect. A]] and [[Corr.1 > E/1981/25/Corr.1 | in -]]), chap. XXVIII, sect. A,\n"
    ),
    Specimen(
      "fr", .nobody,
      "L’Assemblée générale,\n\nRappelant la résolution [[66/288 > A/RES/66/288 | in annexe]] de l’Assemblée générale, annexe, et le paragraphe 19 de la section V de sa résolution [[53/221 > A/RES/53/221 | in paragraphe 19 de la section V]],\n"
    ),
    Specimen(
      "es", .nobody,
      "La Asamblea General,\n\nRecordando la resolución [[60/1 > A/RES/60/1 | in anexo]] de la Asamblea General, anexo, y la labor de las Partes, de la resolución [[60/2 > A/RES/60/2 | in -]],\n"
    ),
    Specimen(
      "ru", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на резолюцию [[66/288 > A/RES/66/288 | in приложение]] Генеральной Ассамблеи, приложение, и на доклад [[A/59/250 > A/59/250 | in с. 88, п. 199]], с. 88, п. 199,\n"
    ),
    Specimen(
      "ar", .nobody,
      "إن الجمعية العامة،\n\nإذ تشير إلى الجزء السابع من قرارها [[64/260 > A/RES/64/260 | in الجزء السابع]] وإلى الفقرة 2 من منطوق القرار [[61/1 > A/RES/61/1 | in الفقرة 2]]، وإلى القرار [[60/1 > A/RES/60/1 | in الفصل الثالث, الفرع زاي]]، الفصل الثالث، الفرع زاي،\n"
    ),
    Specimen(
      "ar: a conjunction, an annex with its number", .nobody,
      "إن الجمعية العامة،\n\nإذ تشير إلى قرارها [[61/1 > A/RES/61/1 | in المرفق الثاني]]، المرفق الثاني، والفقرة 6 من قرارها [[61/2 > A/RES/61/2 | in الفقرة 6]]،\n"
    ),
    Specimen(
      "en: before the noun", .assembly,
      "Recalling section V, paragraph 19, of its resolution [[53/221 > A/RES/53/221 | in section V, paragraph 19]], part one, chap. I, sect. B, of resolution [[54/1 > A/RES/54/1 | in part one, chap. I, sect. B]] and the relevant paragraphs of resolution [[55/1 > A/RES/55/1 | in -]],"
    ),
    Specimen(
      "en: a locator that belongs to the next number", .assembly,
      "Recalling resolution [[53/221 > A/RES/53/221 | in annex]], annex, and paragraph 5 of resolution [[54/1 > A/RES/54/1 | in paragraph 5]],"
    ),
    Specimen(
      "en: a publication and a report", .assembly,
      "Recalling the Platform (United Nations publication, Sales No. [[E.96.IV.13 > SALES:E.96.IV.13 | in chap. I, resolution 1, annex II]]), chap. I, resolution 1, annex II, and the report ([[A/CONF.32/41 > A/CONF.32/41 | in chap. I, resolution 1, annex II]], chap. I, resolution 1, annex II),"
    ),
    Specimen(
      "en: what follows a comma and is no further text", .assembly,
      "Recalling resolution [[53/221 > A/RES/53/221 | in paragraph 8]], paragraph 8, to include an item on its agenda,"
    ),
    Specimen(
      "fr: a body behind the last locator, a missing comma, a letter with one bracket", .nobody,
      "L’Assemblée générale,\n\nRappelant les résolutions [[60/1 > A/RES/60/1 | in annexe]], annexe, et [[60/2 > A/RES/60/2 | in annexe]], annexe, de l’Assemblée générale, le document [[A/59/250 > A/59/250 | in chap. I sect. C]], chap. I sect. C, et le paragraphe 8 c) de sa résolution [[53/221 > A/RES/53/221 | in paragraphe 8 c)]],\n"
    ),
    Specimen(
      "ru: the part of the next text, ordinals, letters", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на пункт 40 своей резолюции [[72/313 > A/RES/72/313 | in пункт 40]] от 17 сентября 2018 года, пункт 15 своей резолюции [[73/341 > A/RES/73/341 | in пункт 15]] и на доклад [[A/59/250 > A/59/250 | in часть первая, гл. I, разд. А]], часть первая, гл. I, разд. А,\n"
    ),
    Specimen(
      "ar: two annexes, numbers above ten", .nobody,
      "إن الجمعية العامة،\n\nإذ تشير إلى القرار [[60/1 > A/RES/60/1 | in الفصل الثامن عشر]]، الفصل الثامن عشر، وإلى القرار [[61/1 > A/RES/61/1 | in المرفقان الأول والثاني]]، المرفقان الأول والثاني،\n"
    ),
    Specimen(
      "ar: a number in quotation marks", .nobody,
      "إن مجلس الأمن،\n\nإذ يشير إلى الفقرة 3 ’3‘ من القرار [[2495 (2019) > S/RES/2495(2019) | in الفقرة 3 ’3‘]]،\n"
    ),
    Specimen(
      "zh: a paragraph of an annex", .nobody,
      "大会，\n\n回顾第[[60/1 > A/RES/60/1 | in 附件第8段]]号决议附件第8段和第[[61/1 > A/RES/61/1 | in 附件二第14段]]号决议附件二第14段，\n"
    ),
  ])
  func `parts of texts`(_ specimen: Specimen) throws { try specimen.check() }
}
