import DocumentReading
import Testing

/// Formulas that several bodies share, and numbers that the body which speaks cannot have adopted yet.
@Suite struct SharedFormulaTests {
  private static let council = "The Governing Council,\n\n"

  @Test(arguments: [
    Specimen(
      "the symbol tells the programme", .nobody,
      "HSP/GC/24/3\n\n" + council
        + "Recalling its resolution [[23/1 > HSP/GC.23/RES/1]] and resolution [[22/8 > HSP/GC.22/RES/8]] of 3 April 2009,\n"
    ),
    Specimen(
      "the text names the programme", .nobody,
      council
        + "Recalling its resolution [[24/3 > HSP/GC.24/RES/3]] of 19 April 2013 on housing,\n\n"
        + "Noting the work of the United Nations Human Settlements Programme and Council resolution [[22/8 > HSP/GC.22/RES/8]],\n"
    ),
    Specimen(
      "the text names the other programme", .nobody,
      council
        + "Recalling its decision [[24/3 > UNEP/GC.24/DEC/3]] of 9 February 2007 and the work of the United Nations Environment Programme,\n"
    ),
    Specimen(
      "nothing tells the programme", .nobody,
      council
        + "Recalling its resolution [[24/3 > ?]], resolution [[23/1 > ?]] of 13 June 2013, Council resolution [[24/4 > ?]] "
        + "and General Assembly resolution [[65/165 > A/RES/65/165]],\n"),
    Specimen(
      "two programmes are named equally often", .nobody,
      council
        + "Recalling its resolution [[24/3 > ?]] on the United Nations Environment Programme and the United Nations Human Settlements Programme,\n"
    ),
    Specimen(
      "the convention whose parties speak", .nobody,
      "The Conference of the Parties,\n\nRecalling its decision [[IX/20 > CBD/COP/DEC/IX/20]] and the Convention on Biological Diversity,\n"
    ),
    Specimen(
      "in French", .nobody,
      "Le Conseil d’administration,\n\nRappelant sa décision [[24/3 > UNEP/GC.24/DEC/3]] et l’action du Programme des Nations Unies pour l’environnement,\n"
    ),
    Specimen(
      "in Spanish", .nobody,
      "El Consejo de Administración,\n\nRecordando su decisión [[24/3 > UNEP/GC.24/DEC/3]] y la labor del Programa de las Naciones Unidas para el Medio Ambiente,\n"
    ),
    Specimen(
      "in Russian, the programme in another case", .nobody,
      "Совет управляющих,\n\nссылаясь на свою резолюцию [[24/3 > HSP/GC.24/RES/3]] и отмечая, что Программа Организации Объединенных Наций по населенным пунктам работает,\n"
    ),
    Specimen(
      "in Russian, a board", .nobody,
      "Исполнительный совет,\n\nссылаясь на свое решение [[2020/2 > E/ICEF/DEC/2020/2]] и на работу Детского фонда Организации Объединенных Наций,\n"
    ),
    Specimen(
      "in Arabic", .nobody,
      "إن مجلس الإدارة،\n\nإذ يحيط علما بعمل برنامج الأمم المتحدة للبيئة،\n\nوإذ يشير إلى مقرره [[27/2 > UNEP/GC.27/DEC/2]]،\n"
    ),
    Specimen(
      "in Arabic, a board", .nobody,
      "إن المجلس التنفيذي،\n\nإذ يحيط علما بعمل منظمة الأمم المتحدة للطفولة،\n\nوإذ يشير إلى مقرره [[2020/2 > E/ICEF/DEC/2020/2]]،\n"
    ),
    Specimen(
      "in Chinese", .nobody,
      "理事会，\n\n注意到联合国环境规划署的工作，\n\n回顾其第[[27/2 > UNEP/GC.27/DEC/2]]号决定，\n"),
    Specimen(
      "in Chinese, a board", .nobody,
      "执行局，\n\n注意到联合国儿童基金会的工作，\n\n回顾其第[[2020/2 > E/ICEF/DEC/2020/2]]号决定，\n"),
    Specimen(
      "in Chinese, nothing tells the programme", .nobody,
      "理事会，\n\n注意到各方的工作，\n\n回顾其第[[27/2 > ?]]号决定，\n"),
    Specimen(
      "the second text of the same body", .nobody,
      "HSP/GC/24/3\n\n" + council
        + "Recalling its resolution [[23/1 > HSP/GC.23/RES/1]],\n\n1. Decides on it.\n\nAnnex\n\nDraft\n\n" + council
        + "Recalling its resolution [[23/2 > HSP/GC.23/RES/2]],\n"),
  ])
  func `who speaks`(_ specimen: Specimen) throws { try specimen.check() }

  @Test func `what the text names does not tell the document's own symbol`() throws {
    let text =
      "Resolution 24/3\n\nHousing\n\nThe Governing Council,\n\n"
      + "Recalling its resolution 23/1 and the United Nations Human Settlements Programme,\n"
    let document = try DocumentReader().read(Array(text.utf8), name: nil).documents[0]
    #expect(document.symbol == nil)
    #expect(document.host == "HSP/GC")
  }

  @Test(arguments: [
    Specimen(
      "a session later than the text, of a body named before", .nobody,
      "E/RES/2015/31\n\nThe Economic and Social Council,\n\n"
        + "Noting that the Economic and Social Commission for Asia and the Pacific met in May,\n\n"
        + "1. Endorses resolution [[71/11 > E/ESCAP/RES/71/11 | basis context]];\n\n"
        + "2. Recalls resolution [[69/313 > A/RES/69/313]].\n"),
    Specimen(
      "a session later than the text, with nobody named", .nobody,
      "E/RES/2015/31\n\nThe Economic and Social Council,\n\n1. Endorses resolution [[71/11 > A/RES/71/11 | basis form]].\n"
    ),
  ])
  func `no text cites what is adopted later`(_ specimen: Specimen) throws { try specimen.check() }
}
