internal import UNSymbols

/// Reads what `antiword -w 0` prints: a line a paragraph, rows of tables between bars, notes' marks as `[3]`, and the notes
/// behind a line of hyphens.
struct AntiwordOutput {
  /// The words.
  private(set) var flow = FlowText()

  /// Reads the output.
  init(_ text: [UInt8]) {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0C }.map(AntiwordOutput.trimmed)
    let notesStart = lines.lastIndex { $0.count >= 20 && $0.allSatisfy { $0 == 0x2D } }
    var numbers: [Int: Int] = [:]
    if let notesStart {
      for line in lines[(notesStart + 1)...] { addNote(line, &numbers) }
    }
    var paragraph = FlowText.Block()
    for line in lines[..<(notesStart ?? lines.count)] {
      if !paragraph.isEmpty, line.first?.isLower == true {
        // A line break inside a paragraph.
        paragraph.append(block(line, numbers), separator: 0x0A)
        continue
      }
      flow.add(paragraph)
      paragraph = FlowText.Block()
      if line.first == 0x7C, line.last == 0x7C {
        for cell in line.split(separator: 0x7C) { flow.add(block(cell, numbers), inRow: true) }
        flow.endRow()
      } else {
        paragraph = block(line, numbers)
      }
    }
    flow.add(paragraph)
  }

  private mutating func addNote(_ line: ArraySlice<UInt8>, _ numbers: inout [Int: Int]) {
    if let (number, length) = AntiwordOutput.mark(line, at: line.startIndex), number == flow.notes.count + 1 {
      numbers[number] = flow.notes.count
      let words = AntiwordOutput.trimmed(line.dropFirst(length))
      flow.notes.append(FlowText.Note(mark: String(number), block: FlowText.Block(bytes: Array(words))))
    } else if !flow.notes.isEmpty, !line.isEmpty {
      flow.notes[flow.notes.count - 1].block.append(FlowText.Block(bytes: Array(line)), separator: 0x0A)
    }
  }

  /// A paragraph, with the marks taken out of its words.
  private func block(_ line: ArraySlice<UInt8>, _ numbers: [Int: Int]) -> FlowText.Block {
    var block = FlowText.Block()
    var place = line.startIndex
    while place < line.endIndex {
      if line[place] == 0x5B, let (number, length) = AntiwordOutput.mark(line, at: place), let note = numbers[number] {
        block.marks.append(FlowText.Mark(range: block.bytes.count..<block.bytes.count, note: note))
        place += length
      } else {
        block.bytes.append(line[place])
        place += 1
      }
    }
    return block
  }

  /// The number in brackets at a place, and how many bytes it takes.
  private static func mark(_ line: ArraySlice<UInt8>, at start: Int) -> (number: Int, length: Int)? {
    guard start < line.endIndex, line[start] == 0x5B else { return nil }
    var place = start + 1
    var number = 0
    while place < line.endIndex, line[place].isDigit, place - start <= 4 {
      number = number * 10 + Int(line[place] - 0x30)
      place += 1
    }
    guard place > start + 1, place < line.endIndex, line[place] == 0x5D else { return nil }
    return (number, place + 1 - start)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = line.firstIndex { $0 > 0x20 } ?? line.endIndex
    let end = line.lastIndex { $0 > 0x20 } ?? line.startIndex
    return start < line.endIndex ? line[start...end] : line[start..<start]
  }
}
