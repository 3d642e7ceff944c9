import DocumentReading
import UNSymbols

/// Where the words of a paragraph begin that can be its opening phrase.
enum ParagraphOpening {
  /// The most bytes of a number in brackets, "(xxxviii)".
  private static let longestNumber = 10

  /// The offset behind the paragraph's number, an opening quotation mark and, where a statement names it, the body that speaks
  /// ("The Security Council").
  static func start(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ lexicon: Lexicon) -> Int {
    var position = range.lowerBound
    let end = range.upperBound
    if text[position].isDigit {
      while position < end, text[position].isDigit { position += 1 }
      if let mark = lexicon.language.opening(.numberEnd, text, position, end) { position += mark.bytes.count }
    } else if text[position] == 0x28 {
      while position < end, text[position] != 0x29, position - range.lowerBound < longestNumber { position += 1 }
      position = min(position + 1, end)
    } else if position + 2 < end, text.isLowerLetter(position), text[position] < 0x80, text[position + 1] == 0x29 {
      position += 2
    }
    while position < end, text[position] == 0x20 { position += 1 }
    position = StructureClassifier.behindQuotationMark(text, position..<end)
    if let name = lexicon.language.opening(.speaker, text, position, end) { return position + name.bytes.count }
    if let behind = StructureClassifier.speakerEnd(behindLeadOf: position..<end, text, lexicon.language) {
      return behind
    }
    if lexicon.language.has(.verbOpens), text[position..<end].starts(with: StructureClassifier.stuckAnd),
      StructureClassifier.opensStatement(text, position..<end, lexicon.language)
    {
      position += StructureClassifier.stuckAnd.count
    }
    return min(position, end)
  }
}
