internal import Foundation
internal import UNSymbols

/// Reads plain text: finds its layout, its notes and its structure, and the resolutions that it holds.
package struct PlainTextReader: FormatReader {
  package static let format = FileFormat.plainText

  package init() {}

  /// Whether there is no NUL among the first bytes.
  package static func recognises(_ input: [UInt8]) -> Bool {
    input.withUnsafeBytes { $0.isEmpty || memchr($0.baseAddress!, 0, min($0.count, 65_536)) == nil }
  }

  package func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options, remarks: inout [String]
  ) throws(ReadingError) -> [StructuredDocument] {
    guard PlainTextReader.recognises(input) else { throw ReadingError.binary }
    let (bytes, replacements) = UTF8Repair.repaired(input)
    if replacements > 0 { remarks.append("\(replacements) invalid UTF-8 bytes were read as ?") }
    let language = options.language.flatMap { code in options.languages.first { $0.code == code } }
    return PlainTextReader.read(bytes, name: name, language: language, among: options.languages)
  }

  /// The documents of a text that is sound UTF-8.
  static func read(
    _ input: [UInt8], name: String?, language: Language? = nil, among languages: [Language] = Language.all
  ) -> [StructuredDocument] {
    input.withUnsafeBufferPointer {
      read($0, input: input, name: name, language ?? Language.recognise($0, among: languages))
    }
  }

  private static func read(
    _ buffer: UnsafeBufferPointer<UInt8>, input: [UInt8], name: String?, _ language: Language
  ) -> [StructuredDocument] {
    let assembler = TextAssembler(buffer, language)
    var text = assembler.text.bytes
    var map = assembler.text.map
    let fileSymbol = name.flatMap { Masthead.symbol(fileName: $0) }
    let ends = text.withUnsafeBufferPointer { EndNotes($0, paragraphs: assembler.paragraphs, language) }
    let segments = text.withUnsafeBufferPointer { Self.segments($0, ends.paragraphs, language) }
    let notes =
      assembler.notes.map { EndNotes.Found(mark: $0.mark, range: $0.range, paragraphsBefore: $0.paragraphsBefore) }
      + ends.notes
    let marks = text.withUnsafeBufferPointer {
      NoteMarkFinder.find(in: $0, paragraphs: ends.paragraphs, numbers: notes.map { Int($0.mark) }, language)
    }
    let drafts = segments.map { Draft($0, of: segments.count, ends.paragraphs, notes: notes, marks: marks) }
    let cuts = drafts.flatMap { $0.marks.map(\.range) }
    let cutter = TextCutter(cuts)
    cutter.apply(to: &text, map: &map)
    return text.withUnsafeBufferPointer { buffer in
      drafts.map { draft in
        draft.document(
          buffer, text: text, map: map, input: input, cutter: cutter, language: language,
          fileSymbol: segments.count == 1 ? fileSymbol : nil,
          addresses: segments.count == 1 ? assembler.addresses : [])
      }
    }
  }

  /// Whether a heading opens the text of another body that stands in the annex of the resolution before.
  private static func isAnnexed(
    _ index: Int, since first: Int, _ paragraphs: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>, _ language: Language
  ) -> Bool {
    func speaker(_ range: ArraySlice<Range<Int>>) -> String? {
      range.lazy.compactMap { EnactingFormula.body(of: text, $0, language) }.first
    }
    guard paragraphs[first..<index].contains(where: { StructureClassifier.isAnnexHeading(text, $0, language) }) else {
      return false
    }
    return speaker(paragraphs[first..<index]) != speaker(paragraphs[index...])
  }

  /// The ranges of paragraphs that are one resolution each. A file with one heading, or none, is one document whole, unless
  /// the heading stands behind the decisions of another text; what comes before the first heading then belongs to nobody here.
  private static func segments(
    _ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [Range<Int>], _ language: Language
  ) -> [Range<Int>] {
    var starts: [Int] = []
    for (index, range) in paragraphs.enumerated() where text[range.lowerBound].isAlphanumeric {
      guard ResolutionHeading(text, range, language) != nil else { continue }
      let following = paragraphs[index + 1..<min(paragraphs.count, index + 9)]
      if following.contains(where: { EnactingFormula.body(of: text, $0, language) != nil }) {
        if let last = starts.last,
          !paragraphs[last..<index].contains(where: { EnactingFormula.body(of: text, $0, language) != nil })
        {
          continue
        }
        if let first = starts.first, Self.isAnnexed(index, since: first, paragraphs, text, language) { continue }
        starts.append(index)
      }
    }
    let precededByDecisions =
      starts.first.map { first in
        paragraphs[..<first].contains {
          if case .number? = ParagraphNumber.leading(text, $0, language) { return true }
          return EnactingFormula.body(of: text, $0, language) != nil
        }
      } ?? false
    // A document with a masthead of its own holds other texts only as annexes.
    let first = starts.first ?? 0
    let hasMasthead = paragraphs[..<first].contains { $0.count <= 40 && Masthead.symbol(text, $0) != nil }
    guard starts.count > 1 || precededByDecisions, !hasMasthead else { return [0..<paragraphs.count] }
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : paragraphs.count) }
  }
}

