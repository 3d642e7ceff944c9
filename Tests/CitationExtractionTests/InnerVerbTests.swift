import Testing

/// Verbs inside a paragraph that words lead to, and words for a state.
struct InnerVerbTests {
  @Test(
    "words that lead to a verb may stand before it without commas",
    arguments: [
      "Recalling resolution [[53/70 > A/RES/53/70]], and in this regard recalling resolution [[54/49 > A/RES/54/49 | via recalling]],",
      "Recalling resolution [[56/266 > A/RES/56/266]], in which it endorsed the Declaration, reaffirming the commitments made; resolution [[57/195 > A/RES/57/195 | via -]]; and resolution [[68/237 > A/RES/68/237 | via -]],",
      "Recalling resolution [[56/266 > A/RES/56/266]], and noting resolution [[57/195 > A/RES/57/195 | via noting]]; and resolution [[68/237 > A/RES/68/237 | via noting]],",
      "Noting resolution [[53/70 > A/RES/53/70]], while recalling resolution [[54/49 > A/RES/54/49 | via while recalling]],",
      "1. Requests the secretariat, mindful of resolution [[54/49 > A/RES/54/49 | via mindful | relation bearing-in-mind]], to act;",
      "1. Reaffirms the right to choose, and in that connection calls upon the Power to apply resolution [[54/49 > A/RES/54/49 | via calls upon]];",
      "1. Welcomes the report, and therefore reaffirms resolution [[54/49 > A/RES/54/49 | via therefore reaffirms]];",
      "1. Reiterates its decision that, bearing in mind its resolutions [[62/63 > A/RES/62/63 | via bearing in mind]] and [[63/119 > A/RES/63/119 | via bearing in mind]], the report of the group ([[A/60/980 > A/60/980 | via -]]) shall be considered;",
      "1. Welcomes the report; and Requests action on resolution [[54/49 > A/RES/54/49 | via Requests]];",
      "1. Stresses the need, and calls in that regard for action on resolution [[54/49 > A/RES/54/49 | relation urging]];",
      "El Consejo de Seguridad,\n\n1. Reafirma su apoyo al marco y lo exhorta a que aplique la resolución [[2436 (2018) > S/RES/2436(2018) | via exhorta]];",
      "Le Conseil de sécurité,\n\n1. Réaffirme son appui et leur demande d’appliquer la résolution [[2436 (2018) > S/RES/2436(2018) | relation urging]] ;",
      "1. Welcomes the report, takes also note of resolution [[54/49 > A/RES/54/49 | via takes also note | relation taking-note]];",
      "L’Assemblée générale,\n\n1. Se félicite du rapport, prend également note de sa résolution [[54/49 > A/RES/54/49 | via prend également note | relation taking-note]] ;",
      "Генеральная Ассамблея,\n\n1. приветствует доклад, принимает также к сведению резолюцию [[54/49 > A/RES/54/49 | relation taking-note]];",
      "大会，\n\n1. 欢迎报告，考虑到第[[54/49 > A/RES/54/49 | via 考虑到]]、第[[54/50 > A/RES/54/50 | via 考虑到]]和[[54/51 > A/RES/54/51 | via 考虑到]]号决议，",
      "L’Assemblée générale,\n\n1. Se félicite du rapport et à cet égard rappelle sa résolution [[54/49 > A/RES/54/49 | via rappelle]] ;",
      "La Asamblea General,\n\n1. Acoge con beneplácito el informe y a este respecto pide que se aplique la resolución [[54/49 > A/RES/54/49 | via pide]];",
      "Генеральная Ассамблея,\n\nотмечая доклад и в этой связи ссылаясь на свою резолюцию [[54/49 > A/RES/54/49 | via ссылаясь]],",
      "大会，\n\n注意到报告，在此方面回顾第[[54/49 > A/RES/54/49 | via 回顾]]号决议，",
      "大会，\n\n1. 欢迎报告，并为此敦促执行第[[54/49 > A/RES/54/49 | via 敦促]]号决议；",
      "大会，\n\n1. 欢迎报告，还鼓励执行第[[54/49 > A/RES/54/49 | via 还鼓励]]号决议；",
      "大会，\n\n1. 欢迎报告，又回顾第[[54/49 > A/RES/54/49 | via 又回顾]]号决议；",
      "大会，\n\n1. 欢迎报告，决定执行第[[54/49 > A/RES/54/49 | via 决定]]号决议；",
      "Expressing concern, and thus underlining the need for resolution [[54/49 > A/RES/54/49 | via thus underlining | relation emphasizing]],",
      "Генеральная Ассамблея,\n\n1. приветствует, отмечая доклад [[A/77/1 > A/77/1 | via отмечая]], стремление сторон выполнить резолюцию [[54/49 > A/RES/54/49 | via - | relation welcoming]];",
      "The General Assembly,\n\n1. Welcomes, noting resolutions [[54/49 > A/RES/54/49 | via noting]], [[54/50 > A/RES/54/50 | via noting]] and [[54/51 > A/RES/54/51 | via noting]], the efforts under resolution [[55/1 > A/RES/55/1 | via -]];",
      "Expressing its appreciation for its work in monitoring shipments and confirming their nature, under resolution [[54/49 > A/RES/54/49 | via -]],",
      "大会，\n\n1. 请秘书长考虑到第[[54/49 > A/RES/54/49 | via 考虑到]]号决议的规定，按照第[[54/50 > A/RES/54/50 | via -]]号决议提出报告；",
      "大会，\n\n1. 请秘书长考虑到第[[54/49 > A/RES/54/49 | via 考虑到]]号决议、大会第[[54/50 > A/RES/54/50 | via 考虑到]]号决议的规定，提出报告；",
      "大会，\n\n1. 请秘书长在考虑到第[[54/49 > A/RES/54/49 | via 考虑到]]号决议的情况下提出报告；",
      "大会，\n\n1. 鼓励各国铭记第[[54/49 > A/RES/54/49 | via -]]号决议；",
      "L’Assemblée générale,\n\n1. Continue de prendre note de la résolution [[54/49 > A/RES/54/49 | via - | relation taking-note]] ;",
      "Генеральная Ассамблея,\n\n1. продолжает признавать важность резолюции [[54/49 > A/RES/54/49 | relation recognizing]];",
      "الجمعية العامة،\n\n1 - تواصل الترحيب بالقرار [[54/49 > A/RES/54/49 | relation welcoming]]؛",
      "Recalling the plan, and duly taking into account resolution [[54/49 > A/RES/54/49 | relation bearing-in-mind]], taking fully into account resolution [[54/50 > A/RES/54/50 | relation bearing-in-mind]],",
      "1. Highlights its demand for action on resolution [[54/49 > A/RES/54/49 | via -]], which, inter alia, reiterates that resolution [[54/50 > A/RES/54/50 | via - | relation emphasizing]] stands;",
      "L’Assemblée générale,\n\nRappelant le plan, prenant dûment note de la résolution [[54/49 > A/RES/54/49 | via prenant dûment note]],",
      "La Asamblea General,\n\nRecordando el plan, teniendo debidamente en cuenta la resolución [[54/49 > A/RES/54/49 | via teniendo debidamente en cuenta]],",
      "Генеральная Ассамблея,\n\n1. приветствует доклад и вновь подтверждает свою резолюцию [[54/49 > A/RES/54/49 | via вновь подтверждает]];",
    ])
  func wordsThatLead(specimen: String) throws {
    try check(specimen)
  }

