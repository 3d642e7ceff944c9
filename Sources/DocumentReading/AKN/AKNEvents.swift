/// What a reader of markup needs to be told, whoever parsed the file: expat or the tolerant scanner.
protocol AKNEvents: AnyObject {
  /// An element begins; false when reading must stop.
  func start(_ element: AKNElement, _ attributes: AKNAttributes) -> Bool
  /// The innermost open element ends.
  func end()
  /// Words as they stand in the input at `origin`; or, where `length` is given, words that replace that many bytes there
  /// (an entity, an invalid byte).
  func text(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int, replacing length: Int?)
}

/// The attributes that the reader looks at, as the file gives them.
struct AKNAttributes {
  var name = ""
  var refersTo = ""
  var href = ""
  var marker = ""
  var value = ""
  var date = ""
  var language = ""
  var title = ""
  var outcome = ""
  var symbol = ""

  /// Keeps an attribute when it is one of ours.
  mutating func set(_ key: String, _ value: @autoclosure () -> String) {
    switch key {
    case "name": name = value()
    case "refersTo": refersTo = value()
    case "href": href = value()
    case "marker": marker = value()
    case "value": self.value = value()
    case "date": date = value()
    case "language": language = value()
    case "title": title = value()
    case "outcome": outcome = value()
    case "as": symbol = value()
    default: break
    }
  }
}

/// Tells an `AKNEvents` what expat sees.
final class AKNExpatEvents: XMLEvents {
  private let events: any AKNEvents

  init(_ events: any AKNEvents) {
    self.events = events
  }

  func start(_ name: UnsafeBufferPointer<UInt8>, _ attributes: XMLAttributes) -> Bool {
    var own = AKNAttributes()
    attributes.forEach { own.set($0, $1()) }
    return events.start(AKNElement(name: name), own)
  }

  func end() { events.end() }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int, replacing length: Int?) {
    events.text(bytes, origin: origin, replacing: length)
  }
}
