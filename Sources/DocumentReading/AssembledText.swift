internal import UNSymbols

/// The words of a file on their way to its documents: paragraphs and notes are told apart, what each paragraph is is not.
struct AssembledText {
  /// A note: its mark, and its words without the mark.
  struct Note {
    var mark: String
    var range: Range<Int>
  }

  /// The language; nil where it is to be told from the words.
  var language: Language?
  /// The clean text: paragraphs first, then notes.
  var text: CleanText
  /// The paragraphs' ranges in the clean text.
  var paragraphs: [Range<Int>] = []
  /// The notes that stand apart from the paragraphs.
  var notes: [Note] = []
  /// The places of notes' marks that the layout itself tells; empty ranges, since the text does not print them.
  var marks: [NoteMarkFinder.Mark] = []
  /// Hyperlinks in the words.
  var links: [Link] = []
  /// Addresses that stand alone on their line: links whose words are lost.
  var addresses: [Range<Int>] = []

  /// The documents of the file: their structure, their notes' marks, what they say about themselves.
  consuming func documents(
    input: [UInt8], name: String?, options: DocumentReader.Options = DocumentReader.Options()
  ) -> [StructuredDocument] {
    // Taken rather than copied: the marks are cut out of them.
    var words = text.takeBytes()
    let language = language ?? words.withUnsafeBufferPointer(options.language(of:))
    var map = text.map
    let ends = words.withUnsafeBufferPointer { EndNotes($0, paragraphs: paragraphs, language) }
    let segments = words.withUnsafeBufferPointer { ResolutionSegments.find($0, ends.paragraphs, language) }
    let notes = notes + ends.notes
    let known = Set(marks.map(\.note))
    let numbers = notes.indices.map { known.contains($0) ? nil : Int(notes[$0].mark) }
    let found = words.withUnsafeBufferPointer {
      let found = NoteMarkFinder.find(
        in: $0, paragraphs: ends.paragraphs, numbers: numbers, noteWords: notes.map(\.range), language)
      let misread = NoteMarkFinder.findMisread(
        in: $0, paragraphs: ends.paragraphs, segments: segments, numbers: numbers, found: found, language)
      return found.filter { mark in !misread.contains { $0.range == mark.range } } + misread
    }
    let unknown = notes.indices.map { known.contains($0) ? "" : notes[$0].mark }
    let letters = words.withUnsafeBufferPointer {
      NoteMarkFinder.findLetters(in: $0, paragraphs: ends.paragraphs, marks: unknown)
        + NoteMarkFinder.findStars(in: $0, paragraphs: ends.paragraphs, marks: unknown)
    }
    let marks = (marks + found + letters).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let drafts = DocumentDraft.all(segments, ends.paragraphs, notes: notes, marks: marks)
    let cutter = TextCutter(drafts.flatMap { $0.marks.map(\.range) }.filter { !$0.isEmpty })
    cutter.apply(to: &words, map: &map)
    let links = links.map { Link(range: cutter.moved($0.range), target: $0.target) }
    return words.withUnsafeBufferPointer { buffer in
      var shared = SharedFormula(buffer, language)
      return drafts.map { draft in
        var document = draft.document(
          buffer, text: words, map: map, input: input, cutter: cutter, language: language, shared: &shared,
          fileSymbol: segments.count == 1 ? name.flatMap { Masthead.symbol(fileName: $0) } : nil,
          addresses: segments.count == 1 ? addresses : [])
        document.attach(links)
        return document
      }
    }
  }
}
