public import CitationExtraction
public import DocumentReading

/// A document with its citations, to be shown in place.
public struct AnnotatedDocument: Sendable {
  /// The document.
  public var document: StructuredDocument
  /// Its citations; those of an extractor that explains tell more.
  public var citations: [Citation]

  /// Makes an annotated document.
  public init(document: StructuredDocument, citations: [Citation]) {
    self.document = document
    self.citations = citations
  }
}
