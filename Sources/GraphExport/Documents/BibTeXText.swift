/// Texts as BibTeX wants them: braces balanced, nothing that LaTeX would act on.
enum BibTeXText {
  /// A text for a field in braces.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "%", "#", "$", "&", "_": result += "\\\(scalar)"
      case _ where PlainText.endsLine(scalar): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The key of an entry: the letters and digits of a symbol, `A-RES-73-187`.
  static func key(_ symbol: String) -> String {
    let words = symbol.split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "document" : words.joined(separator: "-")
  }

  /// A text for a comment: an at sign would begin an entry.
  static func comment(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "@" ? " " : $0 })
  }

  /// The names that biblatex has for languages.
  static let languages = [
    "en": "english", "fr": "french", "es": "spanish", "ru": "russian", "ar": "arabic", "zh": "chinese",
  ]
}
