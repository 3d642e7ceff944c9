public import DocumentReading
package import UNSymbols

/// Finds the citations of a document: recognises them in the words, then resolves what each names.
public struct CitationExtractor: Sendable {
  /// Whether citations tell how they were found.
  public var explains: Bool
  private var added: [String: LanguageRules] = [:]

  /// Makes an extractor; one that explains fills `Citation.trail`.
  public init(explains: Bool = false) {
    self.explains = explains
  }

  /// Makes an extractor that knows a language which the registry does not have.
  package init(adding language: Language) {
    explains = false
    added[language.code] = LanguageRules(language)
  }

  private func rules(of language: String) -> LanguageRules { added[language] ?? LanguageRules.named(language) }

  /// The citations of a document in the order of its text, notes after the paragraphs.
  public func citations(in document: StructuredDocument) -> [Citation] { citations(in: [document])[0] }

  /// The citations of each document of a file, in the order of the documents.
  /// - Parameter documents: The documents of one file, which all have its bytes as their input.
  public func citations(in documents: [StructuredDocument]) -> [[Citation]] {
    var citations = documents.map { document in
      document.text.withUnsafeBufferPointer { text in
        var run = ExtractionRun(document, text, rules(of: document.language), explains: explains)
        run.run()
        return run.citations
      }
    }
    CodePoints.fill(&citations, input: documents.first?.input ?? [])
    return citations
  }
}
