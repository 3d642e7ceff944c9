/// The words of a document in a format with markup (Word, HTML), on their way to a `StructuredDocument`.
///
/// Blocks come in reading order, each a paragraph, a heading or a cell of a table; notes are kept apart. The text that is
/// made of them, `StructuredDocument.input`, has the blocks and then the notes, each behind its mark, with blank lines between.
struct FlowText {
  /// A note's mark in a block.
  struct Mark {
    /// Where it is printed in the block's bytes; empty where the format says where it stands without printing it.
    var range: Range<Int>
    /// What is printed, or empty.
    var label = ""
    /// The index of the note in `notes`, when the format says it.
    var note: Int?
  }

  /// A paragraph, a heading or a cell.
  struct Block {
    /// The words, UTF-8.
    var bytes: [UInt8] = []
    /// The marks of notes, in the order of their ends.
    var marks: [Mark] = []
    /// The links, as ranges of `bytes`, in the order of their ends.
    var links: [Link] = []

    /// The words without white space at the ends.
    var trimmed: Range<Int> {
      var start = 0
      var end = bytes.count
      while start < end, Block.isSpace(bytes[start]) { start += 1 }
      while end > start, Block.isSpace(bytes[end - 1]) { end -= 1 }
      // A no-break space has two bytes.
      while start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        start += 2
        while start < end, Block.isSpace(bytes[start]) { start += 1 }
      }
      while end - 2 >= start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
        while end > start, Block.isSpace(bytes[end - 1]) { end -= 1 }
      }
      return start..<end
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Whether there is nothing but white space.
    var isEmpty: Bool { trimmed.isEmpty }

    /// Whether the words are a number or letter that counts what the next cell holds: `1.`, `(a)`.
    var isBareNumber: Bool {
      let words = bytes[trimmed]
      guard (2...5).contains(words.count), let last = words.last, last == 0x2E || last == 0x29 else { return false }
      return words.dropLast().allSatisfy {
        $0 == 0x28 || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39
      }
    }

    /// Whether the words are digits and a stop: `12.`.
    var countsParagraphs: Bool {
      bytes[trimmed].last == 0x2E && bytes[trimmed].dropLast().allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A number in brackets with which the words begin: `(1)`, `[12]`.
    var typedMark: (range: Range<Int>, label: String)? {
      let start = trimmed.lowerBound
      guard start < bytes.count, bytes[start] == 0x28 || bytes[start] == 0x5B else { return nil }
      let digits = bytes[(start + 1)...].prefix { (0x30...0x39).contains($0) }
      guard (1...3).contains(digits.count), digits.endIndex + 1 < trimmed.upperBound,
        bytes[digits.endIndex] == (bytes[start] == 0x28 ? 0x29 : 0x5D)
      else { return nil }
      return (start..<digits.endIndex + 1, String(decoding: digits, as: UTF8.self))
    }
  }

  /// A note.
  struct Note {
    /// Its mark as printed.
    var mark: String
    /// Its words, without the mark.
    var block: Block
  }

  /// How many blocks a document may have.
  static let blockLimit = 1_000_000

  /// The blocks that are not notes.
  private(set) var blocks: [Block] = []
  /// The notes in the order of their marks.
  var notes: [Note] = []
  /// Whether the last block is the number of the next one, being the cell before it.
  private var endsWithNumber = false
  /// Whether the last block stands in a row of a table.
  private var isRowOpen = false

  /// Whether there are more blocks than are read.
  var isTooLong: Bool { blocks.count > FlowText.blockLimit }

  static let tooLong = ReadingError(
    what: "has more than \(FlowText.blockLimit) paragraphs", remedy: "split it into its documents")

  /// Adds a block that has words; a number of its own goes to the cell behind it in a row of a table, and elsewhere to the next block
  /// when it counts paragraphs: pages set number and words side by side as blocks too.
  mutating func add(_ block: Block, inRow: Bool = false) {
    guard !block.isEmpty else { return }
    if endsWithNumber, inRow == isRowOpen {
      blocks[blocks.count - 1].append(block, separator: 0x09)
    } else {
      blocks.append(block)
    }
    endsWithNumber = block.isBareNumber && (inRow || block.countsParagraphs)
    isRowOpen = inRow
  }

  /// Adds a note to which a mark leads, or what goes on in a paragraph of its own with the last one.
  mutating func addNote(_ block: Block, mark: String, goesOn: Bool) {
    if goesOn, let last = notes.indices.last {
      notes[last].block.append(block, separator: 0x0A)
    } else {
      notes.append(Note(mark: mark, block: block))
    }
  }

  /// Says that a row of a table ends.
  mutating func endRow() { if isRowOpen { endsWithNumber = false } }

  /// Replaces the notes that marks name by others; a mark whose note is nil names none.
  mutating func mapNotes(_ note: (Int) -> Int?) {
    for block in blocks.indices {
      for mark in blocks[block].marks.indices {
        blocks[block].marks[mark].note = blocks[block].marks[mark].note.flatMap(note)
      }
    }
  }

  /// Puts blocks before all others.
  mutating func prepend(_ other: [Block]) { blocks.insert(contentsOf: other, at: 0) }

  /// Takes out the last blocks where these begin with all printed marks in brackets, typed: "(1) See".
  private mutating func takeTypedNotes(_ marks: Set<String>) {
    var first = blocks.count
    while first > 0, let mark = blocks[first - 1].typedMark, marks.contains(mark.label) { first -= 1 }
    guard first < blocks.count, Set(blocks[first...].compactMap { $0.typedMark?.label }) == marks else { return }
    for var block in blocks[first...] {
      guard let mark = block.typedMark else { continue }
      for position in mark.range { block.bytes[position] = 0x20 }
      notes.append(Note(mark: mark.label, block: block))
    }
    blocks.removeSubrange(first...)
  }

  /// Takes out the blocks that begin with a printed mark which an earlier block has too: they are the notes.
  mutating func takePrintedNotes() {
    var seen: Set<String> = []
    var kept: [Block] = []
    for var block in blocks {
      let start = block.trimmed.lowerBound
      if let first = block.marks.first, first.note == nil, !first.label.isEmpty, first.range.lowerBound <= start,
        seen.contains(first.label), block.trimmed.upperBound > first.range.upperBound
      {
        for position in first.range { block.bytes[position] = 0x20 }
        block.marks.removeFirst()
        notes.append(Note(mark: first.label, block: block))
      } else {
        seen.formUnion(block.marks.map(\.label))
        kept.append(block)
      }
    }
    blocks = kept
    if notes.isEmpty { takeTypedNotes(seen) }
    var indices: [String: Int] = [:]
    for (index, note) in notes.enumerated() { indices[note.mark] = index }
    // A mark may stand again, unless the notes of each page are numbered anew.
    let areUnique = indices.count == notes.count
    var used = Set(blocks.flatMap { $0.marks.compactMap(\.note) })
    for block in blocks.indices {
      for mark in blocks[block].marks.indices where blocks[block].marks[mark].note == nil {
        let (label, start) = (blocks[block].marks[mark].label, blocks[block].marks[mark].range.lowerBound)
        guard let note = indices[label],
          used.insert(note).inserted || areUnique && blocks[block].endsWord(at: start)
        else { continue }
        blocks[block].marks[mark].note = note
      }
    }
  }
}
