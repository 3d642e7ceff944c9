import Testing

/// Verbs inside a paragraph that words lead to, and words for a state.
struct InnerVerbTests {
  @Test(
    "words that lead to a verb may stand before it without commas",
    arguments: [
      "Recalling resolution [[53/70 > A/RES/53/70]], and in this regard recalling resolution [[54/49 > A/RES/54/49 | via recalling]],",
      "Noting resolution [[53/70 > A/RES/53/70]], while recalling resolution [[54/49 > A/RES/54/49 | via recalling]],",
      "1. Welcomes the report, and therefore reaffirms resolution [[54/49 > A/RES/54/49 | via reaffirms]];",
      "L’Assemblée générale,\n\n1. Se félicite du rapport et à cet égard rappelle sa résolution [[54/49 > A/RES/54/49 | via rappelle]] ;",
      "La Asamblea General,\n\n1. Acoge con beneplácito el informe y a este respecto pide que se aplique la resolución [[54/49 > A/RES/54/49 | via pide]];",
      "Генеральная Ассамблея,\n\nотмечая доклад и в этой связи ссылаясь на свою резолюцию [[54/49 > A/RES/54/49 | via ссылаясь]],",
      "大会，\n\n注意到报告，在此方面回顾第[[54/49 > A/RES/54/49 | via 回顾]]号决议，",
      "大会，\n\n1. 欢迎报告，并为此敦促执行第[[54/49 > A/RES/54/49 | via 敦促]]号决议；",
      "大会，\n\n1. 欢迎报告，还鼓励执行第[[54/49 > A/RES/54/49 | via 鼓励]]号决议；",
    ])
  func wordsThatLead(specimen: String) throws {
    let speaker: Speaker =
      specimen.utf8.first! < 0x80 && !specimen.hasPrefix("La ") && !specimen.hasPrefix("L’") ? .assembly : .nobody
    #expect(try MarkedText(specimen, spokenBy: speaker).differences() == [])
  }

  @Test(
    "words for a state govern inside a recital and nowhere else",
    arguments: [
      "Recalling resolution [[53/70 > A/RES/53/70]], and deeply concerned that resolution [[54/49 > A/RES/54/49 | relation concerned]] is not applied,",
      "Noting the report, and mindful of resolution [[54/49 > A/RES/54/49 | via mindful]],",
      "Noting the work of the parties concerned and resolution [[54/49 > A/RES/54/49 | via -]],",
      "1. Requests the parties, guided by resolution [[54/49 > A/RES/54/49 | via - | relation requesting]], to meet;",
      "Noting the report, expressing its support for resolution [[54/49 > A/RES/54/49 | relation expressing]],",
      "Noting the report, by a group expressing views on resolution [[54/49 > A/RES/54/49 | via -]],",
      "L’Assemblée générale,\n\nPrenant note du rapport et consciente de la portée de la résolution [[54/49 > A/RES/54/49 | via consciente]],",
      "La Asamblea General,\n\nTomando nota del informe, y convencida de la importancia de la resolución [[54/49 > A/RES/54/49 | via convencida]],",
      "Генеральная Ассамблея,\n\nотмечая доклад и будучи убеждена в важности резолюции [[54/49 > A/RES/54/49 | relation convinced]],",
    ])
  func states(specimen: String) throws {
    let speaker: Speaker =
      specimen.utf8.first! < 0x80 && !specimen.hasPrefix("La ") && !specimen.hasPrefix("L’") ? .assembly : .nobody
    #expect(try MarkedText(specimen, spokenBy: speaker).differences() == [])
  }
}
