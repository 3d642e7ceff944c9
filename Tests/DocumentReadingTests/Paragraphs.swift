import DocumentReading

extension StructuredDocument {
  /// The words of each paragraph behind its label: `PP1 Recalling its resolution 53/70,`.
  var lines: [String] {
    paragraphs.filter { !$0.range.isEmpty }.map { paragraph in
      "\(paragraph.label.map { "\($0) " } ?? "")\(String(decoding: text[paragraph.range], as: UTF8.self))"
    }
  }

  /// The words of each note behind its mark and the label of the paragraph that carries it: `1 PP2: A/75/100.`.
  var noteLines: [String] {
    notes.map { note in
      let carrier = note.paragraph.flatMap { paragraphs[$0].label ?? paragraphs[$0].place.rawValue } ?? "-"
      return "\(note.mark) \(carrier): \(String(decoding: text[note.range], as: UTF8.self))"
    }
  }
}

extension StructuredDocument {
  /// The ranges of paragraphs, notes, marks and links that do not lie in the text, or whose words do not lie in the input.
  var outliers: [Range<Int>] {
    var ranges = paragraphs.map(\.range) + notes.map(\.range)
    for paragraph in paragraphs { ranges += paragraph.marks.map(\.range) + paragraph.links.map(\.range) }
    for note in notes { ranges += note.links.map(\.range) }
    return ranges.filter { range in
      range.lowerBound < 0 || range.upperBound > text.count || map.inputRange(of: range).upperBound > input.count
    }
  }
}

/// Reads bytes that hold one document.
func document(_ bytes: [UInt8], name: String? = nil) throws(ReadingError) -> StructuredDocument {
  try DocumentReader().read(bytes, name: name).documents[0]
}

/// What is wrong with bytes; nil when they can be read.
func fault(_ bytes: [UInt8]) -> ReadingError? {
  do throws(ReadingError) {
    _ = try DocumentReader().read(bytes, name: nil)
    return nil
  } catch {
    return error
  }
}
