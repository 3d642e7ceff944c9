import Testing
import UNSymbols

@testable import DocumentReading

/// What the table of older Chinese drafting says.
@Suite struct OlderChineseDraftingTests {
  @Test func `each example becomes what the table says`() throws {
    for row in RegistryTable(RegistryTables.olderChinese).rows {
      let printed = Array(row["printed"].utf8)
      // The sign makes the text known as an older one, which each example need not be.
      let bytes = Array("決議\n".utf8) + printed
      let later = try #require(bytes.withUnsafeBufferPointer { OlderChinese($0) })
      #expect(String(decoding: later.bytes, as: UTF8.self) == "决议\n" + row["read"], "\(row["printed"])")
      if row["role"] == "sign" {
        #expect(printed.withUnsafeBufferPointer { OlderChinese($0) } != nil, "\(row["words"])")
      }
    }
  }

  @Test func `what stands in the place of a printed character is as long`() {
    for row in RegistryTable(RegistryTables.olderChinese).rows where row["role"] == "closer" {
      #expect(row["words"].utf8.count == row["since"].utf8.count, "\(row["words"])")
    }
    for row in RegistryTable(RegistryTables.olderChinese).rows where row["role"] == "joint" {
      #expect([1, 3].contains(row["words"].utf8.count), "\(row["words"])")
    }
  }

  /// Addresses are read behind the other paragraphs, wherever they are printed.
  @Test func `the title is found where an address stands above it`() throws {
    let text =
      "_____\n1 見A/53/1。\n\n一、回顧一九六〇年十二月十四日決議案一五一四(十五)，\n\nhttps://undocs.org/A/RES/1541(XV)\nA/RES/1514(XV)\n\n二〇〇一(二十). 題目乙\n\n大會，\n\n"
    let documents = try DocumentReader().read(Array(text.utf8), name: nil).documents
    #expect(documents.map(\.title) == ["題目乙"])
  }
}
