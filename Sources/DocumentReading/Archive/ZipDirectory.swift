/// The list of contents at the end of a ZIP archive, and the way to each member.
///
/// The layout is that of PKWARE's APPNOTE 6.3, with 64-bit sizes. Nothing in it is believed: places lie inside the file,
/// members do not overlap, and a member holds no more than it says and than the limits allow.
struct ZipDirectory: Sendable {
  /// One member.
  struct Member: Sendable {
    /// Its path inside the archive.
    var path: String
    /// How it is compressed: 0 not, 8 deflated.
    var method: Int
    /// Its size in the archive.
    var compressedSize: Int
    /// Its size.
    var size: Int
    /// The check over its bytes.
    var checksum: UInt32
    /// Whether it is encrypted.
    var isEncrypted: Bool
    /// Whether it is a symbolic link, by the mode that a Unix program stored.
    var isLink: Bool
    /// Where its own header stands.
    var headerOffset: Int

    /// Whether it is a folder.
    var isFolder: Bool { path.hasSuffix("/") }
  }

  /// How many members an archive may have.
  static let countLimit = 2_000_000
  /// How many times its size in the archive a member may have, beyond `bombFloor`.
  static let ratioLimit = 250
  /// The size up to which a member may be packed as tightly as it likes.
  static let bombFloor = 16 << 20

  /// The members in the order of the directory.
  let members: [Member]
  private let source: any ByteSource

  static let truncated = ReadingError(
    what: "is a truncated or damaged ZIP: its directory is missing", remedy: "get the file again")
  static let damaged = ReadingError(what: "is a damaged ZIP", remedy: "get the file again")

