import DocumentReading
import Testing
import UNSymbols

/// Marks of notes that are glued to what stands before them, or set apart from it.
@Suite struct GluedMarkTests {
  private func notes(_ text: String) throws -> [String] { try document(Array(text.utf8)).noteLines }

  @Test func `a mark behind the last stop may follow a short name, and a number does not`() throws {
    #expect(
      try notes(
        "The General Assembly,\n\nNoting what was said by Ms. Nkom.1\n\nNoting also document No.2\n\n1 A/65/201.\n\n2 A/65/202."
      )
      .first == "1 PP1: A/65/201.")
    #expect(
      try notes(
        "The General Assembly,\n\nNoting what was said,1\n\nNoting also document No.2\n\n1 A/65/201.\n\n2 A/65/202."
      )
      .last == "2 PP1: A/65/202.")
  }

  @Test(arguments: ["Agenda 21", "Agenda 2063"])
  func `a mark behind a title that ends in a number`(title: String) throws {
    let text =
      "The General Assembly,\n\nRecalling the Rio Declaration,1\n\nTaking into account \(title)2 and the plan,\n\n1 A/65/201.\n\n2 A/65/202."
    #expect(try notes(text) == ["1 PP1: A/65/201.", "2 PP2: A/65/202."])
  }

  @Test func `a mark set apart before the last semicolon is found between its neighbours`() throws {
    let text =
      "The General Assembly,\n\n1. Notes the plan;1\n\n2. Recognizes the problems, and welcomes the declaration for the years 2;\n\n3. Notes the outcome;3\n\n1 A/65/201.\n\n2 A/65/202.\n\n3 A/65/203."
    #expect(try notes(text) == ["1 OP1: A/65/201.", "2 OP2: A/65/202.", "3 OP3: A/65/203."])
  }

  @Test func `marks set apart that give every note its mark outweigh one that stands again`() throws {
    let text =
      "The General Assembly,\n\nNoting the report, 86\n\nWelcoming the agreement of Nicaragua 87 as a sign,\n\nWelcoming also what was said in Costa Rica 88 and in El Salvador, 89\n\n1. Commends the will in “America” 87 and elsewhere;\n\n86 A/65/201.\n\n87 A/65/202.\n\n88 A/65/203.\n\n89 A/65/204."
    #expect(
      try notes(text)
        == ["86 PP1: A/65/201.", "87 PP2: A/65/202.", "88 PP3: A/65/203.", "89 PP3: A/65/204."])
  }
}
