import DocumentReading
import Testing
import UNSymbols

/// Heads of texts in parts, and adoption lines with two days.
@Suite struct MastheadDaysTests {
  @Test(arguments: [
    ("A/DEC/76/553 A and B", "A/DEC/76/553"), ("A/RES/51/239 A, B and C", "A/RES/51/239"),
    ("A/RES/51/239 B", "A/RES/51/239B"),
  ])
  func `a text in parts bears the symbol of the whole`(head: String, symbol: String) throws {
    let document = try read("\(head)\n\nThe General Assembly,\n\nRecalling its work,\n\n1. Decides to go on.\n")[0]
    #expect(document.symbol?.canonical == symbol)
  }

  @Test(arguments: [
    ("3rd plenary meeting 43rd plenary meeting", "16 September 2022 1 December 2022"),
    ("3rd plenary meeting 43rd plenary meeting", "16 September and 1 December 2022"),
    ("3‑е пленарное заседание 43‑е пленарное заседание", "16 сентября 2022 года 1 декабря 2022 года"),
    ("第3次全体会议 第43次全体会议", "2022年9月16日 2022年12月1日"),
  ])
  func `a text of two meetings was adopted on the first day`(meetings: String, days: String) throws {
    let speaker =
      meetings.utf8.first == UInt8(ascii: "3")
      ? (meetings.contains("plenary") ? "The General Assembly," : "Генеральная Ассамблея,") : "大会，"
    let decides =
      speaker.hasPrefix("The") ? "1. Decides to go on." : speaker == "大会，" ? "1. 决定继续。" : "1. постановляет продолжать."
    let text = "A/DEC/77/504\n\n\(speaker)\n\n\(decides)\n\n\(meetings)\n\n\(days)\n"
    #expect(try read(text)[0].adopted?.description == "2022-09-16")
  }

  @Test(arguments: [
    ("53 (1948). Resolution of 7 July 1948", "1948-07-07"),
    ("18 (1947). Resolution of 13 February 1947 [S/268/Rev.1/Corr.1]", "1947-02-13"),
    ("53 (1948). Résolution du 7 juillet 1948", "1948-07-07"),
  ])
  func `a day in place of a title is that of adoption`(heading: String, day: String) throws {
    let speaker =
      heading.contains("Rés") ? "Le Conseil de sécurité,\n\nRappelant" : "The Security Council,\n\nRecalling"
    let document = try read("\(heading)\n\n\(speaker) S/875,\n\nDecides to go on.\n")[0]
    #expect(document.adopted?.description == day)
    #expect(document.title == nil)
  }

  @Test(arguments: [("29 June 2018", "2018-06-29"), ("29 June 2016", nil)])
  func `a day on which the session did not sit is not that of adoption`(printed: String, adopted: String?) throws {
    let text =
      "S/RES/2423 (2018)\n\nResolution 2423 (2018)\n\nAdopted by the Security Council at its 8298th meeting, on \(printed)\n\nThe Security Council,\n\n1. Decides to go on.\n"
    #expect(try read(text)[0].adopted?.description == adopted)
  }

  @Test func `a report is not adopted`() throws {
    let text =
      "A/AC.109/2025/L.1\n\nResolution adopted by the General Assembly on 24 December 2024\n\nThe General Assembly,\n\nRecalling its work,\n\n1. Decides to go on.\n"
    let document = try read(text)[0]
    #expect(document.symbol?.canonical == "A/AC.109/2025/L.1" && document.adopted == nil)
  }

  @Test func `a title ends before the letter of the part`() throws {
    let text =
      "A/RES/75/251 B\n\n75/251. Financing of the operation in the valley of the Saraswati\n\nB\n\nThe General Assembly,\n\nRecalling its work,\n\n1. Decides to go on.\n"
    for text in [text, text.replacing("\n\nB\n", with: " B\n")] {
      #expect(try read(text)[0].title == "Financing of the operation in the valley of the Saraswati")
    }
  }

  @Test func `a decision without a formula does not hide the resolution below it`() throws {
    let text = """
      27 (LVII). Costs of a session

      At its 1921st meeting, the Council took note of a report on costs.

      RESOLUTIONS

      1895 (LVII). A change of name

      The Economic and Social Council,

      Recalling its work,

      1. Decides to go on.
      """
    #expect(try read(text).map { $0.symbol?.canonical } == ["E/RES/1895(LVII)"])
  }

  private func read(_ text: String) throws -> [StructuredDocument] {
    try DocumentReader().read(Array(text.utf8), name: nil).documents
  }
}
