import GRDB
import UNSymbols

/// Something in the archive that an editor should look at.
public struct Finding: Sendable, Hashable {
  /// What kind of finding it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The date printed with a citation lies in no sitting of the cited session.
    case session
    /// Most citations of a document print another date.
    case majority
    /// The cited document, which the archive has, was adopted on another day.
    case adoption
    /// The printed date is that of a document with nearly the same symbol.
    case misprint
    /// The resolution is doubted, such as a Security Council number in a year that does not fit it.
    case doubtful
    /// It could not be told what is cited.
    case unresolved
    /// The document's own text prints a day of adoption that lies in no sitting of its session.
    case ownDay
    /// The cited text was adopted after the one that cites it.
    case later
    /// Citations go round: a document rests on itself.
    case cycle
    /// A document is cited without its corrigendum where others cite both, or the corrigendum alone.
    case corrigendum
    /// Two documents have the same words.
    case duplicate
    /// A document's text in one language cites what its text in another does not.
    case language
  }

  /// What kind of finding it is.
  public var kind: Kind
  /// The citing document.
  public var document: String
  /// The number of the paragraph, or the place where it has none; nil of findings about whole documents.
  public var paragraph: String?
  /// The words of the citation; nil of findings about whole documents.
  public var text: String?
  /// The cited document, or the other one of two; nil when it could not be told.
  public var cited: String?
  /// The date printed with it, in ISO 8601.
  public var date: String?
  /// What is odd and what tells so, in words for a person.
  public var what: String
}

extension Finding {
  /// Findings as rows: kind, document, paragraph, text, cited, date, what.
  static func listing(of findings: [Finding], _ rows: GraphRows, _ documents: [Int64]) throws -> Listing {
    var answer = Listing("kind", "document", "paragraph", "text", "cited", "date", "what")
    for finding in findings {
      answer.add(
        .text(finding.kind.rawValue), .text(finding.document), .text(finding.paragraph), .text(finding.text),
        .text(finding.cited), .text(finding.date), .text(finding.what))
    }
    if !findings.isEmpty {
      let kinds = Kind.allCases.compactMap { kind in
        let count = findings.count { $0.kind == kind }
        return count > 0 ? "\(count) \(kind.rawValue)" : nil
      }
      answer.notes.append("\(findings.count, of: "finding"): \(kinds.joined(separator: ", "))")
    }
    // More than these are no picture that anybody could read.
    let most = 500
    let shown =
      documents.count > most ? "what an editor should look at, the beginning" : "what an editor should look at"
    answer.graph = try rows.subgraph(of: Array(documents.prefix(most)), query: shown)
    return answer
  }
}