/// One document on its way: its paragraphs and notes while the marks are still printed in the text.
private struct Draft {
  let paragraphs: [Range<Int>]
  let notes: [EndNotes.Found]
  let marks: [NoteMarkFinder.Mark]

  /// Takes from a file what belongs to one of its segments: where there are several, the notes whose marks stand in it.
  init(
    _ segment: Range<Int>, of count: Int, _ all: [Range<Int>], notes allNotes: [EndNotes.Found],
    marks allMarks: [NoteMarkFinder.Mark]
  ) {
    paragraphs = Array(all[segment])
    guard count > 1, let first = paragraphs.first, let last = paragraphs.last else {
      notes = allNotes
      marks = allMarks
      return
    }
    let inside = allMarks.filter { $0.range.lowerBound >= first.lowerBound && $0.range.upperBound <= last.upperBound }
    notes = inside.map { allNotes[$0.note] }
    marks = inside.enumerated().map { NoteMarkFinder.Mark(range: $1.range, note: $0) }
  }

  func document(
    _ buffer: UnsafeBufferPointer<UInt8>, text: [UInt8], map: OffsetMap, input: [UInt8], cutter: TextCutter,
    language: Language, fileSymbol: DocumentSymbol?, addresses: [Range<Int>]
  ) -> StructuredDocument {
    var classifier = StructureClassifier(buffer, language)
    var structured = classifier.classify(paragraphs.map(cutter.moved))
    var carriers = [Int?](repeating: nil, count: notes.count)
    var paragraph = 0
    for mark in marks {
      let place = cutter.moved(mark.range.lowerBound)
      while paragraph + 1 < structured.count, structured[paragraph + 1].range.lowerBound <= place { paragraph += 1 }
      structured[paragraph].marks.append(NoteMark(range: place..<place, note: mark.note))
      carriers[mark.note] = paragraph
    }
    for index in carriers.indices where carriers[index] == nil && Int(notes[index].mark) != nil {
      carriers[index] = index > 0 ? carriers[index - 1] : carriers.compactMap { $0 }.first
    }
    var host = classifier.host
    let masthead = Masthead(buffer, paragraphs: structured[...], host: host, language)
    let symbol = masthead.symbol ?? fileSymbol
    if host == nil || host == "" { host = symbol?.body }
    if !addresses.isEmpty {
      let links = addresses.map { range in
        let range = cutter.moved(range)
        return Link(range: range, target: String(decoding: buffer[range], as: UTF8.self))
      }
      structured.append(
        Paragraph(
          place: .front, range: links[0].range.lowerBound..<links[0].range.lowerBound, isHeading: true, links: links))
    }
    return StructuredDocument(
      text: text, map: map, input: input, paragraphs: structured,
      notes: notes.indices.map {
        Note(mark: notes[$0].mark, range: cutter.moved(notes[$0].range), paragraph: carriers[$0])
      },
      symbol: symbol, title: masthead.title, adopted: masthead.adopted, host: host, language: language.code)
  }
}
