internal import CLinux
internal import UNSymbols

/// Reads AKN4UN, the XML in which the United Nations publishes resolutions and decisions.
///
/// The format is Akoma Ntoso (OASIS LegalDocML) with the names of the UN's guidelines, https://unsceb-hlcm.github.io.
/// The file is parsed with expat. One that does not nest is read again by a scanner that drops what matches nothing.
package struct AKNReader: FormatReader {
  package static let format = FileFormat.akn

  /// Makes a reader.
  package init() {}

  /// Whether the input looks like Akoma Ntoso: its first element, behind white space, declarations and comments.
  package static func recognises(_ input: UnsafeBufferPointer<UInt8>) -> Bool {
    let element = MarkupProlog.behindType(MarkupProlog.rest(of: input))
    guard element.first == 0x3C else { return false }
    let name = element.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    // "akn:akomaNtoso"
    return name.split(separator: 0x3A).last?.elementsEqual("akomaNtoso".utf8) ?? false
  }

  /// Whether the input looks like Akoma Ntoso.
  package static func recognises(_ input: [UInt8]) -> Bool {
    input.withUnsafeBufferPointer { recognises($0) }
  }

  package func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options, remarks: inout [String]
  ) throws(ReadingError) -> [StructuredDocument] {
    [try read(input, remarks: &remarks)]
  }

  /// Reads a file's bytes.
  package func read(_ input: [UInt8]) throws(ReadingError) -> StructuredDocument {
    var remarks: [String] = []
    return try read(input, remarks: &remarks)
  }

  /// Reads a file's bytes and adds what a person should know about the file, one line each, to `remarks`.
  package func read(_ input: [UInt8], remarks: inout [String]) throws(ReadingError) -> StructuredDocument {
    var found: [String] = []
    // A closure that throws a concrete type would need an annotation that `withUnsafeBufferPointer` does not carry.
    let result = input.withUnsafeBufferPointer { buffer -> Result<StructuredDocument, ReadingError> in
      do throws(ReadingError) {
        return .success(try read(buffer, remarks: &found))
      } catch {
        return .failure(error)
      }
    }
    remarks += found
    var document = try result.get()
    document.input = input
    for index in document.related.indices {
      document.related[index].range = place(of: document.related[index], in: input)
    }
    return document
  }

  /// Where the attribute stands in which a step of the metadata names a symbol.
  private func place(of related: RelatedSymbol, in input: [UInt8]) -> Range<Int> {
    let attribute = Array("as=\"\(related.symbol)\"".utf8)
    return input.withUnsafeBytes { bytes in
      guard let found = memmem(bytes.baseAddress!, bytes.count, attribute, attribute.count) else { return 0..<0 }
      let start = UnsafeRawPointer(found) - bytes.baseAddress! + 4
      return start..<start + attribute.count - 5
    }
  }

  private func read(
    _ input: UnsafeBufferPointer<UInt8>, remarks: inout [String]
  ) throws(ReadingError) -> StructuredDocument {
    let builder = AKNBuilder()
    do throws(ExpatParser.Failure) {
      try ExpatParser.parse(input, events: AKNExpatEvents(builder))
    } catch {
      switch error {
      case .declaresEntities: throw AKNReader.entities
      case .stopped: throw AKNReader.depth
      case .malformed(let what, let line):
        remarks.append("line \(line): not well-formed XML (\(what)); read with repairs")
        return try readTolerantly(input, remarks: &remarks)
      }
    }
    return try finish(builder)
  }

  private func readTolerantly(
    _ input: UnsafeBufferPointer<UInt8>, remarks: inout [String]
  ) throws(ReadingError) -> StructuredDocument {
    let second = AKNBuilder()
    do throws(TolerantScanner.Failure) {
      let repairs = try TolerantScanner.scan(input, events: second)
      if repairs.droppedEnds + repairs.closedElements > 0 {
        remarks.append(
          "\(repairs.droppedEnds) unmatched end tags dropped, \(repairs.closedElements) open elements closed")
      }
      if repairs.replacements > 0 { remarks.append("\(repairs.replacements) invalid bytes replaced") }
    } catch {
      throw error == .stopped ? AKNReader.depth : AKNReader.entities
    }
    return try finish(second)
  }

  private static let entities = ReadingError(
    what: "declares XML entities, which are not read", remedy: "remove its document type declaration")
  private static let depth = ReadingError(
    what: "nests elements more than \(AKNBuilder.depthLimit) deep", remedy: "check that it is AKN4UN")

  /// Puts the notes behind the paragraphs.
  private func finish(_ builder: AKNBuilder) throws(ReadingError) -> StructuredDocument {
    guard !builder.paragraphs.isEmpty else {
      throw ReadingError(what: "holds no text", remedy: "give a file with the words of a document")
    }
    var text = builder.words.bytes
    var map = OffsetMap()
    for run in builder.words.runs { map.addRun(at: run.start, from: run.origin) }
    var notes: [Note] = []
    for note in builder.notes {
      let shift = text.count
      for run in note.words.runs { map.addRun(at: shift + run.start, from: run.origin) }
      text += note.words.bytes
      notes.append(
        Note(
          mark: note.mark, range: shift..<text.count, paragraph: note.paragraph,
          links: note.links.map { link in
            Link(range: shift + link.range.lowerBound..<shift + link.range.upperBound, target: link.target)
          }))
      text.append(UInt8(ascii: "\n"))
    }
    let metadata = builder.metadata
    var document = StructuredDocument(
      text: text, map: map, input: [], paragraphs: builder.paragraphs, notes: notes, symbol: metadata.symbol,
      title: metadata.title, adopted: metadata.adoption, host: metadata.host, language: metadata.language.code)
    document.related = metadata.related.map { RelatedSymbol(relation: $0.relation, symbol: $0.symbol, range: 0..<0) }
    document.vote = metadata.vote
    document.agendaItem = metadata.agendaItem
    return document
  }
}
