import Testing

@testable import UNSymbols

@Suite struct ParsingTests {
  @Test(arguments: [
    ("73/187", "A/RES/73/187"), ("a/res/73/187", "A/RES/73/187"), ("res 73/187", "A/RES/73/187"),
    ("A/RES/73/187", "A/RES/73/187"), ("resolution 73/187", "A/RES/73/187"), ("decision 73/518", "A/DEC/73/518"),
    ("S/RES/1325", "S/RES/1325(2000)"), ("1325 (2000)", "S/RES/1325(2000)"), ("S/RES/1325 (2000)", "S/RES/1325(2000)"),
    ("217 A (III)", "A/RES/217(III)[A]"), ("217A (III)", "A/RES/217(III)[A]"),
    ("A/RES/217(III) A", "A/RES/217(III)[A]"), ("A/RES/217 A (III)", "A/RES/217(III)[A]"),
    ("A/RES/2200 (XXI)[A]", "A/RES/2200(XXI)[A]"), ("2200 А (XXI)", "A/RES/2200(XXI)[A]"),
    ("A/RES/2200(د-21)", "A/RES/2200(XXI)"), ("دإ-10/2", "A/RES/S-10/2"), ("دإط-10/15", "A/RES/ES-10/15"),
    ("3201 (دإ-6)", "A/RES/3201(S-VI)"),
    ("S-10/2", "A/RES/S-10/2"), ("es-11/1", "A/RES/ES-11/1"), ("ES‑10/15", "A/RES/ES-10/15"),
    ("2252 (ES-V)", "A/RES/2252(ES-V)"), ("3201 (s-vi)", "A/RES/3201(S-VI)"),
    ("A/HRC/res/49/1", "A/HRC/RES/49/1"), ("A/hrc/RES/s-21/1", "A/HRC/RES/S-21/1"),
    ("A/77/6 (Sect.3)/Add.1", "A/77/6(Sect.3)/Add.1"), ("A/77/6 (Sect. 26)/Corr.1", "A/77/6(Sect.26)/Corr.1"),
    ("A/77/6 (sect. 29a)", "A/77/6(Sect.29A)"), ("A/77/6 (Introduction)", "A/77/6(Introduction)"),
    ("A/77/6 (PLAN OUTLINE)", "A/77/6(Planoutline)"),
    ("NPT/CONF.2010/50 (Vol. I)", "NPT/CONF.2010/50(Vol.I)"),
    ("NPT/CONF.2000/28 (Parts I and II)", "NPT/CONF.2000/28(PartsIandII)"),
    ("A/CONF.157/24 (part i)", "A/CONF.157/24(PartI)"),
    ("ICCD/COP (14)/23", "ICCD/COP(14)/23"), ("2013/39", "E/RES/2013/39"), ("1733 (LIV)", "E/RES/1733(LIV)"),
    ("2008 (LX)", "E/RES/2008(LX)"), ("1915 (ORG-75)", "E/RES/1915(ORG-75)"), ("2046 (S-III)", "E/RES/2046(S-III)"),
    ("E/RES/1974/1848(LVI)", "E/RES/1848(LVI)"), ("e/res/155(VII) C", "E/RES/155(VII)[C]"),
    ("66/253 B", "A/RES/66/253B"), ("66/253 [b]", "A/RES/66/253B"), ("54/237 A-C", "A/RES/54/237A-C"),
    ("E/2013/30", "E/2013/30"), ("S/PRST/2018/1", "S/PRST/2018/1"),
    ("S/PV.7813 (Resumption 1)", "S/PV.7813(Resumption1)"),
    ("A/48/42(supp)", "A/48/42"), ("A/77/40 (SUPP)/Add.1", "A/77/40/Add.1"), ("A/73/40*", "A/73/40"),
    ("A/73/40**.", "A/73/40"), ("A/73/40#,", "A/73/40"), ("A/65/201.", "A/65/201"), ("А/65/201", "A/65/201"),
    ("Ａ/65/201（PartI）", "A/65/201(PartI)"), ("A\u{2215}65\u{2044}201", "A/65/201"), ("A/65/\u{200B}201", "A/65/201"),
    ("A/63/538-E/2009/4", "A/63/538-E/2009/4"), ("A/63/538 – E/2009/4", "A/63/538-E/2009/4"),
    ("A/71/982–S/2017/600", "A/71/982-S/2017/600"), ("ISBA/17/A/9-ISBA/17/C/3", "ISBA/17/A/9-ISBA/17/C/3"),
    ("UNTS:2225:39574", "UNTS:2225:39574"), ("LNTS:XCIV:2138", "LNTS:XCIV:2138"),
    ("SALES:E.96.IV.13", "SALES:E.96.IV.13"), ("GAOR/73/SUPP/40", "A/73/40"), ("ESCOR/2013/SUPP/10", "E/2013/30"),
    ("EXT:AU/DEC/934(XXXVIII)", "EXT:AU/DEC/934(XXXVIII)"), ("WHA58.16", "WHO/WHA58.16"),
    ("GC(66)/RES/12", "EXT:IAEA/GC(66)/RES/12"), ("A.1078(28)", "EXT:IMO/A.1078(28)"), ("INFCIRC/435", "INFCIRC/435"),
    ("1/CP.21", "FCCC/DEC/1/CP.21"), ("ESCAP/78/31", "ESCAP/78/31"),
    ("3/COP.14", "ICCD/DEC/3/COP.14"), ("unep/ea.5/res.14", "UNEP/EA.5/Res.14"),
    ("A/RES/70/1/Corr.1", "A/RES/70/1/Corr.1"), ("a/c.6/77/sr.35", "A/C.6/77/SR.35"),
    ("https://undocs.org/en/A/RES/76/134", "A/RES/76/134"), ("sp/S/RES/2170 (2014)", "S/RES/2170(2014)"),
    ("UNEP/OzL.Pro.9/12", "UNEP/OzL.Pro.9/12"), ("UNEP(DTIE)/Hg/CONF/4", "UNEP(DTIE)/Hg/CONF/4"),
    ("CEDAW/C/PRK/CO/2-4", "CEDAW/C/PRK/CO/2-4"),
    ("ST/SGB/2018/1/Rev.2", "ST/SGB/2018/1/Rev.2"), ("CD/1864", "CD/1864"), ("A/ES-10/273", "A/ES-10/273"),
    ("TD/B/C.1/IRON ORE/5", "TD/B/C.1/IRON ORE/5"),
    ("A/77/673/Add/1", "A/77/673/Add.1"), ("S/18164/Add. 1", "S/18164/Add.1"), ("A/65/201/Corr-2", "A/65/201/Corr.2"),
    ("A/65/201/Add1", "A/65/201/Add.1"), ("A/65/201/Add.1/Rev/2", "A/65/201/Add.1/Rev.2"),
    ("A/RES/70/1/Corr/1", "A/RES/70/1/Corr.1"), ("A/RES72/276", "A/RES/72/276"),
    ("S/RES2413 (2018)", "S/RES/2413(2018)"),
  ])
  func forgiving(text: String, canonical: String) throws {
    let symbol = try DocumentSymbol(parsing: text)
    #expect(symbol.canonical == canonical)
    let again = try DocumentSymbol(parsing: symbol.canonical)
    #expect(fields(again) == fields(symbol))
    #expect(DocumentSymbol(symbol.key) == symbol)
  }

