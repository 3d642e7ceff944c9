/// Texts in XML and HTML, between tags and in attributes.
enum MarkupText {
  /// A text in which nothing is markup.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a text in which nothing is markup. Line ends and tabs are written as references, which attributes keep;
  /// characters that XML 1.0 can't hold (controls, U+FFFE and U+FFFF) become U+FFFD.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      func replacement(at index: Int) -> (StaticString, Int)? {
        switch utf8[index] {
        case 0x26: return ("&amp;", 1)
        case 0x3C: return ("&lt;", 1)
        case 0x3E: return ("&gt;", 1)
        case 0x22: return ("&quot;", 1)
        case 0x27: return ("&#39;", 1)
        case 0x09: return ("&#9;", 1)
        case 0x0A: return ("&#10;", 1)
        case 0x0D: return ("&#13;", 1)
        case 0..<0x20, 0x7F: return ("\u{FFFD}", 1)
        case 0xEF where utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: return ("\u{FFFD}", 3)
        default: return nil
        }
      }
      while index < utf8.count {
        guard let (words, length) = replacement(at: index) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<index])
        bytes.append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
        index += length
        start = index
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }
}
