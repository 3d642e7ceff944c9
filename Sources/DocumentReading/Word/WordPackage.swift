/// The parts of a .docx: a ZIP whose parts name each other by relationships (ECMA-376, part 2).
struct WordPackage {
  /// What one part says of another.
  struct Relationships {
    /// The paths of the package's own parts, by id.
    var parts: [String: String] = [:]
    /// Addresses outside, by id.
    var targets: [String: String] = [:]
    /// The path of the first part of each kind: `styles`, `footnotes`.
    var kinds: [String: String] = [:]
  }

  private let zip: ZipDirectory
  private let members: [String: ZipDirectory.Member]

  /// Opens a package.
  init(_ zip: ZipDirectory) {
    self.zip = zip
    members = Dictionary(zip.members.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a ZIP is a Word document, by the parts that it must have.
  static func recognises(_ zip: ZipDirectory) -> Bool {
    var hasTypes = false
    var hasBody = false
    for member in zip.members {
      hasTypes = hasTypes || member.path == "[Content_Types].xml"
      hasBody = hasBody || member.path.hasPrefix("word/") && member.path.hasSuffix(".xml")
    }
    return hasTypes && hasBody
  }

  /// The path of the document's body.
  func body() throws(ReadingError) -> String {
    let path = try relationships(of: "").kinds["officeDocument"] ?? "word/document.xml"
    guard members[path] != nil else {
      throw ReadingError(what: "is a Word file without a body", remedy: "get the file again")
    }
    return path
  }

  /// What a part says of others; nothing when it names none.
  func relationships(of part: String) throws(ReadingError) -> Relationships {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let name = slash.map { part[part.index(after: $0)...] } ?? part[...]
    let reader = RelationshipsReader(folder: folder)
    try read("\(folder)_rels/\(name).rels", into: reader)
    return reader.relationships
  }

  /// Parses a part; nothing happens when there is none. False when the events asked to stop.
  @discardableResult
  func read(_ path: String?, into events: any XMLEvents) throws(ReadingError) -> Bool {
    guard let path, let member = members[path] else { return true }
    let bytes = try zip.read(member)
    // A closure that throws a concrete type would need an annotation that `withUnsafeBufferPointer` does not carry.
    let failure = bytes.withUnsafeBufferPointer { buffer -> ExpatParser.Failure? in
      do throws(ExpatParser.Failure) {
        try ExpatParser.parse(buffer, events: events)
        return nil
      } catch {
        return error
      }
    }
    switch failure {
    case nil: return true
    case .stopped: return false
    case .declaresEntities:
      throw ReadingError(
        what: "declares XML entities in \(path), which Word never does", remedy: "save it anew with a word processor")
    case .malformed(let what, let line):
      throw ReadingError(
        what: "is damaged: \(path), line \(line): \(what)", remedy: "repair it with a word processor")
    }
  }
}

/// Reads a part of relationships.
private final class RelationshipsReader: XMLEvents {
  var relationships = WordPackage.Relationships()
  private let folder: String

  init(folder: String) {
    self.folder = folder
  }

  func start(_ name: UnsafeBufferPointer<UInt8>, _ attributes: XMLAttributes) -> Bool {
    guard let id = attributes.value("Id"), let target = attributes.value("Target") else { return true }
    if attributes.value("TargetMode") == "External" {
      relationships.targets[id] = target
    } else {
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : RelationshipsReader.joined(folder, target)
      relationships.parts[id] = path
      if let kind = attributes.value("Type")?.split(separator: "/").last, relationships.kinds[String(kind)] == nil {
        relationships.kinds[String(kind)] = path
      }
    }
    return true
  }

  func end() {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int, replacing length: Int?) {}

  private static func joined(_ folder: String, _ target: String) -> String {
    String(InputPath.absolute(target, from: "/" + folder).dropFirst())
  }
}
