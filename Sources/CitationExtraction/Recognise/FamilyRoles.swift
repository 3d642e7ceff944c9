import UNSymbols

/// What families of verbs do beside naming a relation, from `Data/registry/families.tsv`.
enum FamilyRoles {
  /// Families whose verbs stand in the recitals of a decision, before what it decides.
  static let recitals = families("recital")
  /// Families whose participles inside a sentence tell what somebody does, not what the text does: "establishing", "seeking".
  static let actions = families("action")
  /// Families whose verbs without an ending tell what others are to do, not what the text does: "Adopt and implement measures".
  static let imperatives = families("imperative")
  /// Families whose verbs may carry another: "continues to condemn".
  static let continuers = families("continuer")
  /// Families whose participles inside a decision tell what is kept in mind and end where it goes on: "taking into account the scale
  /// set out in resolution 76/238, to apportion".
  static let adverbials = families("adverbial")
  /// Families whose verbs say nothing without what they express, which gives the family: "expresses its appreciation".
  static let expressions = families("expression")
  /// Families whose verbs say something again, of which what is said tells more: "reiterates its request".
  static let repetitions = families("repetition")

  private static func families(_ role: String) -> Set<String> {
    Set(RegistryTable(RegistryTables.families).rows.filter { $0["role"] == role }.map { $0["family"] })
  }
}
