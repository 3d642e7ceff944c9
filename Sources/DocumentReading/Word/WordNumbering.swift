internal import UNSymbols

/// The numbers that Word counts itself (ECMA-376, part 1, section 17.9).
final class WordNumbering: XMLEvents {
  /// A paragraph's place in a list.
  struct Place {
    /// The list.
    var id: String?
    /// The level, from 0; nil where a style leaves it to the list.
    var level: Int? = 0
  }

  /// How a number is written.
  enum Format: String {
    case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet, none, decimalZero, chicago
  }

  private struct Level {
    var start = 1
    var format = Format.decimal
    var text = ""
    var style: String?
    /// The level whose steps begin the count anew; nil: any above.
    var restart: Int?
  }

  private struct List {
    var levels: [Int: Level] = [:]
    /// The style in which the levels really are.
    var link: String?
  }

  private struct Instance {
    var list: String?
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  /// The highest number with which a list begins.
  private static let highestStart = 1_000_000

  private var lists: [String: List] = [:]
  /// The first list that each style of lists links to.
  private var styled: [String: String] = [:]
  private var instances: [String: Instance] = [:]
  private var counts: [String: [Int]] = [:]
  private var begun: Set<String> = []
  // While reading:
  private var list: String?
  private var instance: String?
  private var level: Int?

  init() {}

  // MARK: Reading numbering.xml

  func start(_ name: UnsafeBufferPointer<UInt8>, _ attributes: XMLAttributes) -> Bool {
    let local = name.lastIndex(of: 0x3A).map { name[($0 + 1)...] } ?? name[...]
    let value = { attributes.value("val") }
    switch String(decoding: local.prefix(24), as: UTF8.self) {
    case "abstractNum":
      list = attributes.value("abstractNumId")
      if let list { lists[list] = List() }
    case "num":
      instance = attributes.value("numId")
      list = nil
      if let instance { instances[instance] = Instance() }
    case "abstractNumId":
      if let instance { instances[instance]?.list = value() }
    case "numStyleLink":
      if let list { lists[list]?.link = value() }
    case "styleLink":
      if let list, let style = value(), styled[style] == nil { styled[style] = list }
    case "lvlOverride": level = attributes.value("ilvl").flatMap { Int($0) }
    case "startOverride":
      if let instance, let level, let start = value().flatMap({ Int($0) }) {
        instances[instance]?.starts[level] = min(max(start, 0), Self.highestStart)
      }
    case "lvl":
      level = attributes.value("ilvl").flatMap { Int($0) }
      change { _ in }
    case "start": change { $0.start = min(max(value().flatMap { Int($0) } ?? 1, 0), Self.highestStart) }
    case "numFmt": change { $0.format = value().flatMap { Format(rawValue: $0) } ?? .decimal }
    case "lvlText": change { $0.text = String((value() ?? "").prefix(60)) }
    case "pStyle": change { $0.style = value() }
    case "lvlRestart": change { $0.restart = value().flatMap { Int($0) } }
    default: break
    }
    return true
  }

  func end() {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int, replacing length: Int?) {}

  private func change(_ body: (inout Level) -> Void) {
    guard let level, (0...8).contains(level) else { return }
    if let list {
      body(&lists[list, default: List()].levels[level, default: Level()])
    } else if let instance {
      body(&instances[instance, default: Instance()].levels[level, default: Level()])
    }
  }

  // MARK: Counting

  /// The number of the next paragraph at a place: `1.`, `(a)`, a bullet; nil where there is none.
  ///
  /// Paragraphs must be asked for in their order. `style` is the one that put the paragraph there.
  func next(_ place: Place, style: String?) -> String? {
    guard let id = place.id, id != "0", let instance = instances[id], let key = instance.list else { return nil }
    let list = resolved(key)
    let level =
      place.level ?? list.levels.first { $0.value.style != nil && $0.value.style == style }?.key ?? 0
    guard (0...8).contains(level), let definition = instance.levels[level] ?? list.levels[level] else { return nil }
    var count = counts[key] ?? Array(repeating: -1, count: 9)
    if begun.insert(id).inserted {
      // The first paragraph of a list that is told to begin anew does so.
      for (level, start) in instance.starts where (0...8).contains(level) { count[level] = start - 1 }
    }
    if count[level] < 0 { count[level] = definition.start - 1 }
    count[level] = min(count[level] + 1, 9_999_999)
    for deeper in (level + 1)..<max(level + 1, 9) where list.levels[deeper]?.restart != 0 {
      if let restart = list.levels[deeper]?.restart, level >= restart { continue }
      count[deeper] = instance.starts[deeper].map { $0 - 1 } ?? -1
    }
    counts[key] = count
    switch definition.format {
    case .none where definition.text.isEmpty: return nil
    case .bullet: return "\u{2022}"
    default: break
    }
    return text(of: definition, list, count)
  }

  private func resolved(_ key: String) -> List {
    guard let list = lists[key] else { return List() }
    guard list.levels.isEmpty, let link = list.link else { return list }
    let linked = styled[link].flatMap { lists[$0] }
    return linked.flatMap { $0.levels.isEmpty ? nil : $0 } ?? list
  }

  private func text(of level: Level, _ list: List, _ count: [Int]) -> String? {
    var result = ""
    var isReference = false
    for character in level.text {
      if isReference {
        isReference = false
        if let digit = character.wholeNumberValue, (1...9).contains(digit) {
          let definition = list.levels[digit - 1] ?? Level()
          let value = count[digit - 1] < 0 ? definition.start : count[digit - 1]
          result += WordNumbering.written(value, definition.format)
          continue
        }
        result.append("%")
      }
      if character == "%" { isReference = true } else { result.append(character) }
    }
    return result.isEmpty ? nil : result
  }

  /// A number in a format.
  static func written(_ value: Int, _ format: Format) -> String {
    switch format {
    case .decimal: return String(value)
    case .decimalZero: return value < 10 ? "0\(value)" : String(value)
    case .none, .bullet: return ""
    case .lowerLetter, .upperLetter:
      guard value > 0, value <= 780 else { return String(value) }
      // Behind z come aa, bb, cc.
      let first: UInt8 = format == .lowerLetter ? 0x61 : 0x41
      let letter = Character(Unicode.Scalar(first + UInt8((value - 1) % 26)))
      return String(repeating: letter, count: (value - 1) / 26 + 1)
    case .lowerRoman, .upperRoman:
      guard (1...399).contains(value) else { return String(value) }
      let roman = RomanNumeral.text(value)
      return format == .lowerRoman ? roman.lowercased() : roman
    case .chicago:
      let marks = ["*", "\u{2020}", "\u{2021}", "\u{A7}"]
      return value > 0 ? String(repeating: marks[(value - 1) % 4], count: (value - 1) / 4 % 20 + 1) : "*"
    }
  }
}
