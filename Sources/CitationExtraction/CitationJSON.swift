import DocumentReading
import UNSymbols

extension Citation {
  /// Writes the citation as one line of the JSON Lines that `citegraph extract` prints.
  ///
  /// The keys and their order are a contract: source, document, cited, text, start, end, utf8Start, utf8End, phrase, governing,
  /// relation, place, paragraph, footnote, date, locator, basis, confidence, language, page; `unresolved` only when `cited` is null;
  /// `otherSymbols` only when the cited document is printed with several.
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
    if !otherSymbols.isEmpty {
      writer.key("otherSymbols")
      writer.beginArray()
      for symbol in otherSymbols { writer.value(symbol.canonical) }
      writer.endArray()
    }
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
