import CitationExtraction
import DocumentReading
import UNSymbols

/// A document by chance as a text that can be read again: its symbol, its title and a paragraph for each citation, preambular
/// ones first.
///
/// A paragraph has some 350 bytes, half of what the gold's English texts have for each of their citations.
struct GeneratedText {
  /// The text.
  let text: String

  init(of document: ExtractedDocument) {
    var lines = [document.symbol?.canonical ?? "", "United Nations", document.title ?? "", "The General Assembly,"]
    let preamble = document.citations.filter { $0.place == .preamble }
    let operative = document.citations.filter { $0.place == .operative }
    for (index, citation) in preamble.enumerated() { lines.append(Self.sentence(citation, index) + ",") }
    for (index, citation) in operative.enumerated() {
      lines.append("\(index + 1).  " + Self.sentence(citation, index) + (index == operative.count - 1 ? "." : ";"))
    }
    text = lines.joined(separator: "\n\n") + "\n"
  }

  private static func sentence(_ citation: Citation, _ index: Int) -> String {
    let symbol = citation.cited?.canonical ?? ""
    let date = citation.date.map { " of \($0.day) December \($0.year)" } ?? ""
    let link = links[citation.phrase ?? ""].map { " " + $0 } ?? ""
    return "\(citation.phrase ?? "")\(link) \(symbol)\(date)\(clauses[index % clauses.count])"
  }

  /// What stands between a phrase and the symbol.
  private static let links = ["Taking note": "of", "Takes note with appreciation": "of", "Guided": "by"]

  private static let clauses = [
    ", in which States were invited to make known what they had done, alone and together, so that the aims set at the outset could "
      + "be reached in good time, and in which the Secretary-General was asked to gather their views, to compare them with those of "
      + "earlier years and to say which of the measures had proved of use to those whom they were meant to serve",
    ", and the conclusions reached there on the means that are at the disposal of developing countries, on the share that each "
      + "of the agencies takes in the common work, and on the part that women, young people and local communities have in its "
      + "preparation, its financing and its review, without prejudice to what may be agreed elsewhere at a later time",
    ", bearing in mind that the questions raised in it have not been answered by all who were asked, that the reports received "
      + "so far differ in kind and in length, and that a body of experts from all regions, sitting in public, would be best "
      + "placed to weigh them and to recommend a course that a large majority of the membership can follow with confidence",
  ]
}
