/// Refuses the few pages on which a parser of HTML takes time or memory out of all proportion: told by a pass over the tags
/// before it is run.
///
/// HTML5 mends every fault, and some faults are dear: elements that never close nest without end, formatting elements are made
/// anew in every paragraph, and what stands between the cells of a table moves before it, one by one. Published pages stay
/// far below the limits.
struct MarkupGuard {
  /// How deep elements may nest.
  static let depthLimit = 1000
  /// How many pieces may stand between the cells of tables.
  static let strayLimit = 10_000
  /// How many attributes a tag may have.
  static let attributeLimit = 500
  /// How many formatting elements may have to be made anew, in all, beyond eight for each tag.
  static let remakeLimit = 5_000_000

  /// A name in small letters, its first eight bytes.
  private typealias Name = UInt64

  private static func name(_ text: String) -> Name { text.utf8.prefix(8).reduce(0) { $0 << 8 | Name($1) } }
  private static func names(_ list: String) -> Set<Name> { Set(list.split(separator: " ").map { name(String($0)) }) }

  private static let voids = names("area base br col embed hr img input link meta param source track wbr keygen")
  private static let closeThemselves = names("p li dd dt option optgroup rt rp html head body")
  private static let formatting = names("a b big code em font i nobr s small strike strong tt u")
  private static let tableParts = names("table tr td th tbody thead tfoot caption colgroup col")
  private static let betweenCells = names("table tr tbody thead tfoot")
  private static let raw = names("script style textarea title xmp iframe noembed noframes")
  private static let (table, row, select) = (name("table"), name("tr"), name("select"))
  /// Drawings and formulas, in which every element nests that does not end itself with a slash.
  private static let foreign = names("svg math")
  private static let cells = names("td th")
  private static let groups = names("tbody thead tfoot")

  private let input: UnsafeBufferPointer<UInt8>
  private var open: [Name] = []
  private var openFormatting = 0
  private var openTables = 0
  private var openForeign = 0
  private var openSelects = 0
  private var strays = 0
  private var remade = 0
  private var tags = 0
  private var attributes = 0
  /// Whether a slash ends the tag that was read last.
  private var endsItself = false

  /// Why a page is not read, or nil.
  static func check(_ input: UnsafeBufferPointer<UInt8>) -> ReadingError? {
    var guardian = MarkupGuard(input: input)
    return guardian.run()
  }

  private init(input: UnsafeBufferPointer<UInt8>) {
    self.input = input
  }

  private mutating func run() -> ReadingError? {
    var place = 0
    while place < input.count {
      guard input[place] == 0x3C else {
        let start = place
        while place < input.count, input[place] != 0x3C { place += 1 }
        countPiece(isBlank: input[start..<place].allSatisfy { $0 <= 0x20 })
        continue
      }
      if let end = skipDeclaration(place) {
        place = end
        continue
      }
      let isEnd = place + 1 < input.count && input[place + 1] == 0x2F
      let (name, behind) = readName(place + (isEnd ? 2 : 1))
      guard name != 0 else {
        place += 1
        continue
      }
      place = skipAttributes(behind)
      tags += 1
      if isEnd { close(name) } else { begin(name) }
      if !isEnd, openForeign == 0, openSelects == 0, MarkupGuard.raw.contains(name) { place = rawEnd(name, place) }
      if let what = excess { return ReadingError(what: what, remedy: "save it anew from a browser, or give its text") }
    }
    return nil
  }

  private var excess: String? {
    if open.count > MarkupGuard.depthLimit { return "nests elements more than \(MarkupGuard.depthLimit) deep" }
    if strays > MarkupGuard.strayLimit {
      return "has more than \(MarkupGuard.strayLimit) pieces between the cells of its tables"
    }
    if attributes > MarkupGuard.attributeLimit {
      return "has a tag with more than \(MarkupGuard.attributeLimit) attributes"
    }
    if remade > MarkupGuard.remakeLimit, remade > 8 * tags { return "leaves too many formatting elements open" }
    return nil
  }

  // MARK: Tags

  private mutating func begin(_ name: Name) {
    if openTables > 0 {
      if MarkupGuard.cells.contains(name) {
        closeTo { MarkupGuard.betweenCells.contains($0) }
      } else if name == MarkupGuard.row {
        closeTo { $0 == MarkupGuard.table || MarkupGuard.groups.contains($0) }
      } else if MarkupGuard.groups.contains(name) {
        closeTo { $0 == MarkupGuard.table }
      }
    }
    if !MarkupGuard.tableParts.contains(name) { countPiece(isBlank: false) }
    if openForeign > 0 {
      guard !endsItself else { return }
    } else if MarkupGuard.voids.contains(name) || MarkupGuard.closeThemselves.contains(name)
      || MarkupGuard.raw.contains(name)
    {
      return
    }
    open.append(name)
    if MarkupGuard.foreign.contains(name) { openForeign += 1 }
    if name == MarkupGuard.select { openSelects += 1 }
    if MarkupGuard.formatting.contains(name) { openFormatting += 1 }
    if name == MarkupGuard.table { openTables += 1 }
  }

