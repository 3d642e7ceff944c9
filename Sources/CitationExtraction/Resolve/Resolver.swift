import DocumentReading
import UNSymbols

/// Walks the lexemes of one paragraph or note and says what each number and symbol cites.
///
/// A small state machine: a noun ("resolution") with the evidence for its body governs the numbers that follow until another
/// noun, another verb or the end of the sentence. Quotation marks and brackets open a scope of their own.
struct Resolver: ScanReading {
  /// A citation found in the lexemes.
  struct Item {
    var range: Range<Int>
    var symbol: DocumentSymbol?
    /// The other symbols that the document is printed with.
    var otherSymbols: [DocumentSymbol] = []
    var unresolved: String?
    /// The kind of a text without a symbol whose number another place of the document may tell.
    var openKind: DocumentSymbol.Kind?
    var basis: Citation.Basis
    var confidence: Double
    var date: CalendarDate?
    var locator: String?
    var governing: OpeningPhrase?
    /// Whether the symbol is one of the Security Council's President's statements.
    var isStatement = false
    /// How the symbol was found, a line a step; empty unless asked for.
    var trail: [String] = []
  }

  /// The state of one scope.
  struct Scope {
    /// The kind that the noun gives to numbers; nil when no noun governs.
    var kind: DocumentSymbol.Kind?
    var evidence = Evidence.none(subject: nil)
    /// The index of the noun among the lexemes.
    var noun = 0
    /// The items of the noun: their index, their lexeme and number.
    var group: [(item: Int, lexeme: Int)] = []
    /// The body named last behind items of the noun, which are its own.
    var owner = -1
    /// The locator that stands before the noun ("paragraph 5 of").
    var locator: String?
    /// Whether the noun is that of a draft.
    var isDraft = false
    /// The body named last in the sentence.
    var subject: Body?
    /// The day of the list before the noun, which may be that of both where days stand first.
    var sharedDay: CalendarDate?
    /// The list that a verb interrupted.
    var interrupted: InterruptedList?
  }

  /// A number whose body no words before it tell.
  struct Unnamed {
    var item: Int
    var lexeme: Int
    var kind: DocumentSymbol.Kind
    /// Whether it is said to be somebody's own: "its decision".
    var isIts: Bool
  }

  /// A list whose items may go on behind a clause with a verb of its own: "resolutions 22/6 of 21 March 2013 on …,
  /// maintaining a safe environment, 24/24 of 27 September 2013".
  struct InterruptedList {
    var kind: DocumentSymbol.Kind
    var evidence: Evidence
    var noun: Int
    var governing: OpeningPhrase?
  }

  let text: UnsafeBufferPointer<UInt8>
  let scan: Scan
  let lexicon: Lexicon
  let grammar: OpeningGrammar
  let isOperative: Bool
  /// Whether a body's name stands behind the noun or the number.
  let organFollows: Bool
  /// The offset behind the opening phrase, whose own verbs are not inner ones.
  let phraseEnd: Int
  /// The offset at which the words of an item begin; nil where the text is none.
  let itemStart: Int?
  /// The marks of notes in the text, in its order.
  let marks: [NoteMark]
  /// Whether items tell how they were found.
  let explains: Bool
  var candidates: Candidates
  var items: [Item] = []
  var scope = Scope()
  var outer: [(opener: Lexeme.Kind, scope: Scope)] = []
  var governing: OpeningPhrase? {
    didSet { if governing != oldValue { hanging.clauses.append((start: position, verb: governing)) } }
  }
  /// The offset of the lexeme that is read.
  private var position = 0
  /// What governs the notes whose marks have been passed, and what hangs on the text.
  var hanging = HangingVerbs()
  /// The offset of the next mark.
  var nextMark: Int
  /// The numbers of the sentence whose body no words before them tell.
  var unnamed: [Unnamed] = []
  /// Whether a number of a session later than the text has been read, which a body named elsewhere may have adopted.
  var needsNames = false
  /// Whether a number with its halves exchanged has been read.
  var hasTurned = false

  /// Reads which parts of texts are meant; nil where no word of the scan names a part.
  let locators: LocatorReader?

  /// Prepares to resolve a scan.
  init(
    _ text: UnsafeBufferPointer<UInt8>, _ scan: Scan, lexicon: Lexicon, grammar: OpeningGrammar, isOperative: Bool,
    candidates: Candidates, phraseEnd: Int = 0, itemStart: Int? = nil, marks: [NoteMark] = [], explains: Bool = false
  ) {
    self.text = text
    self.scan = scan
    self.lexicon = lexicon
    self.grammar = grammar
    self.isOperative = isOperative
    organFollows = lexicon.language.has(.organFollows)
    self.phraseEnd = phraseEnd
    self.itemStart = itemStart
    self.marks = marks
    nextMark = marks.first?.range.lowerBound ?? .max
    self.explains = explains
    self.candidates = candidates
    locators = LocatorReader.isNeeded(scan) ? LocatorReader(scan, text, lexicon) : nil
  }

