import UNSymbols

/// Reads what notes cite beside resolutions and documents: treaties in their series, sales publications.
struct NoteReader {
  /// Whether the treaty cited last stands in the series of the League of Nations.
  private var isLeague = false
  /// Whether the note before cited a treaty, so that "Ibid., vol. 660, No. 9464" cites another.
  private var wasTreaty = false
  /// The volumes of the treaty cited last, in which "Ibid., No. 973" cites another.
  private var lastVolumes: [String] = []

  /// The treaties of a note: `United Nations, Treaty Series, vol. 2225, No. 39574`, `vol. 75, Nos. 970-973`.
  mutating func treaties(
    in scan: Scan, _ text: UnsafeBufferPointer<UInt8>, nounFollows: Bool
  ) -> [Resolver.Item] {
    var items: [Resolver.Item] = []
    let isIbid = scan.lexemes.first.map { $0.means(.ibid) } ?? false
    var isSeries = isIbid && wasTreaty
    if !isIbid { isLeague = false }
    var volumes = isSeries ? lastVolumes : []
    if nounFollows { return treatiesBeforeNouns(in: scan, text, &isSeries, volumes) }
    var position = 0
    var start: Int?
    while position < scan.lexemes.count {
      let lexeme = scan.lexemes[position]
      defer { position += 1 }
      guard lexeme.kind == .meaning else { continue }
      switch lexeme.meaning! {
      case .leagueSeries: isLeague = true
      case .treatySeries: isSeries = true
      case .volume where isSeries:
        (volumes, position) = Self.values(scan, position + 1, text)
        start = Int(lexeme.start)
      case .number where isSeries && !volumes.isEmpty:
        let (numbers, next) = Self.values(scan, position + 1, text)
        let end = Int(scan.lexemes[min(next, scan.lexemes.count - 1)].end)
        add(volumes, numbers, (start ?? Int(lexeme.start))..<end, to: &items)
        volumes = []
        position = next
      default: break
      }
    }
    wasTreaty = isSeries
    return items
  }

  /// The treaties of a note in a language whose nouns stand last: `第2225卷，第39574号`, `第75卷，第970-973号`.
  private mutating func treatiesBeforeNouns(
    in scan: Scan, _ text: UnsafeBufferPointer<UInt8>, _ isSeries: inout Bool, _ carried: [String]
  ) -> [Resolver.Item] {
    var items: [Resolver.Item] = []
    var volumes = carried
    var values: [String] = []
    var start: Int?
    var valuesStart = 0
    for (index, lexeme) in scan.lexemes.enumerated() {
      switch lexeme.kind {
      case .integer, .letter:
        let before = index > 0 ? scan.lexemes[index - 1] : nil
        if values.isEmpty { valuesStart = Int(lexeme.start) }
        let isRange =
          before?.kind == .integer && text[Int(lexeme.start) - 1] == 0x2D
          || before?.means(.to) ?? false
        if isRange, let from = values.last.flatMap({ Int($0) }), (1..<100).contains(Int(lexeme.value) - from) {
          values += (from + 1...Int(lexeme.value)).map(String.init)
        } else {
          values.append(value(lexeme, text))
        }
        let end = Int(lexeme.end)
        guard isSeries, !volumes.isEmpty, text[end...].starts(with: HeadFinal.numberNoun) else { continue }
        let first = start ?? Self.ordinalStart(text, valuesStart)
        add(volumes, values, first..<end + HeadFinal.numberNoun.count, to: &items)
        (volumes, values) = ([], [])
      case .comma: break
      // "第九十四卷"
      case .word
      where isSeries && ChineseNumeral.read(text, Int(lexeme.start), Int(lexeme.end))?.end == Int(lexeme.end):
        if values.isEmpty { valuesStart = Int(lexeme.start) }
        values.append(value(lexeme, text))
      case .meaning:
        switch lexeme.meaning! {
        case .leagueSeries: isLeague = true
        case .treatySeries: isSeries = true
        case .and, .to: continue
        case .volume where isSeries:
          (volumes, start) = (values, Self.ordinalStart(text, valuesStart))
        default: break
        }
        values = []
      default: values = []
      }
    }
    wasTreaty = isSeries
    return items
  }

  /// Where a number begins with the character before it that makes an ordinal of it, 第.
  private static func ordinalStart(_ text: UnsafeBufferPointer<UInt8>, _ number: Int) -> Int {
    HeadFinal.followsOrdinal(text, number) ? number - HeadFinal.ordinalLength : number
  }

