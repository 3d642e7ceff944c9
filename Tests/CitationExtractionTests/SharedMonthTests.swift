import DocumentReading
import Testing
import UNSymbols

/// Days that share their month, symbols behind locators, further forms of lists.
@Suite struct SharedMonthTests {
  @Test(arguments: [
    Specimen(
      "two days of one month", .security,
      "Recalling its resolutions [[2690 (2023) > S/RES/2690(2023) | date 2023-06-23]] and [[2691 (2023) > S/RES/2691(2023) | date 2023-06-30]] of 23 and 30 June 2023,"
    ),
    Specimen(
      "adopted on three days", .security,
      "Recalling resolutions [[61 (1948) > S/RES/61(1948) | date 1948-11-04]], [[62 (1948) > S/RES/62(1948) | date 1948-11-16]] and [[64 (1948) > S/RES/64(1948) | date 1948-11-28]], adopted on 4, 16 and 28 November 1948,"
    ),
    Specimen(
      "letters in brackets", .security,
      "Noting the letters dated 23 and 30 June 2023 ([[S/2023/470 > S/2023/470 | date 2023-06-23]] and [[S/2023/480 > S/2023/480 | date 2023-06-30]]),"
    ),
    Specimen(
      "letters of two months", .security,
      "Noting the letters dated 30 May and 3 June 2023 ([[S/2023/470 > S/2023/470 | date 2023-05-30]], [[S/2023/480 > S/2023/480 | date 2023-06-03]]),"
    ),
    Specimen(
      "a paragraph's number is no day", .security,
      "Recalling paragraphs 23 and 30 of resolution [[2690 (2023) > S/RES/2690(2023) | date 2023-06-30]] of 30 June 2023,"
    ),
    Specimen(
      "fr", .nobody,
      "Le Conseil de sécurité,\n\nRappelant ses résolutions [[2690 (2023) > S/RES/2690(2023) | date 2023-06-23]] et [[2691 (2023) > S/RES/2691(2023) | date 2023-06-30]] des 23 et 30 juin 2023,\n"
    ),
    Specimen(
      "fr: behind the body", .nobody,
      "Le Conseil économique et social,\n\nRappelant les résolutions [[77/126 > A/RES/77/126 | date 2022-12-12]] et [[77/187 > A/RES/77/187 | date 2022-12-14]] de l’Assemblée générale, en date du 12 et du 14 décembre 2022,\n"
    ),
    Specimen(
      "fr: respectively", .rights,
      "Le Conseil des droits de l’homme,\n\nRappelant ses résolutions [[10/11 > A/HRC/RES/10/11 | date 2009-03-26]], [[15/12 > A/HRC/RES/15/12 | date 2010-09-30]] et [[18/4 > A/HRC/RES/18/4 | date 2011-09-29]], en date respectivement des 26 mars 2009, 30 septembre 2010 et 29 septembre 2011,\n"
    ),
    Specimen(
      "es", .nobody,
      "El Consejo de Seguridad,\n\nRecordando sus resoluciones [[2690 (2023) > S/RES/2690(2023) | date 2023-06-23]] y [[2691 (2023) > S/RES/2691(2023) | date 2023-06-30]], de 23 y 30 de junio de 2023,\n"
    ),
    Specimen(
      "ru", .nobody,
      "Совет Безопасности,\n\nссылаясь на свои резолюции [[2690 (2023) > S/RES/2690(2023) | date 2023-06-23]] и [[2691 (2023) > S/RES/2691(2023) | date 2023-06-30]] от 23 и 30 июня 2023 года,\n"
    ),
    Specimen(
      "ar", .nobody,
      "إن مجلس الأمن،\n\nإذ يشير إلى قراريه [[2690 (2023) > S/RES/2690(2023) | date 2023-06-23]] و [[2691 (2023) > S/RES/2691(2023) | date 2023-06-30]] المؤرخين 23 و 30 حزيران/يونيه 2023،\n"
    ),
    Specimen(
      "zh", .nobody,
      "安全理事会，\n\n回顾其2023年6月23日和30日第[[2690(2023) > S/RES/2690(2023) | date 2023-06-23]]号和第[[2691(2023) > S/RES/2691(2023) | date 2023-06-30]]号决议，\n"
    ),
    Specimen(
      "zh: letters in brackets", .nobody,
      "安全理事会，\n\n注意到2023年6月23日和30日的信([[S/2023/470 > S/2023/470 | date 2023-06-23]]和[[S/2023/480 > S/2023/480 | date 2023-06-30]])，\n"
    ),
    Specimen(
      "zh: a day for a resolution and a decision", .nobody,
      "大会，\n\n回顾其2001年12月24日第[[56/253 > A/RES/56/253 | date 2001-12-24]]号决议和第[[56/452 > A/DEC/56/452 | date 2001-12-24]]号决定及第[[57/270 > A/RES/57/270 | date -]]号决议，\n"
    ),
  ])
  func `days of one month`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "en",
      "Noting [[A/59/250 > A/59/250 | in para. 56]], para. 56, and [[Add.1 > A/59/250/Add.1]], and [[A/59/251 > A/59/251 | in annex II]], annex II, [[Corr.1 > A/59/251/Corr.1]],"
    ),
    Specimen(
      "fr", .nobody,
      "L’Assemblée générale,\n\nAyant examiné le rapport ([[A/59/250 > A/59/250 | in par. 56]], par. 56, et [[Add.1 > A/59/250/Add.1]]),\n"
    ),
    Specimen(
      "es", .nobody,
      "La Asamblea General,\n\nHabiendo examinado el informe ([[A/59/250 > A/59/250]], párrs. 5 y 6, y [[Add.1 > A/59/250/Add.1]] y [[Add.2 > A/59/250/Add.2]]),\n"
    ),
    Specimen(
      "ru", .nobody,
      "Генеральная Ассамблея,\n\nрассмотрев доклад ([[A/59/250 > A/59/250]], пункт 56, и [[Add.1 > A/59/250/Add.1]]),\n"
    ),
    Specimen(
      "ar", .nobody,
      "إن الجمعية العامة،\n\nوقد نظرت في التقرير ([[A/59/250 > A/59/250]]، الفقرة 56، و [[Add.1 > A/59/250/Add.1]])،\n"),
    Specimen("zh", .nobody, "大会，\n\n审议了报告([[A/59/250 > A/59/250]]，第56段，和[[Add.1 > A/59/250/Add.1]])，\n"),
    Specimen("no locator between", "Noting [[A/59/250 > A/59/250]], 12 States, and Add.1,"),
  ])
  func `an addition behind a locator`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "numbered",
      "Recalling the resolutions of the Economic and Social Council numbered [[1988/77 > E/RES/1988/77 | basis named]] and [[1989/52 > E/RES/1989/52]],"
    ),
    Specimen("number", "Recalling resolution number [[45/3 > A/RES/45/3]] of 12 October 1990,"),
  ])
  func `numbers behind the word`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    (
      "RESOLUTION 242 (1967)\nof 22 November 1967\n(Adopted by 10 votes to none, with 5 abstentions)\n\nThe Security Council,\n\nRecalling it,\n",
      "1967-11-22"
    ),
    (
      "2145 (XXI). Title\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides to act.\n\n27 October 1966\n\n(114 votes to 2)\n",
      "1966-10-27"
    ),
    (
      "E/RES/2015/31\n\nThe Economic and Social Council,\n\nRecalling it,\n\n1. Decides to act.\n\n22 July 2015\n[40 votes to 2, with 3 abstentions]\n",
      "2015-07-22"
    ),
  ])
  func `a vote below the day of adoption`(text: String, adopted: String) throws {
    let document = try DocumentReader().read(Array(text.utf8), name: nil).documents[0]
    #expect(document.adopted?.description == adopted)
  }
}
