import UNSymbols

/// The note before, to which "Ibid." refers.
struct PreviousNote {
  /// What it cites first.
  private(set) var symbol: DocumentSymbol?
  private var locator: String?

  /// Adds the citation that a note's "Ibid." repeats, when the note names nothing itself but a text in the document, "Ibid., resolution
  /// 2/11", and no other volume of the same records: "Ibid., Supplement for April, May and June 1972".
  func resolveIbid(
    _ scan: Scan, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon, _ items: inout [Resolver.Item]
  ) {
    // Arabic files leave the brackets of the note's mark before its words: "() المرجع نفسه".
    guard let symbol,
      let first = scan.lexemes.firstIndex(where: { $0.kind != .open && $0.kind != .close }),
      scan.isMeaning(first, .ibid),
      let end = scan.lexemes.last?.range.upperBound,
      !Self.namesVolume(scan, behind: first) || symbol.kind == .document && !symbol.canonical.contains("(Vol."),
      !scan.lexemes[first...].contains(where: { lexicon.language.opens(.elsewhere, text, $0.range.lowerBound, end) })
    else { return }
    let holdsTexts = symbol.kind == .document || symbol.kind == .publication
    // "Ibid., para. 37. See A/HRC/6/3": what stands behind the sentence is another reference.
    let sentence = Self.sentence(of: scan, from: first)
    let isOwn = items.allSatisfy { sentence < scan.lexemes.count && $0.range.lowerBound > scan.lexemes[sentence].start }
    guard isOwn || holdsTexts && Self.namesText(scan, behind: first) else { return }
    // "Ibid." alone means the same part.
    let isAlone = scan.lexemes[(first + 1)..<sentence].allSatisfy { [.stop, .open, .close].contains($0.kind) }
    items.insert(
      Resolver.Item(
        range: scan.lexemes[first].range, symbol: symbol, basis: .context, confidence: 0.95,
        locator: isAlone
          ? locator
          : LocatorReader(scan, text, lexicon).after(first, allowsName: true, allowsText: holdsTexts)
            .map { inside($0, lexicon.language) }), at: 0)
  }

  /// A part with those around it that the note before names and that "Ibid." repeats: behind "chap. XII, sect. B.3" "sect. B.5" is one of
  /// that chapter, for its first step is of the kind of an inner one. Kinds are the first words, or what is no number: "B.5节", "决议2".
  private func inside(_ part: String, _ language: Language) -> String {
    func kind(_ step: Substring) -> Substring {
      guard language.has(.unspaced) else { return step.drop { $0 == " " }.prefix { $0 != " " } }
      return Substring(step.filter { !$0.isASCII && !HeadFinal.isOrdinal($0) && !ChineseNumeral.isFigure($0) })
    }
    func steps(_ part: String) -> [Substring] { part.split(separator: ",", omittingEmptySubsequences: false) }
    let own = steps(part)[0]
    let before = steps(locator ?? "")
    guard kind(own).count < own.count, let step = before.firstIndex(where: { kind($0) == kind(own) }), step > 0 else {
      return part
    }
    return before[..<step].joined(separator: ",") + (language.has(.unspaced) ? "," : ", ") + part
  }

  /// The index of the stop that ends the sentence of "Ibid.", behind which another reference is made, "See"; that behind the last lexeme
  /// where none is.
  private static func sentence(of scan: Scan, from first: Int) -> Int {
    let lexemes = scan.lexemes
    return lexemes.indices[(first + 1)...].first { index in
      lexemes[index].kind == .stop && scan.isMeaning(index + 1, .link)
    } ?? lexemes.count
  }

  /// Whether a volume stands behind "Ibid.", which behind a treaty or a volume is another than that of the note before: "Ibid., vol. 78,
  /// No. 1021"; behind a whole document it is a part of that.
  private static func namesVolume(_ scan: Scan, behind first: Int) -> Bool {
    let next = scan.lexemes[(first + 1)...].firstIndex { ![.comma, .stop].contains($0.kind) }
    return next.map { scan.isMeaning($0, .volume) } ?? false
  }

  /// Whether a resolution or decision in the document stands behind "Ibid.", perhaps behind a part of it: "Ibid., annex, resolution 2/11".
  private static func namesText(_ scan: Scan, behind first: Int) -> Bool {
    let noun = scan.lexemes.indices[(first + 1)...].first { index in
      ![.comma, .stop, .integer, .letter].contains(scan.lexemes[index].kind) && !LocatorReader.isLocator(scan, index)
    }
    return noun.map { scan.isMeaning($0, .resolution) || scan.isMeaning($0, .decision) } ?? false
  }

  /// Keeps what a note cites first.
  mutating func remember(_ items: [Resolver.Item]) {
    (symbol, locator) = (items.first?.symbol, items.first?.locator)
  }
}