  private mutating func close(_ name: Name) {
    let isTablePart = MarkupGuard.tableParts.contains(name)
    var place = open.count - 1
    while place >= 0, isTablePart || open.count - place <= 16 {
      if open[place] == name {
        closeAll(from: place)
        return
      }
      if open[place] == MarkupGuard.table || !isTablePart && MarkupGuard.cells.contains(open[place]) { return }
      place -= 1
    }
  }

  private mutating func closeTo(_ isLimit: (Name) -> Bool) {
    guard let limit = open.lastIndex(where: isLimit) else { return }
    closeAll(from: limit + 1)
  }

  private mutating func closeAll(from place: Int) {
    for name in open[place...] {
      if MarkupGuard.formatting.contains(name) { openFormatting -= 1 }
      if name == MarkupGuard.table { openTables -= 1 }
      if MarkupGuard.foreign.contains(name) { openForeign -= 1 }
      if name == MarkupGuard.select { openSelects -= 1 }
    }
    open.removeSubrange(place...)
  }

  /// Counts words or an element at the place where the reader is.
  private mutating func countPiece(isBlank: Bool) {
    guard !isBlank else { return }
    remade += openFormatting
    guard openTables > 0, let last = open.last(where: { !MarkupGuard.formatting.contains($0) }) else { return }
    if MarkupGuard.betweenCells.contains(last) { strays += 1 }
  }

  // MARK: Characters

  private func readName(_ start: Int) -> (Name, Int) {
    var name: Name = 0
    var place = start
    while place < input.count, input[place] > 0x20, input[place] != 0x3E, input[place] != 0x2F {
      let byte = input[place]
      if place == start, !(0x41...0x5A).contains(byte), !(0x61...0x7A).contains(byte) { return (0, place) }
      if place - start < 8 { name = name << 8 | Name((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
      place += 1
    }
    return (name, place)
  }

  /// The place behind the attributes of a tag; quotation marks behind an equals sign hide `>`.
  private mutating func skipAttributes(_ start: Int) -> Int {
    var place = start
    var isInside = false
    // Whether a value without quotation marks is read, to which a slash belongs, and the byte before that is no space.
    var isValue = false
    var last: UInt8 = 0
    attributes = 0
    while place < input.count, input[place] != 0x3E {
      let byte = input[place]
      if byte <= 0x20 {
        (isInside, isValue) = (false, false)
      } else if !isValue, last == 0x3D, byte == 0x22 || byte == 0x27 {
        place += 1
        while place < input.count, input[place] != byte { place += 1 }
        isInside = false
      } else if !isValue, byte == 0x2F, last != 0x3D {
        isInside = false
      } else {
        isValue = isValue || last == 0x3D
        if !isInside { attributes += 1 }
        isInside = true
      }
      if byte > 0x20 { last = byte }
      place += 1
    }
    endsItself = !isValue && last == 0x2F
    return min(place + 1, input.count)
  }

  /// The place behind a comment or declaration that begins here; nil when none does.
  private func skipDeclaration(_ start: Int) -> Int? {
    guard start + 1 < input.count, input[start + 1] == 0x21 || input[start + 1] == 0x3F else { return nil }
    let isComment = input[start...].starts(with: "<!--".utf8)
    var place = start + (isComment ? 4 : 2)
    while place < input.count {
      if input[place] == 0x3E, !isComment || endsComment(place) { return place + 1 }
      place += 1
    }
    return input.count
  }

  /// Whether `--` or `--!` stands before a `>`.
  private func endsComment(_ place: Int) -> Bool {
    let dash = input[place - 1] == 0x21 ? place - 2 : place - 1
    return input[dash] == 0x2D && input[dash - 1] == 0x2D
  }

  /// The place where the words of an element end that may hold `<`.
  private func rawEnd(_ name: Name, _ start: Int) -> Int {
    var place = start
    while place + 2 < input.count {
      if input[place] == 0x3C, input[place + 1] == 0x2F, readName(place + 2).0 == name { return place }
      place += 1
    }
    return input.count
  }
}
