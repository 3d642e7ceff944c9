import UNSymbols

extension Masthead {
  /// Whether a text is a list of resolutions, which begin its lines, and says nothing of its own: none of them is its symbol.
  static func isList(_ text: UnsafeBufferPointer<UInt8>, _ paragraphs: [Paragraph], _ language: Language) -> Bool {
    guard !paragraphs.contains(where: { $0.place == .preamble || $0.place == .operative }) else { return false }
    let symbols = paragraphs.lazy.compactMap { paragraph -> String? in
      let word = text[paragraph.range].prefix { $0 != 0x20 && $0 != 0x2C && $0 != 0x3B }
      guard word.contains(0x2F), let symbol = symbol(text, word.startIndex..<word.endIndex, language) else {
        return nil
      }
      return symbol.kind == .resolution ? symbol.key : nil
    }
    return Set(symbols).count > 1
  }
}
