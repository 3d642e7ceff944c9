import UNSymbols

/// The bodies that a text names last under each short name: "Conference" is the Conference of the Parties that was named before.
struct NamedBodies {
  /// The short names whose body may be named paragraphs before: "Conference decision IX/20". The Council and the Assembly are
  /// told by the numbers of their texts.
  static let remembered: [Lexicon.Meaning] = [.commission, .conference, .board]

  /// The paragraph whose bodies are named now; later names count, whatever the order in which paragraphs are read.
  var paragraph = 0
  private var named: [(name: Lexicon.Meaning, body: Body, paragraph: Int)] = []
  /// The body that speaks, where its own short name means no other: "Commission resolution" in a commission's texts.
  private var own: (name: Lexicon.Meaning, body: Body)?

  /// The body named last under a short name.
  subscript(name: Lexicon.Meaning) -> Body? {
    if let own, own.name == name { return own.body }
    return named.first { $0.name == name }?.body
  }

  /// Takes the body that speaks.
  mutating func speaks(_ body: Body, as name: Lexicon.Meaning) {
    if Self.remembered.contains(name) { own = (name, body) }
    remember(body, as: name)
  }

  /// Takes a body that is named now.
  mutating func remember(_ body: Body, as name: Lexicon.Meaning) {
    guard let known = named.firstIndex(where: { $0.name == name }) else {
      named.append((name, body, paragraph))
      return
    }
    if named[known].paragraph <= paragraph { named[known] = (name, body, paragraph) }
  }
}
