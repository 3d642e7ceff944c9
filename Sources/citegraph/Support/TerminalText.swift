import CLinux
import Foundation

/// What a terminal makes of the words of documents: how many columns they take, and how right-to-left ones keep to their
/// place.
enum TerminalText {
  /// The columns that a text takes: two for a wide character, none for a mark that combines or only steers (Unicode's East
  /// Asian Width, as the C library knows it).
  static func width(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    guard isReady else { return text.count }
    return text.unicodeScalars.reduce(0) { $0 + max(0, Int(wcwidth(wchar_t($1.value)))) }
  }

  /// A text as it may stand between others on a line: without characters that steer a terminal, and, when it has letters that
  /// run from right to left, isolated (U+2068, U+2069), so that the cells around it stay where they are. Cut to some columns.
  static func shown(_ text: String, in columns: Int = .max) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return cut(text, to: columns) }
    var scalars = String.UnicodeScalarView()
    var runsLeft = false
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        scalars.append(" ")
      case .format where steers(scalar): break
      default:
        scalars.append(scalar)
        runsLeft = runsLeft || isRightToLeft(scalar)
      }
    }
    let shown = cut(String(scalars), to: columns)
    return runsLeft ? "\u{2068}\(shown)\u{2069}" : shown
  }

  /// A text as `shown` gives it on a terminal, and as it is elsewhere.
  static func words(_ text: String) -> String { Output.isTerminal ? shown(text) : text }

  /// As much of a text as fits into some columns, an ellipsis in place of the rest.
  static func cut(_ text: String, to columns: Int) -> String {
    if width(text) <= columns { return text }
    var used = 1
    var end = text.startIndex
    for index in text.indices {
      used += width(String(text[index]))
      if used > columns { break }
      end = text.index(after: index)
    }
    return text[..<end] + "…"
  }

  /// A text as `shown` gives it, in lines of some columns; a word that is longer is cut. Chinese is divided anywhere.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      let length = width(word)
      if used > 0, used + 1 + length <= columns {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      for letter in word {
        let next = width(String(letter))
        if used + next > columns {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(letter)
        used += next
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { shown($0) }
  }

  /// Whether the C library counts columns of Unicode.
  private static let isReady = setlocale(LC_CTYPE, "C.UTF-8") != nil

  /// Whether an invisible character changes the direction of what follows beyond its text (embeddings, overrides, isolates),
  /// or may be shown or not (the soft hyphen).
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a letter belongs to a script written from right to left (the blocks of bidi classes R and AL).
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
