import UNSymbols

/// Chinese texts as they were printed until the 1970s, brought into the form that texts have since: traditional characters become
/// simplified ones, dates and numbers in characters become figures, `決議案一五一四(十五)` becomes `第1514(XV)号决议`.
///
/// Each byte keeps the place that it comes from, so that all that is found is told in the words of the input.
struct OlderChinese {
  /// The text in the later form.
  private(set) var bytes: [UInt8] = []
  /// The way back.
  private(set) var map = OffsetMap()
  private let input: UnsafeBufferPointer<UInt8>

  /// Brings a text into the later form; nil for one that has it.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    guard Self.drafting.signs.contains(where: { Self.holds(input, $0) }) else { return nil }
    self.input = input
    bytes.reserveCapacity(input.count)
    rewrite()
  }

  /// Whether a text holds some words; their last byte is looked for, which in Chinese is rarer than the first.
  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ words: [UInt8]) -> Bool {
    var position = words.count - 1
    while position < text.count {
      position = text.first(words[words.count - 1], in: position..<text.count)
      if position < text.count, text[position - words.count + 1...position].elementsEqual(words) { return true }
      position += 1
    }
    return false
  }

  private mutating func rewrite() {
    var position = 0
    var isLineStart = true
    while position < input.count {
      let byte = input[position]
      guard byte >= 0xE2, byte <= 0xE9, position + 3 <= input.count else {
        add([byte], from: position)
        isLineStart = byte == 0x0A || isLineStart && byte == 0x20
        position += 1
        continue
      }
      if isLineStart, let after = heading(position) ?? paragraphNumber(position) {
        position = after
      } else if let after = resolutions(position) ?? date(position) ?? ordinal(position) {
        position = after
      } else {
        copy(position)
        position += 3
      }
      isLineStart = isLineStart && bytes.suffix(3).elementsEqual("\u{3000}".utf8)
    }
  }

  // MARK: What is rewritten, each with the offset behind it

  /// 決議案一五一四(十五)、一六五四(十六)
  private mutating func resolutions(_ start: Int) -> Int? {
    guard let noun = Self.drafting.nouns.first(where: { stands($0.words, start) }),
      var number = number(start + noun.words.count)
    else { return nil }
    if let closer = Self.drafting.closers.first(where: { bytes.suffix($0.words.count).elementsEqual($0.words) }) {
      bytes.replaceSubrange(bytes.count - closer.words.count..<bytes.count, with: closer.since)
    }
    var from = start
    while true {
      add(noun.before, from: from)
      add(number)
      add(noun.behind, from: number.end - 1)
      guard let joint = Self.drafting.joints.first(where: { stands($0, number.end) }),
        case let next = number.end + joint.count, let following = self.number(next)
      else { return number.end }
      if joint.count == 3 { copy(number.end) } else { add(joint, from: number.end) }
      (number, from) = (following, next)
    }
  }

  /// 一九六〇年十二月十四日, 十月二十五日
  private mutating func date(_ start: Int) -> Int? {
    guard let first = numeral(start) else { return nil }
    if stands("年", first.end) {
      guard SessionCalendar.printedYears.contains(first.value) else { return nil }
      add(first, from: start)
      copy(first.end)
      let month = first.end + 3
      return monthAndDay(month) ?? month
    }
    return monthAndDay(start)
  }

  private mutating func monthAndDay(_ start: Int) -> Int? {
    guard let month = numeral(start), (1...12).contains(month.value), stands("月", month.end),
      let day = numeral(month.end + 3), (1...31).contains(day.value), stands("日", day.end)
    else { return nil }
    add(month, from: start)
    copy(month.end)
    add(day, from: month.end + 3)
    copy(day.end)
    return day.end + 3
  }

  /// 第一六三六次
  private mutating func ordinal(_ start: Int) -> Int? {
    guard stands("第", start), let number = numeral(start + 3), stands("次", number.end) else { return nil }
    copy(start)
    add(number, from: start + 3)
    return number.end
  }

  /// 一五一四(十五).
  private mutating func heading(_ start: Int) -> Int? {
    guard let number = number(start), isStop(number.end) else { return nil }
    add(number)
    return number.end
  }

  /// 一.
  private mutating func paragraphNumber(_ start: Int) -> Int? {
    guard let number = numeral(start), (1...199).contains(number.value), isStop(number.end) || stands("、", number.end)
    else { return nil }
    add(number, from: start)
    add([0x2E, 0x20], from: number.end)
    return number.end + (input[number.end] == 0x2E ? 1 : 3)
  }

  /// The words of `olderChinese.tsv`.
  private static let drafting = OlderChineseDrafting()

  // MARK: Numbers

  /// The number of a resolution: 一五一四(十五), 三九五B(五), 一一一(一九五六).
  private struct Number {
    var start: Int
    var number: (value: Int, end: Int)
    var part: UInt8?
    var session: (value: Int, end: Int)
    var end: Int
  }

  private func numeral(_ start: Int) -> (value: Int, end: Int)? { ChineseNumeral.read(input, start, input.count) }

  private func number(_ start: Int) -> Number? {
    guard let number = numeral(start) else { return nil }
    var position = number.end
    if position < input.count, input[position] == 0x20 { position += 1 }
    var part: UInt8?
    if position < input.count, input[position].isUpper {
      part = input[position]
      position += 1
      if position < input.count, input[position] == 0x20 { position += 1 }
    }
    guard let open = ["(", "（"].first(where: { stands($0, position) }),
      let session = numeral(position + open.utf8.count),
      let close = [")", "）"].first(where: { stands($0, session.end) }),
      (1...99).contains(session.value) || SessionCalendar.years.contains(session.value)
    else { return nil }
    return Number(start: start, number: number, part: part, session: session, end: session.end + close.utf8.count)
  }

  // MARK: What is added

  /// A resolution's number in figures, its session as a roman numeral.
  private mutating func add(_ number: Number) {
    add(number.number, from: number.start)
    if let part = number.part { add([0x20, part, 0x20], from: number.number.end) }
    let session = number.session.value
    let words = session > 99 ? String(session) : RomanNumeral.text(session)
    add("(\(words))".utf8, from: number.number.end, last: number.end - 1)
  }

  private mutating func add(_ number: (value: Int, end: Int), from start: Int) {
    add(String(number.value).utf8, from: start, last: number.end - 3)
  }

  /// Adds bytes that stand for what begins at an offset and whose last character begins at another.
  private mutating func add(_ words: some Collection<UInt8>, from start: Int, last: Int? = nil) {
    for (index, byte) in words.enumerated() {
      map.addRun(at: bytes.count, from: index == words.count - 1 ? last ?? start : start)
      bytes.append(byte)
    }
  }

  /// Copies the character of three bytes at an offset, in its later form.
  private mutating func copy(_ position: Int) {
    let key = Self.key(input, position)
    map.addRun(at: bytes.count, from: position)
    if let later = Self.characters[key] {
      bytes += [UInt8(later >> 16), UInt8(later >> 8 & 0xFF), UInt8(later & 0xFF)]
    } else {
      bytes += input[position..<position + 3]
    }
  }

  private func stands(_ words: String, _ position: Int) -> Bool { stands(Array(words.utf8), position) }

  private func stands(_ words: [UInt8], _ position: Int) -> Bool {
    position < input.count && input[position...].starts(with: words)
  }

  private func isStop(_ position: Int) -> Bool {
    stands(".", position) || stands("．", position) || stands("。", position)
  }

  private static func key(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt32 {
    UInt32(text[position]) << 16 | UInt32(text[position + 1]) << 8 | UInt32(text[position + 2])
  }

  /// The later form of each character, both as three bytes of UTF-8.
  private static let characters: [UInt32: UInt32] = {
    var characters: [UInt32: UInt32] = [:]
    for row in RegistryTable(RegistryTables.characters).rows {
      let forms = [row["printed"], row["since"]].map { Array($0.utf8) }
      guard forms.allSatisfy({ $0.count == 3 }) else { continue }
      let keys = forms.map { $0.withUnsafeBufferPointer { key($0, 0) } }
      characters[keys[0]] = keys[1]
    }
    return characters
  }()
}

extension [StructuredDocument] {
  /// Gives the documents of a file that was read from the later form of a text the places of the text itself.
  mutating func restore(_ input: [UInt8], through later: OlderChinese) {
    for index in indices {
      self[index].isLaterForm = true
      // Addresses stand behind the other paragraphs, wherever they are printed, and have no words.
      let ranges = self[index].paragraphs.lazy.map(\.range).filter { !$0.isEmpty }
      guard let title = self[index].title, let first = ranges.first, let last = ranges.last else { continue }
      let start = self[index].map.inputOffset(of: first.lowerBound)
      let end = Swift.max(start, self[index].map.inputOffset(of: last.upperBound - 1) + 1)
      if let place = later.bytes[start..<end].firstRange(of: Array<UInt8>(title.utf8)) {
        self[index].title = String(decoding: input[later.map.characters(of: place, in: input)], as: UTF8.self)
      }
    }
    restore(input, through: later.map)
  }
}
