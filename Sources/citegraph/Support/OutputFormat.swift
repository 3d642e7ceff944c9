import ArgumentParser

/// The forms in which a command prints. Where it has only one of `text` and `table`, or of `json` and `jsonl`, the other name means
/// the same.
protocol OutputFormat: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {}

extension OutputFormat {
  /// The form that a person names.
  init?(argument: String) {
    let others = ["text": "table", "table": "text", "json": "jsonl", "jsonl": "json"]
    guard let format = Self(rawValue: argument) ?? others[argument].flatMap(Self.init(rawValue:)) else { return nil }
    self = format
  }
}