  /// A volume or number in figures; the volumes of the League of Nations in the roman numerals that they bear.
  private func value(_ lexeme: Lexeme, _ text: UnsafeBufferPointer<UInt8>) -> String {
    guard lexeme.kind == .word, let value = ChineseNumeral.read(text, Int(lexeme.start), Int(lexeme.end))?.value else {
      return String(decoding: text[lexeme.range], as: UTF8.self)
    }
    return isLeague && (1..<400).contains(value) ? RomanNumeral.text(value) : String(value)
  }

  /// How many treaties one list of volumes and numbers may name, as many as a range may.
  private static let mostTreaties = 100

  /// Adds the treaties with these numbers in these volumes: one of each where both are lists of one length ("vols. 1522 and 2225, Nos.
  /// 26369 and 39574"), or else each number in each volume ("vols. 1833, 1834 and 1835, No. 31363").
  private mutating func add(
    _ volumes: [String], _ numbers: [String], _ range: Range<Int>, to items: inout [Resolver.Item]
  ) {
    lastVolumes = Array(volumes.prefix(Self.mostTreaties))
    let pairs =
      volumes.count == numbers.count
      ? Array(zip(volumes, numbers).prefix(Self.mostTreaties))
      : Array(volumes.lazy.flatMap { volume in numbers.lazy.map { (volume, $0) } }.prefix(Self.mostTreaties))
    for (volume, number) in pairs {
      let symbol = try? DocumentSymbol(parsing: "\(isLeague ? "LNTS" : "UNTS"):\(volume):\(number)")
      guard let symbol else { continue }
      items.append(Resolver.Item(range: range, symbol: symbol, basis: .exact, confidence: 1))
    }
  }

  /// The numbers that stand at a position as a list or range, and the index of the last lexeme read.
  private static func values(_ scan: Scan, _ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> ([String], Int) {
    var values: [String] = []
    var position = start
    while position < scan.lexemes.count {
      let lexeme = scan.lexemes[position]
      switch lexeme.kind {
      case .integer:
        let before = position > start ? scan.lexemes[position - 1] : nil
        let isRange =
          before?.kind == .integer && text[Int(lexeme.start) - 1] == 0x2D
          || before?.means(.to) ?? false
        // Nothing joins two numbers: the second begins something else.
        if before?.kind == .integer, !isRange { return (values, position - 1) }
        if isRange, let from = values.last.flatMap({ Int($0) }), from < Int(lexeme.value),
          Int(lexeme.value) - from < 100
        {
          values += (from + 1...Int(lexeme.value)).map(String.init)
        } else {
          // "86O": a scan took a zero for a letter.
          let end = Int(lexeme.end)
          let isZero = end < text.count && text[end] == 0x4F && (end + 1 == text.count || !text[end + 1].isAlphanumeric)
          values.append(String(lexeme.value) + (isZero ? "0" : ""))
        }
      case .letter: values.append(String(decoding: text[lexeme.range], as: UTF8.self))
      // "vol. 189 (1954)": the volume with its year.
      case .number where scan.number(of: lexeme).cited.form == .numberYear:
        values.append(String(scan.number(of: lexeme).cited.number))
      case .meaning
      where lexeme.means(.and)
        || lexeme.means(.to) && position + 1 < scan.lexemes.count
          && scan.lexemes[position + 1].kind == .integer:
        break
      case .comma where position + 1 < scan.lexemes.count && scan.lexemes[position + 1].kind == .integer: break
      default: return (values, position - 1)
      }
      position += 1
    }
    return (values, position - 1)
  }

  /// The sales publications of a paragraph or note: `Sales No. E.96.IV.13`.
  static func publications(in scan: Scan, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) -> [Resolver.Item] {
    var items: [Resolver.Item] = []
    for (index, lexeme) in scan.lexemes.enumerated()
    where lexeme.means(.sales) && index + 1 < scan.lexemes.count {
      var next = index + 1
      // "numéro de vente : F.93.I.8"
      while next + 1 < scan.lexemes.count, scan.lexemes[next].kind == .colon || isNumberWord(scan.lexemes[next]) {
        next += 1
      }
      let start = Int(scan.lexemes[next].start)
      var end = start
      while end < text.count, text[end].isAlphanumeric || text[end] == 0x2E { end += 1 }
      while end > start, text[end - 1] == 0x2E { end -= 1 }
      let number = String(decoding: text[start..<end], as: UTF8.self)
      guard let symbol = try? DocumentSymbol(parsing: "SALES:\(number)") else { continue }
      var last = next
      while last + 1 < scan.lexemes.count, Int(scan.lexemes[last + 1].start) < end { last += 1 }
      items.append(
        Resolver.Item(
          range: start..<end, symbol: symbol, basis: .exact, confidence: 1,
          locator: LocatorReader(scan, text, lexicon).after(last, allowsText: true)))
    }
    return items
  }

  private static func isNumberWord(_ lexeme: Lexeme) -> Bool {
    lexeme.means(.number)
  }
}
