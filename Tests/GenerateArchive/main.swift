// Writes an archive by chance, for measurements: generate-archive PATH DOCUMENTS [CITATIONS-A-DOCUMENT [SEED]]
import CitationGraph
import Foundation

let arguments = CommandLine.arguments
guard arguments.count > 2, let documents = Int(arguments[2]), documents > 0 else {
  FileHandle.standardError.write(Data("usage: generate-archive PATH DOCUMENTS [CITATIONS-A-DOCUMENT [SEED]]\n".utf8))
  exit(64)
}
let archive = RandomArchive(
  documents: documents, citations: arguments.count > 3 ? Double(arguments[3]) ?? 10 : 10,
  seed: arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1)
let store = try CitationStore(path: arguments[1], access: .writing)
let time = try ContinuousClock().measure { try store.write(archive) }
store.close()
let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
print("\(documents) documents in \(seconds) s, \(seconds / Double(documents) * 1e6) microseconds a document")