  @Test(arguments: [
    ("A/RES/16/18", "A", "-"), ("A/HRC/RES/16/18", "A/HRC", "16 18"), ("E/CN.15/2020/5", "E/CN.15", "2020 5"),
    ("A/65/201", "A", "65 201"), ("A/65/201/Add.1", "A", "65 201"), ("FCCC/CP/2015/10/Add.1", "FCCC/CP", "2015 10"),
    ("S/26695", "S", "- 26695"), ("S/PV.7813", "S", "- 7813"), ("A/62/PV.117", "A", "62 117"),
    ("A/C.6/77/SR.35", "A", "77 35"), ("A/CONF.157/24(PartI)", "A", "- 24"), ("UNEP/EA.5/25", "UNEP/EA", "5 25"),
    ("A/S-12/32", "A", "S-12 32"), ("A/ES-10/273", "A", "ES-10 273"), ("CCW/CONF.VI/11", "CCW", "- 11"),
    ("A/RES/217(III)[A]", "A", "III 217"), ("A/RES/3201(S-VI)", "A", "S-VI 3201"), ("CD/1864", "CD", "- 1864"),
    ("A/AC.109/2022/2", "A/AC.109", "2022 2"), ("A/CN.9/1234", "A/CN.9", "- 1234"), ("A/1234/Add.1", "A", "- 1234"),
    ("E/CN.4/Sub.2/2001/3", "E/CN.4/Sub.2", "2001 3"), ("A/63/538-E/2009/4", "A", "63 538"),
  ])
  func fieldsOfDocuments(text: String, body: String, numbers: String) throws {
    guard numbers != "-" else {
      #expect(throws: SymbolError.self) { try DocumentSymbol(parsing: text) }
      return
    }
    let symbol = try DocumentSymbol(parsing: text)
    #expect(symbol.body == body)
    #expect("\(symbol.session ?? "-") \(symbol.number.map(String.init) ?? "-")" == numbers)
  }

