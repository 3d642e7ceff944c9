import Testing

/// Days behind what a text is about or behind its title, and days before what was adopted on them.
@Suite struct DateBehindSubjectTests {
  @Test(arguments: [
    "The Security Council,\n\nRecalling resolutions [[446 (1979) > S/RES/446(1979) | date -]], [[452 (1979) > S/RES/452(1979) | date 1979-07-20]] of 20 July 1979 and [[465 (1980) > S/RES/465(1980) | date -]],",
    "The General Assembly,\n\nRecalling resolutions [[60/1 > A/RES/60/1 | date 2005-09-16]] and [[60/2 > A/RES/60/2 | date 2005-09-16]] of 16 September 2005,",
    "The Security Council,\n\nNoting the letters of 31 December 2018 and 12 June 2019, circulated as [[S/2019/28 > S/2019/28 | date 2018-12-31]] and [[S/2019/485 > S/2019/485 | date 2019-06-12]] respectively,",
    "安全理事会，\n\n注意到分别于2018年12月31日和2019年6月12日作为[[S/2019/28 > S/2019/28 | date 2018-12-31]]和[[S/2019/485 > S/2019/485 | date 2019-06-12]]号文件分发的报告，",
    "La Asamblea General,\n\nRecordando el informe ([[S/2020/840 > S/2020/840 | date 2020-08-28]]), de 28 de agosto de 2020, y el informe final,",
    "The Security Council,\n\nRecalling the statements of 19 March 2010 ([[S/PRST/2010/6 > S/PRST/2010/6 | date 2010-03-19]]), of 14 January 2009 ([[S/PRST/2009/1 > S/PRST/2009/1 | date 2009-01-14]]),",
  ])
  func `a date of one item of a list, or behind the bracket of a symbol`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The Human Rights Council,\n\nRecalling its resolutions [[5/1 > A/HRC/RES/5/1 | date 2007-06-18]] on institutions of the Council and [[5/2 > A/HRC/RES/5/2 | date 2007-06-18]] on the conduct of its experts of 18 June 2007,",
    "The Human Rights Council,\n\nRecalling its resolution [[5/1 > A/HRC/RES/5/1 | date 2007-06-18]], on institutions, and resolution [[5/2 > A/HRC/RES/5/2 | date 2007-06-18]], on conduct, of 18 June 2007,",
    "The General Assembly,\n\nRecalling its resolution [[70/1 > A/RES/70/1 | date 2015-09-25]] entitled “Change, and how” of 25 September 2015,",
    "L’Assemblée générale,\n\nRappelant la résolution [[70/1 > A/RES/70/1 | date 2015-09-25]] de l’Assemblée générale intitulée « Le monde de demain », du 25 septembre 2015,",
    "Le Conseil des droits de l’homme,\n\nRappelant ses résolutions [[5/1 > A/HRC/RES/5/1 | date 2007-06-18]] sur les institutions et [[5/2 > A/HRC/RES/5/2 | date 2007-06-18]] sur la conduite des experts du 18 juin 2007,",
    "El Consejo de Derechos Humanos,\n\nRecordando sus resoluciones [[5/1 > A/HRC/RES/5/1 | date 2007-06-18]] sobre las instituciones y [[5/2 > A/HRC/RES/5/2 | date 2007-06-18]] sobre la conducta de 18 de junio de 2007,",
    "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию [[76/264 > A/RES/76/264 | date 2022-05-23]] о сельском хозяйстве от 23 мая 2022 года,",
    "人权理事会，\n\n回顾其2007年6月18日关于机构的第[[5/1 > A/HRC/RES/5/1 | date 2007-06-18]]号决议和关于行为的第[[5/2 > A/HRC/RES/5/2 | date 2007-06-18]]号决议，",
  ])
  func `a day behind what a text is about is its date`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling its resolution [[48/134 > A/RES/48/134 | date 1993-12-20]] of 20 December 1993 and resolution [[48/141 > A/RES/48/141 | date 1993-12-20]] of the same date,",
    "L’Assemblée générale,\n\nRappelant ses résolutions [[71/10 > A/RES/71/10 | date 2017-05-03]] du 3 mai 2017 et [[71/11 > A/RES/71/11 | date 2017-05-03]] du même jour,",
    "La Asamblea General,\n\nRecordando su resolución [[71/10 > A/RES/71/10 | date 2017-05-03]], de 3 de mayo de 2017, y su resolución [[71/11 > A/RES/71/11 | date 2017-05-03]], de la misma fecha,",
    "Генеральная Ассамблея,\n\nссылаясь на свои резолюции [[71/10 > A/RES/71/10 | date 2017-05-03]] от 3 мая 2017 года и [[71/11 > A/RES/71/11 | date 2017-05-03]] от того же числа,",
    "大会，\n\n回顾其2017年5月3日第[[71/10 > A/RES/71/10 | date 2017-05-03]]号决议和同日第[[71/11 > A/RES/71/11 | date 2017-05-03]]号决议，",
    "إن الجمعية العامة،\n\nإذ تشير إلى قرارها [[71/10 > A/RES/71/10 | date 2017-05-03]] المؤرخ 3 أيار/مايو 2017 وقرارها [[71/11 > A/RES/71/11 | date 2017-05-03]] المؤرخ في اليوم نفسه،",
  ])
  func `the same date as the last`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling its resolution [[62/1 > A/RES/62/1 | date -]] on peace and the letter of 3 October 2007,",
    "The General Assembly,\n\nRecalling its resolution [[62/1 > A/RES/62/1 | date -]] on the report of 3 October 2007 ([[A/62/9 > A/62/9]]),",
    "The General Assembly,\n\nRecalling its resolution [[62/1 > A/RES/62/1 | date -]] on the treaty of 3 October 1997,",
    "The General Assembly,\n\nRecalling its resolution [[62/1 > A/RES/62/1 | date -]] on peace, and the day of 3 October 2007,",
    "The Security Council,\n\nRecalling resolution [[2231 (2015) > S/RES/2231(2015) | date -]] on the plan of 14 July 2015,",
    "大会，\n\n回顾关于会议的2022年2月28日第[[76/251 > A/RES/76/251 | date 2022-02-28]]号决议和关于纲领的第[[76/258 > A/RES/76/258 | date -]]号决议，",
    "The General Assembly,\n\nRecalling its resolution [[75/1 > A/RES/75/1 | date -]] of the same date,",
  ])
  func `a day of something else is not`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling the declaration adopted on 21 September 2020 as its resolution [[75/1 > A/RES/75/1 | date 2020-09-21]],",
    "The General Assembly,\n\nRecalling its resolution [[72/241 > A/RES/72/241 | date 2017-12-20]], entitled “A world”, adopted by consensus on 20 December 2017,",
    "The General Assembly,\n\nRecalling its resolution [[68/127 > A/RES/68/127 | date 2013-12-18]] on a world, adopted by the Assembly by consensus on 18 December 2013,",
    "The Security Council,\n\nNoting the reports dated 12 May 2014 ([[S/2014/332 > S/2014/332 | date 2014-05-12]] and [[S/2014/333 > S/2014/333 | date 2014-05-12]]) and that of 3 May 2012 ([[S/2012/3 > S/2012/3 | date 2012-05-03]] and [[Add.1 > S/2012/3/Add.1 | date -]]),",
    "大会，\n\n注意到缔约国大会于2019年11月27日通过[[C-24/DEC.4 > EXT:OPCW/C-24/DEC.4 | date 2019-11-27]]号和[[C-24/DEC.5 > EXT:OPCW/C-24/DEC.5 | date 2019-11-27]]号决定，",
    "大会，\n\n注意到2021年12月1日题为“办法”的[[C-26/DEC.10 > EXT:OPCW/C-26/DEC.10 | date 2021-12-01]]号决定，",
    "The Security Council,\n\nWelcoming the reports of 10 January 2021 on his good offices ([[S/2021/5 > S/2021/5 | date 2021-01-10]]) and on the operation ([[S/2021/4 > S/2021/4 | date 2021-01-10]]) and the letter on it ([[S/2021/6 > S/2021/6 | date -]]),",
    "安全理事会，\n\n欢迎秘书长2021年7月9日关于其斡旋工作([[S/2021/634 > S/2021/634 | date 2021-07-09]])和关于行动([[S/2021/635 > S/2021/635 | date 2021-07-09]])的报告，",
    "The General Assembly,\n\nRecalling Human Rights Council [[46/14 > A/HRC/RES/46/14 | date 2021-03-23]] resolution of 23 March 2021,",
    "The Conference on Disarmament,\n\nNoting [[CD/2229 > CD/2229 | date -]] decision of 22 February 2022,",
    "The Security Council,\n\nNoting the report of 1 March 2019 (document [[S/2019/198 > S/2019/198 | date 2019-03-01]]) on aims no later than 31 December 2006 (see [[A/56/385 > A/56/385 | date -]]),",
    "The General Assembly,\n\nNoting the report pursuant to resolution [[52/73 > A/RES/52/73 | date 1997-12-10]] of 10 December 1997 ([[A/53/130 > A/53/130 | date -]]),",
    "L’Assemblée générale,\n\nRappelant ses résolutions [[63/158 > A/RES/63/158 | date 2008-12-18]] du 18décembre 2008 et [[63/159 > A/RES/63/159 | date 2008-12-18]] également du 18 décembre 2008,",
    "L’Assemblée générale,\n\nRappelant la déclaration adoptée le 21 septembre 2020 en tant que résolution [[75/1 > A/RES/75/1 | date 2020-09-21]],",
    "Генеральная Ассамблея,\n\nссылаясь на декларацию, принятую 21 сентября 2020 года в качестве резолюции [[75/1 > A/RES/75/1 | date 2020-09-21]],",
    "Генеральная Ассамблея,\n\nссылаясь на резолюцию [[A.1091(28) > EXT:IMO/A.1091(28) | date 2013-12-04]] Международной морской организации от 4 декабря 2013 года,",
    "إن الجمعية العامة،\n\nإذ تشير إلى قرار مجلس حقوق الإنسان [[48/13 > A/HRC/RES/48/13 | date 2021-10-08]] في 8 تشرين الأول/أكتوبر 2021،",
    "The Security Council,\n\nNoting the 20 February 2018 special report ([[S/2018/143 > S/2018/143 | date 2018-02-20]]) and the 10 December 2017 study and the conclusions ([[S/2018/144 > S/2018/144 | date -]]),",
    "大会，\n\n回顾大会1947年11月29日通过第[[181(II) > A/RES/181(II) | date 1947-11-29]]号决议，",
    "大会，\n\n回顾2022年9月30日通过的[[GC(66)/RES/6 > EXT:IAEA/GC(66)/RES/6 | date 2022-09-30]]，",
    "大会，\n\n回顾2005年12月20日大会第[[60/180 > A/RES/60/180 | date 2005-12-20]]号和安全理事会第[[1645(2005) > S/RES/1645(2005) | date 2005-12-20]]号决议，",
    "大会，\n\n回顾大会2005年12月20日第[[60/180 > A/RES/60/180 | date 2005-12-20]]号和安全理事会第[[1645(2005) > S/RES/1645(2005) | date -]]号决议，",
  ])
  func `further forms of a date`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }
}
