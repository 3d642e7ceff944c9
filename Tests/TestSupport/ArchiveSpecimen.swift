import CZlib

/// Makes small ZIPs, sound or with lies in them.
public struct ZipSpecimen: Sendable {
  private struct Member: Sendable {
    var path: String
    var packed: [UInt8]
    var method: UInt16
    var size: Int
    var checksum: UInt32
    var mode: UInt32
  }

  private var members: [Member] = []

  /// Makes an archive without members.
  public init() {}

  /// Adds a member; `size` and `checksum` are what the archive says of it where that is not so, `mode` a Unix mode.
  public mutating func add(
    _ path: String, _ bytes: some Sequence<UInt8>, isDeflated: Bool = true, size: Int? = nil, checksum: UInt32? = nil,
    mode: UInt32 = 0o100644
  ) {
    let bytes = Array(bytes)
    members.append(
      Member(
        path: path, packed: isDeflated ? Deflated.bytes(bytes, bits: -15) : bytes, method: isDeflated ? 8 : 0,
        size: size ?? bytes.count, checksum: checksum ?? Deflated.checksum(bytes), mode: mode))
  }

  /// The file.
  public var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let place = file.count
      let head = fields(member)
      file += [0x50, 0x4B, 3, 4] + head + Array(member.path.utf8) + member.packed
      directory += [0x50, 0x4B, 1, 2] + u16(0x0314) + head + u16(0) + u16(0) + u16(0) + u32(Int(member.mode) << 16)
      directory += u32(place) + Array(member.path.utf8)
    }
    let start = file.count
    file += directory + [0x50, 0x4B, 5, 6] + u16(0) + u16(0) + u16(members.count) + u16(members.count)
    return file + u32(directory.count) + u32(start) + u16(0)
  }

  private func fields(_ member: Member) -> [UInt8] {
    let sizes = u32(Int(member.checksum)) + u32(member.packed.count) + u32(member.size)
    return u16(20) + u16(0x0800) + u16(Int(member.method)) + u32(0) + sizes + u16(member.path.utf8.count) + u16(0)
  }
}

/// Makes small tars, compressed with gzip.
public struct TarSpecimen: Sendable {
  private var blocks: [UInt8] = []

  /// Makes an archive without members.
  public init() {}

  /// Adds a member of a type (`0` a file, `1` and `2` links, `5` a folder, `L` a long name); `size` is what its header says.
  public mutating func add(_ path: String, _ bytes: some Sequence<UInt8>, type: Character = "0", size: Int? = nil) {
    let bytes = Array(bytes)
    var header = [UInt8](repeating: 0, count: 512)
    func set(_ place: Int, _ text: String) { header.replaceSubrange(place..<place + text.utf8.count, with: text.utf8) }
    set(0, String(path.prefix(100)))
    set(100, "0000644")
    set(124, octal(size ?? bytes.count, 11))
    set(136, octal(0, 11))
    set(148, "        ")
    set(156, String(type))
    set(257, "ustar\u{0}00")
    set(148, octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ")
    blocks += header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
  }

  /// The file.
  public var bytes: [UInt8] { Deflated.bytes(blocks + [UInt8](repeating: 0, count: 1024), bits: 31) }

  private func octal(_ number: Int, _ count: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}

/// What zlib makes of bytes.
public enum Deflated {
  /// Compressed bytes: `bits` is -15 for a member of a ZIP, 31 for gzip, 15 for zlib.
  public static func bytes(_ input: [UInt8], bits: Int32) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(&stream, 9, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = input
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))) + 64)
    let count = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        deflate(&stream, Z_FINISH)
        return target.count - Int(stream.avail_out)
      }
    }
    return Array(output[..<count])
  }

  /// The checksum of a ZIP's member.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}

private func u16(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
private func u32(_ number: Int) -> [UInt8] { u16(number & 0xFFFF) + u16(number >> 16 & 0xFFFF) }
