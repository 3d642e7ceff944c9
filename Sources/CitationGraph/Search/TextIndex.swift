import GRDB

/// The index of all words, which holds none of the text itself: a row a paragraph.
struct TextIndex {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// How many bits of a row's number are the line's; texts have fewer lines.
  private static let lineBits: Int64 = 20

  /// The number of the row of a line of a text, from 0.
  static func row(text: Int64, line: Int) -> Int64 { text << lineBits | Int64(min(line, 1 << lineBits - 1)) }

  /// The text and the line of a row.
  static func place(ofRow row: Int64) -> (text: Int64, line: Int) { (row >> lineBits, Int(row & (1 << lineBits - 1))) }

  /// The way of spelling words, `SearchSpelling`, by number: an index that was made in another way is made anew. The archive
  /// keeps it as its `user_version`.
  private static let spelling = 1

  /// Whether the index spells words as questions do.
  private func isSpelledAlike() throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA user_version") == TextIndex.spelling
  }

  /// The last text that the index has; 0 for none, and when all of them are to be taken in anew.
  private func lastText() throws -> Int64 {
    guard try isSpelledAlike() else { return 0 }
    return try Int64.fetchOne(database, sql: "SELECT lastText FROM textIndexState") ?? 0
  }

  /// How many texts the index does not have yet.
  func waiting() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM documentText WHERE id > ?", arguments: [lastText()]) ?? 0
  }

  /// Adds the texts that the index does not have yet.
  func update() throws {
    let texts = try RawStatement(database, "SELECT id, text FROM documentText WHERE id > ? ORDER BY id")
    let insert = try RawStatement(database, "INSERT INTO textIndex (rowid, text) VALUES (?, ?)")
    var last = try lastText()
    if try !isSpelledAlike() {
      try database.execute(sql: "INSERT INTO textIndex (textIndex) VALUES ('delete-all')")
      try database.execute(sql: "PRAGMA user_version = \(TextIndex.spelling)")
    }
    texts.bind(1, last)
    while try texts.step() {
      last = texts.integer(0)
      for (line, paragraph) in DocumentText(texts.text(1)).paragraphs.enumerated() where !paragraph.words.isEmpty {
        insert.bind(1, TextIndex.row(text: last, line: line))
        insert.bind(2, SearchSpelling.of(paragraph.words))
        try insert.run()
      }
    }
    try database.execute(sql: "UPDATE textIndexState SET lastText = ?", arguments: [last])
  }

  /// Removes texts of documents, and their words from the index.
  func remove(_ removed: [(document: Int64, language: String)]) throws {
    let last = try lastText()
    let texts = try RawStatement(database, "SELECT id, text FROM documentText WHERE document = ? AND language = ?")
    let remove = try RawStatement(
      database, "INSERT INTO textIndex (textIndex, rowid, text) VALUES ('delete', ?, ?)")
    for (document, language) in removed {
      texts.bind(1, document)
      texts.bind(2, language)
      while try texts.step() {
        let id = texts.integer(0)
        guard id <= last else { continue }
        for (line, paragraph) in DocumentText(texts.text(1)).paragraphs.enumerated() where !paragraph.words.isEmpty {
          remove.bind(1, TextIndex.row(text: id, line: line))
          remove.bind(2, SearchSpelling.of(paragraph.words))
          try remove.run()
        }
      }
      try database.execute(
        sql: "DELETE FROM documentText WHERE document = ? AND language = ?", arguments: [document, language])
    }
  }
}
