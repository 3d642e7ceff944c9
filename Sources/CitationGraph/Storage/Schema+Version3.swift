/// Version 3: the words of the documents, and an index of them. The index is brought up to date by the first search after an
/// ingest, so that ingesting does not wait for it. Frozen.
///
/// `documentText.text` has a line a paragraph, as `DocumentText` says. The rows of the index are numbered by
/// `TextIndex.row(text:line:)`.
extension Schema {
  static let texts = """
    CREATE TABLE documentText (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      language TEXT NOT NULL,
      text TEXT NOT NULL,
      UNIQUE (document, language)
    ) STRICT;

    CREATE TABLE textIndexState (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      lastText INTEGER NOT NULL
    ) STRICT;
    INSERT INTO textIndexState (id, lastText) VALUES (1, 0);

    CREATE VIRTUAL TABLE textIndex USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 2');
    """
}
