import DocumentReading
import Testing

/// The item of the agenda that a masthead prints.
@Suite struct AgendaItemTests {
  private func item(_ line: String, _ formula: String) throws -> String? {
    let text = "A/RES/76/19\n\n\(line)\n\n76/19. A title\n\n\(formula)\n\n"
    return try DocumentReader().read(Array(text.utf8), name: "a.txt").documents[0].agendaItem
  }

  @Test(arguments: [
    ("Agenda item 25 (a)", "The General Assembly,", "25 (a)"),
    ("Agenda items 13 and 117", "The General Assembly,", "13 and 117"),
    ("Point 75 de l’ordre du jour", "L’Assemblée générale,", "75"),
    ("Tema 127 e) del programa", "La Asamblea General,", "127 e)"),
    ("Пункт 75 повестки дня", "Генеральная Ассамблея,", "75"),
    ("البند 75 من جدول الأعمال", "إن الجمعية العامة،", "75"), ("议程项目75", "大会，", "75"),
  ])
  func `each language has its line`(line: String, formula: String, number: String) throws {
    #expect(try item(line, formula) == number)
  }

  @Test(arguments: [
    "Agenda item", "Agenda item seven", "Report on agenda item 7 of the session", "Agenda item 7 was closed",
  ])
  func `other lines name none`(line: String) throws {
    #expect(try item(line, "The General Assembly,") == nil)
  }
}
