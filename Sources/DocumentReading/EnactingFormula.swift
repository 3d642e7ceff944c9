import UNSymbols

/// The line that opens a resolution: "The General Assembly," with the body that speaks.
package enum EnactingFormula {
  /// The code of the body when a paragraph is an enacting formula; empty when the body is not in the registry; nil when the
  /// paragraph is something else.
  ///
  /// A formula is one name with an article and a comma at its end, nothing else; Security Council texts of the first years
  /// and printed volumes put it in capitals.
  package static func body(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
    guard range.count >= 10, range.count <= 160 else { return nil }
    var rest = text[range]
    if rest.starts(with: [0xE2, 0x80, 0x9C]) {
      rest = rest.dropFirst(3)
    } else if rest.first == 0x22 {
      rest = rest.dropFirst()
    }
    guard rest.starts(with: "The ".utf8) || rest.starts(with: "THE ".utf8), let last = rest.last else { return nil }
    guard last == 0x2C || last == 0x3A || last == 0x2E || rest.count < 40 && last.isLetter else { return nil }
    let name = rest.dropFirst(4).prefix { $0 != 0x2C && $0 != 0x3A && $0 != 0x2E }
    guard name.count + 5 >= rest.count else { return nil }
    if let code = codes[folded(name)] { return code }
    guard last == 0x2C, isName(name) else { return nil }
    return ""
  }

  /// Whether words could be a body's name: they begin with a capital and hold one of the nouns that bodies go by.
  private static func isName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = name.first, first.isUpper else { return false }
    let words = String(decoding: name, as: UTF8.self)
    return nouns.contains { words.contains($0) }
  }

  private static let nouns = ["Assembly", "Council", "Commission", "Conference", "Committee", "Board", "Meeting"]

  /// The bodies by their English name in lower case.
  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for body in Body.all {
      for name in body.names(language: "en") {
        let name = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
        if codes[name.lowercased()] == nil { codes[name.lowercased()] = body.code }
      }
    }
    return codes
  }()

  private static func folded(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: name.map(\.lowered), as: UTF8.self)
  }
}
