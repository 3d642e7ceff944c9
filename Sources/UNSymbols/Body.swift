/// A body that adopts or issues texts: an organ of the United Nations, a subsidiary, or another organization.
///
/// Bodies live in `Data/registry/bodies.tsv`, the shapes of their numbers in `Data/registry/forms.tsv`.
public struct Body: Hashable, Sendable {
  /// The code, which is the series symbol where there is one: `A`, `S`, `E`, `A/HRC`, `E/CN.15`, `WHO/WHA`.
  public let code: String

  /// The English name.
  public var name: String { fatalError("stub") }

  /// Every body of the registry, in the order of the table.
  public static var all: [Body] { fatalError("stub") }

  /// The body with this code, or nil.
  public init?(code: String) { self.code = code }

  /// The names of the body in one language, longest first: full name and unambiguous short forms ("the Environment Assembly").
  public func names(language: String) -> [String] { fatalError("stub") }

  /// The canonical symbol of this body's text of one kind with this number; nil when the body has no numbers of that form or
  /// the number is impossible (session out of range, number out of the session's range by far).
  public func symbol(_ kind: DocumentSymbol.Kind, _ number: CitedNumber) -> DocumentSymbol? { fatalError("stub") }
}
