import Testing

/// Characters that print alike or not at all: citations are found through them, and their places are the original's.
@Suite struct NormalisationTests {
  private static let assembly = "إن الجمعية العامة،\n\nإذ تشير إلى "

  private static let specimens: [Specimen] = [
    Specimen(
      "marks of direction around and inside numbers", .nobody,
      assembly + "قرارها \u{200F}[[70/1 > A/RES/70/1]]\u{200E} وقرارها [[71\u{200F}/\u{200E}2 > A/RES/71/2]]\u{202C}،\n"
    ),
    Specimen(
      "isolates and embeddings", .nobody,
      assembly + "قراراتها \u{2068}[[70/1 > A/RES/70/1]]\u{2069} و \u{202B}[[2625 (د-25) > A/RES/2625(XXV)]]\u{202C}،\n"
    ),
    Specimen(
      "spaces that do not break, narrow and wide ones", .nobody,
      assembly
        + "قراريها [[2625\u{00A0}(د-25) > A/RES/2625(XXV)]] و\u{202F}[[217\u{00A0}ألف\u{2009}(د-3) > A/RES/217(III)[A]]]،\n"
    ),
    Specimen(
      "a space right behind a narrow one leaves the number of its paragraph", .nobody,
      "大会，\n\n回顾其工作，\n\n1. \u{202F} 重申其第[[70/1 > A/RES/70/1 | at OP1 | place operative]]号决议；\n"),
    Specimen(
      "ligatures of Latin letters", .nobody,
      "The General Assembly,\n\nReaﬃrming its resolution [[70/1 > A/RES/70/1 | phrase Reaffirming]],\n\n1. Conﬁrms resolution [[71/2 > A/RES/71/2 | phrase Confirms]];\n"
    ),
    Specimen(
      "ligatures of lam and alef, and \"dated\" with \"in\"", .nobody,
      assembly
        + "قرار لجنة حقوق ا\u{FEF9}نسان [[1990/46 > E/CN.4/RES/1990/46 | date 1990-03-06]] المؤرخ 6 آذار/مارس 1990 وقرارها [[43/90 > A/RES/43/90 | date 1988-12-08]] المؤرخ في 8 كانون ا\u{FEF7}ول/ديسمبر 1988،\n"
    ),
    Specimen(
      "strokes that stretch words", .nobody,
      assembly + "قـــــــرارها [[70/1 > A/RES/70/1]] المـــؤرخ 25 أيلول/سبتمبر 2015،\n"),
    Specimen(
      "vowels above and below", .nobody,
      assembly
        + "قَرارَيْها [[70/1 > A/RES/70/1]] و[[71/2 > A/RES/71/2]] وقرارَي مجلسِ الأمنِ [[1325 (2000) > S/RES/1325(2000)]]،\n"
    ),
    Specimen(
      "forms of alef and ya", .nobody,
      "ان الجمعية العامة،\n\nاذ تشير الى قرارها [[دا–23/2 > A/RES/S-23/2]] والقرار [[70/1 > A/RES/70/1]]،\n"),
    Specimen("Arabic digits", .nobody, assembly + "قرارها [[٧٠/١ > A/RES/70/1]] المؤرخ ٢٥ أيلول/سبتمبر ٢٠١٥،\n"),
    Specimen(
      "full-width digits, slashes and brackets", .nobody,
      "大会，\n\n回顾其第[[７０／１ > A/RES/70/1]]号决议和安全理事会第[[１３２５（２０００） > S/RES/1325(2000)]]号决议"
        + "（[[A/77/1 > A/77/1]]），\n"),
    Specimen(
      "symbols with full-width slashes and dashes of all sorts", .nobody,
      "大会，\n\n注意到[[A／77／38 > A/77/38]]、[[ES\u{2011}10/15 > A/RES/ES-10/15]]号决议和[[A\u{2215}76\u{2215}1 > A/76/1]]，\n"),
    Specimen(
      "zero-width spaces and soft hyphens", .nobody,
      "大会，\n\n回顾\u{200B}其第[[70\u{200B}/1 > A/RES/70/1]]号\u{00AD}决议和第[[2200\u{3000}A(XXI) > A/RES/2200(XXI)[A]]]号决议，\n"),
  ]

  @Test(arguments: specimens) fileprivate func `places lead back into the original`(_ specimen: Specimen) throws {
    try specimen.check()
  }
}
