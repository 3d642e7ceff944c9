/// Where formats write: bytes that are gathered and handed over in blocks, so that no file has to fit into memory.
public struct TextSink {
  /// What waits to be handed over.
  package var bytes: [UInt8] = []
  private let receive: ([UInt8]) throws -> Void

  /// Makes a sink whose blocks go to `receive`, in order.
  public init(_ receive: @escaping ([UInt8]) throws -> Void) {
    self.receive = receive
  }

  /// Writes a text.
  package mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes bytes.
  package mutating func write(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  /// Writes bytes and empties them.
  package mutating func take(_ other: inout [UInt8]) {
    bytes.append(contentsOf: other)
    other.removeAll(keepingCapacity: true)
  }

  /// Hands over what waits when it has become much; to be called between two records.
  package mutating func settle() throws {
    if bytes.count >= 1 << 16 { try finish() }
  }

  /// Hands over what waits.
  public mutating func finish() throws {
    guard !bytes.isEmpty else { return }
    try receive(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
