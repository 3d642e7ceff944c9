import CitationExtraction
import Testing
import UNSymbols

/// Bodies that words before the number say to have passed a text, that speak behind "its", or that nobody knows.
@Suite struct PassingTests {
  private static let french = "Le Conseil économique et social,\n\n"
  private static let spanish = "El Consejo Económico y Social,\n\n"
  private static let russian = "Экономический и Социальный Совет,\n\n"
  private static let arabic = "إن المجلس الاقتصادي والاجتماعي،\n\n"
  private static let chinese = "经济及社会理事会，\n\n"

  @Test(arguments: [
    Specimen(
      "en", .economic,
      "Noting the adoption by the Commission on Population and Development, at its session of 2019, of resolution [[2019/1 > E/CN.9/RES/2019/1]] on women,"
    ),
    Specimen(
      "en: something else was adopted", .economic,
      "Noting the adoption by the Commission on Population and Development of a plan, and resolution [[2019/1 > E/RES/2019/1]] on women,"
    ),
    Specimen(
      "en: by a body that nobody knows", .economic,
      "Noting the adoption by the Committee of Ministers, at its third meeting, of resolution [[2019/1 > ? | because the body that is named is not in the registry]] on water,"
    ),
    Specimen(
      "fr", .nobody,
      french
        + "Notant l’adoption par la Commission de la population et du développement de la résolution [[2019/1 > E/CN.9/RES/2019/1]],\n"
    ),
    Specimen(
      "es", .nobody,
      spanish
        + "Observando la aprobación por la Comisión de Población y Desarrollo de la resolución [[2019/1 > E/CN.9/RES/2019/1]],\n"
    ),
    Specimen(
      "ru", .nobody,
      russian
        + "отмечая принятие Комиссией по народонаселению и развитию на ее сессии резолюции [[2019/1 > E/CN.9/RES/2019/1]] о женщинах,\n"
    ),
    Specimen(
      "ar", .nobody,
      arabic + "إذ يحيط علما باعتماد لجنة السكان والتنمية القرار [[2019/1 > E/CN.9/RES/2019/1]] بشأن المرأة،\n"),
    Specimen("zh", .nobody, chinese + "注意到西亚经济社会委员会在第七届特别会议上，通过了本决议所附第[[337 (S-VII) > E/ESCWA/RES/337(S-VII)]]号决议，\n"),
  ])
  func `the adoption by somebody`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "fr: behind a clause", .nobody,
      french
        + "Notant que, dans sa décision [[G (70) > E/ECE/DEC/G(70) | basis its]] qui figure dans l’annexe de la présente résolution, la Commission économique pour l’Europe a approuvé un guide,\n"
    ),
    Specimen(
      "en: behind a clause", .economic,
      "Noting that, in its decision [[G (70) > E/ECE/DEC/G(70) | basis its]] that is annexed to the present resolution, the Economic Commission for Europe approved a guide,"
    ),
    Specimen(
      "fr: its own stays its own", .nobody,
      french
        + "Rappelant que, dans sa résolution [[2019/1 > E/RES/2019/1]] qui figure en annexe, la Commission économique pour l’Europe est nommée,\n"
    ),
  ])
  func `its number and the subject behind it`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "en: adopted by",
      "Noting decision [[3/102 > ? | because the Committee of Experts is not in the registry]], adopted by the Committee of Experts on 26 July 2013,"
    ),
    Specimen(
      "ar", .nobody,
      "إن مجلس حقوق الإنسان،\n\nوإذ يحيط علما بالمقرر [[13/1 > ? | because the body that is named is not in the registry]] الذي اعتمده الفريق العامل المعني بالشيخوخة،\n"
    ),
    Specimen(
      "en: nobody", "Noting decision [[3/102 > ? | because no body is named, and the number alone does not tell]],"),
  ])
  func `the reason names whom the registry does not have`(_ specimen: Specimen) throws { try specimen.check() }

  private static let ministers = "Conference of African Ministers of Finance, Planning and Economic Development"

  @Test(arguments: [
    (
      "Endorses resolution 2023/10 of the \(ministers), annexed.", "The Conference of Ministers,",
      "resolution 908 (XLVI)"
    ),
    (
      "Endorses resolution 2023/10 of the \(ministers), annexed.", "The Conference of Ministers,",
      "Conference resolution 908 (XLVI)"
    ),
    (
      "Endorses Economic Commission for Africa resolution 2023/10, annexed.", "The Committee,",
      "its resolution 908 (XLVI)"
    ),
  ])
  func `the annexed text is of the body with whose name its number was cited`(
    cited: String, formula: String, recalled: String
  ) throws {
    let text =
      "E/RES/2023/17\n\nEconomic and Social Council\n\n2023/17. A title\n\nThe Economic and Social Council,\n\n\(cited)\n\nAnnex\n\nResolution 2023/10\n\n\(formula)\n\nRecalling \(recalled),\n"
    let found = try Pipeline.citations(in: Array(text.utf8), name: nil).map { $0.cited?.canonical }
    #expect(found == ["E/ECA/RES/2023/10", "E/ECA/RES/2023/10", "E/ECA/RES/908(XLVI)"])
  }

  @Test func `a formula without an article begins with the noun`() throws {
    let text =
      "Экономический и Социальный Совет,\n\nодобряет резолюцию 2023/10 Экономической комиссии для Африки.\n\nПриложение\n\nРезолюция 2023/10\n\nКонференция министров,\n\nссылаясь на свою резолюцию 908 (XLVI),\n"
    let found = try Pipeline.citations(in: Array(text.utf8), name: nil).map { $0.cited?.canonical }
    #expect(found == ["E/ECA/RES/2023/10", "E/ECA/RES/2023/10", "E/ECA/RES/908(XLVI)"])
  }
}
