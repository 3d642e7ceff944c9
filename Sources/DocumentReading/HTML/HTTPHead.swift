import Foundation

/// The head of a server's answer, which some programs save before the page, and the encodings that pages name.
struct HTTPHead {
  /// How many bytes it has; 0 when there is none.
  let length: Int
  /// The encoding that it names.
  let encoding: String?

  /// Reads the head before a page.
  init(_ input: UnsafeBufferPointer<UInt8>) {
    length = HTTPHead.length(input)
    encoding = HTTPHead.value(of: "charset", in: input.prefix(length))
  }

  /// How many bytes a head has: from `HTTP/` to the first empty line.
  static func length(_ input: UnsafeBufferPointer<UInt8>) -> Int {
    guard input.starts(with: "HTTP/".utf8) else { return 0 }
    let head = input.prefix(1 << 16)
    for place in head.indices where head[place] == 0x0A && place + 2 < head.endIndex {
      if head[place + 1] == 0x0A { return place + 2 }
      if head[place + 1] == 0x0D, head[place + 2] == 0x0A { return place + 3 }
    }
    return 0
  }

  /// The encoding that a page names in a `meta` element or in its XML declaration.
  static func metaEncoding(_ page: [UInt8]) -> String? {
    let head = page.prefix(4096)
    let name = value(of: "charset", in: head) ?? value(of: "encoding", in: head.prefix(100))
    // A page whose declaration can be read is in no encoding of two bytes a letter.
    return name.flatMap { $0.lowercased().hasPrefix("utf-16") ? "utf-8" : $0 }
  }

  /// What stands behind a word and `=`, without quotation marks.
  private static func value(of word: String, in bytes: some RandomAccessCollection<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    guard let range = text.range(of: word) else { return nil }
    let rest = text[range.upperBound...].drop { $0 == " " }
    guard rest.first == "=" else { return nil }
    let name = rest.dropFirst().drop { " \"'".contains($0) }.prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0))
    }
    return name.isEmpty ? nil : String(name)
  }
}
