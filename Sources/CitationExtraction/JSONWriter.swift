internal import UNSymbols

/// Writes JSON by hand into bytes: fast, keys in the order in which they are written, text as UTF-8.
package struct JSONWriter: Sendable {
  /// What was written, and room behind it.
  private var room: [UInt8] = []
  private var count = 0
  private var needsComma = false

  /// Makes an empty writer.
  package init() {}

  /// Hands over what was written since the last time.
  package mutating func take() -> [UInt8] {
    defer { count = 0 }
    return Array(room[..<count])
  }

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
    append(0x0A)
    needsComma = false
  }

  /// Begins a new line before the next value.
  package mutating func lineBreak() {
    separate()
    endLine()
  }

  /// Writes the key of the value that follows; keys need no escaping.
  package mutating func key(_ name: StaticString) {
    let length = name.utf8CodeUnitCount
    let comma = needsComma ? 1 : 0
    needsComma = false
    write(atMost: length + 4) { target in
      target[0] = 0x2C
      target[comma] = 0x22
      (target + comma + 1).update(from: name.utf8Start, count: length)
      target[comma + 1 + length] = 0x22
      target[comma + 2 + length] = 0x3A
      return comma + length + 3
    }
  }

  /// Writes a text, or null.
  package mutating func value(_ text: String?) {
    guard var text else { return word("null") }
    separate()
    needsComma = true
    text.withUTF8 { appendQuoted($0) }
  }

  /// Writes a whole number.
  package mutating func value(_ number: Int) {
    separate()
    needsComma = true
    if number < 0 { append(0x2D) }
    appendDigits(number.magnitude)
  }

  /// Writes a number, rounded to thousandths.
  package mutating func value(_ number: Double) {
    guard number.isFinite, abs(number) < 1e12 else { return word("null") }
    separate()
    needsComma = true
    let thousandths = UInt((number.magnitude * 1000).rounded())
    if number < 0, thousandths > 0 { append(0x2D) }
    appendDigits(thousandths / 1000)
    append(0x2E)
    var rest = thousandths % 1000
    var place: UInt = 100
    repeat {
      append(0x30 + UInt8(rest / place))
      rest %= place
      place /= 10
    } while rest > 0
  }

  /// Writes a number with all its digits.
  package mutating func value(exactly number: Double) {
    guard number.isFinite else { return word("null") }
    separate()
    needsComma = true
    var digits = "\(number)"
    digits.withUTF8 { append($0.baseAddress!, $0.count) }
  }

  /// Writes true or false.
  package mutating func value(_ flag: Bool) { word(flag ? "true" : "false") }

  private mutating func open(_ byte: UInt8) {
    separate()
    append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { append(0x2C) }
  }

  /// Writes a value that is neither quoted nor escaped.
  private mutating func word(_ text: StaticString) {
    separate()
    needsComma = true
    append(text.utf8Start, text.utf8CodeUnitCount)
  }

  private mutating func appendDigits(_ number: UInt) {
    var length = 1
    var rest = number / 10
    while rest > 0 {
      rest /= 10
      length += 1
    }
    write(atMost: length) { target in
      var rest = number
      for place in (0..<length).reversed() {
        target[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return length
    }
  }

  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    append(0x22)
    var start = 0
    while start < text.count, let base = text.baseAddress {
      let end = text.unescapedEnd(start)
      append(base + start, end - start)
      start = end + 1
      if end < text.count { appendEscaped(text[end]) }
    }
    append(0x22)
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    append(0x5C)
    switch byte {
    case 0x22, 0x5C: append(byte)
    case 0x0A: append(0x6E)
    case 0x0D: append(0x72)
    case 0x09: append(0x74)
    default:
      for letter in "u00".utf8 { append(letter) }
      for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }

  private mutating func append(_ byte: UInt8) {
    write(atMost: 1) { target in
      target[0] = byte
      return 1
    }
  }

  private mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
    write(atMost: length) { target in
      target.update(from: source, count: length)
      return length
    }
  }

  /// Writes into room for so many bytes; `fill` says how many it wrote.
  @inline(__always)
  private mutating func write(atMost size: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int) {
    if room.count - count < size { grow(size) }
    let start = count
    count += room.withUnsafeMutableBufferPointer { fill($0.baseAddress! + start) }
  }

  private mutating func grow(_ size: Int) {
    room += repeatElement(0, count: max(room.count, size, 1024))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the bytes from a position on that stand in JSON as they are: no quotation mark, backslash or control character.
  fileprivate func unescapedEnd(_ start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var position = start
    while position + 8 <= count {
      let bytes = eight(position)
      let low = bytes & ~tops
      // The top bit of each byte that is plain. One beyond ASCII is, whatever its lower bits are.
      let isNotQuote = (low ^ ones &* 0x22) &+ ones &* 0x7F
      let isNotBackslash = (low ^ ones &* 0x5C) &+ ones &* 0x7F
      let isNotDelete = (low ^ ones &* 0x7F) &+ ones &* 0x7F
      let isNotControl = low &+ ones &* 0x60
      guard (isNotQuote & isNotBackslash & isNotDelete & isNotControl | bytes) & tops == tops else { break }
      position += 8
    }
    while position < count {
      let byte = self[position]
      guard byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F else { break }
      position += 1
    }
    return position
  }
}
