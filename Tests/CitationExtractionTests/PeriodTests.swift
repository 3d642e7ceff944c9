import Testing

/// Days between which a meeting or a period lies, and deadlines: the dates of no text.
@Suite struct PeriodTests {
  @Test(arguments: [
    "The General Assembly,\n\nNoting the report of the third meeting, Geneva, 9–13 May 2011 ([[A/CONF.9/7 > A/CONF.9/7 | date -]]),",
    "The General Assembly,\n\nNoting the report of the meeting, 24 August–11 September 1987 ([[A/CONF.9/7 > A/CONF.9/7 | date -]]),",
    "The General Assembly,\n\nNoting the report of the conference, Almaty, Kazakhstan, 28 and 29 August 2003 ([[A/CONF.9/7 > A/CONF.9/7 | date -]]),",
    "The General Assembly,\n\nNoting the report for 1 August 2009–31 July 2010 ([[S/INF/65 > S/INF/65 | date -]]),",
    "The General Assembly,\n\nNoting the report on the period from 1 July 2009 to 30 June 2010 ([[A/65/9 > A/65/9 | date -]]),",
    "The General Assembly,\n\nNoting the report of 3 May 2011 on the meeting held from 9 to 13 March 2011 ([[A/65/9 > A/65/9 | date 2011-05-03]]),",
    "The General Assembly,\n\nNoting its resolution [[65/1 > A/RES/65/1 | date 2010-09-22]] of 22 September 2010 to 31 May 2015,",
    "The General Assembly,\n\nNoting the letters of 3 and 5 May 2011 ([[A/65/8 > A/65/8 | date 2011-05-03]] and [[A/65/9 > A/65/9 | date 2011-05-05]]),",
    "The General Assembly,\n\nHaving considered the financial statements for the year ended 31 December 2013 ([[A/69/5/Add.1 > A/69/5/Add.1 | date -]]),",
    "L’Assemblée générale,\n\nAyant examiné les états financiers de l’année terminée le 31 décembre 2013 ([[A/69/5/Add.1 > A/69/5/Add.1 | date -]]),",
    "La Asamblea General,\n\nHabiendo examinado los estados financieros del año terminado el 31 de diciembre de 2013 ([[A/69/5/Add.1 > A/69/5/Add.1 | date -]]),",
    "Генеральная Ассамблея,\n\nрассмотрев финансовые ведомости за год, закончившийся 31 декабря 2013 года ([[A/69/5/Add.1 > A/69/5/Add.1 | date -]]),",
    "إن الجمعية العامة،\n\nوقد نظرت في البيانات المالية للسنة المنتهية في 31 كانون الأول/ديسمبر 2013 ([[A/69/5/Add.1 > A/69/5/Add.1 | date -]])،",
    "大会，\n\n审议了截至2013年12月31日的财务报表([[A/69/5/Add.1 > A/69/5/Add.1 | date -]])，",
    "L’Assemblée générale,\n\nNotant le rapport de la réunion tenue à Genève du 9 au 13 mai 2011 ([[A/CONF.9/7 > A/CONF.9/7 | date -]]),",
    "L’Assemblée générale,\n\nNotant le rapport, 1er août 2015-31 décembre 2016 ([[S/INF/71 > S/INF/71 | date -]]),",
    "La Asamblea General,\n\nObservando el informe, Nueva York, 9 a 20 de julio de 2001 ([[A/CONF.9/15 > A/CONF.9/15 | date -]]),",
    "La Asamblea General,\n\nObservando el informe [[E/ECE/1462 > E/ECE/1462 | date -]] (1 de abril de 2009 a 31 de marzo de 2011),",
    "Генеральная Ассамблея,\n\nпринимая к сведению доклад [[E/ECE/1494 > E/ECE/1494 | date -]] (9 апреля 2019 года — 20 апреля 2021 года),",
    "Генеральная Ассамблея,\n\nпринимая к сведению доклад о работе с 9 по 13 мая 2011 года ([[A/65/9 > A/65/9 | date -]]),",
    "إن الجمعية العامة،\n\nإذ تحيط علما بالتقرير، 9-13 أيار/مايو 2011 ([[A/CONF.9/7 > A/CONF.9/7 | date -]])،",
    "إن الجمعية العامة،\n\nإذ تحيط علما بالتقرير، 1 آب/أغسطس 2013 - 31 تموز/يوليه 2014 ([[S/INF/69 > S/INF/69 | date -]])،",
    "大会，\n\n注意到会议报告，2011年5月9日至13日([[A/CONF.9/7 > A/CONF.9/7 | date -]])，",
  ])
  func `an end of a period is the date of no text`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "安全理事会，\n\n回顾将任期延至2020年9月17日的第[[2489(2019) > S/RES/2489(2019) | date -]]号决议，",
    "安全理事会，\n\n请专家至迟于2021年8月12日向关于制裁的第[[1591(2005) > S/RES/1591(2005) | date -]]号决议所设委员会报告，",
    "安全理事会，\n\n注意到截至2020年6月30日达到2019年4月9日主席声明([[S/PRST/2019/3 > S/PRST/2019/3 | date 2019-04-09]])所定目标，",
    "安全理事会，\n\n注意到不迟于2020年6月30日回应2019年4月9日主席声明([[S/PRST/2019/3 > S/PRST/2019/3 | date 2019-04-09]])，",
  ])
  func `a day until which something lasts is the date of no text`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "安全理事会，\n\n回顾2020年9月17日第[[2489(2019) > S/RES/2489(2019) | date -]]号决议，",
    "Le Conseil de sécurité,\n\nDemande, au paragraphe 7 de la résolution [[2244 (2015) > S/RES/2244(2015) | date -]], le 1er février 2021 puis le 1er août 2021, un rapport,",
    // What ties it to the number leaves the date as printed.
    "The Security Council,\n\nRecalling resolution [[93 (1951) > S/RES/93(1951) | date 1950-05-18]] of 18 May 1950,",
  ])
  func `a loose day is that of a Security Council resolution in the year of its number only`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }
}
