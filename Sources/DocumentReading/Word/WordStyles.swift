/// What the styles of a Word document say about numbers and raised words.
final class WordStyles: XMLEvents {
  private struct Style {
    var base: String?
    var list: WordNumbering.Place?
    var isRaised: Bool?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  private var current: String?
  /// The style of a paragraph that names none.
  private var normal: String?
  private var silence = 0

  init() {}

  func start(_ name: UnsafeBufferPointer<UInt8>, _ attributes: XMLAttributes) -> Bool {
    if silence > 0 {
      silence += 1
      return true
    }
    let element = WordElement(name: name)
    if element.isSilent {
      silence = 1
      return true
    }
    if element == .other {
      if name.suffix(6).elementsEqual(":style".utf8) {
        current = attributes.value("styleId")
        if attributes.value("type") == "paragraph", attributes.value("default") == "1" { normal = current }
        if let current { styles[current] = Style() }
      } else if name.suffix(8).elementsEqual(":basedOn".utf8), let current {
        styles[current]?.base = attributes.value("val")
      }
      return true
    }
    guard let current else { return true }
    switch element {
    case .numPr: styles[current]?.list = WordNumbering.Place(level: nil)
    case .ilvl: styles[current]?.list?.level = attributes.value("val").flatMap { Int($0) }
    case .numId: styles[current]?.list?.id = attributes.value("val")
    case .vertAlign: styles[current]?.isRaised = attributes.value("val") == "superscript"
    case .vanish: styles[current]?.isHidden = WordStyles.isOn(attributes)
    default: break
    }
    return true
  }

  func end() {
    if silence > 0 { silence -= 1 }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int, replacing length: Int?) {}

  /// Whether a character style raises its words.
  func isRaised(_ style: String) -> Bool { value(of: style) { $0.isRaised } ?? false }

  /// Whether a style hides its words.
  func isHidden(_ style: String) -> Bool { value(of: style) { $0.isHidden } ?? false }

  /// The place in a list that a paragraph's style gives it, and the style that says so.
  func list(of style: String?) -> (place: WordNumbering.Place, style: String)? {
    var name = style ?? normal
    for _ in 0..<20 {
      guard let current = name, let style = styles[current] else { return nil }
      if let list = style.list { return (list, current) }
      name = style.base
    }
    return nil
  }

  private func value<Value>(of name: String, _ property: (Style) -> Value?) -> Value? {
    var name: String? = name
    for _ in 0..<20 {
      guard let current = name, let style = styles[current] else { return nil }
      if let value = property(style) { return value }
      name = style.base
    }
    return nil
  }

  /// Whether a property that is there is on.
  static func isOn(_ attributes: XMLAttributes) -> Bool {
    switch attributes.value("val") {
    case "0"?, "false"?, "off"?: false
    default: true
    }
  }
}
