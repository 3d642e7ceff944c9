/// A canonical United Nations document symbol, such as `A/RES/73/187` or `E/2013/30`.
///
/// A value of this type cannot hold an impossible symbol: it comes from `init(parsing:)`, which refuses what the grammar and
/// the sessions rule out, or from `Body.symbol(_:_:)`, which fills a template of the registry.
/// Canonical form: no spaces, fixed case of the tokens, parts as the era prints them (UNBIS cataloguing rules).
public struct DocumentSymbol: Hashable, Sendable, CustomStringConvertible {
  /// What kind of text a symbol names.
  public enum Kind: String, Sendable, CaseIterable {
    /// A resolution of any body.
    case resolution
    /// A decision of any body.
    case decision
    /// A statement by the President of the Security Council or of the Human Rights Council.
    case statement
    /// Any other document: reports, letters, records, supplements.
    case document
    /// A treaty in the United Nations or League of Nations series.
    case treaty
    /// A sales publication.
    case publication
  }

  /// What a symbol consists of. Symbols are copied far more often than made, and one reference is cheaper to copy than five texts.
  private final class Parts: Sendable {
    let canonical: String
    let key: String
    let body: String
    let kind: Kind
    let session: String?
    let number: Int?
    let part: String?
    let isSynthetic: Bool

    init(
      _ canonical: String, _ body: String, _ kind: Kind, _ session: String?, _ number: Int?, _ part: String?,
      _ isSynthetic: Bool
    ) {
      let upper = canonical.utf8.contains(where: ASCII.isLower) ? canonical.uppercased() : canonical
      (self.canonical, key) = (canonical, kind == .publication ? DocumentSymbol.withoutEdition(upper) : upper)
      (self.body, self.kind, self.session, self.number) = (body, kind, session, number)
      (self.part, self.isSynthetic) = (part, isSynthetic)
    }
  }

  private let parts: Parts

  /// Makes a symbol of parts that are known to be sound. Only this module builds symbols.
  package init(
    canonical: String, body: String, kind: Kind, session: String? = nil, number: Int? = nil, part: String? = nil,
    isSynthetic: Bool = false
  ) {
    parts = Parts(canonical, body, kind, session, number, part, isSynthetic)
  }

  /// The canonical text, such as `A/RES/217(III)[A]`.
  public var canonical: String { parts.canonical }
  /// The key by which symbols are compared and stored: the canonical text in upper case, of a publication for sale without the
  /// letter of the edition's language: `E.93.I.8` is `F.93.I.8` in French.
  public var key: String { parts.key }
  /// The code of the body in `Data/registry/bodies.tsv`, such as `A`, `S`, `E`, `A/HRC`, `E/CN.15`; the first element of the
  /// symbol where that table has no body for it (`CCW`, `UNTS`); never empty.
  public var body: String { parts.body }
  /// What kind of text this is.
  public var kind: Kind { parts.kind }
  /// The session as printed in the symbol (`73`, `III`, `S-10`, `ES-10`), or the year (`2013`), when the symbol has one.
  public var session: String? { parts.session }
  /// The number within the session or year, when the symbol has one.
  public var number: Int? { parts.number }
  /// The part letter or letters (`A`, `AA`, `A-B`), when the symbol has one.
  public var part: String? { parts.part }
  /// Whether no document bears the symbol: decisions that are printed in a report, resolutions of bodies that number them
  /// without a symbol. Such symbols follow the pattern of the Dag Hammarskjöld Library.
  public var isSynthetic: Bool { parts.isSynthetic }

  private static func withoutEdition(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":"), text[colon...].dropFirst(2).first == "." else { return text }
    return String(text[...colon] + text[colon...].dropFirst(3))
  }

  /// The canonical text.
  public var description: String { canonical }

  /// Two symbols are one when their keys are.
  public static func == (a: DocumentSymbol, b: DocumentSymbol) -> Bool { a.parts === b.parts || a.key == b.key }

  /// Hashes the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
