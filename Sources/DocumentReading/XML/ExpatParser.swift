internal import CExpat

/// Runs expat over a file that is already in memory and tells an `XMLEvents` what it sees.
struct ExpatParser {
  /// Why expat stopped.
  enum Failure: Error {
    /// The file declares entities.
    case declaresEntities
    /// The events asked to stop.
    case stopped
    /// The file is not well formed: what expat says, and the line.
    case malformed(String, line: Int)
  }

  private final class State {
    let events: any XMLEvents
    let parser: XML_Parser
    let input: UnsafeBufferPointer<UInt8>
    var declaresEntities = false
    var stopped = false

    init(events: any XMLEvents, parser: XML_Parser, input: UnsafeBufferPointer<UInt8>) {
      self.events = events
      self.parser = parser
      self.input = input
    }

    func stop() {
      XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    func start(_ name: UnsafePointer<XML_Char>, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
      guard !stopped else { return }
      if !events.start(ExpatParser.bytes(name), XMLAttributes(pairs: pairs)) {
        stopped = true
        stop()
      }
    }

    func text(_ characters: UnsafePointer<XML_Char>, _ count: Int32) {
      guard !stopped else { return }
      let origin = Int(XML_GetCurrentByteIndex(parser))
      characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { pointer in
        let chunk = UnsafeBufferPointer(start: pointer, count: Int(count))
        let verbatim =
          origin >= 0 && origin + chunk.count <= input.count
          && chunk.elementsEqual(UnsafeBufferPointer(rebasing: input[origin..<origin + chunk.count]))
        events.text(
          chunk, origin: max(0, min(origin, input.count)),
          replacing: verbatim ? nil : Int(XML_GetCurrentByteCount(parser)))
      }
    }
  }

  /// Parses the whole input.
  static func parse(_ input: UnsafeBufferPointer<UInt8>, events: any XMLEvents) throws(Failure) {
    guard let parser = XML_ParserCreate(nil) else { throw .malformed("no memory for the parser", line: 0) }
    defer { XML_ParserFree(parser) }
    let state = State(events: events, parser: parser, input: input)
    XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
    XML_SetElementHandler(
      parser, { ExpatParser.state($0).start($1!, $2) },
      { data, _ in
        let state = ExpatParser.state(data)
        if !state.stopped { state.events.end() }
      })
    XML_SetCharacterDataHandler(parser) { ExpatParser.state($0).text($1!, $2) }
    XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      let state = ExpatParser.state(data)
      state.declaresEntities = true
      state.stop()
    }
    let status = withExtendedLifetime(state) {
      input.withMemoryRebound(to: CChar.self) { XML_Parse(parser, $0.baseAddress, Int32($0.count), 1) }
    }
    if state.declaresEntities { throw .declaresEntities }
    if state.stopped { throw .stopped }
    if status != XML_STATUS_OK {
      let what = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "not well formed"
      throw .malformed(what, line: Int(XML_GetCurrentLineNumber(parser)))
    }
  }

  private static func state(_ data: UnsafeMutableRawPointer?) -> State {
    Unmanaged<State>.fromOpaque(data!).takeUnretainedValue()
  }

  static func bytes(_ text: UnsafePointer<XML_Char>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while text[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
  }
}
