import Testing

/// Marks of notes that run into numbers, where only the rest of the text shows which digits are the number's, and the bodies that a
/// sentence names as the authors of numbers.
@Suite struct MarkEvidenceTests {
  private static let specimens: [Specimen] = [
    Specimen(
      "the number stands elsewhere without the mark", .nobody,
      "L’Assemblée générale,\n\nRappelant ses résolutions [[66/11 > A/RES/66/11]] et [[75/7 > A/RES/75/7]],\n\n"
        + "Prenant note du rapport établi en application de la résolution [[75/7 > A/RES/75/7 | at PP2]]1,\n\n"
        + "1. Décide de poursuivre.\n\n33e séance plénière\n\n21 novembre 2022\n\n1 [[A/77/277 > A/77/277 | note 1 | at PP2]].\n"
    ),
    Specimen(
      "the note names the number",
      "Recalling resolutions [[5/1 > UNEP/EA.5/Res.1 | at PP1]]3 and [[5/6 > UNEP/EA.5/Res.6]]4 of 2 March 2022 "
        + "of the United Nations Environment Assembly,\n\nNoting the Convention,5\n\n1. Decides to meet again.\n\n"
        + "3 [[UNEP/EA.5/Res.1 > UNEP/EA.5/Res.1 | note 3 | at PP1]].\n\n4 [[UNEP/EA.5/Res.6 > UNEP/EA.5/Res.6 | note 4]].\n\n"
        + "5 [[A/77/5 > A/77/5 | note 5 | at PP2]].\n"),
    Specimen(
      "a mark behind a name with a number",
      "Welcoming the statement on COVID-19 of the Group,\n\nNoting the plan,1\n\n1. Welcomes the statement on COVID-192 and "
        + "supports it.\n\n1 [[A/74/1 > A/74/1 | note 1 | at PP2]].\n\n2 [[A/74/843 > A/74/843 | note 2 | at OP1]].\n"),
    Specimen(
      "the space behind a mark is lost", .nobody,
      "La Asamblea General,\n\nReafirmando el Tratado (TNP)1como piedra angular,\n\nObservando los hechos2,\n\n"
        + "1. Decide proseguir.\n\n1 [[A/77/1 > A/77/1 | note 1 | at PP1]].\n\n2 [[A/77/2 > A/77/2 | note 2 | at PP2]].\n"
    ),
    Specimen(
      "behind the stop of a sentence that ends in a number",
      "Noting the Convention,\n\n1. Recalls resolution [[73/234 > A/RES/73/234]].1\n\n2. Notes document [[A/C.1/L.498 > A/C.1/L.498]].2\n\n"
        + "1 [[A/74/1 > A/74/1 | note 1 | at OP1]].\n\n2 [[A/74/843 > A/74/843 | note 2 | at OP2]].\n"),
    Specimen(
      "a decimal has no mark", .nobody,
      "L’Assemblée générale,\n\nSoulignant que le climat1 se réchauffe de plus de 1,2 ºC,\n\nNotant les faits2,\n\n"
        + "1. Décide de poursuivre.\n\n33e séance plénière\n\n21 novembre 2022\n\n1 [[A/77/1 > A/77/1 | note 1 | at PP1]].\n\n"
        + "2 [[A/77/2 > A/77/2 | note 2 | at PP2]].\n"),
    Specimen(
      "the subject of the clause behind its resolution", .nobody,
      "Le Conseil économique et social,\n\nAyant à l’esprit que, dans sa résolution [[42/1 > E/CN.5/RES/42/1]] du 13 février 2004, "
        + "la Commission du développement social a décidé d’examiner la question,\n"),
    Specimen(
      "by which a commission decided", .nobody,
      "Le Conseil économique et social,\n\nPrenant note de la décision [[J (68) > E/ECE/DEC/J(68)]] du 10 avril 2019, par laquelle la "
        + "Commission économique pour l’Europe a approuvé le mandat,\n"),
    Specimen(
      "the adoption of a resolution by a body",
      "Recalling the adoption of resolution [[2000/22 > E/CN.4/Sub.2/RES/2000/22]] of 18 August 2000, on the promotion of dialogue, "
        + "by the Sub-Commission on the Promotion and Protection of Human Rights,"),
  ]

  @Test(arguments: specimens) fileprivate func `numbers end where their marks begin`(_ specimen: Specimen) throws {
    try specimen.check()
  }
}
