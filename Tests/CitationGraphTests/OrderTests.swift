@testable import CitationGraph
import Testing

@Suite struct OrderTests {
  @Test func `numbers are sorted by value`() {
    let symbols = ["A/RES/9/100", "A/RES/53/70", "A/RES/53/101", "A/RES/053/70", "E/2", "E/2/1"]
    for (index, a) in symbols.enumerated() {
      for (other, b) in symbols.enumerated() where index != other {
        #expect(NaturalOrder.precedes(a, b) != NaturalOrder.precedes(b, a), "\(a) \(b)")
      }
    }
    #expect(NaturalOrder.precedes("A/RES/9/100", "A/RES/53/70"))
    #expect(NaturalOrder.precedes("A/RES/53/70", "A/RES/53/101"))
    #expect(NaturalOrder.precedes("E/2", "E/2/1"))
    #expect(!NaturalOrder.precedes("E/2", "E/2"))
  }

  @Test(arguments: [
    ("A/RES/1803(XVII)", "XVII", "1962-09-18"), ("A/RES/S-10/2", "S-10", "1978-05-23"),
    ("E/RES/2013/30", "2013", "2013-01-01"),
  ])
  func `a document without a day has that of its session, or its year`(symbol: String, session: String, day: String) {
    let body = String(symbol.prefix { $0 != "/" })
    let node = DocumentNode(symbol: symbol, key: symbol, body: body, kind: "resolution", session: session)
    #expect(DocumentDate(of: node).map { "\($0.day)" } == day)
  }

  @Test(arguments: [("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1), ("", "ab", 2), ("kitten", "sitting", 3)])
  func `edit distance`(a: String, b: String, distance: Int) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), limit: 3) == distance)
    #expect(EditDistance.between(Array(b.utf8), Array(a.utf8), limit: 3) == distance)
    if distance > 0 { #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), limit: distance - 1) == nil) }
  }

  @Test(arguments: [
    ("Recalls", "recalling"), ("recall", "recalling"), ("recalled", "recalling"), ("Recalling also", "recalling"),
    ("taking note", "taking-note"), ("Takes note with appreciation", "taking-note"), ("reaffirm", "reaffirming"),
    ("notes with concern", "noting"), ("Bearing in mind", "bearing-in-mind"), ("decide", "deciding"),
    ("welcomes", "welcoming"), ("stressed", "emphasizing"), ("emphasizes", "emphasizing"), ("guided by", "guided-by"),
    ("take-note", "taking-note"), ("took note", "taking-note"), ("taken note", "taking-note"),
    ("bore in mind", "bearing-in-mind"),
    ("sought", "determined"),
    ("undertook", "determined"), ("paid tribute", "commending"), ("reiterated its request", "requesting"),
    ("referred", "referring"),
    ("re-emphasizing", "emphasizing"),
    ("Deeply concerned", "concerned"), ("Having considered", "considering"), ("guided", "guided-by"),
  ])
  func `families`(text: String, family: String) {
    #expect(Relation.family(of: text) == family)
    #expect(Relation.family(of: family) == family)
  }

  @Test func `words that name no family`() {
    for family in Relation.families { #expect(Relation.family(of: family) == family) }
    for text in ["", "  ", "-", "rercalling", "xyz", "recalling xyz", "note bananas", "7"] {
      #expect(Relation.family(of: text) == nil, "\(text)")
    }
    #expect(Relation.nearest(to: "rercalling") == ["recalling"])
    #expect(Relation.nearest(to: "takng-note").first == "taking-note")
    #expect(Relation.nearest(to: "zzzzzzzzzz").isEmpty)
  }
}