  @Test(
    "words for a state govern inside a recital and nowhere else",
    arguments: [
      "Recalling resolution [[53/70 > A/RES/53/70]], and deeply concerned that resolution [[54/49 > A/RES/54/49 | relation concerned]] is not applied,",
      "Noting the report, and mindful of resolution [[54/49 > A/RES/54/49 | via mindful]],",
      "Noting the work of the parties concerned and resolution [[54/49 > A/RES/54/49 | via -]],",
      "1. Requests the parties, guided by resolution [[54/49 > A/RES/54/49 | via - | relation requesting]], to meet;",
      "Noting the report, expressing its support for resolution [[54/49 > A/RES/54/49 | relation expressing]],",
      "Noting the report, by a group expressing views on resolution [[54/49 > A/RES/54/49 | via -]],",
      "L’Assemblée générale,\n\nPrenant note du rapport et consciente de la portée de la résolution [[54/49 > A/RES/54/49 | via consciente]],",
      "La Asamblea General,\n\nTomando nota del informe, y convencida de la importancia de la resolución [[54/49 > A/RES/54/49 | via convencida]],",
      "Генеральная Ассамблея,\n\nотмечая доклад и будучи убеждена в важности резолюции [[54/49 > A/RES/54/49 | relation convinced]],",
    ])
  func states(specimen: String) throws {
    try check(specimen)
  }

  @Test(
    "what somebody else does, is, or was given does not govern",
    arguments: [
      "1. Requests a report on all provisions and mandates contained in resolution [[54/49 > A/RES/54/49 | via - | relation requesting]];",
      "1. Stresses that the situation, as reported, continues to be covered by resolution [[54/49 > A/RES/54/49 | via - | relation emphasizing]];",
      "Recalling the need for creating and maintaining space for resolution [[54/49 > A/RES/54/49 | via - | relation recalling]],",
      "Recognizing the part of States in developing and recommending measures under resolution [[54/49 > A/RES/54/49 | via - | relation recognizing]],",
      "1. Urges States to act, including by proposing names under resolution [[54/49 > A/RES/54/49 | via - | relation urging]];",
      "1. Requests the mission to give good offices, proposing and supporting measures under resolution [[54/49 > A/RES/54/49 | via - | relation requesting]];",
      "1. Requests the forum to strengthen control, examining boundaries as in resolution [[54/49 > A/RES/54/49 | via - | relation requesting]];",
      "大会，\n\n1. 决定召开一次会议，审议第[[54/49 > A/RES/54/49 | via - | relation deciding]]号决议；",
      "الجمعية العامة،\n\n1 - تقرر أن تعود إلى البند، وأن تنظر في القرار [[54/49 > A/RES/54/49 | via - | relation deciding]]؛",
      "大会，\n\n又回顾关于某委员会审查职责的第[[54/49 > A/RES/54/49 | via - | relation recalling]]号决议，",
      "大会，\n\n回顾关于促进执行和欢迎合作的第[[54/49 > A/RES/54/49 | via - | relation recalling]]号决议，",
      "1. Expresses its concern at the rate of response and to requests for data, as urged in resolution [[54/49 > A/RES/54/49 | via -]];",
      "Le Conseil de sécurité,\n\n1. Décide de proroger le mandat énoncé par lui et reconduit au paragraphe 6 de la résolution [[2536 (2020) > S/RES/2536(2020) | via -]] ;",
      "大会，\n\n1. 促请各国并遵循国际法按照第[[54/49 > A/RES/54/49 | via -]]号决议行事；",
    ])
  func othersDeeds(specimen: String) throws {
    try check(specimen)
  }

