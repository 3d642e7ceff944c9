import CitationExtraction
import Testing
import UNSymbols

/// Lists that a text shortens, interrupts or runs on, and the numbers of other organizations in them.
@Suite struct ListTests {
  @Test(arguments: [
    "Noting the records ([[A/C.1/PV.1691 to 1693 > A/C.1/PV.1691, A/C.1/PV.1692, A/C.1/PV.1693]]),",
    "Noting the records ([[A/C.3/50/SR.12 > A/C.3/50/SR.12]], [[13 > A/C.3/50/SR.13]] and [[15-17 > A/C.3/50/SR.15, A/C.3/50/SR.16, A/C.3/50/SR.17]]),",
    "Noting the records ([[CAT/C/SR.1022 > CAT/C/SR.1022]] and [[SR.1025 > CAT/C/SR.1025]]),",
  ])
  func `records of meetings in lists and ranges`(recital: String) throws {
    #expect(try MarkedText(recital).differences() == [])
  }

  @Test(arguments: [
    Specimen(
      "a part of a further item",
      "Recalling its resolutions [[60/260 > A/RES/60/260]] of 8 May 2006, section III of [[61/263 > A/RES/61/263 | in section III]] of 4 April 2007 and [[64/230 > A/RES/64/230]],"
    ),
    Specimen(
      "examples",
      "Acting through its resolutions such as [[63/311 > A/RES/63/311 | date 2009-09-14]] of 14 September 2009 and [[62/208 > A/RES/62/208]],"
    ),
    Specimen(
      "a clause with a verb interrupts a list",
      "Recalling Human Rights Council resolutions [[22/6 > A/HRC/RES/22/6]] of 21 March 2013, on defenders, maintaining, in law and in practice, a safe space, [[24/24 > A/HRC/RES/24/24 | date 2013-09-27 | relation recalling]] of 27 September 2013, on cooperation, and [[25/38 > A/HRC/RES/25/38]] of 28 March 2014,"
    ),
    Specimen(
      "the date of a document whose symbol stands in brackets, before what it is about or behind the bracket",
      "Welcoming the report of the Secretary-General of 10 January 2021 on his mission ([[S/2021/5 > S/2021/5 | date 2021-01-10]]), pursuant to resolution [[2537 (2020) > S/RES/2537(2020) | date -]], and the statements of the President ([[S/PRST/2010/16 > S/PRST/2010/16 | date 2010-08-25]]) of 25 August 2010 and ([[S/PRST/2012/24 > S/PRST/2012/24 | date 2012-11-19]]) of 19 November 2012,"
    ),
    Specimen(
      "a date of something else in the same words is not a document's",
      "Noting events since 1 May 2020 as told in a letter ([[S/2020/500 > S/2020/500 | date -]]), and the letters of 4 May 2020 and 5 June 2020 from its Chair ([[S/2020/501 > S/2020/501 | date -]]),"
    ),
    Specimen(
      "a number without its date does not go on with it",
      "Recalling resolutions [[53/70 > A/RES/53/70]] and [[54/49 > A/RES/54/49]], welcoming the work done, 10/12 of it in time,"
    ),
    Specimen(
      "two sessions are no range", "Recalling its resolutions [[53/70 > A/RES/53/70]] to [[54/72 > A/RES/54/72]],"),
    Specimen(
      "a Council number without its year behind one that has it",
      "Recalling Security Council resolution [[242 > S/RES/242(1967)]] of 22 November 1967, resolutions [[338 (1973) > S/RES/338(1973)]] and [[1397 > S/RES/1397(2002)]],"
    ),
    Specimen(
      "a number that counts", "Welcoming resolutions [[338 (1973) > S/RES/338(1973)]] and 640 police officers,"),
    Specimen(
      "additions and corrections of one document",
      "Noting the reports ([[A/78/1 > A/78/1]], [[Add.1 > A/78/1/Add.1]] and [[2 > A/78/1/Add.2]] and [[Add.2/Corr.1 > A/78/1/Add.2/Corr.1]]; [[E/3613/Add.1 > E/3613/Add.1]], [[2 > E/3613/Add.2]] and [[3 > E/3613/Add.3]]),"
    ),
    Specimen(
      "an addition behind two corrections",
      "Noting the report ([[E/1990/39 > E/1990/39]] and [[Corr.1 > E/1990/39/Corr.1]] and [[2 > E/1990/39/Corr.2]] and [[Add.1 > E/1990/39/Add.1]]),"
    ),
    Specimen(
      "a second document of a series", "Noting the letters ([[S/2018/1 > S/2018/1]] and [[2 > S/2018/2]]),"),
    Specimen(
      "no second document",
      "Noting the report [[A/65/201 > A/65/201]] and 2 annexes, and [[S/2018/5 > S/2018/5]] and 3."),
    Specimen(
      "letters behind a printed symbol",
      "Recalling resolutions [[A/RES/77/128 > A/RES/77/128A, A/RES/77/128B]] A and B and [[A/RES/217(III) > A/RES/217(III)[A]]] A,"
    ),
  ])
  func `lists`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "one day for two texts of one session",
      "Recalling resolutions [[75/126 > A/RES/75/126 | date 2020-12-11]] and [[75/127 > A/RES/75/127 | date 2020-12-11]] of 11 December 2020,"
    ),
    Specimen(
      "texts of other sessions",
      "Recalling resolutions [[46/182 > A/RES/46/182 | date -]], [[54/33 > A/RES/54/33 | date -]] and [[75/127 > A/RES/75/127 | date 2020-12-11]] of 11 December 2020,"
    ),
    Specimen(
      "Council texts of other years",
      "Recalling resolutions [[476 (1980) > S/RES/476(1980) | date -]], [[478 (1980) > S/RES/478(1980) | date -]] and [[1515 (2003) > S/RES/1515(2003) | date 2003-11-19]] of 19 November 2003,"
    ),
    Specimen(
      "a date behind all of the list",
      "Recalling resolutions [[46/182 > A/RES/46/182 | date -]], on help, and [[75/127 > A/RES/75/127 | date 2020-12-11]], on food, of 11 December 2020,"
    ),
    Specimen(
      "a day on which something else began",
      "Noting that talks began under resolution [[2254 (2015) > S/RES/2254(2015) | date -]], on 20 December 2015,"),
    Specimen(
      "a day of a meeting",
      "Noting that under decision [[76/492 > A/DEC/76/492 | date -]], at its tenth meeting, on 4 April 2022, the body began its work,"
    ),
    Specimen(
      "a day without a comma",
      "Recalling that it adopted resolution [[41/128 > A/RES/41/128 | date 1986-12-04]] on 4 December 1986,"),
  ])
  func `dates of lists`(_ specimen: Specimen) throws { try specimen.check() }

  @Test func `a range of additions cites each`() throws {
    let citations = try Pipeline.citations(
      in: Array("The General Assembly,\n\nNoting the reports A/78/2 and Add.1–3 and A/31/8/Add.5-6,\n".utf8), name: nil)
    #expect(
      citations.compactMap { $0.cited?.canonical } == [
        "A/78/2", "A/78/2/Add.1", "A/78/2/Add.2", "A/78/2/Add.3", "A/31/8/Add.5", "A/31/8/Add.6",
      ])
  }

  @Test(arguments: ["77/100 to 77/103", "77/100-77/103"])
  func `a range of numbers cites what lies between`(range: String) throws {
    let citations = try Pipeline.citations(
      in: Array("The General Assembly,\n\nRecalling its resolutions \(range),\n".utf8), name: nil)
    #expect(citations.compactMap { $0.cited?.canonical }.sorted() == (100...103).map { "A/RES/77/\($0)" })
    #expect(citations.count { $0.text == range } == 2)
  }

  @Test func `a range in a language whose nouns leave open how many they are`() throws {
    let citations = try Pipeline.citations(
      in:
        "Генеральная Ассамблея,\n\nссылаясь на решения 9/CP.19–11/CP.19, принятые Конференцией сторон Рамочной конвенции Организации Объединенных Наций об изменении климата,\n"
    )
    #expect(citations.compactMap { $0.cited?.canonical }.sorted() == (9...11).map { "FCCC/DEC/\($0)/CP.19" }.sorted())
  }

  @Test(arguments: [
    Specimen(
      "statements of the Human Rights Council",
      "Recalling [[PRST/15/2 > A/HRC/PRST/15/2]] and the President’s statement [[PRST 43/1 > A/HRC/PRST/43/1 | date 2020-05-29]] of 29 May 2020,"
    ),
    Specimen(
      "World Health Organization",
      "Recalling decision [[EB148(12) > WHO/EB148(12)]] and resolution [[EB146.R1 > WHO/EB146.R1]],"),
    Specimen(
      "International Maritime Organization",
      "Noting resolutions [[A.1078(28) > EXT:IMO/A.1078(28)]], [[MSC.489(103) > EXT:IMO/MSC.489(103)]] and [[LP.4(8) > EXT:IMO/LP.4(8)]],"
    ),
    Specimen(
      "committees of the International Maritime Organization",
      "Noting resolutions [[FAL.13(42) > EXT:IMO/FAL.13(42)]], [[LEG.3(91) > EXT:IMO/LEG.3(91)]], [[LC.51(16) > EXT:IMO/LC.51(16)]] and [[LC-LP.1(2008) > EXT:IMO/LC-LP.1(2008)]],"
    ),
    Specimen(
      "numbers with a dot whose body stands behind",
      "Noting resolution [[57.10 > WHO/WHA57.10]] of the World Health Assembly and resolution [[12.20 > EXT:CMS/RES/12.20]] of the Conference of the Parties to the Convention on the Conservation of Migratory Species of Wild Animals,"
    ),
    Specimen(
      "behind a part in roman figures",
      "Noting decision [[25/1 > UNEP/GC.25/DEC/1]] II of the Governing Council of the United Nations Environment Programme,"
    ),
    Specimen(
      "decisions of the Executive Board",
      "Noting World Health Organization Executive Board decision [[148(3) > WHO/EB148(3)]] and what the World Health Assembly endorsed in its resolution [[63.22 > WHO/WHA63.22]],"
    ),
    Specimen(
      "a convention whose Parties decide",
      "Noting the Convention on the Conservation of Migratory Species of Wild Animals, the adoption by the Conference of the Parties to that Convention at its tenth meeting of resolution [[10.4 > EXT:CMS/RES/10.4]], and decision [[XIII/6 > CBD/COP/DEC/XIII/6]] of the Convention on Biological Diversity,"
    ),
    Specimen(
      "International Atomic Energy Agency",
      "Noting resolution [[GC(66)/RES/12 > EXT:IAEA/GC(66)/RES/12]] and decision [[GC(66)/DEC/11 > EXT:IAEA/GC(66)/DEC/11]],"
    ),
    Specimen(
      "UNESCO",
      "Noting resolutions [[40 C/68 > EXT:UNESCO/40C/RES/68]] and [[36 C/Resolution 16 > EXT:UNESCO/36C/RES/16]],"),
    Specimen("a UNESCO document is no resolution", "Noting the programme in document 40 C/5,"),
    Specimen("World Meteorological Congress", "Noting resolution [[9 (Cg-18) > EXT:WMO/CG-18/RES/9]],"),
    Specimen(
      "Food and Agriculture Organization", "Noting FAO Conference resolution [[13/2013 > EXT:FAO/C/RES/13/2013]],"),
    Specimen(
      "chemical weapons",
      "Noting decisions [[C-25/DEC.9 > EXT:OPCW/C-25/DEC.9]] and [[EC-94/DEC.2 > EXT:OPCW/EC-94/DEC.2]],"),
    Specimen("African Union", "Noting decision [[Assembly/AU/Dec.695 (XXXI) > EXT:AU/DEC/695(XXXI)]],"),
    Specimen("a section is no Assembly resolution", "Noting section A.1 (2) and table C-25 of the report,"),
    Specimen(
      "a report named again",
      "Noting it,1\n\n1. Decides to end.\n\n31st plenary meeting\n\n1 See Supplement No. 53 ([[A/66/53 > A/66/53]]), chap. II, resolution [[16/21 > A/HRC/RES/16/21]]; and ibid., chap. III, decision [[16/101 > A/HRC/DEC/16/101]]."
    ),
    Specimen(
      "treaties in a paragraph",
      "Recalling the Conventions of 1949 (United Nations, Treaty Series, [[vol. 75, Nos. 970–971 > UNTS:75:970, UNTS:75:971]]),"
    ),
  ])
  func `numbers that tell their body`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "by their days", .security,
      "Recalling the statements of its President of [[15 February 2013 > ? | date 2013-02-15]] and [[3 May 2021 > ? | date 2021-05-03]] and of 10 December 2019 ([[S/PRST/2019/15 > S/PRST/2019/15]]),"
    ),
    Specimen(
      "of another President", "Recalling the statement of its President of 3 May 2021,"),
  ])
  func `presidential statements`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "an unnumbered paragraph goes on with the decision",
      "1. Decides that the Mission shall have these tasks:\n\n(a) Protection of civilians\n\nTo act in accordance with resolution [[53/70 > A/RES/53/70 | phrase Decides | at OP1]];"
    ),
    Specimen(
      "a heading does not end a list of items",
      "1. Decides on these tasks:\n\n(a) To protect civilians;\n\nDisarmament\n\n(b) Advise and support under resolution [[53/70 > A/RES/53/70 | phrase Decides | at OP1]];"
    ),
    Specimen(
      "a direction mark behind the number",
      "1. Notes the work;\n\n2. \u{200E} Reaffirms its resolution [[53/70 > A/RES/53/70 | phrase Reaffirms | at OP2]];"),
    Specimen(
      "a phrase without a stray space", "Reaff irming its resolution [[53/70 > A/RES/53/70 | phrase Reaffirming]],"),
    Specimen(
      "marks of converters",
      "_Recalling_ its resolution [[53/70 > A/RES/53/70 | phrase Recalling | at PP1]],"),
    Specimen(
      "a decision's number is not cut for a mark",
      "Recalling its decision [[74/571 > A/DEC/74/571]] of 3 September 2020,\n\nNoting the report for the year 20201 and its annex,\n\n1. Decides to end.\n\n31st plenary meeting\n\n1 [[A/75/619 > A/75/619 | note 1 | at PP2]]."
    ),
    Specimen(
      "a note that begins with a year",
      "Recalling the outcome of the 20101 Conference,\n\n1. Decides to end.\n\n31st plenary meeting\n\n1 2010 Review Conference, Final Document ([[NPT/CONF.2010/50 (Vol. I) > NPT/CONF.2010/50(Vol.I) | note 1 | at PP1]])."
    ),
    Specimen(
      "numbered text behind the close is an annex",
      "1. Adopts the declaration.\n\n31st plenary meeting\n\nDeclaration of the meeting\n\n1. We reaffirm General Assembly resolution [[70/1 > A/RES/70/1 | place annex | at -]]."
    ),
  ])
  func `paragraphs and notes`(_ specimen: Specimen) throws { try specimen.check() }
}
