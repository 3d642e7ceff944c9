/// The number before a paragraph: `1.`, `12 -`, `(a)`, `㈠`.
struct AKNNumber {
  /// How a number is set off from the words.
  enum Style {
    case dot, dash, parenthesis, other
  }

  /// The number when it is written in digits alone.
  let value: Int?
  /// How it is set off.
  let style: Style

  /// Reads the words of a `<num>`; nil when there are none.
  init?(_ bytes: [UInt8]) {
    var rest = bytes.filter { $0 > 0x20 }[...]
    guard !rest.isEmpty else { return nil }
    var value = 0
    var digits = 0
    while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 4 {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
      rest = rest.dropFirst()
    }
    self.value = digits > 0 ? value : nil
    switch rest.first {
    case nil, UInt8(ascii: "."): style = .dot
    case UInt8(ascii: "-"), 0xE2: style = .dash
    case UInt8(ascii: ")"): style = .parenthesis
    default: style = .other
    }
  }
}
