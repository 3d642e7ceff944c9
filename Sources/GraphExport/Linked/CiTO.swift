/// How the families of governing words stand in CiTO, the Citation Typing Ontology (http://purl.org/spar/cito).
enum CiTO {
  /// What `cito:cites` may be said more exactly: only where the ontology's definition says what the words of the United
  /// Nations mean. Every other family is no more than `cito:cites`, and the words themselves are kept with each citation.
  static func property(ofRelation relation: String?) -> StaticString? {
    switch relation {
    // "obtains background information from the cited entity"
    case "recalling", "referring": "cito:obtainsBackgroundFrom"
    // "confirms facts, ideas or statements presented in the cited entity"
    case "reaffirming": "cito:confirms"
    // "cites the cited entity as a source of information on the subject under discussion"
    case "noting", "taking-note": "cito:citesForInformation"
    // "agrees with statements, ideas or conclusions presented in the cited entity"
    case "endorsing": "cito:agreesWith"
    // "provides an authoritative description or definition of the subject under discussion"
    case "guided-by": "cito:citesAsAuthority"
    default: nil
    }
  }
}
