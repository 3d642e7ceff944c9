import CitationExtraction
import Testing
import UNSymbols

/// Numbers in forms that few texts have: volumes with their year, parts with a mark, letters.
@Suite struct RareNumberTests {
  @Test(arguments: [
    "The General Assembly,\n\nNoting the treaty (United Nations, Treaty Series, [[vol. 189 (1954), No. 2545 > UNTS:189:2545]]),",
    "大会，\n\n回顾世界气象组织第[[9(Cg-18) > EXT:WMO/CG-18/RES/9]]号决议，",
    "大会，\n\n回顾《日内瓦公约》(联合国，《条约汇编》，[[第75卷，第970至972号 > UNTS:75:970, UNTS:75:971, UNTS:75:972]])，",
    "The General Assembly,\n\nNoting the treaties (United Nations, Treaty Series, [[vol. 75 (1950), Nos. 970-971 > UNTS:75:970, UNTS:75:971]]),",
    "大会，\n\n注意到公约(国际联盟，《条约汇编》，[[第九十四卷，第2138号 > LNTS:XCIV:2138]])，",
    "The General Assembly,\n\nNoting the treaties (United Nations, Treaty Series, [[vols. 1522 and 2225, Nos. 26369 and 39574 > UNTS:1522:26369, UNTS:2225:39574]]),",
    "The General Assembly,\n\nNoting the treaty (United Nations, Treaty Series, [[vols. 1833 and 1834, No. 31363 > UNTS:1833:31363, UNTS:1834:31363]]),",
    "大会，\n\n注意到公约(联合国，《条约汇编》，[[第一百八十九卷，第2545号 > UNTS:189:2545]])，",
    "L’Assemblée générale,\n\nNotant le traité (Nations Unies, Recueil des Traités, [[vol. 382 (1960), no 5475 > UNTS:382:5475]]),",
  ])
  func `a treaty's volume with its year`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test func `another volume behind Ibid. is another treaty`() throws {
    let text =
      "The General Assembly,\n\nNoting two treaties,1 2\n\n1. Decides to meet.\n\n1 United Nations, Treaty Series, vol. 189 (1954), "
      + "No. 2545.\n2 Ibid., vol. 78 (1951), No. 1021.\n"
    #expect(try Pipeline.citations(in: text).compactMap { $0.cited?.canonical } == ["UNTS:189:2545", "UNTS:78:1021"])
  }

