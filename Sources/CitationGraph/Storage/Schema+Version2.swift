/// Version 2: citations are kept in the order of their documents without a number of their own, their governing words in a
/// table of words, and one index leads back from the cited documents. Frozen.
extension Schema {
  static let compactCitations = """
    DROP VIEW citationDetail;
    DROP VIEW mostCited;

    CREATE TABLE place (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    INSERT INTO place (id, name)
      VALUES (0, 'front'), (1, 'preamble'), (2, 'operative'), (3, 'annex'), (4, 'closing');

    CREATE TABLE wording (
      id INTEGER PRIMARY KEY,
      phrase TEXT,
      governing TEXT,
      relation TEXT
    ) STRICT;
    INSERT INTO wording (phrase, governing, relation)
      SELECT phrase, governing, relation FROM citation GROUP BY 1, 2, 3 ORDER BY min(id);
    CREATE UNIQUE INDEX wordingByText ON wording (ifnull(phrase, ''), ifnull(governing, ''), ifnull(relation, ''));

    ALTER TABLE citation RENAME TO oldCitation;
    DROP INDEX citationByCiting;
    DROP INDEX citationByCited;
    CREATE TABLE citation (
      citing INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
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
      PRIMARY KEY (citing, ordinal),
      CHECK ((cited IS NULL) = (unresolved IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    INSERT INTO citation
      SELECT citing, ordinal, cited, wording.id, place.id, text, paragraph, footnote, date, locator, basis, confidence,
        unresolved, language, start, "end", utf8Start, utf8End
      FROM oldCitation JOIN place ON place.name = oldCitation.place
      JOIN wording ON ifnull(wording.phrase, '') = ifnull(oldCitation.phrase, '')
        AND ifnull(wording.governing, '') = ifnull(oldCitation.governing, '')
        AND ifnull(wording.relation, '') = ifnull(oldCitation.relation, '')
      ORDER BY citing, ordinal;
    DROP TABLE oldCitation;
    CREATE INDEX citationByCited ON citation (cited, citing, wording, place) WHERE cited IS NOT NULL;
    """

  static let compactViews = """
    CREATE VIEW mostCited AS
      SELECT document.symbol, document.title, document.body, document.adopted,
        count(DISTINCT citation.citing) AS documents, count(*) AS citations, document.ingested
      FROM citation JOIN document ON document.id = citation.cited
      GROUP BY document.id
      ORDER BY documents DESC, citations DESC, document.key;

    CREATE VIEW citationDetail AS
      SELECT citing.symbol AS citing, cited.symbol AS cited, citation.text, wording.phrase, wording.governing,
        wording.relation, place.name AS place, citation.paragraph, citation.footnote, citation.date, citation.locator,
        citation.basis, citation.confidence, citation.language, citation.unresolved, citation.start, citation."end",
        citing.title AS citingTitle, cited.title AS citedTitle, citing.source
      FROM citation
      JOIN document AS citing ON citing.id = citation.citing
      JOIN wording ON wording.id = citation.wording
      JOIN place ON place.id = citation.place
      LEFT JOIN document AS cited ON cited.id = citation.cited
      ORDER BY citing.key, citation.ordinal;
    """
}
