import ArgumentParser
import CitationExtraction
import CitationGraph
import DocumentReading
import Foundation

/// `citegraph outdated`
struct OutdatedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outdated", abstract: "Shows citations to which a newer text of the same series exists.",
    discussion: """
      Of a document of the archive, or of a file that need not be in it. A citation is outdated when the archive has \
      a later text of its series that the document could have cited and does not.

      Examples:
        citegraph outdated 73/187
        citegraph outdated draft.txt --format json
      """)

  @Argument(help: "A file, or a symbol in any spelling.", completion: .file())
  var subject: String
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if !isFile, !reading.isEmpty { throw ValidationError("--symbol and --language are for a file.") }
  }

  /// Whether a file is meant rather than a document of the archive: one that is there, or a name that only a file has.
  private var isFile: Bool {
    subject == "-" || FileManager.default.fileExists(atPath: subject) || NamedMember.archive(of: subject) != nil
      || !subject.lowercased().hasPrefix("file:")
        && InputFiles.extensions.contains { subject.lowercased().hasSuffix(".\($0)") }
  }

  func run() throws {
    let options = try filter.options(.ancestors)
    let store = try listing.database.open()
    guard isFile else {
      return try listing.print(try store.outdatedCitations(in: subject, options))
    }
    let extractor = FileExtractor(options: try reading.options())
    var documents: [ExtractedDocument] = []
    do throws(ReadingError) {
      let bytes = try InputFile(path: subject, isExplicit: true).read()
      documents = try extractor.documents(in: bytes, name: subject == "-" ? nil : subject).documents
    } catch {
      Messages.say("\(subject): \(error)")
      throw ExitCode(2)
    }
    var isFound = false
    for document in documents {
      let answer = try store.outdatedCitations(in: document, options)
      isFound = isFound || !answer.rows.isEmpty
      do { try listing.print(answer) } catch is ExitCode {}
    }
    if !isFound { throw ExitCode(1) }
  }
}
