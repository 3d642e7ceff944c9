import CZlib

/// Takes the compression out of a stream, piece by piece, with zlib.
final class Inflater {
  /// How the stream is wrapped.
  enum Wrapping {
    /// Not at all: a member of a ZIP.
    case none
    /// As gzip; several may follow each other.
    case gzip
    /// As zlib: a stream of a PDF.
    case zlib
  }

  private var stream = z_stream()
  private var input: [UInt8] = []
  private var position = 0
  private let wrapping: Wrapping
  private let refill: () throws(ReadingError) -> [UInt8]
  /// Whether the stream has ended.
  private(set) var isAtEnd = false

  /// Begins a stream; `refill` gives the next compressed bytes, none at their end.
  init(_ wrapping: Wrapping, refill: @escaping () throws(ReadingError) -> [UInt8]) {
    self.wrapping = wrapping
    self.refill = refill
    let bits =
      switch wrapping {
      case .none: -MAX_WBITS
      case .gzip: 16 + MAX_WBITS
      case .zlib: MAX_WBITS
      }
    let status = inflateInit2_(&stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory")
  }

  deinit { inflateEnd(&stream) }

  /// The error of a stream that does not follow its format.
  static let damaged = ReadingError(what: "is damaged: its compression does not add up", remedy: "get the file again")
  /// The error of a stream that ends too early.
  static let truncated = ReadingError(what: "is truncated", remedy: "get the file again")

  /// Adds at most `limit` bytes to `output`; fewer only at the end.
  func read(_ limit: Int, into output: inout [UInt8]) throws(ReadingError) {
    var wanted = limit
    while wanted > 0, !isAtEnd {
      if position == input.count {
        input = try refill()
        position = 0
        if input.isEmpty { throw Inflater.truncated }
      }
      let room = min(wanted, max(65_536, output.count))
      var status = Z_OK
      let block = [UInt8](unsafeUninitializedCapacity: room) { target, initialized in
        status = input.withUnsafeMutableBufferPointer { source in
          stream.next_in = source.baseAddress! + position
          stream.avail_in = UInt32(clamping: source.count - position)
          stream.next_out = target.baseAddress!
          stream.avail_out = UInt32(clamping: room)
          let status = inflate(&stream, Z_NO_FLUSH)
          position = source.count - Int(stream.avail_in)
          return status
        }
        initialized = room - Int(stream.avail_out)
      }
      output += block
      let got = block.count
      wanted -= got
      switch status {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: try endMember()
      default: throw Inflater.damaged
      }
    }
  }

  /// Ends the stream, or goes on with the next gzip member behind it.
  private func endMember() throws(ReadingError) {
    if wrapping == .gzip {
      if position == input.count {
        input = try refill()
        position = 0
      }
      if position + 1 < input.count, input[position] == 0x1F, input[position + 1] == 0x8B {
        inflateReset(&stream)
        return
      }
    }
    isAtEnd = true
  }
}

/// The check of a ZIP member.
enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      var sum = crc32(0, nil, 0)
      var start = 0
      while start < buffer.count {
        let count = min(buffer.count - start, 1 << 30)
        sum = crc32(sum, buffer.baseAddress! + start, UInt32(count))
        start += count
      }
      return UInt32(truncatingIfNeeded: sum)
    }
  }
}