  /// Resolves all lexemes.
  mutating func run() {
    for index in scan.lexemes.indices {
      let lexeme = scan.lexemes[index]
      position = Int(lexeme.start)
      if Int(lexeme.end) >= nextMark { passMarks(before: lexeme) }
      switch lexeme.kind {
      // "第60/2号决议。该决议由委员会通过": the sentence tells who passed the text before it.
      case .stop where index + 1 < scan.lexemes.count && stands(index + 1, in: .passedText): break
      case .stop: endSentence()
      case .quoteOpen where index > 0: open(lexeme.kind, keepingNoun: false)
      case .quoteClose: close(.quoteOpen)
      case .open: open(lexeme.kind, keepingNoun: true)
      case .close: close(.open)
      case .organ: organ(index, Int(lexeme.value))
      case .verb: verb(index)
      case .meaning: meaning(index, lexeme.meaning!)
      case .symbol: symbol(index)
      case .number: number(index, scan.number(of: lexeme))
      case .integer: integer(index, Int(lexeme.value))
      case .date where laterPart(index): break
      case .date:
        sharedDate(index)
        adoptionDate(index)
        datedStatement(index)
      case .comma: endAdverbial(index)
      case .semicolon: endInserted(index)
      case .word, .colon, .dash, .quoteOpen: break
      case .letter: letter(index)
      }
    }
    endVerbs()
  }

  mutating func organ(_ index: Int, _ body: Int) {
    let named = lexicon.bodies[body]
    scope.subject = named
    if let short = lexicon.shortNames[body] { candidates.lastNamed.remember(named, as: short) }
    settle(index, .named(named))
    settleOwn(index, by: named)
    overrule(index, by: named)
    if standsBehindNoun(index) {
      scope.evidence = .named(named)
    } else if opensOwnList(index) {
      (scope.evidence, scope.group, scope.owner) = (.named(named), [], index)
    } else if standsBehindList(index) || isAgentBehindList(index) || isSubjectBehindOwn(index) {
      reassign(.named(named))
    } else if isSubjectBehindOpening(index) {
      reassign(.its(subject: named, isAgent: true))
    }
  }

  /// Whether a noun stands for several: "resolutions".
  func isPlural(_ noun: Int) -> Bool {
    isMeaning(noun, .resolutions) || isMeaning(noun, .decisions) || isMeaning(noun, .statements)
  }

  mutating func meaning(_ index: Int, _ meaning: WordMeaning) {
    switch meaning {
    case .resolution, .resolutions: noun(index, .resolution)
    case .decision, .decisions: if !decides(index) { noun(index, .decision) }
    case .statement, .statements:
      noun(index, .statement)
      if scan.hasDatesFirst { datedStatements(before: index) }
    case _ where meaning.isShortName:
      if let named = shortBody(meaning) { scope.subject = named }
      settle(index, .short(meaning))
      overrule(index, by: shortAuthor(meaning, index))
      if standsBehindNoun(index) {
        scope.evidence = .short(meaning)
      } else if standsBehindList(index) {
        reassign(.short(meaning), overrules: endsName(index))
        if isNameContinued(index), NamedBodies.remembered.contains(meaning), !ownerless.contains(where: isShortNamed) {
          reassign(.unknown, overrules: true)
        }
        scope.owner = index
      } else if isSubjectBehindOwn(index) {
        reassign(.short(meaning))
      }
    // Numbers behind it are none of the noun before.
    case .comment, .comments: (scope.kind, scope.group) = (nil, [])
    case .latter: if let subject = scope.subject, standsBehindList(index) { reassign(.named(subject)) }
    default: break
    }
  }

  /// The body that a short name means. "The Council" is told by the numbers of its texts, but where a body speaks that reports to
  /// the Economic and Social Council it is that one.
  func shortBody(_ name: WordMeaning) -> Body? {
    guard name == .council else { return candidates.lastNamed[name] }
    return candidates.host?.code.hasPrefix("E/") ?? false ? .economicAndSocialCouncil : nil
  }

  /// Whether a short name is not the beginning of a longer one that the registry does not have: "the Conference of Ministers".
  private func endsName(_ index: Int) -> Bool {
    let next = index + 1
    guard next < scan.lexemes.count else { return true }
    switch scan.lexemes[next].kind {
    case .comma, .semicolon, .colon, .stop, .open, .close, .quoteClose, .date, .verb, .symbol: return true
    case .meaning where isMeaning(next, .of) || isMeaning(next, .on):
      return next + 1 < scan.lexemes.count && scan.lexemes[next + 1].kind == .date
    case .meaning: return true
    default: return false
    }
  }
}
