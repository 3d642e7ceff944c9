/// What a parser of XML tells, whatever the vocabulary.
protocol XMLEvents: AnyObject {
  /// An element with this name, prefix and all, begins; false when reading must stop.
  func start(_ name: UnsafeBufferPointer<UInt8>, _ attributes: XMLAttributes) -> Bool
  /// The innermost open element ends.
  func end()
  /// Words as they stand in the input at `origin`; or, where `length` is given, words that replace that many bytes there.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int, replacing length: Int?)
}

/// The attributes of an element; valid while its start is told.
struct XMLAttributes {
  let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// Calls `body` with each name and value.
  func forEach(_ body: (_ name: String, _ value: @autoclosure () -> String) -> Void) {
    var index = 0
    while let key = pairs?[index], let value = pairs?[index + 1] {
      body(String(cString: key), String(cString: value))
      index += 2
    }
  }

  /// The value of an attribute, whatever the prefix of its name.
  func value(_ local: StaticString) -> String? {
    var index = 0
    while let key = pairs?[index], let value = pairs?[index + 1] {
      if XMLAttributes.has(key, local) { return String(cString: value) }
      index += 2
    }
    return nil
  }

  /// Whether a name is `local`, perhaps behind a prefix.
  private static func has(_ key: UnsafePointer<CChar>, _ local: StaticString) -> Bool {
    var start = 0
    var count = 0
    while key[count] != 0 {
      if key[count] == 0x3A { start = count + 1 }
      count += 1
    }
    guard count - start == local.utf8CodeUnitCount else { return false }
    for offset in 0..<(count - start) where UInt8(bitPattern: key[start + offset]) != local.utf8Start[offset] {
      return false
    }
    return true
  }
}
