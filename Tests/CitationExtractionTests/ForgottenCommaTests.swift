import Testing

/// Parts of texts whose comma was forgotten, that have headings, or that stand beside the mark of a note.
@Suite struct ForgottenCommaTests {
  @Test(arguments: [
    "The Security Council,\n\nRecalling resolution [[2304 (2016) > S/RES/2304(2016) | in paragraphs 16 and 18]] paragraphs 16 and 18, and the report ([[E/2017/30 > E/2017/30 | in chap. I, sect. D]]) chap. I, sect. D,",
    "The General Assembly,\n\nRecalling resolution [[60/1 > A/RES/60/1 | in -]] paragraph 5 of resolution [[60/2 > A/RES/60/2 | in paragraph 5]],",
    "The General Assembly,\n\nRecalling resolution [[60/1 > A/RES/60/1 | in -]]. annex. 41",
    "The General Assembly,\n\nRecalling its resolution[[60/1 > A/RES/60/1 | in annex]], annex,",
    "قرار\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرار الجمعية العامة [[69/2 > A/RES/69/2 | in الفقرة 13]] الفقرة 13،",
    "大会，\n\n回顾其第[[74/255 > A/RES/74/255B | in E节第3段]] B号决议E节第3段，",
    "大会，\n\n回顾必须按照第[[75/325 > A/RES/75/325 | in 第56段]]号决议第56段至少由一个会员国提交，",
    "大会，\n\n回顾2011年12月1日通过的[[C-16/DEC.11 > EXT:OPCW/C-16/DEC.11 | in 第2段]]号决定第2段和[[NPT/CONF.2020/WP.77 > NPT/CONF.2020/WP.77 | in 第187(35)段]]第187(35)段，",
  ])
  func `a part right behind its text`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling the Final Document ([[A/62/9 > A/62/9 | in part I, section entitled “What was agreed”, para. 15]]), part I, section entitled “What was agreed”, para. 15,",
    "The General Assembly,\n\nRecalling the Final Document ([[A/62/9 > A/62/9 | in part I, Findings and steps to follow, sect. IV]]), part I, Findings and steps to follow, sect. IV,",
    "La Asamblea General,\n\nRecordando el Documento Final ([[A/62/9 > A/62/9 | in primera parte, Conclusiones para el futuro, secc. I]]), primera parte, Conclusiones para el futuro, secc. I,",
    "The General Assembly,\n\nRecalling the annual report (part II) of 2018,8\n\n8 See [[A/65/201 > A/65/201 | in part II]].",
  ])
  func `parts with headings`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "大会，\n\n注意到秘书长的报告1 第50段所载信息，\n\n1 [[A/65/201 > A/65/201 | in 第50段]]。",
    "大会，\n\n注意到秘书长的报告1 和其他文件第50段，\n\n1 [[A/65/201 > A/65/201 | in -]]。",
    "Генеральная Ассамблея,\n\nпринимая к сведению пункт 57 доклада Генерального секретаря1,\n\n1 [[A/65/201 > A/65/201 | in пункт 57]].",
    "Генеральная Ассамблея,\n\nпринимая к сведению пункт 57 повестки дня и доклад Генерального секретаря1,\n\n1 [[A/65/201 > A/65/201 | in -]].",
    "Совет Безопасности,\n\nссылаясь на пункт 41 специального доклада ([[S/2016/951 > S/2016/951 | in пункт 41]]) и пункт 2 решения [[C-16/DEC.11 > EXT:OPCW/C-16/DEC.11 | in пункт 2]],",
  ])
  func `parts of what a note or a bracket names`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }
}
