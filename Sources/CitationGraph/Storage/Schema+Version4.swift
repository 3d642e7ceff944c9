/// Version 4: the texts of a document in further languages. Frozen.
///
/// A document's own row and `citation` hold its first text, in the order of the registry's languages; `languageVersion` and
/// `versionCitation` hold the others, so that walks and counts see every citation once.
extension Schema {
  static let versions = """
    CREATE TABLE languageVersion (
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      language TEXT NOT NULL,
      title TEXT,
      adopted TEXT,
      source TEXT NOT NULL REFERENCES source (path),
      sha256 TEXT NOT NULL,
      PRIMARY KEY (document, language)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX languageVersionBySource ON languageVersion (source);

    CREATE TABLE versionCitation (
      citing INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      version TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      cited INTEGER REFERENCES document (id),
      wording INTEGER NOT NULL REFERENCES wording (id),
      place INTEGER NOT NULL REFERENCES place (id),
      text TEXT NOT NULL,
      paragraph TEXT,
      footnote TEXT,
      date TEXT,
      locator TEXT,
      basis TEXT NOT NULL,
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      unresolved TEXT,
      language TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      utf8Start INTEGER NOT NULL,
      utf8End INTEGER NOT NULL CHECK (utf8End >= utf8Start),
      PRIMARY KEY (citing, version, ordinal),
      FOREIGN KEY (citing, version) REFERENCES languageVersion (document, language) ON DELETE CASCADE,
      CHECK ((cited IS NULL) = (unresolved IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX versionCitationByCited ON versionCitation (cited) WHERE cited IS NOT NULL;
    """
}
