import DocumentReading
import UNSymbols

/// A citation with the file in which it was found: one line of the JSON Lines that `citegraph extract` prints.
///
/// The keys and their order are a contract: source, document, cited, text, start, end, utf8Start, utf8End, phrase, governing,
/// relation, place, paragraph, footnote, date, locator, basis, confidence, language, page; `unresolved` only when `cited` is null.
public struct CitationRecord: Sendable, Hashable {
  /// The file's path as given.
  public var source: String
  /// What was found.
  public var citation: Citation

  /// Makes a record.
  public init(source: String, citation: Citation) {
    self.source = source
    self.citation = citation
  }

  /// The record as one line of JSON, with its line end.
  public var jsonLine: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// Writes the record as one line of JSON.
  /// - Parameter explains: Whether how the citation was found is written as well: `trail`, a list.
  package func write(to writer: inout JSONWriter, explains: Bool = false) {
    writer.beginObject()
    writer.field("source", source)
    writer.field("document", citation.document?.canonical)
    writer.field("cited", citation.cited?.canonical)
    writer.field("text", citation.text)
    writer.field("start", citation.range.lowerBound)
    writer.field("end", citation.range.upperBound)
    writer.field("utf8Start", citation.utf8Range.lowerBound)
    writer.field("utf8End", citation.utf8Range.upperBound)
    writer.field("phrase", citation.phrase)
    writer.field("governing", citation.governing)
    writer.field("relation", citation.relation)
    writer.field("place", citation.place.rawValue)
    writer.field("paragraph", citation.paragraph)
    writer.field("footnote", citation.footnote)
    writer.field("date", citation.date?.description)
    writer.field("locator", citation.locator)
    writer.field("basis", citation.basis.rawValue)
    writer.field("confidence", citation.confidence)
    writer.field("language", citation.language)
    writer.optionalField("page", citation.page)
    if citation.cited == nil { writer.field("unresolved", citation.unresolved ?? "unknown") }
    if explains {
      writer.key("trail")
      writer.beginArray()
      for step in citation.trail { writer.value(step) }
      writer.endArray()
    }
    writer.endObject()
    writer.endLine()
  }
}
