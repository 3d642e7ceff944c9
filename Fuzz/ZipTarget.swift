@testable import DocumentReading

/// Any bytes as a ZIP, and as a tar: every member is read, down into archives inside.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzZip(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  for bytes in [input, Deflated.bytes(input, bits: 31)] {
    let budget = UnpackBudget(archiveSize: bytes.count)
    guard let walk = try? InputCursor.walk(MemoryBytes(all: bytes), Array(bytes.prefix(4)), "a", budget) else {
      continue
    }
    while let entry = try? walk.next() {
      if case .file(let file) = entry { _ = try? file.read() }
    }
  }
  return 0
}
