/// Writes XML 1.0: elements nested and indented, texts escaped in one place.
struct XMLWriter {
  /// What was written and not yet taken.
  var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [StaticString] = []
  private var isInTag = false
  private var hasText = false

  /// Begins an element.
  mutating func begin(_ name: StaticString) {
    endTag()
    indent()
    bytes.append(0x3C)
    append(name)
    open.append(name)
    isInTag = true
  }

  /// Ends the element that was begun last.
  mutating func end() {
    let name = open.removeLast()
    if isInTag {
      isInTag = false
      bytes.append(contentsOf: "/>".utf8)
    } else {
      if !hasText { indent() }
      bytes.append(contentsOf: "</".utf8)
      append(name)
      bytes.append(0x3E)
    }
    hasText = false
    if open.isEmpty { bytes.append(0x0A) }
  }

  /// Adds an attribute to the element that was just begun; none when there is no value.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    bytes.append(0x20)
    append(name)
    bytes.append(contentsOf: "=\"".utf8)
    MarkupText.append(value, to: &bytes)
    bytes.append(0x22)
  }

  /// Writes the text of the element that was just begun.
  mutating func text(_ text: String) {
    endTag()
    MarkupText.append(text, to: &bytes)
    hasText = true
  }

  private mutating func endTag() {
    if isInTag { bytes.append(0x3E) }
    isInTag = false
  }

  private mutating func indent() {
    if bytes.last != 0x0A { bytes.append(0x0A) }
    for _ in open { bytes.append(contentsOf: "  ".utf8) }
  }

  private mutating func append(_ name: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}
