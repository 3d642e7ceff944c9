/// Texts on one line.
enum PlainText {
  /// Whether a scalar is a control or ends a line.
  static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// A text with a space in place of everything that ends lines or is a control.
  static func line(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(endsLine(scalar) ? " " : scalar) }
    return result
  }
}
