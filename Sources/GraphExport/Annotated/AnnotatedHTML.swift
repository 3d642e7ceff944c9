import CitationExtraction
import DocumentReading
import UNSymbols

/// A page with the words of documents, each citation linked to the cited document, and explained when the pointer or the
/// keyboard is on it. One file without scripts that loads nothing.
public struct AnnotatedHTML: Sendable {
  /// What made the page: `citegraph 0.1.0`.
  public var generator: String

  /// Makes a writer.
  public init(generator: String) {
    self.generator = generator
  }

  /// Writes the page of the documents of one file; `source` is its name.
  public func write(_ documents: [AnnotatedDocument], source: String, to sink: inout TextSink) throws {
    let title = documents.first.flatMap { $0.document.title ?? $0.document.symbol?.canonical } ?? source
    sink.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    sink.write(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    sink.write("<meta name=\"viewport\" content=\"width=device-width\">\n")
    sink.write(
      "<title>\(AnnotatedHTML.escaped(title))</title>\n<style>\n\(AnnotatedHTML.style)</style>\n</head>\n<body>\n")
    let places = documents.first.map { TextPlaces($0.document) }
    for (index, document) in documents.enumerated() {
      var page = AnnotatedPage(document, places, prefix: documents.count > 1 ? "d\(index + 1)-" : "")
      page.write(to: &sink)
      try sink.settle()
    }
    let citations = documents.flatMap(\.citations)
    let unresolved = citations.count { $0.cited == nil }
    sink.write("<footer>\(citations.count, of: "citation"), \(unresolved) unresolved, in <bdi>")
    sink.write("\(AnnotatedHTML.escaped(source))</bdi>; made by \(AnnotatedHTML.escaped(generator))</footer>\n")
    sink.write("</body>\n</html>\n")
  }

  /// A text in which nothing is markup; what no page may hold is replaced.
  static func escaped(_ text: String) -> String { MarkupText.escaped(text) }

  private static let style = """
    :root { color-scheme: light dark; }
    body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 Georgia, serif; }
    h1, h2, h3 { font-weight: normal; } h3 { font-size: 1.05rem; }
    .label { float: left; margin-left: -4rem; color: #888; font: .75rem/2 sans-serif; }
    [dir=rtl] .label { float: right; margin: 0 -4rem 0 0; }
    .cite { position: relative; }
    .cite > a { color: #1f5fa8; text-decoration-thickness: 1px; }
    .cite.unresolved { border-bottom: 2px dashed #b07a1e; cursor: help; }
    .why { display: none; position: absolute; left: 0; top: 1.5em; z-index: 1; width: 22rem; max-width: 80vw; padding: .5rem .75rem;
      border: 1px solid #888; border-radius: .4rem; background: Canvas; color: CanvasText; font: .8rem/1.45 sans-serif; }
    [dir=rtl] .why { left: auto; right: 0; }
    .cite:hover .why, .cite:focus-within .why, .cite:focus .why { display: block; }
    .why > span { display: block; } .why > .evidence { color: #888; }
    .notes, footer { margin-top: 2rem; border-top: 1px solid #888; font-size: .85rem; }
    @media (max-width: 54rem) { .label { float: none; margin: 0; display: block; } }

    """
}
