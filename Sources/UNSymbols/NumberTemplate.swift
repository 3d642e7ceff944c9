/// A template of `Data/registry/forms.tsv`, such as `A/RES/{s}/{n}{p}`, in pieces.
///
/// Slots: `{s}` session, `{n}` number, `{n-20}` number less twenty, `{p}` part letters, `{[p]}` part letters in brackets,
/// `{y}` year of the session, `{*}` digits that are read and forgotten.
struct NumberTemplate: Sendable {
  /// One piece.
  enum Piece: Sendable, Hashable {
    case literal([UInt8])
    case session
    case number(less: Int)
    case part(brackets: Bool)
    case year
    case ignored
  }

  /// What a text says where a template has slots. Offsets count bytes of the text read.
  struct Reading {
    var session: Int?
    var sessionOffset = 0
    var number: Int?
    var numberOffset = 0
    var part: String?
    var year: Int?
    var end = 0
  }

  let pieces: [Piece]

  /// Whether texts of this template may have parts.
  let hasPart: Bool
  /// Whether texts of this template have a session.
  let hasSession: Bool
  /// Whether texts of this template have a number.
  let hasNumber: Bool

  /// Cuts a template at its braces.
  init(_ template: String) {
    var found: [Piece] = []
    for (index, field) in template.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      var literal = field
      if index > 0, let close = field.firstIndex(of: "}") {
        switch field[..<close] {
        case "s": found.append(.session)
        case "n": found.append(.number(less: 0))
        case "p": found.append(.part(brackets: false))
        case "[p]": found.append(.part(brackets: true))
        case "y": found.append(.year)
        case "*": found.append(.ignored)
        case let slot where slot.hasPrefix("n-"): found.append(.number(less: Int(slot.dropFirst(2)) ?? 0))
        default: preconditionFailure("unknown slot in the template \(template)")
        }
        literal = field[field.index(after: close)...]
      }
      if !literal.isEmpty { found.append(.literal(Array(literal.utf8))) }
    }
    pieces = found
    hasSession = found.contains(.session)
    hasPart = found.contains(.part(brackets: false)) || found.contains(.part(brackets: true))
    hasNumber = found.contains {
      if case .number = $0 { true } else { false }
    }
  }

  private init(pieces: [Piece], like template: NumberTemplate) {
    self.pieces = pieces
    hasPart = template.hasPart
    hasSession = template.hasSession
    hasNumber = template.hasNumber
  }

  /// The same template with no spaces in its literals.
  var withoutSpaces: NumberTemplate {
    let pieces = pieces.map { piece in
      if case .literal(let text) = piece { Piece.literal(text.filter { $0 != ASCII.space }) } else { piece }
    }
    return NumberTemplate(pieces: pieces, like: self)
  }

  /// The bytes of all literals.
  var literals: [UInt8] {
    pieces.flatMap { piece -> [UInt8] in
      if case .literal(let text) = piece { return text }
      return []
    }
  }

  /// The first literal, at the beginning or behind the first slot; empty when there is none.
  var firstLiteral: [UInt8] {
    for piece in pieces.prefix(2) {
      if case .literal(let text) = piece { return text }
    }
    return []
  }

  /// The literal at the beginning; empty when the template begins with a slot.
  var prefix: [UInt8] {
    if case .literal(let text)? = pieces.first { text } else { [] }
  }

  /// Reads the slots of a text of this template; nil when the text has another shape.
  ///
  /// The reading ends at the end of the text or at a slash. Part letters may stand after the number or where the template has
  /// them, with or without brackets.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, as form: CitedNumber.Form, tag: [UInt8]) -> Reading? {
    var reading = Reading()
    var place = 0
    for piece in pieces {
      switch piece {
      case .literal(let text):
        guard place + text.count <= bytes.count else { return nil }
        for byte in text {
          guard ASCII.upper(bytes[place]) == ASCII.upper(byte) else { return nil }
          place += 1
        }
      case .session:
        reading.sessionOffset = place
        guard let value = Self.session(bytes, &place, form, tag) else { return nil }
        reading.session = value
      case .number(let less):
        reading.numberOffset = place
        guard let value = ASCII.integer(bytes, &place, digits: 1...5) else { return nil }
        reading.number = value + less
        if hasPart { reading.part = Self.part(bytes, &place) }
      case .part:
        if reading.part == nil { reading.part = Self.part(bytes, &place) }
        if !hasNumber, reading.part == nil { return nil }
      case .year:
        guard let value = ASCII.integer(bytes, &place, digits: 4...4) else { return nil }
        reading.year = value
      case .ignored:
        guard ASCII.integer(bytes, &place, digits: 1...4) != nil else { return nil }
      }
    }
    guard place == bytes.count || bytes[place] == ASCII.slash else { return nil }
    reading.end = place
    return reading
  }

  private static func session(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ form: CitedNumber.Form, _ tag: [UInt8]
  ) -> Int? {
    switch form {
    case .roman, .romanSpecial, .romanEmergency, .romanSlash:
      let start = place
      while place < bytes.count, RomanNumeral.digit(bytes[place]) != nil { place += 1 }
      return RomanNumeral.value(of: UnsafeBufferPointer(rebasing: bytes[start..<place]))
    case .year, .yearLast, .numberYear:
      return ASCII.integer(bytes, &place, digits: 4...4)
    case .conference:
      for byte in tag {
        guard place < bytes.count, ASCII.upper(bytes[place]) == byte else { return nil }
        place += 1
      }
      return ASCII.integer(bytes, &place, digits: 1...3)
    case .slash, .special, .emergency, .organizational, .dot, .plain:
      return ASCII.integer(bytes, &place, digits: 1...3)
    }
  }

  /// Reads `A`, `AA`, `A-B`, `[A]` or nothing. Letters count only when no letter or digit follows.
  static func part(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> String? {
    var next = place
    let open = next < bytes.count && bytes[next] == UInt8(ascii: "[")
    if open { next += 1 }
    var letters: [UInt8] = []
    while next < bytes.count, letters.count < 5 {
      let byte = bytes[next]
      if ASCII.isLetter(byte) {
        letters.append(ASCII.upper(byte))
      } else if byte == ASCII.dash, !letters.isEmpty, !letters.contains(ASCII.dash), next + 1 < bytes.count,
        ASCII.isLetter(bytes[next + 1])
      {
        letters.append(byte)
      } else {
        break
      }
      next += 1
    }
    guard let first = letters.first, ASCII.isLetter(first), isPart(letters) else { return nil }
    if open {
      guard next < bytes.count, bytes[next] == UInt8(ascii: "]") else { return nil }
      next += 1
    }
    if next < bytes.count, ASCII.isLetter(bytes[next]) || ASCII.isDigit(bytes[next]) { return nil }
    place = next
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether letters are a part: one or two, or two such in order with a dash between.
  static func isPart(_ letters: [UInt8]) -> Bool {
    let members = letters.split(separator: ASCII.dash, omittingEmptySubsequences: false)
    guard members.count <= 2, members.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(ASCII.isLetter) })
    else { return false }
    if members.count == 2 {
      return members[0].count < members[1].count || members[0].lexicographicallyPrecedes(members[1])
    }
    return members[0].count == 1 || members[0].first == members[0].last
  }
}
