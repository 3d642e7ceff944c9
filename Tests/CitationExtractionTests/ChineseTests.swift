import CitationExtraction
import DocumentReading
import Testing
import UNSymbols

/// What is particular to Chinese texts, in specimens of our own.
@Suite struct ChineseTests {
  private static let assembly = "大会，\n\n"

  private static let specimens: [Specimen] = [
    Specimen(
      "a year that the converter broke has no mark", .nobody,
      assembly + "铭记大会2 06年3月15日第[[60/251 > A/RES/60/251]]号决议，\n\n欢迎报告，1 并注意到另一报告2，\n\n"
        + "1 [[A/76/206 > A/76/206 | at PP2]]。\n\n2 [[A/76/207 > A/76/207 | at PP2]]。\n"),
    Specimen(
      "organizations that speak without their assembly, a space for the stop of a conference", .nobody,
      assembly + "欢迎联合国粮食及农业组织2019年6月28日关于耐药性的第[[6/2019 > EXT:FAO/C/RES/6/2019]]号决议，并注意到"
        + "第[[22/COP 15 > ICCD/DEC/22/COP.15]]号决定，欢迎《保护野生动物移栖物种公约》的工作，特别是该公约缔约方大会通过了"
        + "第[[12.20 > EXT:CMS/RES/12.20]]号决议，\n"),
    Specimen(
      "other texts of a body, numbered without 第, are none of its resolutions", .nobody,
      assembly + "回顾经济及社会理事会商定结论1997/2和2002/1以及理事会第[[2011/6 > E/RES/2011/6]]号决议，\n"),
    Specimen(
      "a body's name goes on behind a title", .nobody,
      assembly + "回顾《生物多样性公约》缔约方大会第[[14/8 > CBD/COP/DEC/14/8]]号决定和《气候公约》缔约方会议"
        + "第[[1/CP.21 > FCCC/DEC/1/CP.21]]号决定，\n"),
    Specimen(
      "the noun behind a list governs all of it", .nobody,
      assembly
        + "回顾其1989年12月21日第[[44/198 > A/RES/44/198 | date 1989-12-21 | at PP1]]号、2019年12月27日"
        + "第[[74/255 > A/RES/74/255A, A/RES/74/255B | date 2019-12-27]] A和B号和2021年12月24日"
        + "第[[76/240 > A/RES/76/240 | date 2021-12-24]]号决议以及2012年12月24日第[[67/551 > A/DEC/67/551]]号决定，\n"),
    Specimen(
      "a date is that of the numbers right behind it, of all that share it", .nobody,
      assembly
        + "回顾2016年4月27日第[[70/262 > A/RES/70/262 | date 2016-04-27]]号和第[[2282(2016) > S/RES/2282(2016) | date 2016-04-27]]号决议"
        + "以及2015年9月25日题为“变革”的大会第[[70/1 > A/RES/70/1 | date 2015-09-25]]号决议，"
        + "注意到秘书长2019年10月15日依照第[[2448(2018) > S/RES/2448(2018) | date -]]号决议提交的报告"
        + "([[S/2019/822 > S/2019/822 | date 2019-10-15]])、大会2 06年3月15日第[[60/251 > A/RES/60/251 | date -]]号决议，又回顾第[[2449(2018) > S/RES/2449(2018) | date -]]号决议，以及2019年4月9日"
        + "安全理事会主席声明([[S/PRST/2019/3 > S/PRST/2019/3 | date 2019-04-09]])，\n"),
    Specimen(
      "the day of the last of several papers, and a note's mark before 所载", .nobody,
      assembly
        + "又注意到报告([[TD/541/Add.2 > TD/541/Add.2]]，第5(d)、76和127段)，\n\n注意到2020年5月7日委员会关于局势的公报以及2020年5月13日秘书长关于局势的报告([[S/2020/398 > S/2020/398 | date 2020-05-13]])，\n\n"
        + "1. 回顾宣言；1\n\n2. 欢迎秘书长的报告2所载的建议；\n\n1 第[[61/1 > A/RES/61/1 | at OP1]]号决议。\n\n2 [[A/77/5 > A/77/5 | at OP2]]。\n"
    ),
    Specimen(
      "a title that holds a number of its own stands between a number and its day", .nobody,
      assembly
        + "回顾其2013年9月20日题为“审查大会第[[61/16 > A/RES/61/16 | date -]]号决议的执行情况”的第[[68/1 > A/RES/68/1 | date 2013-09-20]]号决议，"
        + "和2018年7月23日题为“审查第[[68/1 > A/RES/68/1 | date -]]号决议的执行情况”的第[[72/305 > A/RES/72/305 | date 2018-07-23]]号决议，\n"),
    Specimen(
      "clauses with verbs and numbers stand inside a list", .nobody,
      assembly
        + "又回顾题为“和平”的2021年12月9日第[[76/68 > A/RES/76/68]]号、宣布3月15日为国际日的2022年3月15日"
        + "第[[76/254 > A/RES/76/254 | date 2022-03-15 | phrase 又回顾]]号以及宣布2023年为国际年的2022年12月6日"
        + "第[[77/32 > A/RES/77/32 | date 2022-12-06]]号决议，\n"),
    Specimen(
      "bodies, old sessions and their documents", .nobody,
      assembly
        + "回顾安全理事会2016年12月23日第[[2334(2016) > S/RES/2334(2016)]]号决议、人权理事会2008年3月28日"
        + "第[[7/27 > A/HRC/RES/7/27 | date 2008-03-28]]号决议和大会第[[2200 A(XXI) > A/RES/2200(XXI)[A]]]号决议，\n"),
    Specimen(
      "the draft that a council recommends is decided", .nobody,
      "经济及社会理事会\n\n建议大会通过下列决议草案：\n\n" + assembly
        + "重申2015年9月25日第[[70/1 > A/RES/70/1 | place operative]]号决议，\n"),
    Specimen(
      "decisions without numbers are told by the end of the paragraph", .nobody,
      assembly
        + "铭记第[[70/1 > A/RES/70/1 | place preamble]]号决议，\n\n建议各国考虑如下：\n\n"
        + "(a) 鼓励各国执行第[[73/17 > A/RES/73/17 | place operative]]号决议；\n\n"
        + "(十五) 继续执行第[[75/316 > A/RES/75/316 | place operative]]号决议；\n"),
    Specimen(
      "a paragraph's number behind an addition", .nobody,
      assembly
        + "注意到[[A/77/571/Add.1 > A/77/571/Add.1]]，第4段，以及[[A/77/2/Corr.1 > A/77/2/Corr.1]]和[[2 > A/77/2/Corr.2]]，\n"),
    Specimen(
      "numbers that share 第 and 号", .nobody,
      assembly
        + "回顾安全理事会第[[1325 > S/RES/1325(2000)]]和[[2250 > S/RES/2250(2015)]]号决议及执行第3和第7段的情况，\n"),
    Specimen(
      "a decision behind the report of its conference", .nobody,
      assembly
        + "回顾该决定，1\n\n1. 决定结束。\n\n1 联合国环境规划署，[[UNEP/CBD/COP/9/29 > UNEP/CBD/COP/9/29]]号文件，附件一，"
        + "[[IX/20 > CBD/COP/DEC/IX/20 | note 1]]号决定，附件二。\n"),
    Specimen(
      "a body that a text is about, behind another text", .nobody,
      "经济及社会理事会，\n\n重申经1946年6月21日第[[8(II) > E/RES/8(II)]]号决议修正的关于设立统计委员会的1946年2月16日"
        + "第[[8(I) > E/RES/8(I)]]号决议，\n"),
    Specimen(
      "bodies that a text is about did not adopt it", .nobody,
      assembly
        + "回顾其关于设立规划委员会的1975年12月15日第[[3499(XXX) > A/RES/3499(XXX) | date 1975-12-15]]号决议，\n\n"
        + "注意到经济及社会理事会关于扩大妇女地位委员会的2022年10月31日第[[2023/302 > E/DEC/2023/302]]号决定，\n"),
    Specimen(
      "a body before what a text is about, with verbs in it", .nobody,
      "人权理事会，\n\n"
        + "1. 敦促各国根据大会2020年12月1日关于开展合作以支持供应链的第[[75/17 > A/RES/75/17 | date 2020-12-01]]号决议行事；\n"),
    Specimen(
      "one noun behind resolutions and a decision of the Human Rights Council", .nobody,
      "人权理事会，\n\n"
        + "回顾理事会2017年3月24日第[[34/22 > A/HRC/RES/34/22]]号和2017年9月29日第[[36/115 > A/HRC/DEC/36/115]]号决定，\n"),
    Specimen(
      "numbers of the Security Council without their year, and none of paragraphs", .nobody,
      "安全理事会，\n\n回顾第[[2532 > S/RES/2532(2020)]]号决议，\n\n1. 决定延长本决议第14段和第15段所述措施；\n"),
    Specimen(
      "treaties", .nobody,
      assembly + "回顾其第[[70/1 > A/RES/70/1]]号决议，1 回顾公约，2\n\n第48次全体会议\n\n2022年12月15日\n\n"
        + "1 联合国，《条约汇编》，[[第75卷，第970-972号 > UNTS:75:970, UNTS:75:971, UNTS:75:972 | note 1]]。\n\n"
        + "2 同上，[[第2171和2173卷，第27531号 > UNTS:2171:27531, UNTS:2173:27531 | note 2]]；"
        + "同上，[[第1642卷，第14668号 > UNTS:1642:14668 | note 2]]。\n"),
    Specimen(
      "a note behind a rule ends with its stop", .nobody,
      assembly
        + "回顾其第[[70/1 > A/RES/70/1]]号决议，\n\n1. 重申上述条款。\n\n____________\n\n* 专业人员的津贴。\n\n"
        + "2. 又回顾其第[[76/240 > A/RES/76/240 | place operative | at OP2]]号决议；\n"),
    Specimen(
      "a mark between two characters is one where nothing else can be", .nobody,
      "人权理事会，\n\n适当注意到秘书长的报告3中提到的进展，\n\n1. 决定继续处理此事。\n\n"
        + "3 [[A/HRC/55/18 > A/HRC/55/18 | note 3 | place preamble]].\n"),
  ]

