import DocumentReading
import Testing
import UNSymbols

/// Chinese texts as they were printed until the 1970s, in specimens of our own.
@Suite struct OlderChineseTests {
  private static let assembly = "大會,\n\n"

  @Test(arguments: [
    Specimen(
      "numbers in characters behind their noun, dates before it", .nobody,
      assembly
        + "覆按其一九六〇年十二月十四日決議案[[一五一四(十五) > A/RES/1514(XV) | date 1960-12-14 | phrase 覆按 | at PP1 | relation recalling]]、"
        + "一九六一年十一月二十七日決議案[[一六五四(十六) > A/RES/1654(XVI) | date 1961-11-27]],\n"),
    Specimen(
      "a list under one noun, in full-width brackets", .nobody,
      assembly
        + "覆按其決議案[[一五一四（十五） > A/RES/1514(XV)]]、[[一六五四（十六） > A/RES/1654(XVI)]]及[[一八一〇（十七） > A/RES/1810(XVII)]]，\n"),
    Specimen(
      "the councils", .nobody,
      assembly
        + "業已審議安全理事會決議案[[一一一(一九五六) > S/RES/111(1956) | phrase 業已審議]]與經濟暨社會理事會決議案[[一二三五(四十二) > E/RES/1235(XLII)]],\n"
    ),
    Specimen(
      "a clause before the noun, and a part", .nobody,
      assembly + "鑒悉大會一九四七年十一月二十九日關於該領土之決議案[[一八一B(二) > A/RES/181(II)[B] | date 1947-11-29]],\n"),
    Specimen(
      "paragraphs numbered in characters", .nobody,
      assembly
        + "覆按所有決議案,\n\n一.重申決議案[[一五一四(十五) > A/RES/1514(XV) | at OP1]];\n\n二十一.請依決議案[[一六五四(十六) > A/RES/1654(XVI) | at OP21]]具報。\n"
    ),
    Specimen(
      "tens and hundreds in words", .nobody,
      "安全理事會,\n\n覆按理事會一九四八年四月一日決議案[[四十四(一九四八) > S/RES/44(1948) | date 1948-04-01]],\n"),
    Specimen(
      "dates in characters in simplified texts", .nobody,
      "安全理事会，\n\n回顾其一九七三年十月二十二日第[[338(1973) > S/RES/338(1973) | date 1973-10-22]]号和十月二十五日第[[340(1973) > S/RES/340(1973)]]号决议，\n"
    ),
    Specimen(
      "later texts in traditional characters", .nobody,
      "大會,\n\n回顧其1993年8月17日第[[47/233 > A/RES/47/233 | date 1993-08-17 | phrase 回顧]]號決議,\n"),
    Specimen("no number", .nobody, assembly + "覆按一切有關決議案及其一五一四人之名單,\n"),
  ])
  func `citations`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    ("一五一四(十五).領土之情勢\n\n大會,\n\n覆按其決議案,\n\n一.決定辦理。\n", "A/RES/1514(XV)", "領土之情勢"),
    ("五十四(一九四八).一九四八年七月十五日決議案\n\n安全理事會,\n\n覆按憲章,\n", "S/RES/54(1948)", "一九四八年七月十五日決議案"),
  ])
  func `the heading tells symbol and title as printed`(text: String, symbol: String, title: String) throws {
    let document = try DocumentReader().read(Array(text.utf8), name: nil).documents[0]
    #expect(document.symbol?.canonical == symbol)
    #expect(document.title == title)
    #expect(document.input == Array(text.utf8))
  }

  @Test(arguments: [
    ("一五一四", 1514), ("五十四", 54), ("十", 10), ("二十", 20), ("一百零三", 103), ("二〇〇", 200), ("一千五百一十四", 1514),
  ])
  func `numbers in characters`(words: String, value: Int) {
    let bytes = Array((words + "年").utf8)
    let found = bytes.withUnsafeBufferPointer { ChineseNumeral.read($0, 0, $0.count) }
    #expect(found?.value == value)
    #expect(found?.end == bytes.count - 3)
  }
}
