/// The vocabularies that statements use.
enum LinkedTerms {
  /// What our own terms begin with.
  static let base = "urn:citegraph:term:"

  /// The prefixes of names, in the order of writing.
  static let prefixes: [(prefix: StaticString, base: String)] = [
    ("cito", "http://purl.org/spar/cito/"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("dcmitype", "http://purl.org/dc/dcmitype/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("cg", base),
  ]

  /// Our own terms, explained in each file.
  static let own: [(name: String, meaning: String)] = [
    ("kind", "what kind of text a document is: resolution, decision, statement, document, treaty, publication"),
    ("body", "the code of the body that adopted or issued a document"),
    ("bodyName", "the name of that body"),
    ("session", "the session or year in a document's symbol"),
    ("number", "the number within the session or year"),
    ("phrase", "the words that open the paragraph of a citation"),
    ("governing", "the inner verb that governs a citation instead of those words"),
    ("relation", "the family of the governing words"),
    ("words", "the words of a citation as printed"),
    ("place", "where the paragraph stands: front, preamble, operative, annex, closing"),
    ("paragraph", "the number of the paragraph: PP3, OP12"),
    ("footnote", "the mark of the note in which a citation stands"),
    ("printedDate", "the date printed with a citation"),
    ("locator", "the part of the cited document that is meant"),
    ("basis", "what the resolution of a citation rests on: exact, named, its, context, form"),
    ("confidence", "how sure that resolution is, 0 to 1"),
    ("unresolved", "why the cited document is unknown"),
    ("ordinal", "the number of a citation within its document, from 0"),
  ]
}
