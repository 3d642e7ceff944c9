internal import UNSymbols

/// Changes the words of a block together with its marks and links.
extension FlowText.Block {
  /// Whether a mark is printed behind an offset.
  func printsMark(behind start: Int) -> Bool {
    marks.reversed().lazy.prefix { $0.range.upperBound > start }.contains { !$0.range.isEmpty }
  }

  /// Takes out the words from an offset on, with the links and printed marks in them; marks that print nothing stay at their place.
  mutating func removeWords(from start: Int) {
    bytes.removeSubrange(min(start, bytes.count)...)
    while let last = links.last, last.range.upperBound > start { links.removeLast() }
    var silent: [FlowText.Mark] = []
    while let last = marks.last, last.range.upperBound > start {
      marks.removeLast()
      if last.range.isEmpty { silent.append(FlowText.Mark(range: start..<start, note: last.note)) }
    }
    marks += silent.reversed()
  }

  /// Puts words before all others.
  mutating func prepend(_ words: some Collection<UInt8>) {
    var block = FlowText.Block(bytes: Array(words))
    block.append(self, separator: nil)
    self = block
  }

  /// Takes out the mark with which the words of a note begin.
  mutating func dropLeading(_ mark: String) {
    let start = trimmed.lowerBound
    let end = start + mark.utf8.count
    if marks.first?.range.lowerBound == start, marks[0].label == mark {
      for place in marks[0].range { bytes[place] = 0x20 }
      marks.removeFirst()
    } else if end < bytes.count, bytes[start..<end].elementsEqual(mark.utf8), bytes[end] <= 0x20 {
      for place in start..<end { bytes[place] = 0x20 }
    }
  }

  /// The parts that have words between the places of a byte; links and marks that reach over one are left out.
  func split(at byte: UInt8) -> [FlowText.Block] {
    guard bytes.contains(byte) else { return [self] }
    var (marks, links) = (marks[...], links[...])
    return bytes.split(separator: byte).map { part in
      let (start, end) = (part.startIndex, part.endIndex)
      var block = FlowText.Block(bytes: Array(part))
      while let mark = marks.first, mark.range.upperBound <= end {
        if mark.range.lowerBound >= start { block.marks.append(mark.moved(by: -start)) }
        marks.removeFirst()
      }
      while let link = links.first, link.range.upperBound <= end {
        if link.range.lowerBound >= start { block.links.append(link.moved(by: -start)) }
        links.removeFirst()
      }
      return block
    }.filter { !$0.isEmpty }
  }

  /// Adds another block behind this one.
  mutating func append(_ other: FlowText.Block, separator: UInt8?) {
    if !bytes.isEmpty, let separator { bytes.append(separator) }
    let shift = bytes.count
    bytes += other.bytes
    marks += other.marks.map { $0.moved(by: shift) }
    links += other.links.map { $0.moved(by: shift) }
  }

  /// Whether a word of some letters, perhaps with punctuation, ends before a raised number, and not a unit: "the report,²", no "km²".
  func endsWord(at offset: Int) -> Bool {
    let end = bytes[..<offset].suffix(3)
    guard let last = end.last else { return false }
    if last < 0x80, !last.isAlphanumeric { return true }
    return end.count == 3 && end.allSatisfy { $0.isLetter || $0 >= 0x80 }
  }
}

extension FlowText.Mark {
  /// The mark in a block in which its words stand elsewhere.
  fileprivate func moved(by shift: Int) -> FlowText.Mark {
    FlowText.Mark(range: range.lowerBound + shift..<range.upperBound + shift, label: label, note: note)
  }
}

extension Link {
  /// The link in a block in which its words stand elsewhere.
  fileprivate func moved(by shift: Int) -> Link {
    Link(range: range.lowerBound + shift..<range.upperBound + shift, target: target)
  }
}
