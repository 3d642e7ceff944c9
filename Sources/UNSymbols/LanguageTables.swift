/// The tables that hold what is particular to languages; a language is added by adding lines to them.
package struct LanguageTables: Sendable {
  /// How texts are drafted: script, dates, headings, formulas.
  package var drafting: RegistryTable
  /// Words that matter to citations.
  package var words: RegistryTable
  /// Verbs of opening phrases.
  package var verbs: RegistryTable
  /// The other words of opening phrases.
  package var openings: RegistryTable
  /// Names of bodies.
  package var bodies: RegistryTable
  /// The lines under the title that say from where a text came.
  package var mastheads: RegistryTable

  /// Makes tables.
  package init(
    drafting: RegistryTable, words: RegistryTable, verbs: RegistryTable, openings: RegistryTable, bodies: RegistryTable,
    mastheads: RegistryTable
  ) {
    self.drafting = drafting
    self.words = words
    self.verbs = verbs
    self.openings = openings
    self.bodies = bodies
    self.mastheads = mastheads
  }

  /// The tables of the registry.
  package static let registry = LanguageTables(
    drafting: RegistryTable(RegistryTables.drafting), words: RegistryTable(RegistryTables.words),
    verbs: RegistryTable(RegistryTables.verbs), openings: RegistryTable(RegistryTables.openings),
    bodies: RegistryTable(RegistryTables.bodies), mastheads: RegistryTable(RegistryTables.mastheads))
}
