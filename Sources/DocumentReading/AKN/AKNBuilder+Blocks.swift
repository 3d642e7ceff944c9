import UNSymbols

/// Blocks: where words end as a paragraph of the text or as part of a note, and in which place of the document.
extension AKNBuilder {
  /// Where in the document the reader is.
  var place: Place {
    for frame in frames.reversed() {
      switch frame.element {
      case .annex, .attachment, .attachments: return .annex
      case .preamble: return isAttached ? .annex : .preamble
      case .mainBody: return annexBegan || isAttached ? .annex : .operative
      case .conclusions: return isAttached ? .annex : .closing
      case .coverPage, .preface: return isAttached ? .annex : .front
      default: break
      }
    }
    return .front
  }

  var isAttached: Bool {
    frames.contains { $0.element == .attachments || $0.element == .attachment || $0.element == .annex }
  }

  var isHeading: Bool {
    if tables > 0 { return true }
    for frame in frames.reversed() {
      switch frame.element {
      case .heading, .subheading, .coverPage, .preface: return true
      case .crossHeading: return frame.attributes.refersTo != "#preamble"
      default: break
      }
    }
    return false
  }

  /// Ends the paragraph that is being read, when it has words.
  func breakBlock() {
    if noteDepth != nil {
      addSpace()
      return
    }
    guard silence == 0 else { return }
    guard !words.blockIsEmpty else {
      words.endBlock()
      return
    }
    let range = words.blockStart..<words.bytes.count
    if !annexBegan,
      words.bytes.withUnsafeBufferPointer({ StructureClassifier.opensAnnex($0, range, metadata.language) })
    {
      beginAnnex()
    }
    let place = place
    var paragraph = Paragraph(place: place, range: range, marks: blockMarks, isHeading: isHeading, links: blockLinks)
    for mark in blockMarks { notes[mark.note].paragraph = paragraphs.count }
    if !scopes.isEmpty, !paragraph.isHeading {
      let last = scopes.count - 1
      if place == .operative, scopes[last].label == nil, scopes[last].chapeau == nil { applyNumber(inWords: range) }
      if scopes[last].isRecital {
        scopes[last].isRecital = false
        if place == .preamble {
          recitals += 1
          scopes[last].label = "PP\(recitals)"
        }
      }
      paragraph.label = place == .annex ? nil : scopes[last].label
      paragraph.parent = scopes[last].chapeau
      if scopes[last].chapeau == nil { scopes[last].chapeau = paragraphs.count }
    }
    paragraphs.append(paragraph)
    blockMarks = []
    blockLinks = []
    words.endBlock()
  }

  /// Gives a unit without `<num>` the number with which its words begin: "(a)" is a part of the numbered paragraph above. Arabic files
  /// have "1 - " there; where a file has numbers of its own, those in words are quoted or part of a list.
  private func applyNumber(inWords range: Range<Int>) {
    switch words.bytes.withUnsafeBufferPointer({ ParagraphNumber.leading($0, range, metadata.language) }) {
    case .item where lastNumbered.label != nil: scopes[scopes.count - 1] = lastNumbered
    case .number(let value) where style == nil && embedded == 0:
      lastNumbered = Scope(label: "OP\(value)")
      scopes[scopes.count - 1] = lastNumbered
    case .item, .number, nil: break
    }
  }

  func beginAnnex() {
    guard has(.mainBody), embedded == 0, tables == 0 else { return }
    annexBegan = true
    lastNumbered = Scope()
    style = nil
    if !scopes.isEmpty { scopes[scopes.count - 1] = Scope() }
  }
}
