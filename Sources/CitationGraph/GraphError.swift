/// Why the archive could not do what was asked.
public struct GraphError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is.
  public enum Code: String, Sendable {
    /// There is no database at the path.
    case missing
    /// The file is not an SQLite database.
    case notDatabase
    /// The database belongs to another program.
    case foreign
    /// The database was written by a newer version.
    case newer
    /// The database can't be opened, written or created there.
    case inaccessible
    /// The archive knows no document of that symbol.
    case unknownDocument
  }

  /// What kind of trouble it is.
  public let code: Code
  /// The path or the symbol that it is about.
  public let subject: String
  /// What is wrong.
  public let what: String
  /// What a person can do about it.
  public let remedy: String
  /// The symbols that may have been meant.
  public let suggestions: [String]

  /// Makes an error.
  public init(code: Code, subject: String, what: String, remedy: String, suggestions: [String] = []) {
    self.code = code
    self.subject = subject
    self.what = what
    self.remedy = remedy
    self.suggestions = suggestions
  }

  /// What it is about, what is wrong and what to do.
  public var description: String { "\(subject): \(what); \(remedy)" }
}
