/// Writes JSON by hand into bytes: fast, keys in the order in which they are written, text as UTF-8.
package struct JSONWriter: Sendable {
  /// What was written so far.
  package var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes an empty writer.
  package init() {}

  /// Begins an object, as a value.
  package mutating func beginObject() { open(0x7B) }

  /// Ends an object.
  package mutating func endObject() { close(0x7D) }

  /// Begins an array, as a value.
  package mutating func beginArray() { open(0x5B) }

  /// Ends an array.
  package mutating func endArray() { close(0x5D) }

  /// Ends a line between two values.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Begins a new line before the next value.
  package mutating func lineBreak() {
    separate()
    bytes.append(0x0A)
    needsComma = false
  }

  /// Writes the key of the value that follows; keys need no escaping.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a text, or null.
  package mutating func value(_ text: String?) {
    separate()
    needsComma = true
    guard let text else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    bytes.append(0x22)
    appendEscaped(text)
    bytes.append(0x22)
  }

  /// Writes a whole number.
  package mutating func value(_ number: Int) {
    separate()
    needsComma = true
    appendDigits(number)
  }

  /// Writes a number, rounded to thousandths.
  package mutating func value(_ number: Double) {
    separate()
    needsComma = true
    guard number.isFinite, abs(number) < 1e12 else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    let thousandths = Int((number.magnitude * 1000).rounded())
    if number < 0, thousandths > 0 { bytes.append(0x2D) }
    appendDigits(thousandths / 1000)
    bytes.append(0x2E)
    var rest = thousandths % 1000
    var place = 100
    repeat {
      bytes.append(0x30 + UInt8(rest / place))
      rest %= place
      place /= 10
    } while rest > 0
  }

  /// Writes a number with all its digits.
  package mutating func value(exactly number: Double) {
    separate()
    needsComma = true
    bytes.append(contentsOf: (number.isFinite ? "\(number)" : "null").utf8)
  }

  /// Writes true or false.
  package mutating func value(_ flag: Bool) {
    separate()
    needsComma = true
    bytes.append(contentsOf: flag ? "true".utf8 : "false".utf8)
  }

  /// Writes a key and a text or null.
  package mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  /// Writes a key and a whole number.
  package mutating func field(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a key and a whole number or null.
  package mutating func optionalField(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { value(number) } else { value(nil as String?) }
  }

  /// Writes a key and a number.
  package mutating func field(_ name: StaticString, _ number: Double) {
    key(name)
    value(number)
  }

  /// Writes a key and true or false.
  package mutating func field(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func appendDigits(_ number: Int) {
    if number < 0 { bytes.append(0x2D) }
    appendDigits(number.magnitude)
  }

  private mutating func appendDigits(_ number: UInt) {
    if number >= 10 { appendDigits(number / 10) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  private mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in 0..<utf8.count {
        let byte = utf8[index]
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        start = index + 1
        bytes.append(0x5C)
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x0A: bytes.append(0x6E)
        case 0x0D: bytes.append(0x72)
        case 0x09: bytes.append(0x74)
        default:
          bytes.append(contentsOf: "u00".utf8)
          for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        }
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }
}
