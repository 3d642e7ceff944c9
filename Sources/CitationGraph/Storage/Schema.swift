import GRDB

/// The database as a file format: its tables, and the steps by which an older file becomes a current one.
///
/// A migration that was released is never changed again; a new one is added below it.
enum Schema {
  /// What `PRAGMA application_id` says in our files: "CITG".
  static let applicationID = 0x4349_5447

  /// The steps from an empty file to the current schema.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { database in
      try database.execute(sql: tables)
      try database.execute(sql: views)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    migrator.registerMigration("v2") { database in
      try database.execute(sql: compactCitations)
      try database.execute(sql: compactViews)
    }
    migrator.registerMigration("v3") { try $0.execute(sql: texts) }
    migrator.registerMigration("v4") { try $0.execute(sql: versions) }
    migrator.registerMigration("v5") { try $0.execute(sql: adoptions) }
    return migrator
  }

  /// Version 1: what is kept. Frozen.
  private static let tables = """
    CREATE TABLE source (
      path TEXT PRIMARY KEY,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      size INTEGER NOT NULL CHECK (size >= 0)
    ) STRICT;
    CREATE INDEX sourceBySha256 ON source (sha256);

    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      symbol TEXT NOT NULL,
      key TEXT NOT NULL UNIQUE,
      body TEXT,
      kind TEXT NOT NULL,
      session TEXT,
      number INTEGER,
      part TEXT,
      title TEXT,
      adopted TEXT,
      language TEXT,
      url TEXT,
      synthetic INTEGER NOT NULL DEFAULT 0 CHECK (synthetic IN (0, 1)),
      partOf INTEGER REFERENCES document (id) CHECK (partOf IS NULL OR partOf <> id),
      source TEXT REFERENCES source (path),
      sha256 TEXT,
      ingested INTEGER NOT NULL DEFAULT 0 CHECK (ingested = (source IS NOT NULL))
    ) STRICT;
    CREATE INDEX documentByPartOf ON document (partOf) WHERE partOf IS NOT NULL;
    CREATE INDEX documentBySource ON document (source) WHERE source IS NOT NULL;
    CREATE INDEX documentBySession ON document (body, session, number);

    CREATE TABLE citation (
      id INTEGER PRIMARY KEY,
      citing INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      cited INTEGER REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      text TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      utf8Start INTEGER NOT NULL,
      utf8End INTEGER NOT NULL CHECK (utf8End >= utf8Start),
      phrase TEXT,
      governing TEXT,
      relation TEXT,
      place TEXT NOT NULL CHECK (place IN ('front', 'preamble', 'operative', 'annex', 'closing')),
      paragraph TEXT,
      footnote TEXT,
      date TEXT,
      locator TEXT,
      basis TEXT NOT NULL,
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      language TEXT NOT NULL,
      unresolved TEXT,
      CHECK ((cited IS NULL) = (unresolved IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX citationByCiting ON citation (citing, ordinal);
    CREATE INDEX citationByCited ON citation (cited, citing) WHERE cited IS NOT NULL;

    CREATE TABLE alias (
      key TEXT PRIMARY KEY,
      alias TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX aliasByDocument ON alias (document);
    """

  /// Version 1: what a person browses. Frozen.
  private static let views = """
    CREATE VIEW mostCited AS
      SELECT document.symbol, document.title, document.body, document.adopted,
        count(DISTINCT citation.citing) AS documents, count(*) AS citations, document.ingested
      FROM citation JOIN document ON document.id = citation.cited
      GROUP BY document.id
      ORDER BY documents DESC, citations DESC, document.key;

    CREATE VIEW citationDetail AS
      SELECT citing.symbol AS citing, cited.symbol AS cited, citation.text, citation.phrase, citation.governing,
        citation.relation, citation.place, citation.paragraph, citation.footnote, citation.date, citation.locator,
        citation.basis, citation.confidence, citation.language, citation.unresolved, citation.start, citation."end",
        citing.title AS citingTitle, cited.title AS citedTitle, citing.source
      FROM citation
      JOIN document AS citing ON citing.id = citation.citing
      LEFT JOIN document AS cited ON cited.id = citation.cited
      ORDER BY citing.key, citation.ordinal;
    """
}
