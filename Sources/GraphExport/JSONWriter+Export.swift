import CitationExtraction

extension JSONWriter {
  /// Begins an object on a line of its own, as an element of an array.
  mutating func beginRecord() {
    lineBreak()
    beginObject()
  }

  /// Ends an array of records.
  mutating func endRecords() {
    endLine()
    endArray()
  }

  /// Writes the facts of an element that has a value.
  mutating func fields<Element>(_ fields: [ExportField<Element>], of element: Element) {
    for field in fields {
      guard let value = field.value(element) else { continue }
      key(field.name)
      value.write(to: &self)
    }
  }
}
