import Foundation

/// Turns text in any encoding into UTF-8 with the C library's `iconv`.
enum Iconv {
  /// The text as UTF-8; nil when the encoding is not known here.
  /// - Parameter isStrict: Whether a byte that has no place in the encoding makes the result nil; otherwise each becomes `?`
  ///   and is counted.
  static func utf8(_ input: some Collection<UInt8>, from encoding: String, isStrict: Bool) -> (
    bytes: [UInt8], faults: Int
  )? {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var source = Array(input)
    var output: [UInt8] = []
    output.reserveCapacity(source.count + source.count / 2)
    var block = [UInt8](repeating: 0, count: 1 << 16)
    var position = 0
    var faults = 0
    while position < source.count {
      var code: Int32 = 0
      let written = source.withUnsafeMutableBytes { source in
        block.withUnsafeMutableBytes { block in
          var from = source.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + position }
          var left = source.count - position
          var to = block.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) }
          var room = block.count
          if iconv(converter, &from, &left, &to, &room) == Int.max || left > 0 { code = errno }
          position = source.count - left
          return block.count - room
        }
      }
      output += block[..<written]
      guard position < source.count, code != E2BIG else { continue }
      if isStrict { return nil }
      faults += 1
      position += 1
      output.append(0x3F)
    }
    return (output, faults)
  }
}
