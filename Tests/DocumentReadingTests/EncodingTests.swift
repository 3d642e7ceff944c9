import Foundation
import Testing
import UNSymbols

@testable import DocumentReading

@Suite struct EncodingTests {
  /// A text in another encoding.
  private func encoded(_ text: String, _ encoding: String) throws -> [UInt8] {
    let converter = try #require(iconv_open(encoding, "UTF-8"))
    defer { iconv_close(converter) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    let count = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        var (left, room) = (source.count, target.count)
        #expect(iconv(converter, &from, &left, &to, &room) != Int.max && left == 0, "\(encoding) lacks a letter")
        return target.count - room
      }
    }
    return target[..<count].map { UInt8(bitPattern: $0) }
  }

  private func decoded(_ bytes: [UInt8]) -> (text: String, remarks: [String]) {
    var remarks: [String] = []
    let text = TextDecoder.utf8(TextDecoder.wide(bytes) ?? bytes, remarks: &remarks)
    return (String(decoding: text, as: UTF8.self), remarks)
  }

  @Test func `the example of each encoding is told from all others`() throws {
    for row in RegistryTable(RegistryTables.encodings).rows {
      let text = "75/1\n\n" + row["example"] + "\n"
      let result = decoded(try encoded(text, row["encoding"]))
      #expect(result.text == text, "\(row["encoding"])")
      #expect(result.remarks == [], "\(row["encoding"])")
    }
  }

  /// Read as Cyrillic, Chinese bytes are letters of that alphabet too, one and all.
  @Test(arguments: ["windows-1251", "GB18030", "Big5"])
  func `a short text of many rare letters is told as well`(encoding: String) throws {
    let words = [
      "windows-1251": "ПУНКТ 19 с). Вопросы прав человека: объединение усилий ради предупреждения пыток",
      "GB18030": "议程项目19(c)。消除贫穷：2021年7月22日通过，编写旅游业、渔业和畜牧业纲要", "Big5": "議程項目19(c)。消除貧窮：漁業和畜牧業綱要，促進旅遊業",
    ]
    let text = "E/2021/20\n\n\(words[encoding]!)\n"
    #expect(decoded(try encoded(text, encoding)).text == text)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"], ["", "\u{FEFF}"])
  func `encodings of two and four bytes a letter`(encoding: String, mark: String) throws {
    if encoding.hasPrefix("UTF-32"), mark.isEmpty { return }  // Without its mark nobody writes it.
    for text in ["The General Assembly,\n\nRecalling 53/70\n", "Ссылаясь на свою резолюцию 53/70,\n1. просит\n"] {
      let result = decoded(try encoded(mark + text, encoding))
      #expect(result.text == text)
      #expect(result.remarks == [])
    }
  }

  @Test func `XML in UTF-16 is read like any other`() throws {
    let xml = """
      <?xml version="1.0" encoding="utf-16"?><akomaNtoso><statement><preface><p>Words</p></preface></statement></akomaNtoso>
      """
    let read = try document(try encoded("\u{FEFF}" + xml, "UTF-16LE"))
    #expect(read.format == .akn)
    #expect(read.lines == ["Words"])
  }

  @Test func `what is not sure is said`() throws {
    let text = "75/1 ГЕНЕРАЛЬНАЯ АССАМБЛЕЯ, РЕЗОЛЮЦИЯ\n"
    let result = decoded(try encoded(text, "windows-1251"))
    #expect(result.remarks.first?.contains("is not sure; read as ") == true, "\(result)")
    let few = decoded(Array("75/1 ".utf8) + [0xD0, 0xFE, 0x20, 0x41, 0xF7, 0x0A])
    #expect(few.remarks == ["3 invalid UTF-8 bytes were read as ?"])
  }

  @Test func `damaged UTF-8 stays UTF-8`() {
    let words = Array("Assemblée générale, réaffirmée, décidée à être là\n".utf8)
    let result = decoded(words + [0xFF] + words)
    #expect(result.text.hasPrefix("Assemblée générale"))
    #expect(result.remarks == ["1 invalid UTF-8 bytes were read as ?"])
  }

  @Test func `noise is no text, however short`() {
    // A linear congruence with the constants of Numerical Recipes.
    var state: UInt32 = 17
    let noise = (0..<200).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return max(1, UInt8(state >> 24))
    }
    #expect(throws: ReadingError.binary) { try DocumentReader().read(noise, name: nil) }
  }

  @Test func `zeros alone make no text`() {
    for bytes: [UInt8] in [[0, 0, 0, 0], [0x41, 0, 0x42, 0, 0, 0], [0, 1, 0, 2, 0, 3, 0, 4], [0x7F, 0x45, 0, 1]] {
      #expect(TextDecoder.wide(bytes) == nil, "\(bytes)")
    }
  }

  @Test func `quotation marks alone are those of Windows`() {
    let result = decoded(Array("a ".utf8) + [0x93] + Array("title".utf8) + [0x94] + Array(", it says\n".utf8))
    #expect(result.text == "a “title”, it says\n")
    #expect(result.remarks == [])
  }

  @Test(arguments: [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFE, 0xFF, 0, 0x20, 0, 0x0A]] as [[UInt8]])
  func `a mark of the encoding and no word`(bytes: [UInt8]) {
    #expect(throws: ReadingError.self) { try DocumentReader().read(bytes, name: nil) }
  }
}
