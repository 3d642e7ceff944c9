/// Paths as text, without a look at the disk.
package enum InputPath {
  /// What stands for a path in the archive before the hash of what was read from standard input.
  package static let standardInput = "stdin:"

  /// A path, or a line with one, without the characters that would move a terminal's cursor or end the line.
  package static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }

  /// The absolute path of a path in a folder, with `.` and `..` taken out; links are not followed.
  package static func absolute(_ path: String, from folder: String) -> String {
    var parts: [Substring] = []
    let whole = path.hasPrefix("/") ? path : folder + "/" + path
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