  /// Whether bytes begin as a ZIP does.
  static func recognises(_ input: [UInt8]) -> Bool {
    input.starts(with: [0x50, 0x4B, 3, 4]) || input.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// Reads the directory.
  init(_ source: any ByteSource) throws(ReadingError) {
    self.source = source
    let (start, size, count) = try ZipDirectory.locate(source)
    guard count <= ZipDirectory.countLimit else {
      throw ReadingError(what: "has more than \(ZipDirectory.countLimit) members", remedy: "unpack it first")
    }
    let bytes = LittleEndianBytes(try source.bytes(start..<start + size))
    var members: [Member] = []
    var place = 0
    while members.count < count {
      guard place + 46 <= bytes.count, bytes.u32(place) == 0x0201_4B50 else { throw ZipDirectory.damaged }
      let lengths = (name: bytes.u16(place + 28), extra: bytes.u16(place + 30), comment: bytes.u16(place + 32))
      let end = place + 46 + lengths.name + lengths.extra + lengths.comment
      guard end <= bytes.count else { throw ZipDirectory.damaged }
      let nameStart = place + 46
      var member = Member(
        path: ZipDirectory.text(bytes.bytes[nameStart..<nameStart + lengths.name]), method: bytes.u16(place + 10),
        compressedSize: bytes.u32(place + 20), size: bytes.u32(place + 24),
        checksum: UInt32(truncatingIfNeeded: bytes.u32(place + 16)), isEncrypted: bytes.u16(place + 8) & 1 != 0,
        isLink: bytes.u16(place + 4) >> 8 == 3 && bytes.u32(place + 38) >> 28 == 0xA,
        headerOffset: bytes.u32(place + 42))
      let extraStart = nameStart + lengths.name
      ZipDirectory.widen(&member, bytes, extraStart..<extraStart + lengths.extra)
      members.append(member)
      place = end
    }
    self.members = members
    try checkPlaces(before: start)
  }

  /// The member of a path, or nil.
  func member(_ path: String) -> Member? { members.first { $0.path == path } }

  /// The bytes of a member.
  func read(_ member: Member) throws(ReadingError) -> [UInt8] {
    if member.isEncrypted {
      throw ReadingError(what: "is encrypted", remedy: "unpack the archive with its password first")
    }
    guard member.size <= InputFile.sizeLimit else { throw ZipDirectory.tooLarge }
    guard member.size <= ZipDirectory.bombFloor || member.size / ZipDirectory.ratioLimit <= member.compressedSize else {
      throw ReadingError(
        what: "is a ZIP bomb: it unpacks to more than \(ZipDirectory.ratioLimit) times its size", remedy: "leave it out"
      )
    }
    let packed = try source.bytes(dataRange(of: member))
    var bytes: [UInt8]
    switch member.method {
    case 0: bytes = packed
    case 8:
      bytes = []
      bytes.reserveCapacity(min(member.size, 4 * packed.count + 65_536))
      var isGiven = false
      let inflater = Inflater(.none) { () throws(ReadingError) -> [UInt8] in
        defer { isGiven = true }
        return isGiven ? [] : packed
      }
      try inflater.read(member.size + 1, into: &bytes)
    default:
      throw ReadingError(
        what: "is compressed by method \(member.method), which is not read", remedy: "unpack the archive first")
    }
    guard bytes.count == member.size else {
      throw ReadingError(
        what: "is a damaged ZIP: it does not have the length that it says", remedy: "get the file again")
    }
    guard CRC32.of(bytes) == member.checksum else { throw ZipDirectory.damaged }
    return bytes
  }

  static let tooLarge = ReadingError(
    what: "unpacks to more than \(InputFile.sizeLimit >> 20) MiB", remedy: "split it into its documents")

  /// Where a member's bytes stand, behind its own header.
  private func dataRange(of member: Member) throws(ReadingError) -> Range<Int> {
    guard member.headerOffset + 30 <= source.count else { throw ZipDirectory.damaged }
    let header = LittleEndianBytes(try source.bytes(member.headerOffset..<member.headerOffset + 30))
    guard header.u32(0) == 0x0403_4B50 else { throw ZipDirectory.damaged }
    let start = member.headerOffset + 30 + header.u16(26) + header.u16(28)
    guard member.compressedSize <= source.count - start else { throw ZipDirectory.truncated }
    return start..<start + member.compressedSize
  }

  /// Members that share their bytes are how a small file claims to be a huge one.
  private func checkPlaces(before directory: Int) throws(ReadingError) {
    var last = 0
    for member in members.sorted(by: { $0.headerOffset < $1.headerOffset }) {
      guard member.headerOffset >= last, member.compressedSize <= directory - member.headerOffset - 30 else {
        throw ReadingError(what: "is a ZIP whose members overlap or lie outside", remedy: "leave it out")
      }
      last = member.headerOffset + 30 + member.compressedSize
    }
  }

  /// Where the directory stands, its size and the number of members.
  private static func locate(_ source: any ByteSource) throws(ReadingError) -> (Int, Int, Int) {
    let tailStart = max(0, source.count - 65_557)
    let tail = LittleEndianBytes(try source.bytes(tailStart..<source.count))
    var place = tail.count - 22
    while place >= 0, tail.u32(place) != 0x0605_4B50 { place -= 1 }
    guard place >= 0 else { throw truncated }
    var (count, size, start) = (tail.u16(place + 10), tail.u32(place + 12), tail.u32(place + 16))
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF, place >= 20, tail.u32(place - 20) == 0x0706_4B50
    {
      let record = tail.u64(place - 12)
      guard record <= source.count - 56 else { throw damaged }
      let wide = LittleEndianBytes(try source.bytes(record..<record + 56))
      guard wide.u32(0) == 0x0606_4B50 else { throw damaged }
      (count, size, start) = (wide.u64(32), wide.u64(40), wide.u64(48))
    }
    guard start <= source.count, size <= source.count - start, count <= size / 46 + 1 else { throw damaged }
    return (start, size, count)
  }

  /// Replaces sizes that did not fit their fields by those of the 64-bit extra field.
  private static func widen(_ member: inout Member, _ bytes: LittleEndianBytes, _ extra: Range<Int>) {
    var place = extra.lowerBound
    while place + 4 <= extra.upperBound {
      let end = min(extra.upperBound, place + 4 + bytes.u16(place + 2))
      if bytes.u16(place) == 1 {
        var field = place + 4
        func next() -> Int? {
          guard field + 8 <= end else { return nil }
          defer { field += 8 }
          return bytes.u64(field)
        }
        if member.size == 0xFFFF_FFFF, let wide = next() { member.size = wide }
        if member.compressedSize == 0xFFFF_FFFF, let wide = next() { member.compressedSize = wide }
        if member.headerOffset == 0xFFFF_FFFF, let wide = next() { member.headerOffset = wide }
      }
      place = end
    }
  }

  /// A path: UTF-8, or else one byte a character.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}

/// Numbers in bytes, the lowest byte first.
struct LittleEndianBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  func u16(_ place: Int) -> Int { Int(bytes[place]) | Int(bytes[place + 1]) << 8 }

  func u32(_ place: Int) -> Int { u16(place) | u16(place + 2) << 16 }

  /// A number of eight bytes; one that no file reaches is the largest.
  func u64(_ place: Int) -> Int {
    let high = u32(place + 4)
    return high > 0x3FFF_FFFF ? Int.max >> 1 : u32(place) | high << 32
  }
}
