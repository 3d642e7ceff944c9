public import DocumentReading

/// Finds the citations of a document: recognises them in the words, then resolves what each names.
public struct CitationExtractor: Sendable {
  /// Makes an extractor.
  public init() {}

  /// The citations of a document in the order of its text, notes after the paragraphs.
  public func citations(in document: StructuredDocument) -> [Citation] { [] }
}
