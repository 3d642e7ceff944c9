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
    citation.write(to: &writer, source: source)
    return writer.take()
  }
}

extension Citation {
  /// Writes the citation as one line of JSON, a `CitationRecord`.
  /// - Parameters:
  ///   - source: The file's path as given.
  ///   - explains: Whether how the citation was found is written as well: `trail`, a list.
  package func write(to writer: inout JSONWriter, source: String, explains: Bool = false) {
    writer.beginObject()
    writer.field("source", source)
    writer.field("document", document?.canonical)
    writer.field("cited", cited?.canonical)
    writer.field("text", text)
    writer.field("start", range.lowerBound)
    writer.field("end", range.upperBound)
    writer.field("utf8Start", utf8Range.lowerBound)
    writer.field("utf8End", utf8Range.upperBound)
    writer.field("phrase", phrase)
    writer.field("governing", governing)
    writer.field("relation", relation)
    writer.field("place", place.rawValue)
    writer.field("paragraph", paragraph)
    writer.field("footnote", footnote)
    writer.field("date", date?.description)
    writer.field("locator", locator)
    writer.field("basis", basis.rawValue)
    writer.field("confidence", confidence)
    writer.field("language", language)
    writer.optionalField("page", page)
    if cited == nil { writer.field("unresolved", unresolved ?? "unknown") }
    if explains {
      writer.key("trail")
      writer.beginArray()
      for step in trail { writer.value(step) }
      writer.endArray()
    }
    writer.endObject()
    writer.endLine()
  }
}
