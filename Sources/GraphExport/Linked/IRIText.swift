import CitationGraph

/// Addresses and names of documents on the web of data.
enum IRIText {
  /// What a document is called: its address at undocs.org; of a part in brackets, that of the whole with the letter as a
  /// fragment; of a text without an address of its own, a name `urn:citegraph:SYMBOL`.
  static func name(of node: DocumentNode) -> String {
    guard let url = node.url else { return "urn:citegraph:" + encoded(node.symbol) }
    let own = "https://undocs.org/" + node.symbol.split(separator: " ").joined(separator: "%20")
    if url == own { return percentEncoded(url) }
    guard let part = node.part, node.symbol.hasSuffix("[\(part)]") else {
      return "urn:citegraph:" + encoded(node.symbol)
    }
    return "\(percentEncoded(url))#\(encoded(part))"
  }

  /// An address with everything encoded that may not stand in one; what is encoded already stays.
  static func percentEncoded(_ address: String) -> String { encoded(address, keeping: ":/?#@!$&'()*+,;=%") }

  /// A text as one part of a name.
  static func encoded(_ text: String) -> String { encoded(text, keeping: "/():,") }

  private static func encoded(_ text: String, keeping kept: StaticString) -> String {
    let kept = UnsafeBufferPointer(start: kept.utf8Start, count: kept.utf8CodeUnitCount)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      case _ where kept.contains(byte): bytes.append(byte)
      default:
        bytes.append(0x25)
        for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
