// Makes an archive by chance, for measurements: generate-archive [--texts] PATH DOCUMENTS [CITATIONS-A-DOCUMENT [SEED]]
//
// PATH is a database that is written, or with --texts a folder that gets a text a document, a thousand to a folder.
import CitationExtraction
import CitationGraph
import Foundation

let given = CommandLine.arguments.dropFirst()
let values = given.filter { $0 != "--texts" }
guard values.count > 1, let documents = Int(values[1]), documents > 0 else {
  FileHandle.standardError.write(
    Data("usage: generate-archive [--texts] PATH DOCUMENTS [CITATIONS-A-DOCUMENT [SEED]]\n".utf8))
  exit(64)
}
let path = values[0]
let archive = RandomArchive(
  documents: documents, citations: values.count > 2 ? Double(values[2]) ?? 10 : 10,
  seed: values.count > 3 ? UInt64(values[3]) ?? 1 : 1)
let time = try ContinuousClock().measure {
  if given.contains("--texts") {
    try writeTexts(of: archive, into: path)
  } else {
    let store = try CitationStore(path: path, access: .writing)
    try store.write(archive)
    store.close()
  }
}
let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
print("\(documents) documents in \(seconds) s, \(seconds / Double(documents) * 1e6) microseconds a document")

func writeTexts(of archive: RandomArchive, into folder: String) throws {
  for (index, document) in archive.enumerated() {
    let part = "\(folder)/\(digits(index / 1000, 4))"
    if index % 1000 == 0 { try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: true) }
    let name = "\(part)/\(digits(index % 1000, 3)).txt"
    guard let file = fopen(name, "w") else { throw CocoaError(.fileWriteUnknown) }
    fputs(GeneratedText(of: document).text, file)
    guard fclose(file) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}

func digits(_ number: Int, _ count: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, count - text.count)) + text
}
