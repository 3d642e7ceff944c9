import CitationExtraction

extension Finding {
  /// The finding as one JSON object on a line: kind, document, paragraph, text, cited, date, what.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("kind", kind.rawValue)
    writer.field("document", document)
    writer.field("paragraph", paragraph)
    writer.field("text", text)
    writer.field("cited", cited)
    writer.field("date", date)
    writer.field("what", what)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
