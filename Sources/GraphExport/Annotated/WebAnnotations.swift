import CitationExtraction
import DocumentReading
import UNSymbols

/// Citations as a collection of Web Annotations (https://www.w3.org/TR/annotation-model), JSON-LD: each links its words in the
/// file to the cited document and explains it.
///
/// Places are counted in Unicode code points of the file; of a Word or PDF file, in those of its text as `citegraph` reads it.
public struct WebAnnotations: Sendable {
  /// What made the file: `citegraph 0.1.0`.
  public var generator: String
  /// How many code points before and behind the words are given, so that they are found again in a changed file.
  public static let context = 32

  /// Makes a writer.
  public init(generator: String) {
    self.generator = generator
  }

  /// Writes the annotations of the documents of one file; `source` is its path, nil for standard input.
  public func write(_ documents: [AnnotatedDocument], source: String?, to sink: inout TextSink) throws {
    let name = source.map(IRIText.encoded) ?? "urn:citegraph:stdin"
    let total = documents.reduce(0) { $0 + $1.citations.count }
    var json = JSONWriter()
    json.beginObject()
    json.field("@context", "http://www.w3.org/ns/anno.jsonld")
    json.field("id", "urn:citegraph:annotations:\(name)")
    json.field("type", "AnnotationCollection")
    json.field("label", "the citations in \(source ?? "standard input")")
    json.key("generator")
    json.beginObject()
    json.field("type", "Software")
    json.field("name", generator)
    json.endObject()
    json.field("total", total)
    json.key("first")
    json.beginObject()
    json.field("id", "urn:citegraph:annotations:\(name):page")
    json.field("type", "AnnotationPage")
    json.field("startIndex", 0)
    json.key("items")
    json.beginArray()
    var number = 0
    for annotated in documents {
      for citation in annotated.citations {
        write(citation, number, of: name, in: annotated.document, &json)
        sink.write(json.take())
        try sink.settle()
        number += 1
      }
    }
    json.endRecords()
    json.endObject()
    json.endObject()
    json.endLine()
    sink.write(json.take())
  }

  private func write(
    _ citation: Citation, _ number: Int, of name: String, in document: StructuredDocument, _ json: inout JSONWriter
  ) {
    json.beginRecord()
    json.field("id", "urn:citegraph:annotation:\(name):\(number)")
    json.field("type", "Annotation")
    json.field("motivation", citation.cited == nil ? "questioning" : "linking")
    json.key("body")
    json.beginArray()
    if let cited = citation.cited {
      json.beginObject()
      json.field("type", "SpecificResource")
      json.field("source", cited.url.map(IRIText.percentEncoded) ?? "urn:citegraph:" + IRIText.encoded(cited.canonical))
      json.field("purpose", "linking")
      json.endObject()
      text(cited.canonical, "identifying", &json)
    }
    text(CitationExplanation(citation).line, "describing", &json)
    if let relation = citation.relation { text(relation, "classifying", &json) }
    json.endArray()
    json.key("target")
    json.beginObject()
    json.field("source", name)
    json.key("selector")
    json.beginArray()
    json.beginObject()
    json.field("type", "TextPositionSelector")
    json.field("start", citation.range.lowerBound)
    json.field("end", citation.range.upperBound)
    json.endObject()
    json.beginObject()
    json.field("type", "TextQuoteSelector")
    json.field("exact", citation.text)
    let (before, behind) = WebAnnotations.context(of: citation.utf8Range, in: document.input)
    json.field("prefix", before)
    json.field("suffix", behind)
    json.endObject()
    json.endArray()
    json.endObject()
    json.endObject()
  }

  private func text(_ value: String, _ purpose: String, _ json: inout JSONWriter) {
    json.beginObject()
    json.field("type", "TextualBody")
    json.field("value", value)
    json.field("format", "text/plain")
    json.field("purpose", purpose)
    json.endObject()
  }

  /// The code points before and behind a range of UTF-8.
  static func context(of range: Range<Int>, in input: [UInt8]) -> (before: String, behind: String) {
    var start = range.lowerBound
    var points = 0
    while start > 0, points < context {
      start -= 1
      if input[start] & 0xC0 != 0x80 { points += 1 }
    }
    var end = range.upperBound
    points = 0
    while end < input.count {
      if input[end] & 0xC0 != 0x80 {
        if points == context { break }
        points += 1
      }
      end += 1
    }
    return (
      String(decoding: input[start..<range.lowerBound], as: UTF8.self),
      String(decoding: input[range.upperBound..<end], as: UTF8.self)
    )
  }
}
