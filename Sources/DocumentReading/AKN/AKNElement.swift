/// The elements of AKN4UN that mean something to the reader; every other one is words inside a line.
enum AKNElement: String {
  // Parts of a document.
  case meta, coverPage, preface, preamble, mainBody, conclusions, attachments, attachment, annex, component, statement
  // Metadata.
  case iri = "FRBRuri"
  case this = "FRBRthis"
  case date = "FRBRdate"
  case language = "FRBRlanguage"
  case expression = "FRBRExpression"
  case step, count
  // Units.
  case container, formula, recital, paragraph, section, chapter, part, article, subparagraph, clause, content, list,
    sublist, point
  case intro, wrapUp, blockList, item, listIntroduction, listWrapUp, embeddedStructure, block, p, tblock, blockContainer
  case num, heading, subheading, crossHeading
  case table, tr, td, th, caption
  // In a line.
  case authorialNote, a, ref, img, eol, br
  case docNumber, docketNumber, docTitle, docDate, inline
  /// Any other element.
  case other = "*"

  /// The element with this name; a name space's prefix does not matter.
  init(name: UnsafeBufferPointer<UInt8>) {
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[(name.index(after: $0))...] } ?? name[...]
    guard (1...20).contains(local.count) else {
      self = .other
      return
    }
    self = AKNElement(rawValue: String(decoding: local, as: UTF8.self)) ?? .other
  }

  /// Whether the element's edges are edges of a paragraph.
  var breaksParagraph: Bool {
    switch self {
    case .other, .authorialNote, .a, .ref, .img, .eol, .br, .docNumber, .docketNumber, .docTitle, .docDate, .inline:
      false
    default: true
    }
  }

  /// Whether the words inside are no words of the document.
  var isSilent: Bool { self == .meta }
}
