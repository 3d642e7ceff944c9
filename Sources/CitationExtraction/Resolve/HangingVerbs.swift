import DocumentReading
import UNSymbols

/// The verbs inside a paragraph that govern what hangs on it: its notes, each by the place of its mark, and its items.
struct HangingVerbs {
  /// The verb that governs each mark, in the order of the marks; nil where the opening phrase does.
  var marks: [OpeningPhrase?] = []
  /// The part of what each mark's note cites that stands before its name in the text; empty where the text names no parts.
  var locators: [String?] = []
  /// The days of what each mark's note cites, where the words before the mark tell it; empty where the text has no days.
  var dates: [DateBinder.Told?] = []
  /// The verb that governs the items behind the last word; nil where the opening phrase does.
  var end: OpeningPhrase?
  /// Where each verb begins to govern, in the order in which they were read; nil where the opening phrase governs again.
  var clauses: [(start: Int, verb: OpeningPhrase?)] = []
}

extension Resolver {
  /// Remembers what governs the marks before a lexeme; one behind a stop belongs to the sentence before.
  mutating func passMarks(before lexeme: Lexeme) {
    passMarks(to: Int(lexeme.kind == .stop ? lexeme.end : lexeme.start))
  }

  private mutating func passMarks(to offset: Int) {
    while nextMark <= offset {
      hanging.marks.append(governing)
      let next = hanging.marks.count
      nextMark = next < marks.count ? marks[next].range.lowerBound : .max
    }
  }

  /// Remembers the parts and days that stand before the marks of what the notes cite: "paragraph 12 of his report of 3 May 2017,8".
  private mutating func readNotes() {
    guard !marks.isEmpty, locators != nil || !scan.dates.isEmpty else { return }
    let words = DateBinder.Words(text, scan, lexicon.language)
    var (next, last) = (0, 0)
    for mark in marks {
      while next < scan.lexemes.count, Int(scan.lexemes[next].start) < mark.range.lowerBound { next += 1 }
      if let locators { hanging.locators.append(locators.atMark(mark.range, before: next)) }
      guard !scan.dates.isEmpty else { continue }
      let isPunctuated = next > 0 && [.comma, .semicolon, .stop].contains(scan.lexemes[next - 1].kind)
      let end = isPunctuated ? next - 1 : next
      hanging.dates.append(
        DateBinder.told(beforeMark: end, behind: last, scan, organFollows: organFollows, is: words))
      last = mark.range.upperBound
    }
  }

  /// Remembers what governs the items behind the text: a clause of the text's own, "and requests the Secretary-General:", and not a
  /// participle that only stands between, "requests the Secretary-General, bearing in mind resolution 53/70:".
  mutating func endVerbs() {
    passMarks(to: text.count)
    readNotes()
    guard scan.lexemes.last?.kind == .colon, let governing else { return }
    let verb = scan.lexemes.first { $0.kind == .verb && governing.range.contains(Int($0.start)) }
    // Chinese verbs have one form.
    let isBetween =
      lexicon.language.has(.unspaced)
      ? FamilyRoles.adverbials.contains(governing.family)
      : verb.map { lexicon.verb(of: $0).isParticiple } ?? false
    if isOperative, isBetween { return }
    hanging.end = governing
  }
}

extension ExtractionRun {
  /// What stands in a paragraph beside numbers and symbols, a treaty or a general comment, with the verb of its clause.
  func governed(_ items: [Resolver.Item], in paragraph: Int) -> [Resolver.Item] {
    guard !items.isEmpty, var clauses = hanging[paragraph]?.clauses, !clauses.isEmpty else { return items }
    // Where nouns stand last, some words are read before others that they follow.
    clauses.sort { $0.start < $1.start }
    return items.map { item in
      var item = item
      let next = clauses.partitionPoint { $0.start > item.range.lowerBound }
      item.governing = next > 0 ? clauses[next - 1].verb : nil
      return item
    }
  }

