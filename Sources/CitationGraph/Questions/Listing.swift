import CitationExtraction

/// The answer to a question: rows of named values, which are printed as a table, as JSON or, with the documents that they
/// name, as a picture.
public struct Listing: Sendable, Hashable {
  /// A value of a row.
  public enum Value: Sendable, Hashable {
    /// Words, or nothing.
    case text(String?)
    /// A paragraph, and how many characters stand before what was looked for in it.
    case passage(String, hit: Int)
    /// A whole number, or nothing.
    case integer(Int?)
    /// Any number, or nothing.
    case number(Double?)
    /// True or false.
    case flag(Bool)
    /// Several words.
    case list([String])
    /// Several whole numbers.
    case integers([Int])
    /// Several lists of words.
    case lists([[String]])
  }

  /// The names of the columns, which are the keys of the JSON objects.
  public let columns: [StaticString]
  /// The rows; each has a value for every column.
  public private(set) var rows: [[Value]] = []
  /// What a person should know besides, one line each.
  public var notes: [String] = []
  /// The documents of the rows and the citations between them, for a picture.
  public var graph = GraphSnapshot()
  /// The symbol of the document that was asked about, which a picture shows in bold; nil when there is none.
  public var root: String?

  /// Makes an answer without rows.
  public init(_ columns: StaticString...) {
    self.columns = columns
  }

  /// Adds a row.
  mutating func add(_ values: Value...) {
    precondition(values.count == columns.count)
    rows.append(values)
  }

  /// This answer and another to the same question about another document: the rows, notes and documents of both.
  public func joined(with other: Listing) -> Listing {
    var result = self
    result.rows += other.rows
    result.notes += other.notes
    result.graph = graph.union(other.graph)
    result.graph.query = "\(graph.query); \(other.graph.query)"
    return result
  }

  /// The rows as JSON, one object a line, with the columns as keys.
  public var json: [UInt8] {
    var writer = JSONWriter()
    for row in rows {
      writer.beginObject()
      for (column, value) in zip(columns, row) {
        writer.key(column)
        value.write(to: &writer)
      }
      writer.endObject()
      writer.endLine()
    }
    return writer.take()
  }

  /// Compares what is listed.
  public static func == (a: Listing, b: Listing) -> Bool {
    a.columns.map(\.description) == b.columns.map(\.description) && a.rows == b.rows && a.notes == b.notes
      && a.graph == b.graph && a.root == b.root
  }

  /// Hashes the rows.
  public func hash(into hasher: inout Hasher) { hasher.combine(rows) }
}

extension Listing.Value {
  /// The value as a cell of a table; numbers with six digits behind the point.
  public var cell: String {
    switch self {
    case .text(let text): return text ?? ""
    case .passage(let text, _): return text
    case .integer(let number): return number.map(String.init) ?? ""
    case .number(let number): return number.map(Listing.Value.short) ?? ""
    case .flag(let flag): return flag ? "yes" : "no"
    case .list(let texts): return texts.joined(separator: "; ")
    case .integers(let numbers): return numbers.map(String.init).joined(separator: "; ")
    case .lists(let lists): return lists.map { $0.joined(separator: ", ") }.joined(separator: "; ")
    }
  }

  /// The value for a narrow column: a passage from shortly before what was looked for.
  public var shortCell: String {
    guard case .passage(let text, let hit) = self, hit > Self.lead + 6 else { return cell }
    let start = text.index(text.startIndex, offsetBy: hit - Self.lead)
    // From the beginning of a word, where one begins there.
    let words = text[start...].prefix(Self.lead).drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
    return "…" + text[(words.isEmpty ? start : words.startIndex)...]
  }

  /// How many characters of a passage are shown before what was looked for, at most.
  private static let lead = 12

  func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.value(text)
    case .passage(let text, _): writer.value(text)
    case .integer(let number?): writer.value(number)
    case .number(let number?): writer.value(exactly: number)
    case .integer, .number: writer.value(nil as String?)
    case .flag(let flag): writer.value(flag)
    case .list(let texts): Listing.Value.write(texts, to: &writer) { $1.value($0) }
    case .integers(let numbers): Listing.Value.write(numbers, to: &writer) { $1.value($0) }
    case .lists(let lists):
      Listing.Value.write(lists, to: &writer) { list, writer in
        Listing.Value.write(list, to: &writer) { $1.value($0) }
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], to writer: inout JSONWriter, each: (Element, inout JSONWriter) -> Void
  ) {
    writer.beginArray()
    for element in elements { each(element, &writer) }
    writer.endArray()
  }

  /// A number with six digits behind the point; a whole one without.
  private static func short(_ number: Double) -> String {
    if number >= 1, number < 1e15, number == number.rounded() { return String(Int(number)) }
    let millionths = Int((abs(number) * 1e6).rounded())
    let digits = String(millionths % 1_000_000)
    let rest = String(repeating: "0", count: 6 - digits.count) + digits
    return (number < 0 ? "-" : "") + "\(millionths / 1_000_000).\(rest)"
  }
}