  @Test(arguments: [
    ("A/RES/999/1", 6, "no session 999"), ("A/RES/2131(XL)", 11, "no session XL"), ("S/he", 2, "not “he”"),
    ("A/B", 2, "not “B”"), ("E/mail", 2, "not “mail”"), ("HIV/AIDS", 0, "“HIV”"), ("OEA/Ser.L", 0, "“OEA”"),
    ("MSC/72", 0, "“MSC”"), ("", 0, "a symbol was expected"), ("A/999/1", 2, "no session 999"),
    ("28 (2001)", 0, "no number 28"), ("S/RES/28(2001)", 6, "no number 28"), ("A/RES/73", 6, "expected after A/RES/"),
    ("A//Add.1", 2, "not nothing"), ("A/77/6(Sect.3", 6, "not closed"),
    ("A/75/L.101(as amended in A/75/L.104)", 11, "in the brackets"), ("A/75/6(3/A)", 7, "in the brackets"),
    ("A/77/6_1", 6, "character"),
    ("A/RES/و70/1", 6, "character"), ("  A/RES/999/1", 8, "no session 999"), ("UNTS:0:1", 5, "not a volume"),
    ("S/18164/Add", 11, "the number of"), ("A/65/201/Rev.", 13, "the number of"),
    ("A/RES/73/187/X", 12, "nothing but"), ("CD/DVD", 6, "a number somewhere"), ("A/4-size", 3, "a number"),
    ("E/CN.4/RES/1992/S-4/1", 18, "not in that year"), ("S/2018/", 7, "an element"), ("30/1", 0, "no session 30"),
  ])
  func refused(text: String, offset: Int, reason: String) {
    let error = #expect(throws: SymbolError.self) { try DocumentSymbol(parsing: text) }
    #expect(error?.offset == offset, "\(error?.description ?? "")")
    #expect(error?.reason.contains(reason) == true, "\(error?.description ?? "")")
    #expect(error?.text == text)
  }

  @Test(arguments: [
    ("A/RES/73/187 of 17 December 2018", 13, "what follows A/RES/73/187 does not belong to it"),
    ("A/RES/73/187, para. 3", 14, "what follows A/RES/73/187 does not belong to it"),
    ("S/RES/1325 (2000) of 31 October", 18, "what follows S/RES/1325(2000) does not belong to it"),
    ("S/RES/1325 (1999)", 11, "the Security Council's resolution 1325 is of 2000, not of 1999"),
    ("1325", 0, "a number alone names no body"), ("Resolution 1325", 11, "a number alone names no body"),
    ("73/187 and 74/247", 7, "what follows A/RES/73/187 does not belong to it"),
    ("HRC 48/7", 0, "no series of United Nations documents is called “HRC”"),
    ("S/RES/9999", 6, "Security Council: no number 9999"),
    ("S/RES/28(2001)", 6, "Security Council: no number 28 in 2001"),
    ("73/1000", 3, "General Assembly: no number 1000 in session 73"),
    ("70/1\u{1B}[31m", 4, "no symbol holds the character U+001B"),
    ("70/1 €", 5, "what follows A/RES/70/1 does not belong to it"),
  ])
  func refusedWithWords(text: String, offset: Int, reason: String) {
    let error = #expect(throws: SymbolError.self) { try DocumentSymbol(written: text) }
    #expect(error?.offset == offset && error?.reason == reason, "\(error?.description ?? "")")
  }

