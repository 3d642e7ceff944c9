import DocumentReading
import UNSymbols

/// What the hyperlinks of a paragraph say about the numbers in it.
///
/// The words decide: a link counts only where its words end in the number of its target ("79/98" for `A/RES/79/98`), and only
/// where they leave the body open, as in the cell of a table.
enum LinkEvidence {
  /// Gives bodies to numbers that have none, and adds numbers that the words alone make no citation of.
  static func apply(
    _ links: [Link], to items: inout [Resolver.Item], _ text: UnsafeBufferPointer<UInt8>, explains: Bool
  ) {
    guard !links.isEmpty else { return }
    let places = items.map(\.range).enumerated().sorted {
      ($0.element.lowerBound, $0.offset) < ($1.element.lowerBound, $1.offset)
    }
    var nearest = 0
    var added: Int?
    for link in links.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard !isInsideNumber(link.range, text), let symbol = symbol(link.target),
        let range = number(of: symbol, text, link.range)
      else { continue }
      let trail = explains ? ["the hyperlink of its words names \(symbol.canonical)"] : []
      while nearest < places.count, places[nearest].element.upperBound <= range.lowerBound { nearest += 1 }
      let found = nearest < places.count ? places[nearest].offset : nil
      guard let index = [found, added].compactMap(\.self).first(where: { items[$0].range.overlaps(range) }) else {
        added = items.count
        items.append(
          Resolver.Item(range: range, symbol: symbol, basis: .context, confidence: 0.9, trail: trail))
        continue
      }
      let isOpen = items[index].symbol == nil || items[index].basis == .form
      // A date that lies in no sitting of the target's session says that the link is wrong.
      if let date = items[index].date, SessionCalendar.check(symbol, date) == .conflict { continue }
      guard isOpen, items[index].range.lowerBound <= range.lowerBound else { continue }
      items[index].symbol = symbol
      items[index].otherSymbols = []
      items[index].unresolved = nil
      items[index].basis = .context
      items[index].confidence = 0.9
      items[index].trail += trail
    }
  }

  /// Whether a link's words are a part of what a number or symbol is: "44/9" in "CL 144/9".
  private static func isInsideNumber(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    func joins(_ left: Int) -> Bool {
      left >= 0 && left + 1 < text.count && text[left].isAlphanumeric && text[left + 1].isDigit
    }
    return joins(range.lowerBound - 1) || joins(range.upperBound - 1)
  }

  /// The resolution or decision that an address names: `https://undocs.org/en/S/RES/1325%20(2000)`.
  private static func symbol(_ target: String) -> DocumentSymbol? {
    let address = decoded(target)
    let symbol = address.withUnsafeBufferPointer { LinkTarget.symbol($0, 0..<$0.count)?.0 }
    return symbol.flatMap { $0.kind == .resolution || $0.kind == .decision ? $0 : nil }
  }

  /// An address with what it writes as `%20` in plain.
  private static func decoded(_ target: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(target.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        result.append(code)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// Where the words of a link print the number of a symbol, from its first digit to the link's end; nil when they do not.
  private static func number(
    of symbol: DocumentSymbol, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    guard let start = range.first(where: { text[$0].isDigit }) else { return nil }
    let words = text[start..<range.upperBound].filter { $0 != 0x20 }
    let canonical = symbol.canonical.utf8
    guard words.count >= 3, canonical.count > words.count, canonical.suffix(words.count).elementsEqual(words),
      canonical.dropLast(words.count).last == UInt8(ascii: "/")
    else { return nil }
    return start..<range.upperBound
  }
}