  @Test(
    "Arabic recitals go on with a finite verb of the same gender, and with participles",
    arguments: [
      "الجمعية العامة،\n\nوإذ تؤكد أهمية التقرير، وتشير إلى قرارها [[54/49 > A/RES/54/49 | relation recalling]]،",
      "الجمعية العامة،\n\nوإذ تؤكد أهمية التقرير الذي قدمه الأمين العام، ويشير إلى القرار [[54/49 > A/RES/54/49 | via -]]،",
      "الجمعية العامة،\n\nوإذ ترحب بالتقرير، واضعة في اعتبارها القرار [[54/49 > A/RES/54/49 | relation bearing-in-mind]]،",
      "الجمعية العامة،\n\nوإذ ترحب بالتقرير، وإذ تعيد أيضا تأكيد قرارها [[54/49 > A/RES/54/49 | relation reaffirming]]،",
      "الجمعية العامة،\n\nوإذ تسلّم بأهمية الدور، كما تشير إلى القرار [[54/49 > A/RES/54/49 | via كما تشير]]،",
      "الجمعية العامة،\n\n1 - تطلب إلى اللجنة أن تجتمع، مع مراعاة أحكام القرار [[54/49 > A/RES/54/49 | relation bearing-in-mind]]؛",
    ])
  func arabicRecitals(specimen: String) throws {
    try check(specimen)
  }

  @Test(
    "a finite verb behind a semicolon goes on with a recital, one behind a comma may be another's",
    arguments: [
      "Reaffirming the need to act; and recalls, in this regard, resolution [[54/49 > A/RES/54/49 | via recalls]],",
      "Noting the report which the Committee made, and recalls in it resolution [[54/49 > A/RES/54/49 | via -]],",
      "The Security Council,\n\n1. Notes the report. The Council encourages States to apply resolution [[1325 (2000) > S/RES/1325(2000) | via encourages]];",
      "The Security Council,\n\n1. Notes the report. In this regard, the Security Council requests a report under resolution [[1325 (2000) > S/RES/1325(2000) | via requests]];",
      "The Security Council,\n\n1. Requests an assessment of the process by which the Security Council receives reports under resolution [[1325 (2000) > S/RES/1325(2000) | via -]];",
      "مجلس الأمن،\n\n1 - يقرر تمديد الولاية، ويقرر كذلك أن تنفذ القوة القرار [[2497 (2019) > S/RES/2497(2019) | via ويقرر كذلك]]؛",
    ])
  func behindSemicolon(specimen: String) throws {
    try check(specimen)
  }

  @Test(
    "what is kept in mind ends where the decision goes on",
    arguments: [
      "1. Decides, taking into account the scale of resolution [[53/70 > A/RES/53/70 | relation bearing-in-mind]], to apportion the amount under resolution [[54/49 > A/RES/54/49 | via - | relation deciding]];",
      "1. Decides that the Mission, taking into account resolution [[53/70 > A/RES/53/70 | relation bearing-in-mind]], shall pursue its mandate under resolution [[54/49 > A/RES/54/49 | via - | relation deciding]];",
      "1. Requests a report, taking into account the scale, as well as resolution [[54/49 > A/RES/54/49 | relation bearing-in-mind]];",
      "大会，\n\n1. 决定，同时考虑到第[[53/70 > A/RES/53/70 | relation bearing-in-mind]]号决议规定的比额表，由会员国按照第[[54/49 > A/RES/54/49 | via - | relation deciding]]号决议分摊该款；",
      "1. Requests the Secretary-General, taking into account resolution [[53/70 > A/RES/53/70 | relation bearing-in-mind]], and to seek views under resolution [[54/49 > A/RES/54/49 | via -]];",
    ])
  func adverbials(specimen: String) throws {
    try check(specimen)
  }

  /// A specimen of one paragraph is the Assembly's; others have a formula of their own.
  private func check(_ specimen: String) throws {
    #expect(try MarkedText(specimen, spokenBy: specimen.contains("\n\n") ? .nobody : .assembly).differences() == [])
  }
}
