import CitationExtraction
import CitationGraph
import UNSymbols

/// The types of facts; each format has its own names for them.
enum FieldKind: Sendable, Hashable {
  case text, integer, number, flag
}

/// The value of a fact.
enum FieldValue {
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
}

/// One fact of a node or an edge, as every format with attributes writes it.
struct ExportField<Element>: Sendable {
  let name: StaticString
  let kind: FieldKind
  let value: @Sendable (Element) -> FieldValue?

  static func text(_ name: StaticString, _ value: @escaping @Sendable (Element) -> String?) -> Self {
    Self(name: name, kind: .text) { value($0).map(FieldValue.text) }
  }

  static func integer(_ name: StaticString, _ value: @escaping @Sendable (Element) -> Int?) -> Self {
    Self(name: name, kind: .integer) { value($0).map(FieldValue.integer) }
  }

  static func number(_ name: StaticString, _ value: @escaping @Sendable (Element) -> Double?) -> Self {
    Self(name: name, kind: .number) { value($0).map(FieldValue.number) }
  }

  static func flag(_ name: StaticString, _ value: @escaping @Sendable (Element) -> Bool?) -> Self {
    Self(name: name, kind: .flag) { value($0).map(FieldValue.flag) }
  }
}

extension FieldValue {
  /// The value in figures and words.
  var description: String {
    if case .text(let text) = self { return text }
    var writer = JSONWriter()
    write(to: &writer)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.value(text)
    case .integer(let number): writer.value(number)
    case .number(let number): writer.value(number)
    case .flag(let flag): writer.value(flag)
    }
  }
}

extension ExportNode {
  /// The facts of a node. `kind` is `unresolved` for what an unresolved citation names, and `unresolved` says why.
  static let fields: [ExportField<ExportNode>] = [
    .text("label") { $0.label },
    .text("kind") { $0.document?.kind ?? "unresolved" },
    .text("body") { $0.document?.body },
    .text("bodyName") { $0.document?.body.flatMap { Body(code: $0)?.name } },
    .text("session") { $0.document?.session },
    .integer("number") { $0.document?.number },
    .text("part") { $0.document?.part },
    .text("title") { $0.document?.title },
    .text("date") { $0.date?.day.description },
    .integer("year") { $0.date?.day.year },
    .text("dateBasis") { $0.date?.basis.rawValue },
    .text("language") { $0.document?.language },
    .text("url") { $0.document?.url },
    .flag("ingested") { $0.document?.isIngested ?? false },
    .text("unresolved") { $0.unresolved.map { $0.unresolved ?? "unknown" } },
  ]
}

extension ExportEdge {
  /// The facts of an edge. `type` is `cites` or `part`.
  static let fields: [ExportField<ExportEdge>] = [
    .text("type") { $0.citation == nil ? "part" : "cites" },
    .text("relation") { $0.citation?.relation },
    .text("phrase") { $0.citation?.phrase },
    .text("governing") { $0.citation?.governing },
    .text("text") { $0.citation?.text },
    .text("place") { $0.citation?.place },
    .text("paragraph") { $0.citation?.paragraph },
    .text("footnote") { $0.citation?.footnote },
    .text("date") { $0.citation?.date },
    .text("locator") { $0.citation?.locator },
    .text("basis") { $0.citation?.basis },
    .number("confidence") { $0.citation?.confidence },
    .text("unresolved") { $0.citation?.unresolved },
    .integer("ordinal") { $0.citation?.ordinal },
  ]
}