  /// The verb inside its paragraph that governs a note, or that of its chapeau that governs an item; nil where the opening phrase
  /// does.
  mutating func hangingVerb(paragraph index: Int, note: Int?) -> OpeningPhrase? {
    let paragraph = document.paragraphs[index]
    if let note {
      guard let place = place(of: note, in: index) else { return nil }
      let mark = paragraph.marks[place].range
      if let verb = verbs(inside: index).marks[place] { return Self.governs(verb, mark, beside: phrase(of: index)) }
    }
    // A chapeau of nothing but recitals, whose verb stands in its items, governs none of them.
    guard let chapeau = paragraph.parent, chapeau < index, let phrase = phrase(of: chapeau),
      !standsBelow(phrase, chapeau)
    else { return nil }
    return verbs(inside: chapeau).end ?? hangingVerb(paragraph: chapeau, note: nil)
  }

  /// The part and the days of what a note cites that the text names before its mark.
  mutating func hanging(paragraph index: Int, note: Int) -> (locator: String?, told: DateBinder.Told?) {
    guard let place = place(of: note, in: index) else { return (nil, nil) }
    let inside = verbs(inside: index)
    return (
      place < inside.locators.count ? inside.locators[place] : nil,
      place < inside.dates.count ? inside.dates[place] : nil
    )
  }

  /// Where the mark of a note stands among those of its paragraph.
  private mutating func place(of note: Int, in paragraph: Int) -> Int? {
    let marks = document.paragraphs[paragraph].marks
    guard marks.count > Self.fewMarks else { return marks.firstIndex { $0.note == note } }
    return placesOfMarks[MarkedNote(paragraph: paragraph, note: note)]
  }

  /// How many marks are looked through for each note. Through more it would take time with the square of their number.
  private static let fewMarks = 16

  /// A note whose mark a paragraph has.
  struct MarkedNote: Hashable {
    let paragraph: Int
    let note: Int
  }

  /// The place of each note's mark, the first where one stands again, in the paragraphs that have many.
  static func placesOfMarks(in document: StructuredDocument) -> [MarkedNote: Int] {
    var places: [MarkedNote: Int] = [:]
    for index in document.paragraphs.indices where document.paragraphs[index].marks.count > fewMarks {
      for (place, mark) in document.paragraphs[index].marks.enumerated().reversed() {
        places[MarkedNote(paragraph: index, note: mark.note)] = place
      }
    }
    return places
  }

  /// The offset behind the letter of a paragraph that is an item of another; nil where it is none.
  func itemStart(_ index: Int) -> Int? {
    guard document.paragraphs[index].parent != nil else { return nil }
    return ParagraphOpening.start(text, document.paragraphs[index].range, lexicon)
  }

  /// Whether items follow a paragraph.
  private func isChapeau(_ paragraph: Paragraph) -> Bool {
    text[paragraph.range].last == 0x3A
  }

  /// The verbs inside a paragraph, read now where it cites nothing itself.
  private mutating func verbs(inside index: Int) -> HangingVerbs {
    if let known = hanging[index] { return known }
    let paragraph = document.paragraphs[index]
    var words = Scan()
    // Where nouns stand last, the part that is meant may stand behind the mark.
    let isWhole = isChapeau(paragraph) || language.has(.nounFollows)
    let end = isWhole ? paragraph.range.upperBound : paragraph.marks.last?.range.lowerBound
    Scanner.scan(text, paragraph.range.lowerBound..<(end ?? paragraph.range.lowerBound), lexicon, into: &words)
    var resolver = Resolver(
      text, words, lexicon: lexicon, grammar: grammar, isOperative: isOperative(paragraph),
      candidates: Candidates(), phraseEnd: opening(index), itemStart: itemStart(index), marks: paragraph.marks)
    resolver.run()
    hanging[index] = resolver.hanging
    return resolver.hanging
  }
}
