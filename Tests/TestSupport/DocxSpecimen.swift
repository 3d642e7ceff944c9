/// Makes small Word files of pieces of WordprocessingML.
public struct DocxSpecimen: Sendable {
  /// The paragraphs of the body, as markup.
  public var body = ""
  /// The footnotes: the id and the markup of the runs.
  public var footnotes: [(id: Int, runs: String)] = []
  /// The definitions of lists, as markup.
  public var numbering = ""
  /// The words of the header of the first page.
  public var header: String?
  /// Addresses that links in the body name by `rId10`, `rId11`, ...
  public var targets: [String] = []

  /// Makes an empty file.
  public init() {}

  /// Adds a paragraph of plain words.
  public mutating func add(_ words: String) { body += "<w:p>\(DocxSpecimen.run(words))</w:p>" }

  /// A run of plain words.
  public static func run(_ words: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(words)</w:t></w:r>" }

  /// A footnote's reference.
  public static func reference(_ id: Int) -> String {
    "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"\(id)\"/></w:r>"
  }

  private static let space =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let packages = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The file.
  public var bytes: [UInt8] {
    var zip = ZipSpecimen()
    zip.add("[Content_Types].xml", "<Types/>".utf8)
    zip.add("_rels/.rels", relationships([("rId1", "officeDocument", "word/document.xml", false)]).utf8)
    var parts: [(String, String, String, Bool)] = []
    if !footnotes.isEmpty { parts.append(("rId2", "footnotes", "footnotes.xml", false)) }
    if !numbering.isEmpty { parts.append(("rId3", "numbering", "numbering.xml", false)) }
    if header != nil { parts.append(("rId4", "header", "header1.xml", false)) }
    for (index, target) in targets.enumerated() { parts.append(("rId\(index + 10)", "hyperlink", target, true)) }
    zip.add("word/_rels/document.xml.rels", relationships(parts).utf8)
    let head = header == nil ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
    zip.add(
      "word/document.xml", part("document", "<w:body>\(body)<w:sectPr>\(head)</w:sectPr></w:body>").utf8)
    if !footnotes.isEmpty {
      let notes = footnotes.map { "<w:footnote w:id=\"\($0.id)\"><w:p>\($0.runs)</w:p></w:footnote>" }
      zip.add("word/footnotes.xml", part("footnotes", notes.joined()).utf8)
    }
    if !numbering.isEmpty { zip.add("word/numbering.xml", part("numbering", numbering).utf8) }
    if let header { zip.add("word/header1.xml", part("hdr", "<w:p>\(DocxSpecimen.run(header))</w:p>").utf8) }
    return zip.bytes
  }

  private func part(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(name) \(DocxSpecimen.space)>\(content)</w:\(name)>"
  }

  private func relationships(_ list: [(id: String, kind: String, target: String, isOutside: Bool)]) -> String {
    let items = list.map { item in
      "<Relationship Id=\"\(item.id)\" Type=\"\(DocxSpecimen.kinds)\(item.kind)\" Target=\"\(item.target)\""
        + (item.isOutside ? " TargetMode=\"External\"/>" : "/>")
    }
    return "<Relationships xmlns=\"\(DocxSpecimen.packages)\">\(items.joined())</Relationships>"
  }
}
