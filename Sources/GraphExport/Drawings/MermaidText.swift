/// Texts as Mermaid wants them.
enum MermaidText {
  /// A quoted label. All punctuation that might be Mermaid's, Markdown's or HTML's is written as a number.
  static func label(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "/", ".", ",", "(", ")", "-", ":": result.unicodeScalars.append(scalar)
      case _ where PlainText.endsLine(scalar): result += " "
      case _ where scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar):
        result += "#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    // Mermaid takes no empty label.
    return result == "\"" ? "\" \"" : result + "\""
  }

  /// A text in a comment, where a directive would still be read.
  static func comment(_ text: String) -> String {
    String(text.map { $0.isNewline || "%{}".contains($0) ? " " : $0 })
  }
}
