import Testing

/// What looks like a citation, or like a part or the date of one, and is none, and what belongs beside it.
@Suite struct TrapTests {
  @Test(arguments: [
    Specimen(
      "a mark behind a comma is no number",
      "Recalling resolution [[70/1 > A/RES/70/1 | at PP1]],1 and its aims,\n\n1. Decides to meet again.\n\n1 [[A/70/684 > A/70/684 | note 1 | at PP1]]."
    ),
    Specimen("paragraph before", "Recalling paragraph 12 of resolution [[60/1 > A/RES/60/1 | in paragraph 12]],"),
    Specimen(
      "a chapter in brackets belongs to no symbol",
      "Taking note of the report of the Commission ([[A/70/10 > A/70/10]] (chap. V, sect. D)),"),
    Specimen(
      "brackets without a space belong to the symbol",
      "Recalling document [[A/77/6(Planoutline) > A/77/6(Planoutline)]] and [[A/77/6 (Part I) > A/77/6(PartI)]],"),
    Specimen(
      "a shortened amendment",
      "Taking note of the report of the Committee ([[A/70/49 > A/70/49]] and [[Amend.1 > A/70/49/Amend.1]]),"),
    Specimen("paragraph behind", "Recalling resolution [[60/1 > A/RES/60/1 | in para. 12]], para. 12,"),
    Specimen(
      "two paragraphs, one citation",
      "Recalling paragraphs 138 and 139 of its resolution [[60/1 > A/RES/60/1 | in paragraphs 138 and 139]],"),
    Specimen("annex to", "Recalling the annex to Human Rights Council resolution [[5/1 > A/HRC/RES/5/1 | in annex]],"),
    Specimen(
      "annexes to", "Recalling annexes I and II to resolution [[69/283 > A/RES/69/283 | in annexes I and II]],"),
    Specimen(
      "a title's date is not the citation's",
      "Recalling resolution [[53/70 > A/RES/53/70 | date -]], entitled “The meaning of 4 December 1998”,"),
    Specimen(
      "the annex thereto",
      "Recalling resolution [[48/134 > A/RES/48/134 | date 1993-12-20]] of 20 December 1993 and the annex thereto,"),
    Specimen(
      "a count of votes", "Noting that resolution [[70/5 > A/RES/70/5]] was carried by 100/3 votes,"),
    Specimen(
      "a series with its session behind a point",
      "Taking note of document [[GC.18/INF/4 > GC.18/INF/4]] and the report in [[IDB.48/9/Add.1 > IDB.48/9/Add.1]],"),
    Specimen(
      "elliptic parts in brackets",
      "Noting the report ([[A/58/421 > A/58/421]]) and document [[E/2003/75 > E/2003/75]] (and [[Corr.1 > E/2003/75/Corr.1]] and [[Add.1 > E/2003/75/Add.1]]),"
    ),
    Specimen(
      "a part behind a space",
      "Noting documents [[INFCIRC/254/Rev.9/Part 1 > INFCIRC/254/Rev.9/Part1]] and [[A/42/7 > A/42/7]] Part 2,"),
    Specimen(
      "the mark of a note that the file has lost hides no number",
      "Recalling Human Rights Council resolutions [[31/37 > A/HRC/RES/31/37]] of 24 March 2016,2 [[33/22 > A/HRC/RES/33/22]] of 30 September 2016,3 and [[34/16 > A/HRC/RES/34/16]],"
    ),
    Specimen(
      "a Governing Council is the one that was named in full",
      "Noting the work of the Governing Council of the United Nations Environment Programme,\n\nRecalling Governing Council decision [[27/2 > UNEP/GC.27/DEC/2]] of 22 February 2013,"
    ),
    Specimen(
      "a note may begin with an address",
      "Recalling the report1 and its site2 and resolution [[70/1 > A/RES/70/1]],3\n\n1. Decides to meet again.\n\n1 [[A/70/684 > A/70/684 | note 1]].\n\n2 https://example.org/report.\n\n3 See [[A/70/685 > A/70/685 | note 3]]."
    ),
    Specimen(
      "notes that begin with an address and not with 1",
      "Recalling the site2 and regretting the findings,3\n\n1. Decides to meet again.\n\n2 www.example.org/report.\n\n3 [[A/70/685 > A/70/685 | note 3 | at PP1]]."
    ),
    Specimen(
      "a statement of an organizational session", .rights,
      "Recalling President’s statement [[OS/12/1 > A/HRC/PRST/OS/12/1]] and its resolution [[5/1 > A/HRC/RES/5/1]],"),
    Specimen("resolutions without a number", "Recalling the resolutions of its tenth emergency special session,"),
    Specimen(
      "an en dash in a locator",
      "Recalling further the recommendations in [[A/65/201 > A/65/201 | in paras. 12-15 | phrase Recalling further]], paras. 12–15,"
    ),
    Specimen(
      "an annex has its own speaker", .economic,
      "Recalling its resolution [[2013/39 > E/RES/2013/39]],\n\n1. Adopts the memorandum.\n\nAnnex\n\nThe parties recall General Assembly resolution [[53/70 > A/RES/53/70 | place annex | at -]] and Security Council resolution [[1540 (2004) > S/RES/1540(2004)]]."
    ),
    Specimen(
      "a session's last morning", "Recalling resolution [[70/299 > A/RES/70/299 | basis context]] of 13 September 2016,"
    ),
    Specimen(
      "a general comment's year",
      "Recalling its resolution [[64/292 > A/RES/64/292]] and general comment No. [[15 (2002) > ?]] of the Committee,"),
    Specimen(
      "the ninth part",
      "Recalling its resolution [[56/24 > A/RES/56/24I]] I of 29 November 2001,"
    ),
    Specimen(
      "own parts are not cited", .nobody,
      "A/RES/75/101 A-B\n\nThe General Assembly,\n\nRecalling resolution [[70/1 > A/RES/70/1]] of\n\n18-22153 2/3\n\u{C}A/RES/75/101 A-B\n\n25 September 2015,"
    ),
    Specimen(
      "the own symbol is not cited", .nobody, "A/RES/53/70\n\nThe General Assembly,\n\nRecalling resolution 53/70,"),
    Specimen(
      "nor with a wrong year", .nobody,
      "S/RES/2510 (2019)\n\nResolution 2510 (2020)\n\nThe Security Council,\n\nRecalling resolution [[2509 (2020) > S/RES/2509(2020)]],"
    ),
  ])
  func `traps`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "and Add.1",
      "Taking note of [[A/75/49 > A/75/49]] and [[Corr.1 > A/75/49/Corr.1]] and of [[A/76/35 > A/76/35]], [[Add.1 > A/76/35/Add.1]],"
    ),
    Specimen("two symbols in one", "Noting the letter ([[A/71/982-S/2017/600 > A/71/982]]),"),
    Specimen(
      "OCR romans", "Recalling resolution [[1995 (XlX) > A/RES/1995(XIX)]] and [[2625 (XXV) > A/RES/2625(XXV)]],"),
    Specimen(
      "OCR romans before a date, and a bracket read into a letter",
      "Recalling resolutions [[41 (1) > A/RES/41(I)]] of 14 December 1946 and [[1761 (XVID > A/RES/1761(XVII)]] of 1962,"
    ),
    Specimen(
      "figures for a special session's roman", "Recalling resolution [[186 (S-2) > A/RES/186(S-II)]] of 14 May 1948,"),
    Specimen(
      "letters of paragraphs are no sessions",
      "Recalling the report of the Coordinator of 1995 ([[CD/1299 > CD/1299]]) and its paragraphs 127 (ll) and 127 (nn),"
    ),
    Specimen("Cyrillic romans", "Recalling resolution [[2625 (ХХV) > A/RES/2625(XXV)]],"),
    Specimen("full-width figures", "Recalling its resolution [[５３／７０ > A/RES/53/70]],"),
    Specimen("a no-break space and hyphen", "Recalling\u{A0}its\u{A0}resolution\u{A0}[[ES‑10/15 > A/RES/ES-10/15]],"),
    Specimen(
      "spaces inside", "Recalling its resolut ion [[70 /1 > A/RES/70/1]] and [[217 A ( III ) > A/RES/217(III)[A]]],"),
    Specimen("a space behind the dash of a session", "Recalling resolution [[ES- 10/17 > A/RES/ES-10/17]],"),
    Specimen(
      "a number stuck to and",
      "Recalling its resolutions [[68/307 > A/RES/68/307]]and [[69/321 > A/RES/69/321]],"),
    Specimen(
      "a space behind a symbol's slash",
      "Taking note of [[A/HRC/ 28/61 > A/HRC/28/61]] and [[S/2018/ 143 > S/2018/143]],"),
    Specimen("a space behind the slash", "Recalling its resolution [[70/ 1 > A/RES/70/1]],"),
    Specimen("capitals", "RECALLING its resolution [[53/70 > A/RES/53/70 | relation recalling | phrase RECALLING]],"),
    Specimen(
      "an operative verb inside",
      "1. Welcomes the report, and requests the Secretary-General to act on resolution [[53/70 > A/RES/53/70 | relation requesting]];"
    ),
    Specimen(
      "a subparagraph has its chapeau's phrase",
      "1. Urges all States:\n\n(a) To act on resolution [[53/70 > A/RES/53/70 | phrase Urges | at OP1]];\n\n(b) To act on resolution [[54/49 > A/RES/54/49 | phrase Urges | at OP1]];"
    ),
    Specimen(
      "a presidential statement's paragraphs", .nobody,
      "“The Security Council recalls its resolution [[1325 (2000) > S/RES/1325(2000) | at P1 | relation recalling]].\n\n“The Security Council reaffirms resolution [[2467 (2019) > S/RES/2467(2019) | at P2 | relation reaffirming]].”"
    ),
    Specimen(
      "a decision's text", .nobody,
      "A/DEC/76/552\n\n76/552. Membership of the Board\n\nAt its 58th plenary meeting, on 6 January 2022, the General Assembly, pursuant to its resolution [[53/70 > A/RES/53/70]] of 4 December 1998, appointed six members."
    ),
    Specimen(
      "a list behind including",
      "Reaffirming its relevant resolutions, including resolutions [[60/251 > A/RES/60/251]] and [[65/281 > A/RES/65/281]],"
    ),
    Specimen(
      "a Human Rights Council list behind most recently",
      "Recalling all Human Rights Council resolutions on the subject, most recently resolution [[49/5 > A/HRC/RES/49/5]],"
    ),
    Specimen(
      "a noun far from its numbers", "Recalling its resolution on peace, and that the 5/1 odds were against it,"),
    Specimen("a score", "Noting that resolution 5 was carried by a vote of 100 to 3, 1/3 of the members,"),
    Specimen("an address", "Noting that texts stand at https://example.org/A/24/7 and elsewhere,"),
  ])
  func `forms and layouts`(_ specimen: Specimen) throws { try specimen.check() }
}
