/// Makes small PDFs: words in Times at places of pages.
public struct PDFSpecimen: Sendable {
  /// Words at a place.
  public struct Words: Sendable {
    var text: String
    var left: Double
    var baseline: Double
    var size: Double
    var font: String
  }

  /// A hyperlink on a page.
  private struct Link: Sendable {
    var rectangle: String
    var target: String
  }

  /// Whether each page is a picture, with its words invisible above it, as programs leave it that recognise text.
  public var isScan = false

  private var pages: [(words: [Words], links: [Link])] = [([], [])]

  /// A specimen with one empty page of 612 by 792 points.
  public init() {}

  /// Begins another page.
  public mutating func newPage() { pages.append(([], [])) }

  /// Prints words; `top` counts points from the upper edge to the baseline. The font is `Roman`, `Italic` or `Bold`.
  public mutating func print(
    _ text: String, left: Double, top: Double, size: Double = 10, font: String = "Roman", link: String? = nil
  ) {
    let baseline = 792 - top
    pages[pages.count - 1].words.append(Words(text: text, left: left, baseline: baseline, size: size, font: font))
    if let link {
      let width = Double(text.utf8.count) * size * 0.5
      pages[pages.count - 1].links.append(
        Link(rectangle: "\(left) \(baseline - 2) \(left + width) \(baseline + size)", target: link))
    }
  }

  /// Prints lines one below the other, `pitch` points apart; the first one is indented by `indent`.
  public mutating func print(
    lines: [String], left: Double, top: Double, pitch: Double = 12, indent: Double = 0, size: Double = 10
  ) {
    for (index, line) in lines.enumerated() {
      print(line, left: left + (index == 0 ? indent : 0), top: top + Double(index) * pitch, size: size)
    }
  }

  /// The file; with `encryption`, one that asks for a password which nobody knows.
  public func bytes(encrypted: Bool = false) -> [UInt8] {
    var objects: [String] = ["", ""]
    let fonts = ["Roman", "Italic", "Bold"].map { name in
      objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Times-\(name) /Encoding /WinAnsiEncoding >>")
      return "/\(name) \(objects.count) 0 R"
    }
    let (begins, mode) = isScan ? ("q 612 0 0 792 0 0 cm /Picture Do Q\n", "3 Tr ") : ("", "")
    var kids: [String] = []
    for page in pages {
      var resources = "/Font << \(fonts.joined(separator: " ")) >>"
      if isScan {
        objects.append(PDFSpecimen.picture)
        resources += " /XObject << /Picture \(objects.count) 0 R >>"
      }
      let content =
        begins
        + page.words.map {
          "BT \(mode)/\($0.font) \($0.size) Tf \($0.left) \($0.baseline) Td (\(PDFSpecimen.escaped($0.text))) Tj ET\n"
        }.joined()
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)endstream")
      let stream = objects.count
      let links = page.links.map { link in
        objects.append(
          "<< /Type /Annot /Subtype /Link /Rect [\(link.rectangle)] /A << /S /URI /URI (\(link.target)) >> >>")
        return "\(objects.count) 0 R"
      }
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(stream) 0 R "
          + "/Annots [\(links.joined(separator: " "))] /Resources << \(resources) >> >>")
      kids.append("\(objects.count) 0 R")
    }
    objects[0] = "<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
    var trailer = "/Size \(objects.count + 2) /Root 1 0 R"
    if encrypted {
      let key = String(repeating: "5A", count: 32)
      objects.append("<< /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -4 >>")
      trailer += " /Encrypt \(objects.count) 0 R /ID [<\(key)> <\(key)>]"
    }
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      file += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    file += "trailer\n<< \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  /// A picture that is wide enough for a page.
  private static let picture =
    "<< /Type /XObject /Subtype /Image /Width 1600 /Height 4 /BitsPerComponent 1 /ColorSpace /DeviceGray /Length 800 >>\n"
    + "stream\n\(String(repeating: "U", count: 800))\nendstream"

  private static func escaped(_ text: String) -> String {
    text.map { "()\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
