/// Why a text is not a document symbol.
public struct SymbolError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text that was refused.
  public let text: String
  /// The UTF-8 offset in the text at which it stopped making sense.
  public let offset: Int
  /// What was wrong there, in words: "General Assembly: no session 999 for this form of number".
  public let reason: String

  /// Makes an error.
  public init(text: String, offset: Int, reason: String) {
    self.text = text
    self.offset = offset
    self.reason = reason
  }

  /// The refused text, a caret under the place, and the reason.
  public var description: String {
    "\(text)\n\(String(repeating: " ", count: text.utf8.prefix(offset).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }))^ \(reason)"
  }
}