  @Test(arguments: [
    "The General Assembly,\n\nNoting two treaties,1 2\n\n1. Decides to meet.\n\n1 United Nations, Treaty Series, [[vol. 75, Nos. 970-971 > UNTS:75:970, UNTS:75:971]].\n2 Ibid., [[No. 973 > UNTS:75:973]].\n",
    "The General Assembly,\n\nNoting the treaty (United Nations, Treaty Series, [[vol. 86O, No. 12325 > UNTS:860:12325]]),",
    "大会，\n\n注意到公约，1 2\n\n1. 决定开会。\n\n1 联合国，《条约汇编》，[[第75卷，第970号 > UNTS:75:970]]。\n2 同上，[[第973号 > UNTS:75:973]]。\n",
    "إن الجمعية العامة،\n\nإذ تشير إلى البروتوكول1،\n\n1 () League of Nations, Treaty Series, [[vol. XCIV, No. 2138 > LNTS:XCIV:2138]].\n",
  ])
  func `another number behind Ibid. is another treaty of the volume`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nNoting table A1-2, paragraph A40-18 and annex A2-1 of the report, and Assembly resolutions [[A40-18 > EXT:ICAO/RES/A40-18]] and [[A39-2 > EXT:ICAO/RES/A39-2]],",
    "L’Assemblée générale,\n\nRappelant la résolution de l’Assemblée [[A41-1 > EXT:ICAO/RES/A41-1]],",
    "大会，\n\n回顾国际民用航空组织大会第[[A41-1 > EXT:ICAO/RES/A41-1]]号决议，",
  ])
  func `a letter and figures are a resolution only behind a noun`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nNoting resolution [[GC(62)/RES/9 > EXT:IAEA/GC(62)/RES/9]] on activities, comprising [[GC(62)/RES/9 A > EXT:IAEA/GC(62)/RES/9A]] on one and [[GC(62)/RES/9 B > EXT:IAEA/GC(62)/RES/9B]] on the other,",
    "The United Nations Environment Assembly,\n\nRecalling Governing Council decision [[SS.XI/5 > UNEP/GCSS.XI/DEC/5A]] A on guidelines,",
    "The General Assembly,\n\nNoting decision [[IX/16 > CBD/COP/DEC/IX/16C]] C of the Conference of the Parties to the Convention on Biological Diversity,",
  ])
  func `parts of the texts of other bodies`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling Economic and Social Council resolution [[222 (IX) A > E/RES/222(IX)[A] | date 1949-08-15]]36 of 15 August 1949,",
    "The Economic and Social Council,\n\nRecalling Economic Commission for Europe decisions [[E (69) > E/ECE/DEC/E(69)]] and [[B (69) > E/ECE/DEC/B(69)]],",
    "المجلس الاقتصادي والاجتماعي،\n\nإذ يشير إلى مقرر اللجنة الاقتصادية لأوروبا [[حاء (70) > E/ECE/DEC/H(70)]]،",
    "إن مجلس حقوق الإنسان،\n\nوإذ يشير إلى قرار المجلس الاقتصادي والاجتماعي [[50/1984 > E/RES/1984/50]]،",
    "The Human Rights Council,\n\nRecalling Economic and Social Council resolution [[50/1984 > ?]] on a matter,",
    "经济及社会理事会，\n\n回顾欧洲经济委员会[[J(68) > E/ECE/DEC/J(68)]]号决定，",
    "大会，\n\n回顾最后文件([[NPT/CONF.2000/28(Parts I和II) > NPT/CONF.2000/28(PartsIandII)]])，",
  ])
  func `numbers in rare forms`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nNoting Security Council resolution [[2538 (2020) > S/RES/2538(2020)]] and resolution [[1540 > S/RES/1540(2004)]],",
    "The General Assembly,\n\nNoting Security Council resolutions [[2538 (2020) > S/RES/2538(2020) | date 2020-08-28]] of 28 August 2020 and [[1540 > S/RES/1540(2004)]],",
    "The General Assembly,\n\nNoting Security Council resolutions [[2538 (2020) > S/RES/2538(2020)]] of 28 August 2020 and 640 police officers,",
    "The General Assembly,\n\nNoting its resolution [[76/19 > A/RES/76/19]] of 6 December 2021 and resolution [[1540 > ? | because the General Assembly has no such number]],",
    "The Security Council,\n\nRecalling resolution [[1325 (2001) > S/RES/1325(2001) | basis form]] and [[S/RES/2140 (2015) > S/RES/2140(2015) | basis form]] and [[S/RES/1820(2008) > S/RES/1820(2008) | basis exact]],",
    "The General Assembly,\n\nRecalling [[A/RES/74/9999 > ? | because General Assembly: no number 9999 in session 74]] and [[S/RES/99999 > ?]],",
  ])
  func `a year or number that cannot be is told`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "إن الجمعية العامة،\n\nإذ تلاحظ أن ألف (25) من السكان،"
  ])
  func `what only looks so`(text: String) throws { #expect(try Pipeline.citations(in: text).isEmpty) }

  @Test(arguments: [("CL 144/9", "44/9", 0), ("CL 44/9", "44/9", 1), ("44/91", "44/9", 0)])
  func `a link inside a longer number names nothing`(words: String, linked: String, count: Int) throws {
    let link = words.replacing(linked, with: "<a href=\"https://undocs.org/A/RES/44/9\">\(linked)</a>")
    let page =
      "<html><body><p>The Council of the Organization,</p><p>Noting document \(link) of the meeting,</p></body></html>"
    #expect(
      try Pipeline.citations(in: Array(page.utf8), name: "page.html").count { $0.cited?.canonical == "A/RES/44/9" }
        == count)
  }
}
