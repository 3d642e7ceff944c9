/// The elements of WordprocessingML (ECMA-376, part 1, chapter 17) that mean something to the reader.
enum WordElement: String, CaseIterable {
  // Blocks.
  case p, pPr, pStyle, numPr, ilvl, numId, tbl, tr, tc, trPr, sectPr, headerReference, titlePg, footnotePr, endnotePr
  case numFmt, numRestart, txbxContent, ind
  // Runs.
  case r, rPr, rStyle, vertAlign, vanish, t, tab, ptab, br, cr, noBreakHyphen, sym
  case hyperlink, fldSimple, fldChar, instrText, bookmarkStart, bookmarkEnd
  // Notes.
  case footnote, endnote, footnoteReference, endnoteReference
  // What a tracked change took away, and what was there before it.
  case del, moveFrom, ins
  case pPrChange, rPrChange, tblPrChange, trPrChange, tcPrChange, sectPrChange, tblGridChange, tblPrExChange
  case numberingChange, delText, delInstrText
  /// The twin of a drawing for older programs; the pronunciation beside a word.
  case fallback = "Fallback"
  case rt
  /// Any other element.
  case other = "*"

  private static let names = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The element with this name; a name space's prefix does not matter.
  init(name: UnsafeBufferPointer<UInt8>) {
    let local = name.lastIndex(of: 0x3A).map { name[($0 + 1)...] } ?? name[...]
    guard local.count <= 18 else {
      self = .other
      return
    }
    self = WordElement.names[String(decoding: local, as: UTF8.self)] ?? .other
  }

  /// Whether nothing inside is a word of the document.
  var isSilent: Bool {
    switch self {
    case .pPrChange, .rPrChange, .tblPrChange, .trPrChange, .tcPrChange, .sectPrChange, .tblGridChange, .tblPrExChange,
      .numberingChange, .delText, .delInstrText, .fallback, .rt:
      true
    default: false
    }
  }
}
