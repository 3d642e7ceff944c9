internal import CGumbo
internal import UNSymbols

/// Reads HTML with Google's `gumbo`, a parser of HTML5 that takes everything browsers take.
package struct HTMLReader: FormatReader {
  package static let format = FileFormat.html

  /// The largest page that is read, in bytes.
  package static let sizeLimit = 64 << 20

  package init() {}

  /// What a page begins with, in small letters, behind white space, declarations and comments (WHATWG MIME Sniffing, 7.1).
  private static let openings = [
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script", "<style", "<iframe", "<h1", "<div",
    "<font",
    "<table", "<a", "<b", "<br", "<p", "<center", "<pre",
  ].map { Array($0.utf8) }

  package static func recognises(_ input: [UInt8]) -> Bool {
    input.withUnsafeBufferPointer { input in
      let rest = MarkupProlog.rest(of: UnsafeBufferPointer(rebasing: input[HTTPHead.length(input)...]))
      return openings.contains { opening in
        guard rest.count > opening.count,
          zip(rest, opening).allSatisfy({ byte, letter in byte | 0x20 == letter | 0x20 })
        else { return false }
        let next = rest[rest.startIndex + opening.count]
        return next <= 0x20 || next == 0x3E || next == 0x2F
      }
    }
  }

  package func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options, remarks: inout [String]
  ) throws(ReadingError) -> [StructuredDocument] {
    guard input.count <= HTMLReader.sizeLimit else {
      throw ReadingError(
        what: "has more than \(HTMLReader.sizeLimit >> 20) MiB of HTML", remedy: "split it into its documents")
    }
    let head = input.withUnsafeBufferPointer(HTTPHead.init)
    let page = Array(input[head.length...])
    let text = TextDecoder.utf8(page, declared: head.encoding ?? HTTPHead.metaEncoding(page), remarks: &remarks)
    if let tangle = text.withUnsafeBufferPointer(MarkupGuard.check) { throw tangle }
    let flow = HTMLReader.flow(of: ComposedLetters.composed(text))
    guard !flow.text.isTooLong else { throw FlowText.tooLong }
    if let typed = flow.typedText { return PlainTextReader.read(typed, name: name, options: options) }
    guard !flow.text.blocks.isEmpty else {
      throw ReadingError(
        what: "holds no text (a page that a program in it fills shows none)",
        remedy: "save it from a browser, or give the document that it shows")
    }
    return FlowAssembler(flow.text).documents(name: name, hint: flow.symbol, options: options)
  }

  private static func flow(of text: [UInt8]) -> HTMLFlow {
    text.withUnsafeBytes { bytes in
      let characters = bytes.assumingMemoryBound(to: CChar.self)
      var options = kGumboDefaultOptions
      options.max_errors = 0
      guard let start = characters.baseAddress,
        let output = gumbo_parse_with_options(&options, start, characters.count)
      else { return HTMLFlow() }
      defer { gumbo_destroy_output(&options, output) }
      var flow = HTMLFlow()
      flow.read(output.pointee.root)
      return flow
    }
  }
}