  /// Symbols of all the families that the reference of the project lists; each is canonical already.
  @Test func familiesStayAsTheyAre() throws {
    let families = """
      A/RES/2625(XXV) A/RES/66/253B A/RES/1874(S-IV) A/RES/3362(S-VII) A/RES/S-32/1 A/RES/997(ES-I) A/RES/ES-11/1
      S/2018/1 S/26695 S/PV.7813 S/INF/69 S/AC.51/2019/1 A/HRC/PRST/OS/12/1 E/CN.4/RES/1992/S-2/1 E/CN.4/RES/2005/1
      UNEP/GC.27/DEC/2 HSP/GC/23/5 HSP/HA.1/HLS.1 UNEP/EA.5/HLS.1 A/73/40 A/72/53/Add.1 E/2005/26 E/2007/30/Rev.1
      E/2016/24-E/CN.3/2016/34 ST/SGB/2018/1/Rev.2 ST/AI/2019/4 ST/IC/2016/25 A/77/5(Vol.I) A/C.6/77/SR.35 A/62/PV.117
      A/AC.109/2022/2 A/C.5/77/2 A/S-12/32 A/ES-10/273 CRC/C/GC/24 CCPR/C/GC/35 CEDAW/C/GC/38 ISBA/17/A/9 SPLOS/32/15
      CLCS/40/Rev.1 CD/2229 CCW/CONF.VI/11 BWC/MSP/2017/6 JIU/REP/2022/1 CEB/2019/1/Add.5 PBC/14/OC/1 E/C.12/2000/4
      GOV/INF/2005/10 TPNW/MSP/2022/6 UNODC/CND/2020/1 A/C.3/73/L.25/Rev.1 E/FFDF/2020/3 E/HLPF/2021/4 E/ESCWA/S-6/4
      UNEP/CBD/COP/10/27 UNEP/CBD/BS/COP-MOP/5/17 CCM/CONF/2015/7/Corr.1 E/ICEF/2021/AB/L.4 A/HRC/WGEID/120/1
      NPT/CONF.2010/50(Vol.III) A/77/6(Prog.5) UNEP/GC.25/17/Add.1 T/PET.2/99 A/CONF.192/BMS/2014/2 E/NGO/2020/1
      """
    for text in families.split(whereSeparator: \.isWhitespace).map(String.init) {
      let symbol = try DocumentSymbol(parsing: text)
      #expect(symbol.canonical == text)
      #expect(DocumentSymbol(symbol.key)?.canonical.uppercased() == symbol.key, "\(text)")
    }
  }

  @Test func basesAndHalves() throws {
    #expect(try DocumentSymbol(parsing: "A/RES/66/253B").base?.canonical == "A/RES/66/253")
    #expect(try DocumentSymbol(parsing: "A/RES/217(III)[A]").base?.canonical == "A/RES/217(III)")
    #expect(try DocumentSymbol(parsing: "A/RES/54/237A-C").base?.canonical == "A/RES/54/237")
    #expect(try DocumentSymbol(parsing: "A/RES/66/253").base == nil)
    #expect(try DocumentSymbol(parsing: "E/ECE/DEC/A(65)").base == nil)
    #expect(try DocumentSymbol(parsing: "A/65/201").halves.isEmpty)
    let joint = try DocumentSymbol(parsing: "A/48/1/Rev.1–S/26695 (Part I)")
    #expect(joint.halves.map(\.canonical) == ["A/48/1/Rev.1", "S/26695(PartI)"])
    let corrected = try DocumentSymbol(parsing: "A/76/668-S/2022/66/Corr.1")
    #expect(corrected.halves.map(\.canonical) == ["A/76/668/Corr.1", "S/2022/66/Corr.1"])
    #expect(joint.kind == .document)
  }

  @Test func addressesAndSynthetics() throws {
    #expect(DocumentSymbol("A/65/201")?.url == "https://undocs.org/A/65/201")
    #expect(DocumentSymbol("A/RES/217(III)[A]")?.url == "https://undocs.org/A/RES/217(III)")
    #expect(DocumentSymbol("A/63/538-E/2009/4")?.url == "https://undocs.org/A/63/538")
    for text in ["A/DEC/73/518", "E/CN.15/RES/22/8", "UNTS:1:2", "SALES:E.96.IV.13", "WHA58.16", "INFCIRC/435"] {
      #expect(try DocumentSymbol(parsing: text).url == nil, "\(text)")
    }
    #expect(DocumentSymbol("A/DEC/73/518")?.isSynthetic == true)
    #expect(DocumentSymbol("A/RES/73/187")?.isSynthetic == false)
  }
}
