import Testing

/// Worked English examples of how the United Nations writes citations, numbered from one form to the next.
@Suite struct WorkedExampleTests {
  @Test(arguments: [
    Specimen(
      "1 its resolution with its date",
      "Recalling its resolution [[53/70 > A/RES/53/70 | phrase Recalling | relation recalling | date 1998-12-04 | at PP1 | basis its]] of 4 December 1998,"
    ),
    Specimen(
      "2 a list with one date each",
      "Recalling also its resolutions [[65/178 > A/RES/65/178 | phrase Recalling also | date 2010-12-20]] of 20 December 2010, [[66/220 > A/RES/66/220 | date 2011-12-22]] of 22 December 2011 and [[67/228 > A/RES/67/228 | relation recalling | date 2012-12-21]] of 21 December 2012,"
    ),
    Specimen(
      "3 a title behind the date", .economic,
      "Reaffirming General Assembly resolution [[70/1 > A/RES/70/1 | relation reaffirming | basis named]] of 25 September 2015, entitled “Transforming our world: the 2030 Agenda”,"
    ),
    Specimen(
      "4 locators before the noun",
      "Recalling section II of its resolution [[67/258 > A/RES/67/258 | in section II]], section VII of its resolution [[69/274 > A/RES/69/274A | in section VII]] A and paragraphs 5 and 6 of its resolution [[58/1 > A/RES/58/1B | in paragraphs 5 and 6]] B,"
    ),
    Specimen(
      "5 two parts with one date",
      "Recalling its resolutions [[77/128 > A/RES/77/128A, A/RES/77/128B | date 2022-12-12]] A and B of 12 December 2022,"
    ),
    Specimen(
      "6 a range of parts",
      "Recalling its resolutions [[76/247 > A/RES/76/247A, A/RES/76/247B, A/RES/76/247C | date 2021-12-24]] A to C, of 24 December 2021,"
    ),
    Specimen(
      "7 a part of the third session in a note",
      "Guided by the Universal Declaration of Human Rights,1 and by the Covenants,\n\n1. Decides to meet again.\n\n1 Resolution [[217 A (III) > A/RES/217(III)[A] | relation guided-by | note 1 | at PP1]]."
    ),
    Specimen(
      "8 guided by", "Guided by resolution [[2625 (XXV) > A/RES/2625(XXV) | relation guided-by | phrase Guided]],"),
    Specimen(
      "9 a named body and roman sessions", .economic,
      "Mindful of General Assembly resolutions [[1514 (XV) > A/RES/1514(XV) | date 1960-12-14]] of 14 December 1960 and [[1541 (XV) > A/RES/1541(XV) | date 1960-12-15]] of 15 December 1960,"
    ),
    Specimen(
      "10 a special session in brackets",
      "Reaffirming the Final Document of the tenth special session (resolution [[S-10/2 > A/RES/S-10/2]]),"),
    Specimen(
      "11 a special session's roman number",
      "Recalling resolution [[3201 (S-VI) > A/RES/3201(S-VI) | date 1974-05-01]] of 1 May 1974,"),
    Specimen(
      "12 emergency special sessions",
      "Recalling resolutions [[ES-10/13 > A/RES/ES-10/13]] of 21 October 2003 and [[ES-10/15 > A/RES/ES-10/15 | date 2004-07-20]] of 20 July 2004,"
    ),
    Specimen(
      "13 the Security Council's numbers with years",
      "Recalling Security Council resolutions [[1373 (2001) > S/RES/1373(2001)]] and [[1540 (2004) > S/RES/1540(2004)]],"
    ),
    Specimen(
      "14 years in brackets beside dates", .security,
      "Recalling its resolutions [[2170 (2014) > S/RES/2170(2014) | date 2014-08-15]] of 15 August 2014 and [[2178 (2014) > S/RES/2178(2014) | date 2014-09-24]] of 24 September 2014,"
    ),
    Specimen(
      "15 a presidential statement",
      "Taking note of the statement by the President of the Security Council of 3 August 2018 ([[S/PRST/2018/16 > S/PRST/2018/16 | relation taking-note | basis exact]]),"
    ),
    Specimen(
      "16 the other Council's year",
      "Taking note of Economic and Social Council resolution [[2013/39 > E/RES/2013/39 | relation taking-note | phrase Taking note]] of 26 July 2013,"
    ),
    Specimen(
      "17 two bodies' romans",
      "Bearing in mind Economic and Social Council resolution [[155 C (VII) > E/RES/155(VII)[C] | date 1948-08-13]] of 13 August 1948 and General Assembly resolution [[415 (V) > A/RES/415(V)]],"
    ),
    Specimen(
      "18 a single roman L", .economic,
      "Recalling its resolution [[1566 (L) > E/RES/1566(L) | date 1971-05-03]] of 3 May 1971,"),
    Specimen(
      "19 two numbers with one date",
      "Recalling Human Rights Council resolutions [[5/1 > A/HRC/RES/5/1 | date 2007-06-18]] and [[5/2 > A/HRC/RES/5/2 | date 2007-06-18]] of 18 June 2007,"
    ),
    Specimen(
      "20 a short name by the number's form",
      "Welcoming the work of the Human Rights Council in accordance with Council resolution [[47/22 > A/HRC/RES/47/22]],"
    ),
    Specimen(
      "21 the noun changes and the body stays",
      "Noting Human Rights Council decision [[18/120 > A/HRC/DEC/18/120]] of 30 September 2011 and resolutions [[24/14 > A/HRC/RES/24/14]] and [[27/21 > A/HRC/RES/27/21]],"
    ),
    Specimen(
      "22 the Commission's years",
      "Recalling Commission on Human Rights resolutions [[2004/16 > E/CN.4/RES/2004/16]] and [[2005/5 > E/CN.4/RES/2005/5]],"
    ),
  ])
  func `numbers 1 to 22`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "23 a commission's resolution with its report in a note",
      "Taking note of Commission on Crime Prevention and Criminal Justice resolution [[22/8 > E/CN.15/RES/22/8 | at PP1]],1\n\n1. Decides to meet again.\n\n1 See Official Records of the Economic and Social Council, 2013, Supplement No. 10 ([[E/2013/30 > E/2013/30 | note 1 | at PP1]]), chap. I, sect. D."
    ),
    Specimen(
      "24 Population and Development, not the Council",
      "Recalling Commission on Population and Development resolution [[2006/2 > E/CN.9/RES/2006/2]] of 10 May 2006,"),
    Specimen(
      "25 a paragraph's letter",
      "Noting paragraph (d) of Statistical Commission decision [[53/113 > E/CN.3/DEC/53/113 | in paragraph (d)]],"),
    Specimen(
      "26 a body's number and its symbol in a note are one",
      "Recalling United Nations Environment Assembly resolution [[5/14 > UNEP/EA.5/Res.14]] of 2 March 2022,1\n\n1. Decides to meet again.\n\n1 [[UNEP/EA.5/Res.14 > UNEP/EA.5/Res.14 | note 1]]."
    ),
    Specimen(
      "27 titles, marks and a body behind the list",
      "Recalling resolutions [[5/14 > UNEP/EA.5/Res.14]] entitled “End plastic pollution”,1 [[4/6 > UNEP/EA.4/Res.6]] entitled “Marine plastic litter”,2 and [[4/9 > UNEP/EA.4/Res.9]] of the United Nations Environment Assembly,\n\n1. Decides to meet again.\n\n1 [[UNEP/EA.5/Res.14 > UNEP/EA.5/Res.14]].\n\n2 [[UNEP/EA.4/Res.6 > UNEP/EA.4/Res.6]]."
    ),
    Specimen(
      "28 a decision", "Recalling its decision [[62/557 > A/DEC/62/557 | date 2008-09-15]] of 15 September 2008,"),
    Specimen(
      "29 resolutions, then decisions",
      "Recalling its resolutions [[71/67 > A/RES/71/67]] of 5 December 2016 and [[74/50 > A/RES/74/50]] of 12 December 2019 and its decisions [[72/514 > A/DEC/72/514]] of 4 December 2017 and [[77/514 > A/DEC/77/514]] of 7 December 2022,"
    ),
    Specimen(
      "30 a report in a note",
      "1. Takes note of the report of the Secretary-General;1\n\n1 [[A/65/201 > A/65/201 | relation taking-note | at OP1 | note 1]]."
    ),
    Specimen(
      "31 pursuant to a paragraph",
      "1. Takes note of the report submitted pursuant to paragraph 5 of its resolution [[75/57 > A/RES/75/57 | relation taking-note | in paragraph 5]];1\n\n1 [[A/76/139 > A/76/139 | relation taking-note]]."
    ),
    Specimen(
      "32 the present resolution",
      "1. Requests a report as set out in paragraph 3 of the present resolution and in paragraph 2 above;"),
    Specimen(
      "33 Ibid. with another annex",
      "Reaffirming the Outcome1 and the Pathway,2\n\n1. Decides to meet again.\n\n1 Resolution [[69/283 > A/RES/69/283 | in annex I]], annex I.\n\n2 [[Ibid > A/RES/69/283 | in annex II | note 2]]., annex II."
    ),
    Specimen(
      "34 treaties of several volumes",
      "Noting the Statute1 and its amendments,2\n\n1. Decides to meet again.\n\n1 United Nations, Treaty Series, [[vol. 2225, No. 39574 > UNTS:2225:39574 | note 1]].\n\n2 Ibid., [[vols. 2237, 2241 and 2326, No. 39574 > UNTS:2237:39574, UNTS:2241:39574, UNTS:2326:39574 | note 2]]."
    ),
    Specimen(
      "35 a decision of the climate Conference",
      "Noting decision [[1/CP.21 > FCCC/DEC/1/CP.21 | in annex]], annex, in [[FCCC/CP/2015/10/Add.1 > FCCC/CP/2015/10/Add.1]],"
    ),
    Specimen(
      "36 a sales publication",
      "Reaffirming the Platform for Action,1\n\n1. Decides to meet again.\n\n1 Report of the Fourth World Conference on Women (United Nations publication, Sales No. [[E.96.IV.13 > SALES:E.96.IV.13 | note 1]]), chap. I, resolution 1, annex II."
    ),
    Specimen(
      "37 the African Union's romans",
      "Noting African Union Assembly decision [[934 (XXXVIII) > EXT:AU/DEC/934(XXXVIII)]],"),
    Specimen("38 the Health Assembly", "Recalling World Health Assembly resolution [[58.16 > WHO/WHA58.16]],"),
    Specimen(
      "39 a second participle governs",
      "Recalling its previous resolutions on the subject, including resolution [[74/165 > A/RES/74/165 | relation recalling | via -]], and reaffirming Security Council resolution [[1325 (2000) > S/RES/1325(2000) | relation reaffirming | via reaffirming]],"
    ),
    Specimen(
      "40 deciding to extend", .security,
      "1. Decides to extend until 31 December 2025 the mandate of the Mission, as set out in resolution [[2666 (2022) > S/RES/2666(2022) | relation deciding | at OP1]];"
    ),
    Specimen(
      "41 a draft for the Assembly in the Council's text", .economic,
      "Recommends to the General Assembly the adoption of the following draft resolution:\n\n“The General Assembly,\n\n“Recalling its resolution [[46/152 > A/RES/46/152 | relation recalling]] of 18 December 1991,"
    ),
    Specimen(
      "60 broken words, numbers and dates",
      "Recalling its resolu-\ntion [[65/\n185 > A/RES/65/185 | date 2010-12-21 | at PP1]] of 21\nDecember 2010,1 and its work,\n\n1. Decides to meet again.\n\n1 Resolution [[70/1 > A/RES/70/1 | note 1]]."
    ),
    Specimen(
      "61 a page's head and foot",
      "Convinced that the work must go on, and that each State has a part\n\n\u{C}A/RES/73/187\n\n18-22153 2/7\n\nin it,"
    ),
    Specimen(
      "62 numbers without a noun",
      "Noting that help is there 24/7, that 1/2 of all and 9/11 States met in the 2018/19 season, item 109 (b) of the agenda, article 2 (1) of the Statute, COVID-19 and 20/20 vision,"
    ),
  ])
  func `numbers 23 to 41 and the noise`(_ specimen: Specimen) throws { try specimen.check() }
}
