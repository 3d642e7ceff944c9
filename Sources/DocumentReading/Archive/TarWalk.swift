/// The members of a tar that is compressed with gzip, one after the other, as a stream; or the one file that was compressed.
///
/// The layout is that of POSIX.1-2017 (pax, ustar) with GNU's long names.
final class TarWalk: ArchiveWalk {
  /// One member's header.
  private struct Header {
    var path: String
    var size: Int
    var type: UInt8
  }

  /// The largest header that carries a long name or attributes.
  private static let extendedLimit = 1 << 20

  private let inflater: Inflater
  private let consumed: () -> Int
  private let path: String
  private let budget: UnpackBudget
  private let wanted: String?
  private var reported = 0
  private var isBegun = false
  private var isEnded = false

  /// Walks an archive whose name is `path`; the member `wanted` is handed out whatever its name.
  init(_ source: any ByteSource, path: String, budget: UnpackBudget, wanted: String?) {
    self.wanted = wanted
    self.path = path
    self.budget = budget
    var position = 0
    consumed = { position }
    inflater = Inflater(.gzip) { () throws(ReadingError) -> [UInt8] in
      let end = min(source.count, position + (1 << 16))
      defer { position = end }
      return try source.bytes(position..<end)
    }
  }

  /// Whether bytes begin as gzip does.
  static func recognises(_ input: some Collection<UInt8>) -> Bool { input.starts(with: [0x1F, 0x8B, 8]) }

  func next() throws(ReadingError) -> InputFiles.Entry? {
    var longPath: String?
    while !isEnded {
      var block: [UInt8] = []
      try take(512, into: &block)
      let isFirst = !isBegun
      isBegun = true
      guard block.count == 512, let checked = TarWalk.header(block) else {
        isEnded = true
        if block.allSatisfy({ $0 == 0 }), !isFirst || block.count == 512 { return nil }
        guard isFirst else { throw block.count < 512 ? Inflater.truncated : TarWalk.damaged }
        return try single(block)
      }
      var header = checked
      switch header.type {
      case UInt8(ascii: "L"), UInt8(ascii: "x"):
        guard header.size <= TarWalk.extendedLimit else { throw TarWalk.damaged }
        let words = try contents(header.size)
        longPath =
          header.type == UInt8(ascii: "L")
          ? String(decoding: words.prefix { $0 != 0 }, as: UTF8.self) : TarWalk.path(ofAttributes: words) ?? longPath
        continue
      case UInt8(ascii: "g"):
        try skip(header.size)
        continue
      default: break
      }
      if let longPath { header.path = longPath }
      longPath = nil
      if let entry = try entry(header) { return entry }
    }
    return nil
  }

  private func entry(_ header: Header) throws(ReadingError) -> InputFiles.Entry? {
    let name = ArchiveMember.path(header.path, in: path)
    let isFile = [0, UInt8(ascii: "0"), UInt8(ascii: "7")].contains(header.type) && !header.path.hasSuffix("/")
    let isLink = [UInt8(ascii: "1"), UInt8(ascii: "2")].contains(header.type)
    let error: ReadingError?
    if header.type == UInt8(ascii: "5") || header.path.hasSuffix("/") {
      error = nil
    } else if ArchiveMember.leadsOutside(header.path) {
      error = ArchiveMember.outside
    } else if isLink {
      error = ArchiveMember.link
    } else if !isFile {
      error = ArchiveMember.special
    } else if name != wanted,
      ArchiveMember.isOther(header.path.hasPrefix("./") ? String(header.path.dropFirst(2)) : header.path)
    {
      error = InputFiles.otherName(name)
    } else if header.size > InputFile.sizeLimit {
      error = ZipDirectory.tooLarge
    } else {
      return .file(InputFile(path: name, isExplicit: false, weight: weight(), bytes: try contents(header.size)))
    }
    if !isLink { try skip(header.size) }
    guard let error else { return nil }
    let failure = InputFailure(path: name, error: error)
    return error.isOther ? .other(failure) : .failure(failure)
  }

  /// The file that was compressed by itself; its name is the archive's without the ending.
  private func single(_ beginning: [UInt8]) throws(ReadingError) -> InputFiles.Entry {
    var bytes = beginning
    try take(InputFile.sizeLimit + 1 - bytes.count, into: &bytes)
    guard bytes.count <= InputFile.sizeLimit else { throw ZipDirectory.tooLarge }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let inner = name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    return .file(
      InputFile(path: ArchiveMember.path(inner, in: path), isExplicit: false, weight: weight(), bytes: bytes))
  }

  /// The compressed bytes that were read since the last member.
  private func weight() -> Int {
    defer { reported = consumed() }
    return consumed() - reported
  }

  private func take(_ count: Int, into bytes: inout [UInt8]) throws(ReadingError) {
    let before = bytes.count
    try inflater.read(count, into: &bytes)
    try budget.spend(bytes.count - before)
  }

  /// The bytes of a member; what fills its last block is skipped.
  private func contents(_ size: Int) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    try take(size, into: &bytes)
    guard bytes.count == size else { throw Inflater.truncated }
    try skip((512 - size % 512) % 512, pads: false)
    return bytes
  }

  private func skip(_ size: Int, pads: Bool = true) throws(ReadingError) {
    var left = pads ? (size + 511) / 512 * 512 : size
    var bytes: [UInt8] = []
    while left > 0, !inflater.isAtEnd {
      bytes.removeAll(keepingCapacity: true)
      try take(min(left, 1 << 20), into: &bytes)
      left -= bytes.count
    }
    if left > 0 { throw Inflater.truncated }
  }

  // MARK: Headers

  private static let damaged = ReadingError(what: "is a damaged tar archive", remedy: "get the file again")

  /// A member's header; nil when the block is none, by its checksum.
  private static func header(_ block: [UInt8]) -> Header? {
    var sum = 8 * 0x20
    for (place, byte) in block.enumerated() where !(148..<156).contains(place) { sum += Int(byte) }
    guard number(block[148..<156]) == sum, let size = number(block[124..<136]) else { return nil }
    var path = text(block[0..<100])
    if block[257..<262].elementsEqual("ustar".utf8), block[262] == 0, block[345] != 0 {
      path = text(block[345..<500]) + "/" + path
    }
    return Header(path: path, size: size, type: block[156])
  }

  /// A number in octal digits, or in binary where its first bit is set.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    if field.first! & 0x80 != 0 {
      let value = field.dropFirst().reduce(0) { $0 > Int.max >> 10 ? Int.max >> 1 : $0 << 8 | Int($1) }
      return field.first! == 0x80 ? value : nil
    }
    let digits = field.filter { $0 != 0x20 && $0 != 0 }
    guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x37 }) else { return nil }
    return digits.reduce(0) { $0 << 3 | Int($1 - 0x30) }
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The path among the attributes of a pax header, `LENGTH path=VALUE` and a line end.
  private static func path(ofAttributes words: [UInt8]) -> String? {
    var place = 0
    while let space = words[place...].firstIndex(of: 0x20),
      let length = Int(String(decoding: words[place..<space], as: UTF8.self)), length > space - place + 1,
      length <= words.count - place
    {
      let attribute = words[(space + 1)..<(place + length - 1)]
      if attribute.starts(with: "path=".utf8) { return String(decoding: attribute.dropFirst(5), as: UTF8.self) }
      place += length
    }
    return nil
  }
}
