import Testing

/// Numbers that a scan has damaged, and numbers that only look like those of a body nobody names.
@Suite struct ScannedNumberTests {
  @Test(arguments: [
    Specimen(
      "letters for figures",
      "Recalling resolutions [[2l05 (XX) > A/RES/2105(XX)]], [[I514 (XV) > A/RES/1514(XV)]] and [[26O8 (XXIV) > A/RES/2608(XXIV)]],"
    ),
    Specimen(
      "letters in the number and year of a resolution of the Security Council",
      "Noting Security Council resolutions [[2l7 (1965) > S/RES/217(1965)]] and [[277 (197O) > S/RES/277(1970)]],"),
    Specimen(
      "a letter for a figure is no word before a mark",
      "Recalling its resolution [[15l4 (XV) > A/RES/1514(XV) | at PP1]] of 14 December 1960,\n\nNoting the report 3 and document [[A/6897 > A/6897]] 4 and others,\n\n3 [[A/7088 > A/7088 | note 3 | at PP2]].\n\n4 [[A/6640 > A/6640 | note 4 | at PP2]].\n"
    ),
    Specimen(
      "the session of each number before a day",
      "Recalling resolutions [[41 (1) > A/RES/41(I)]] and [[42 (1) > A/RES/42(I)]] of 14 December 1946, and paragraphs 3 (1) and 4 (1) of it,"
    ),
    Specimen("a stray stop", "Recalling resolution [[2334 (XXII.) > A/RES/2334(XXII)]] of 19 December 1967,"),
    Specimen("a figure that no brackets follow", "Recalling resolution 2l7 and the 3O members of the group,"),
    Specimen("an ordinal", "Recordando el anexo 3o (XV) y la 2l parte,"),
  ])
  func `what a scan damages`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "a cell ends what a noun governs",
      "Noting the votes:\n\n| 2015 | resolution [[70/3 > A/RES/70/3]] | 45/2 |\n\n| 2016 | resolution [[71/5 > A/RES/71/5]] | 51/1 |"
    ),
    Specimen(
      "a ratio behind the noun of a Chinese list", .nobody,
      "妇女地位委员会，\n\n1. 请理事会按照2009年7月28日第[[2009/12 > E/RES/2009/12]]号决议和60/40的比例行事。"),
    Specimen("a union's numbers with a year", "Noting resolution [[3 (2009) > ?]] of the Assembly of the Union,"),
    Specimen(
      "a misprinted year", "Noting resolution [[1325 (2001) > S/RES/1325(2001)]] and its follow-up,"),
    Specimen(
      "a far year where the Council is named",
      "Noting Security Council resolution [[242 (1997) > S/RES/242(1997)]] and its follow-up,"),
    Specimen(
      "a board's decisions of the 1990s are no session of the Assembly", .nobody,
      "The Executive Board,\n\nRecalling its decisions [[98/23 > ?]] and [[99/1 > ?]],"),
  ])
  func `numbers of others`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "a commission's documents with their session",
      "Noting documents [[LC/G.2586(SES.35/3) > LC/G.2586(SES.35/3)]] and [[LC/L.3950 > LC/L.3950]] (SES.35/4),"),
    Specimen(
      "a range whose word stands again",
      "Noting the addenda to the report ([[A/HRC/22/47/Add.1 to Add.3 > A/HRC/22/47/Add.1, A/HRC/22/47/Add.2, A/HRC/22/47/Add.3]]),"
    ),
    Specimen(
      "records of meetings in a range and in a list",
      "Noting the records ([[A/C.4/52/SR.3-5 > A/C.4/52/SR.3, A/C.4/52/SR.4, A/C.4/52/SR.5]]),"),
    Specimen(
      "drafts and working papers in lists and ranges",
      "Noting [[A/C.3/46/L.21 > A/C.3/46/L.21]] and [[L.22/Rev.1 > A/C.3/46/L.22/Rev.1]], [[A/C.5/45/CRP.1 > A/C.5/45/CRP.1]], [[CRP.2 > A/C.5/45/CRP.2]] and [[3 > A/C.5/45/CRP.3]], [[A/C.3/46/L.31-L.32 > A/C.3/46/L.31, A/C.3/46/L.32]] and [[A/C.3/46/L.57 > A/C.3/46/L.57]]-[[A/C.3/46/L.59 > A/C.3/46/L.59]],"
    ),
    Specimen(
      "a document of two bodies of one series is one",
      "Noting [[E/2013/38-E/ECA/CM/46/7 > E/2013/38]] and [[E/CN.4/2001/2-E/CN.4/Sub.2/2000/46 > E/CN.4/2001/2]],"),
    Specimen(
      "stops and slashes apart from what follows them",
      "Noting [[A/C. 3/38/L. 43/Rev. 1 > A/C.3/38/L.43/Rev.1]], [[E/CN. 4/Sub. 2/1984/ 12 > E/CN.4/Sub.2/1984/12]] and [[Add. 1 > E/CN.4/Sub.2/1984/12/Add.1]], [[T/PET. 4/L. 3 > T/PET.4/L.3]], [[A/46 /524 > A/46/524]] and [[A/C.3 /46/L.23 > A/C.3/46/L.23]],"
    ),
    Specimen(
      "documents of one series in brackets",
      "Noting the papers ([[A/AC.109/2071 > A/AC.109/2071]], [[2072 > A/AC.109/2072]], [[2074-2076 > A/AC.109/2074, A/AC.109/2075, A/AC.109/2076]] and [[2090 > A/AC.109/2090]]), and 2100 others,"
    ),
    Specimen(
      "records of meetings in a range and in a list",
      "Noting the records ([[A/C.6/75/SR.5 > A/C.6/75/SR.5]], [[6 > A/C.6/75/SR.6]] and [[9 > A/C.6/75/SR.9]]) and [[A/62/PV.117 > A/62/PV.117]], 8 December,"
    ),
    Specimen(
      "records of meetings in a range and in a list",
      "Noting the records [[S/PV.4567 > S/PV.4567]] and [[4568 > S/PV.4568]],"),
    Specimen(
      "such a range in Chinese", .nobody,
      "大会，\n\n注意到[[A/HRC/22/47/Add.1至Add.3 > A/HRC/22/47/Add.1, A/HRC/22/47/Add.2, A/HRC/22/47/Add.3]]号文件，"),
    Specimen(
      "a special session of the Trusteeship Council", .nobody,
      "The Trusteeship Council,\n\nRecalling its resolution [[2162 (S-XIII) > T/RES/2162(S-XIII)]],"),
    Specimen(
      "a Sub-Commission by its first name", .nobody,
      "La Subcomisión de Prevención de Discriminaciones y Protección a las Minorías,\n\nRecordando su resolución [[1995/13 > E/CN.4/Sub.2/RES/1995/13 | at PP1]] y su decisión [[1995/118 > E/CN.4/Sub.2/DEC/1995/118]],"
    ),
    Specimen(
      "a board of two programmes", .nobody,
      "经济及社会理事会，\n\n重申联合国开发计划署和联合国人口基金执行局第[[2007/18 > DP/DEC/2007/18]]号决定，"),
    Specimen(
      "the body behind two nouns is that of both",
      "Noting decision [[XI/2 > CBD/COP/DEC/XI/2]] and decision [[14/8 > CBD/COP/DEC/14/8]] of the Conference of the Parties to the Convention on Biological Diversity,"
    ),
    Specimen(
      "the Commission is the one that speaks, whoever was named last", .nobody,
      "La Comisión de Estupefacientes,\n\nRecordando la resolución [[23/4 > E/CN.15/RES/23/4]] de la Comisión de Prevención del Delito y Justicia Penal,\n\n1. Alienta a que se aplique la decisión [[53/2 > E/CN.7/DEC/53/2]] de la Comisión;"
    ),
  ])
  func `other bodies`(_ specimen: Specimen) throws { try specimen.check() }
}
