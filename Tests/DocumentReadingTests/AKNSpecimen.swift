@testable import DocumentReading

/// Small AKN4UN files in our own words.
enum AKNSpecimen {
  /// A whole file around a preamble, a body and what follows.
  static func file(preamble: String = "", body: String, tail: String = "") -> [UInt8] {
    let text = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta>
      <FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unga/2018-12-17/73-187/"/>
      <FRBRdate date="2018-12-17" name="adoption"/></FRBRWork><FRBRExpression>
      <FRBRuri value="/akn/un/statement/deliberation/unga/2018-12-17/73-187/eng@/"/>
      <FRBRlanguage language="eng"/></FRBRExpression></meta>
      <coverPage><p><docNumber refersTo="#symbol">A/RES/73/187</docNumber></p></coverPage>
      <preface><p><docNumber>73/187.</docNumber> <docTitle refersTo="#resolutionTitle">\tOn  crime</docTitle></p></preface>
      <preamble><formula name="enactingFormula"><p><span>The General Assembly</span>,</p></formula>\(preamble)</preamble>
      <mainBody>\(body)</mainBody>\(tail)</statement></akomaNtoso>
      """
    return Array(text.utf8)
  }

  /// A numbered paragraph.
  static func paragraph(_ number: String, _ words: String) -> String {
    "<paragraph><num>\(number)</num><content><p xml:space=\"preserve\">\t\(words)</p></content></paragraph>\n"
  }
}

extension StructuredDocument {
  /// The words of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// The paragraphs as lines: place, label, parent, `#` before headings, words with `|n|` where a note is marked.
  var outline: [String] {
    paragraphs.map { paragraph in
      var words = ""
      var start = paragraph.range.lowerBound
      for mark in paragraph.marks {
        words += string(start..<mark.range.lowerBound) + "|\(notes[mark.note].mark)|"
        start = mark.range.upperBound
      }
      words += string(start..<paragraph.range.upperBound)
      let parent = paragraph.parent.map { "<\($0)" } ?? ""
      return "\(paragraph.place.rawValue) \(paragraph.label ?? "-")\(parent) \(paragraph.isHeading ? "# " : "")\(words)"
    }
  }
}
