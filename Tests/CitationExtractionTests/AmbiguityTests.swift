import Testing

/// The rules for numbers that could be several bodies'; each specimen begins with the number of its rule.
@Suite struct AmbiguityTests {
  @Test(arguments: [
    Specimen("1 its is the speaker", "Recalling its resolution [[48/7 > A/RES/48/7 | basis its]],"),
    Specimen("1 nothing is the speaker", .rights, "Recalling resolution [[48/7 > A/HRC/RES/48/7]] of 8 October 2021,"),
    Specimen(
      "1 the body named last with the noun",
      "Recalling Human Rights Council resolution [[48/7 > A/HRC/RES/48/7 | basis named]] and its own resolution [[76/12 > A/RES/76/12]],"
    ),
    Specimen(
      "1 the body behind the list",
      "Recalling resolutions [[48/7 > A/HRC/RES/48/7]] and [[49/5 > A/HRC/RES/49/5]] of the Human Rights Council,"),
    Specimen(
      "1 an Assembly's number in a Council's text", .rights,
      "Recalling General Assembly resolutions [[60/251 > A/RES/60/251]] of 15 March 2006 and [[65/281 > A/RES/65/281]] of 17 June 2011,"
    ),
    Specimen(
      "1 a decision whose number only a resolution of its year can have",
      "Recalling Economic and Social Council decision [[2021/8 > E/RES/2021/8]] of 8 June 2021 and Council resolution [[1983/163 > E/DEC/1983/163]],"
    ),
    Specimen(
      "2 Council with a slash is Human Rights",
      "Recalling the mandate that the Human Rights Council gave in Council resolution [[41/18 > A/HRC/RES/41/18]],"),
    Specimen(
      "2 Council with a year in front is Economic and Social",
      "Recalling Council resolution [[2006/23 > E/RES/2006/23]],"),
    Specimen(
      "2 Council with a year behind is Security", "Recalling Council resolution [[1373 (2001) > S/RES/1373(2001)]],"),
    Specimen(
      "2 Assembly is the last one named",
      "Welcoming the work of the United Nations Environment Assembly and Assembly resolution [[4/6 > UNEP/EA.4/Res.6]],"
    ),
    Specimen(
      "2 Assembly with a dot is Health",
      "Noting the work of the World Health Assembly and Assembly resolution [[58.16 > WHO/WHA58.16]],"),
    Specimen(
      "1 the body behind a noun without numbers",
      "Noting the resolutions of the Human Rights Council on the matter, including resolution [[48/7 > A/HRC/RES/48/7]],"
    ),
    Specimen(
      "1 the body that adopted it, far behind",
      "Recalling resolution [[4/6 > UNEP/EA.4/Res.6 | basis named]] on marine litter, adopted by the United Nations Environment Assembly at its fourth session, and resolution [[75/1 > A/RES/75/1]],"
    ),
    Specimen(
      "1 the body of the other decisions",
      "Welcoming the work of the Conference of the Parties to the Convention on Biological Diversity, decision [[VII/11 > CBD/COP/DEC/VII/11]] and other relevant decisions of the Conference of the Parties,"
    ),
    Specimen(
      "5 a session that the Assembly's number does not have",
      "Reaffirming General Assembly resolution [[2145 (XXII) > A/RES/2145(XXI) | basis form]] of 27 October 1966,"),
    Specimen(
      "1 no text cites a later session of its own body", .nobody,
      "A/HRC/RES/56/20\n\nThe Human Rights Council,\n\nRecalling resolution [[55/2 > A/HRC/RES/55/2]], and resolution "
        + "[[60/2 > E/CN.6/RES/60/2 | basis named]] on women, adopted on 24 March 2016 by the Commission on the Status of Women,\n"
    ),
    Specimen(
      "5 figures for the roman session of a decision",
      "Recalling decision [[10/2 > CBD/COP/DEC/X/2]] of the Conference of the Parties to the Convention on Biological Diversity,"
    ),
    Specimen(
      "5 a session that only another body can have",
      "Noting that resolution [[990 (LIV) > ?]] and its resolution [[1721 (XVII) > A/RES/1721(XVI)]] differ,"),
    Specimen(
      "1 a body's name with a number and no noun",
      "1. Requests a report pursuant to Human Rights Council [[S-36/1 > A/HRC/RES/S-36/1 | basis named]];"),
    Specimen(
      "1 a body's name with a number that counts something",
      "Noting the Human Rights Council 2/3 majority and the Economic and Social Council 2012/13 cycle,"),
    Specimen(
      "2 a decision of the World Health Assembly",
      "Noting World Health Assembly decision [[73(12) > WHO/WHA73(12)]] and its paragraph 3(2),"),
    Specimen(
      "2 statements without their series", .security,
      "Recalling its presidential statements [[PRST/2018/9 > S/PRST/2018/9]] and [[PRST/15/2 > A/HRC/PRST/15/2]],"),
    Specimen("2 Assembly alone is General", .security, "Recalling Assembly resolution [[46/182 > A/RES/46/182]],"),
    Specimen(
      "3 the speaker changes in a draft", .economic,
      "Recalling its resolution [[2013/39 > E/RES/2013/39]],\n\nRecommends to the General Assembly the adoption of the following draft resolution:\n\n“The General Assembly,\n\n“Recalling its resolutions [[46/152 > A/RES/46/152]] and [[53/70 > A/RES/53/70]],"
    ),
    Specimen("4 a year in front", "Recalling resolution [[2006/23 > E/RES/2006/23]],"),
    Specimen(
      "4 the Commission on Human Rights' year",
      "Recalling Commission on Human Rights resolution [[2005/5 > E/CN.4/RES/2005/5]] and Council resolution [[2005/5 > E/RES/2005/5]],"
    ),
    Specimen(
      "4 the Sub-Commission's year",
      "Recalling resolution [[2000/7 > E/CN.4/Sub.2/RES/2000/7]] of the Sub-Commission on the Promotion and Protection of Human Rights,"
    ),
    Specimen(
      "4 an executive board's decision",
      "Noting decision [[2014/25 > DP/DEC/2014/25]] of the Executive Board of the United Nations Development Programme, the United Nations Population Fund and the United Nations Office for Project Services,"
    ),
    Specimen(
      "5 a roman of the Assembly's range", "Recalling resolution [[2200 A (XXI) > A/RES/2200(XXI)[A] | basis context]],"
    ),
    Specimen(
      "5 a roman above thirty is the Council's", .nobody,
      "Recalling resolution [[2008 (LX) > E/RES/2008(LX)]] of 14 May 1976,"),
    Specimen("5 a roman above thirty in the Assembly", "Recalling resolution [[2008 (LX) > E/RES/2008(LX)]],"),
    Specimen(
      "5 a decision of the Council's", .economic, "Recalling its decision [[281 (LXIII) > E/DEC/281(LXIII)]],"),
    Specimen(
      "6 a special session by name",
      "Recalling Human Rights Council resolution [[S-21/1 > A/HRC/RES/S-21/1]] and its own resolution [[S-21/2 > A/RES/S-21/2]],"
    ),
    Specimen("6 a special session's date", "Recalling resolution [[S-27/2 > A/RES/S-27/2]] of 10 May 2002,"),
    Specimen(
      "6 beyond the Assembly's", "Recalling resolution [[S-35/1 > A/HRC/RES/S-35/1]] of 24 November 2022,"),
    Specimen(
      "6 a date of the other's session", "Recalling resolution [[S-27/1 > A/HRC/RES/S-27/1]] of 5 December 2017,"),
    Specimen(
      "7 the noun decides",
      "Recalling its decision [[74/568 > A/DEC/74/568]] and its resolutions [[74/20 > A/RES/74/20]] and [[74/21 > A/RES/74/21]],"
    ),
    Specimen(
      "7 the noun governs its list",
      "Recalling its decisions [[72/514 > A/DEC/72/514]], [[74/511 > A/DEC/74/511]] and [[77/514 > A/DEC/77/514]],"),
  ])
  func `rules 1 to 7: whose number`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "8 documents are none",
      "Recalling the letter accompanying resolution [[53/70 > A/RES/53/70]] ([[S/2018/1 > S/2018/1]]) and the reports [[E/2013/30 > E/2013/30]] and [[A/65/201 > A/65/201]],"
    ),
    Specimen(
      "9 a number that fits its year", "Recalling resolution [[242 (1967) > S/RES/242(1967)]] of 22 November 1967,"),
    Specimen("9 a number that does not", "Noting the article in volume 28 (2001) of the journal,"),
    Specimen(
      "10 a conference's own numbers",
      "Reaffirming resolution 1 of the Conference and decision 2 of its Preparatory Committee,"),
    Specimen(
      "10 the Security Council's without a year", .security,
      "Recalling resolutions [[242 > S/RES/242(1967)]] and [[338 > S/RES/338(1973)]],"),
    Specimen(
      "10 the same by name", "Recalling Security Council resolution [[242 > S/RES/242(1967)]] of 22 November 1967,"),
    Specimen(
      "11 a section is no part", "Recalling section II of resolution [[67/258 > A/RES/67/258 | in section II]],"),
    Specimen(
      "11 a part is no section", "Recalling resolution [[36/117 > A/RES/36/117A | in -]] A of 10 December 1981,"),
    Specimen("11 a COP numbers decisions", "Noting decision [[1/CP.21 > FCCC/DEC/1/CP.21]],"),
    Specimen("12 A and B", "Recalling resolutions [[77/128 > A/RES/77/128A, A/RES/77/128B]] A and B,"),
    Specimen(
      "12 A to E",
      "Recalling resolutions [[70/70 > A/RES/70/70A, A/RES/70/70B, A/RES/70/70C, A/RES/70/70D, A/RES/70/70E]] A to E,"),
    Specimen("12 A-C", "Recalling resolutions [[36/117 > A/RES/36/117A, A/RES/36/117B, A/RES/36/117C]] A-C,"),
    Specimen("12 A–C", "Recalling resolutions [[36/117 > A/RES/36/117A, A/RES/36/117B, A/RES/36/117C]] A–C,"),
    Specimen(
      "12 letters before the session",
      "Recalling its resolutions [[2963 C and D (XXVII) > A/RES/2963(XXVII)[C], A/RES/2963(XXVII)[D]]],"),
    Specimen(
      "13 a draft's symbol stays",
      "Noting draft resolution [[A/C.3/73/L.25/Rev.1 > A/C.3/73/L.25/Rev.1 | basis exact]],"),
    Specimen(
      "13 a modifier with another separator, or without a number",
      "Noting [[A/77/673/Add/1 > A/77/673/Add.1]], [[S/18164/Add. 1 > S/18164/Add.1]], [[S/18165 > S/18165]]/Add and resolution [[A/RES72/276 > A/RES/72/276]],"
    ),
    Specimen("13 a draft's number is no resolution's", "Taking note of draft resolution I in the report,"),
    Specimen(
      "14 the Committee is not the Council",
      "Recalling the views of the Human Rights Committee and its own resolution [[48/141 > A/RES/48/141]],"),
    Specimen(
      "14 abbreviations are no evidence", "Recalling the work of UNSC and ILC and resolution [[53/113 > A/RES/53/113]],"
    ),
    Specimen("15 wrong case", "Taking note of [[A/HRC/res/49/1 > A/HRC/RES/49/1]],"),
    Specimen("15 a stray bracket", "Taking note of [[A/77/6 (Sect.3)/Add.1 > A/77/6(Sect.3)/Add.1]],"),
    Specimen("15 a stray space", "Taking note of [[ICCD/COP (14)/23 > ICCD/COP(14)/23]],"),
  ])
  func `rules 8 to 15: what is one`(_ specimen: Specimen) throws { try specimen.check() }
}
