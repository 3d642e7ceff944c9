import UNSymbols

/// The bodies that a text names last under each short name: "Conference" is the Conference of the Parties that was named before.
struct NamedBodies {
  /// The short names whose body may be named paragraphs before: "Conference decision IX/20". The Council and the Assembly are
  /// told by the numbers of their texts.
  static let remembered: [WordMeaning] = [.commission, .conference, .board]

  /// The paragraph whose bodies are named now; later names count, whatever the order in which paragraphs are read.
  var paragraph = 0
  /// The bodies, those of later paragraphs first, within a paragraph the one named last.
  private var named: [(name: WordMeaning, body: Body, paragraph: Int)] = []
  /// The body that speaks, where its own short name means no other: "Commission resolution" in a commission's texts.
  private var own: (name: WordMeaning, body: Body)?

  /// The body named last under a short name.
  subscript(name: WordMeaning) -> Body? {
    if let own, own.name == name { return own.body }
    return named.first { $0.name == name }?.body
  }

  /// Takes the body that speaks.
  mutating func speaks(_ body: Body, as name: WordMeaning) {
    if Self.remembered.contains(name) { own = (name, body) }
    remember(body, as: name)
  }

  /// The bodies that a short name can mean, the one named last first, with the paragraph of each; the body that speaks alone where
  /// it bears the name.
  func all(_ name: WordMeaning) -> [(body: Body, paragraph: Int)] {
    if let own, own.name == name { return [(own.body, paragraph)] }
    return named.filter { $0.name == name }.map { ($0.body, $0.paragraph) }
  }

  /// Takes a body that is named now.
  mutating func remember(_ body: Body, as name: WordMeaning) {
    if let last = named.first, last.name == name, last.body == body {
      if last.paragraph < paragraph { named[0].paragraph = paragraph }
      return
    }
    if let known = named.firstIndex(where: { $0.name == name && $0.body == body }) {
      guard named[known].paragraph <= paragraph else { return }
      named.remove(at: known)
    }
    named.insert((name, body, paragraph), at: named.firstIndex { $0.paragraph <= paragraph } ?? named.endIndex)
  }

  /// The paragraph of bodies that no paragraph names, only who speaks.
  static let implied = -1
}
