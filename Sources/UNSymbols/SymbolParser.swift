/// The grammar of symbols over clean text (`SymbolText`): templates of the registry first, then the series one element at a time.
enum SymbolParser {
  /// Where and why a text is not a symbol.
  struct Fault: Error {
    let offset: Int
    let reason: String
  }

  /// The most bytes of a symbol: joint symbols of three halves reach 70.
  static let longest = 120

  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Reads a symbol.
  static func symbol(_ bytes: Bytes) throws(Fault) -> DocumentSymbol {
    guard !bytes.isEmpty else { throw Fault(offset: 0, reason: "a symbol was expected") }
    let places = joints(bytes)
    if let first = places.first { return try joint(bytes, at: first) }
    let walk = Registry.prefixes.walk(bytes)
    if walk.last != 0 {
      var refusal: Fault?
      for node in [walk.last, walk.secondLast] where node != 0 {
        for (spelling, place) in Registry.prefixes.spellings[node] {
          let form = Registry.forms[place]
          guard let reading = spelling.read(bytes, as: form.form, tag: form.tag) else { continue }
          do throws(Fault) {
            let symbol = try fill(form, reading)
            if reading.end == bytes.count { return symbol }
            return try GenericSymbol.read(bytes, after: symbol, end: reading.end)
          } catch {
            refusal = refusal ?? error
          }
        }
      }
      if let refusal { throw refusal }
      if let end = strictEnd(bytes, walk) {
        throw Fault(offset: end, reason: "a session and a number were expected after \(text(bytes[..<end]))")
      }
    }
    if let named = try namedSeries(bytes) { return named }
    let first = Bytes(rebasing: bytes.prefix { $0 != ASCII.slash })
    if first.count < bytes.count, SymbolGrammar.isSeries(first) {
      let symbol = try GenericSymbol.read(bytes, series: first, walk: walk)
      return symbol.kind == .document ? symbol : divided(bytes) ?? symbol
    }
    return try BareNumber.symbol(bytes)
  }

  /// The symbol of what a template read.
  static func fill(_ form: SymbolForm, _ reading: NumberTemplate.Reading) throws(Fault) -> DocumentSymbol {
    let number = reading.number ?? 0
    var session = reading.session ?? 0
    if reading.session == nil, form.template.hasSession {
      guard form.form == .numberYear, let year = SessionCalendar.securityCouncilYear(of: number) else {
        throw Fault(offset: reading.numberOffset, reason: form.reason(.number, session: nil, number: number))
      }
      session = year
    }
    do throws(SymbolForm.Refusal) {
      return try form.symbol(session: session, number: number, part: reading.part, year: reading.year)
    } catch {
      let offset = error == .number ? reading.numberOffset : reading.sessionOffset
      throw Fault(offset: offset, reason: form.reason(error, session: session, number: number))
    }
  }

  /// The resolution or decision of a symbol that lost the slash before its session, `A/RES72/276`; nil where none has such a number.
  private static func divided(_ bytes: Bytes) -> DocumentSymbol? {
    guard
      let place = bytes.indices.dropLast().first(where: { ASCII.isLetter(bytes[$0]) && ASCII.isDigit(bytes[$0 + 1]) })
    else { return nil }
    let whole = Array(bytes[...place]) + [ASCII.slash] + Array(bytes[(place + 1)...])
    return whole.withUnsafeBufferPointer { whole in
      strictEnd(whole) == place + 2 ? try? symbol(whole) : nil
    }
  }

  /// The end of the prefix of a resolution, a decision or a statement that a text begins with, `A/RES/`: nothing but the rest of such a
  /// symbol may follow.
  static func strictEnd(_ bytes: Bytes) -> Int? { strictEnd(bytes, Registry.prefixes.walk(bytes)) }

  private static func strictEnd(_ bytes: Bytes, _ walk: SymbolPrefixes.Walk) -> Int? {
    guard walk.last != 0 else { return nil }
    return SymbolGrammar.endsBeforeNumber(bytes[..<walk.lastEnd]) ? walk.lastEnd : nil
  }

  static func text(_ bytes: Slice<Bytes>) -> String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Joint symbols

  /// The places of the dashes that join the symbols of one document: a number stands before them, a series and a slash behind.
  /// One between series is that of a document which several bodies share under one number, `DP/FPA-ICEF-UNW/2022/1`.
  static func joints(_ bytes: Bytes) -> [Int] {
    var found: [Int] = []
    var (hasSlash, hasNumber) = (false, false)
    for (place, byte) in bytes.enumerated() {
      if byte == ASCII.slash { hasSlash = true }
      if ASCII.isDigit(byte) { hasNumber = true }
      guard byte == ASCII.dash, hasSlash, hasNumber, place + 2 < bytes.count, ASCII.isLetter(bytes[place + 1]) else {
        continue
      }
      var end = place + 1
      while end < bytes.count, ASCII.isLetter(bytes[end]) { end += 1 }
      guard end < bytes.count, bytes[end] == ASCII.slash, bytes[place - 1] != ASCII.slash,
        SymbolGrammar.isSeries(Bytes(rebasing: bytes[(place + 1)..<end]))
      else { continue }
      found.append(place)
    }
    return found
  }

  private static func joint(_ bytes: Bytes, at place: Int) throws(Fault) -> DocumentSymbol {
    let first = try symbol(Bytes(rebasing: bytes[..<place]))
    let second: DocumentSymbol
    do throws(Fault) {
      second = try symbol(Bytes(rebasing: bytes[(place + 1)...]))
    } catch {
      throw Fault(offset: error.offset + place + 1, reason: error.reason)
    }
    return DocumentSymbol(
      canonical: first.canonical + "-" + second.canonical, body: first.body, kind: .document, session: first.session,
      number: first.number)
  }

  // MARK: Treaties and publications

  private static func namedSeries(_ bytes: Bytes) throws(Fault) -> DocumentSymbol? {
    guard let colon = bytes.firstIndex(of: ASCII.colon) else { return nil }
    let series = text(bytes[..<colon]).uppercased()
    switch series {
    case "UNTS", "LNTS":
      let rest = bytes[(colon + 1)...]
      guard let second = rest.firstIndex(of: ASCII.colon), second > colon + 1 else {
        throw Fault(offset: colon + 1, reason: "a volume and a number were expected after \(series)")
      }
      let volume = text(bytes[(colon + 1)..<second]).uppercased()
      guard let value = ASCII.integer(volume) ?? RomanNumeral.value(of: volume), (1...9999).contains(value) else {
        throw Fault(offset: colon + 1, reason: "\(volume) is not a volume")
      }
      guard let number = ASCII.integer(text(bytes[(second + 1)...])), (1...99_999).contains(number) else {
        throw Fault(offset: second + 1, reason: "a treaty number was expected")
      }
      return DocumentSymbol(
        canonical: "\(series):\(volume):\(number)", body: series, kind: .treaty, session: volume, number: number)
    case "SALES":
      let rest = bytes[(colon + 1)...]
      guard rest.contains(where: ASCII.isDigit), rest.contains(ASCII.point),
        rest.allSatisfy({ byte in
          ASCII.isDigit(byte) || ASCII.isLetter(byte) || [ASCII.point, ASCII.dash, ASCII.slash].contains(byte)
        })
      else { throw Fault(offset: colon + 1, reason: "a sales number such as E.96.IV.13 was expected") }
      return DocumentSymbol(canonical: "SALES:" + text(rest).uppercased(), body: series, kind: .publication)
    default:
      throw Fault(offset: 0, reason: "no series of treaties or publications is called \(series)")
    }
  }
}
