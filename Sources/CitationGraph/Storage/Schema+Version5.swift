/// Version 5: how documents were adopted, as their files tell it. Frozen.
///
/// Each file has its own row, so that what one language's file says goes with that file.
extension Schema {
  static let adoptions = """
    CREATE TABLE adoption (
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      source TEXT NOT NULL REFERENCES source (path),
      agendaItem TEXT,
      inFavour INTEGER CHECK (inFavour >= 0),
      against INTEGER CHECK (against >= 0),
      abstaining INTEGER CHECK (abstaining >= 0),
      PRIMARY KEY (document, source),
      CHECK ((inFavour IS NULL) = (against IS NULL) AND (inFavour IS NULL) = (abstaining IS NULL)),
      CHECK (agendaItem IS NOT NULL OR inFavour IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX adoptionBySource ON adoption (source);
    """
}
