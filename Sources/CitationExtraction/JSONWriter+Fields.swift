/// A key with its value, in one line of the caller.
extension JSONWriter {
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
}