  @Test(arguments: specimens) fileprivate func `Chinese citations are read whole`(_ specimen: Specimen) throws {
    try specimen.check()
  }

  @Test(arguments: [
    ("在这方面，回顾", "回顾", "recalling"), ("重申坚决支持", "重申坚决支持", "reaffirming"),
    ("尤其感兴趣地注意到", "尤其感兴趣地注意到", "noting"), ("表示赞赏地注意到", "表示赞赏地注意到", "taking-note"),
    ("深表愤慨的是，", "深表愤慨的是", "concerned"),
  ]) func `Chinese phrases end where the published texts end them`(words: String, phrase: String, family: String) throws
  {
    let citation = try #require(try Pipeline.citations(in: Self.assembly + words + "大会第70/1号决议，\n").first)
    #expect(citation.phrase == phrase)
    #expect(citation.relation == family)
  }

  @Test func `a text is in the language of its head, however many Latin names follow`() throws {
    let names = (1...200).map { "International Association of Example Organizations number \($0)" }.joined(
      separator: "\n")
    let text =
      "大会\n\n76/565. 非政府组织参加高级别会议\n\n2022年6月7日，大会决定核准其2021年7月21日第75/308号决议所列非政府组织、学术机构和私营部门参加关于道路安全的高级别会议。\n\n附件\n\n"
    let citations = try Pipeline.citations(in: text + names)
    #expect(citations.map { $0.cited?.canonical } == ["A/RES/75/308"])
    #expect(citations.first?.language == "zh")
  }

  @Test func `an ordinal is no mark of a note`() throws {
    let text = Self.assembly + "注意到主席的信，1 并回顾其第1(I)号决议，\n\n1. 决定结束。\n\n1 A/74/758。\n"
    #expect(try Pipeline.citations(in: text).map { $0.cited?.canonical } == ["A/RES/1(I)", "A/74/758"])
  }

  @Test func `a heading with parts opens a decision`() throws {
    let text = "76/553 A和B. 秘书长关于联合国工作的报告\n\nA\n\n2022年1月24日，大会注意到报告。1\n\n1 见A/76/1。\n"
    let citation = try #require(try Pipeline.citations(in: text).first)
    #expect(citation.place == .operative && citation.footnote == "1")
  }
}
