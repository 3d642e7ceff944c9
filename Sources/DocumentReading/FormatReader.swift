/// What reads the files of one format.
///
/// Where a format's bytes are not text, the reader makes one: `StructuredDocument.input` is then this text in UTF-8, in which
/// every place is counted, and no longer the bytes of the file.
package protocol FormatReader: Sendable {
  /// The format.
  static var format: FileFormat { get }

  /// Whether bytes are a file of this format, sound or not, by what they hold. Looks at a bounded part of them.
  static func recognises(_ input: [UInt8]) -> Bool

  /// Makes a reader.
  init()

  /// Reads a file's documents, in the order of the file.
  ///
  /// - Parameters:
  ///   - input: The bytes of the file.
  ///   - name: The file's path or name, from which a symbol may be read.
  ///   - options: What the caller knows better. `DocumentReader` gives the documents this symbol and language itself; a reader
  ///     looks at them only where they decide how to read.
  ///   - remarks: Gets what a person should know about the file, one line each.
  /// - Throws: `ReadingError` when the file can't be read or holds no text.
  func read(
    _ input: [UInt8], name: String?, options: DocumentReader.Options, remarks: inout [String]
  ) throws(ReadingError) -> [StructuredDocument]
}
