import Testing

/// Days of adoption that stand before a number or far behind it.
@Suite struct DateBeforeTests {
  @Test(arguments: [
    Specimen(
      "numbers in brackets behind their days", .nobody,
      "The Security Council,\n\nRecalling its resolutions of 11 August 1949 ([[73 (1949) > S/RES/73(1949) | date 1949-08-11]]) and 18 May 1951 ([[95 (1951) > S/RES/95(1951) | date 1951-05-18]]),"
    ),
    Specimen(
      "a resolution in brackets behind its day",
      "Noting its resolution of 13 February 1946 (resolution [[3 (I) > A/RES/3(I) | date 1946-02-13]]),"),
    Specimen(
      "a day of another session is none's",
      "Noting the events of 13 February 1999 (resolution [[60/1 > A/RES/60/1 | date -]]),"),
    Specimen(
      "adopted by whom",
      "Noting Security Council resolution [[143 (1960) > S/RES/143(1960) | date 1960-07-14]], adopted by the Council on 14 July 1960,"
    ),
    Specimen(
      "adopted by whom, behind what it is about",
      "Noting resolution [[2000/22 > E/CN.4/Sub.2/RES/2000/22 | date 2000-08-18]] on dialogue about rights, adopted by the Sub-Commission on the Promotion and Protection of Human Rights on 18 August 2000,"
    ),
    Specimen(
      "something else was adopted", .security,
      "Noting resolution [[143 (1960) > S/RES/143(1960)]] and the Declaration, adopted by the Council on 14 July 1960,"),
    Specimen(
      "a word that does not agree in number tells of something else", .nobody,
      "Le Conseil de sécurité,\n\nRappelant la résolution [[143 (1960) > S/RES/143(1960)]] sur les conclusions, adoptées par le Conseil le 14 juillet 1960,"
    ),
    Specimen(
      "the name of a month divided at the end of a line",
      "Recalling its resolutions [[53/70 > A/RES/53/70 | date 1998-12-04]] of 4 Decem-\nber 1998 and [[54/49 > A/RES/54/49 | date 1999-12-01]] of 1 De-\ncember 1999,"
    ),
    Specimen(
      "the same in French", .nobody,
      "L’Assemblée générale,\n\nRappelant sa résolution [[54/49 > A/RES/54/49 | date 1999-12-01]] du 1er dé-\ncembre 1999,"
    ),
    Specimen(
      "the same in Russian", .nobody,
      "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию [[53/70 > A/RES/53/70 | date 1998-12-04]] от 4 декаб-\nря 1998 года,"
    ),
    Specimen(
      "adopted by whom in French", .nobody,
      "Le Conseil de sécurité,\n\nRappelant la résolution [[143 (1960) > S/RES/143(1960) | date 1960-07-14]] adoptée par le Conseil le 14 juillet 1960,"
    ),
    Specimen(
      "a report in brackets behind its day and what it is about, in French", .nobody,
      "Le Conseil de sécurité,\n\nPrenant note du rapport du Secrétaire général du 15 octobre 2021 sur les enfants et les conflits armés ([[S/2021/882 > S/2021/882 | date 2021-10-15]]) et du rapport ([[S/2018/143 > S/2018/143 | date 2018-02-20]]) daté du 20 février 2018,"
    ),
    Specimen(
      "behind what a resolution of the year is about", .nobody,
      "Le Conseil de sécurité,\n\nRappelant la résolution [[1325 (2000) > S/RES/1325(2000) | date 2000-10-31]] sur les femmes et la paix, du 31 octobre 2000, et la résolution [[2248 (2015) > S/RES/2248(2015) | date -]] sur le Burundi, du 26 juin 2016,"
    ),
    Specimen(
      "in a bracket that says what it holds", .security,
      "Noting the report of 1 March 2019 (document [[S/2019/198 > S/2019/198 | date 2019-03-01]]) and what began on 2 April 2019 (see [[S/2019/200 > S/2019/200 | date -]]),"
    ),
    Specimen(
      "one day for each symbol behind the words that name the papers", .security,
      "Noting the letters dated 5 April 2017 and 11 April 2017 from the Secretary-General ([[S/2017/293 > S/2017/293 | date 2017-04-05]] and [[S/2017/312 > S/2017/312 | date 2017-04-11]]) and his 2 May 2017 and 3 June 2017 plans ([[S/2017/400 > S/2017/400 | date -]] and [[S/2017/500 > S/2017/500 | date -]]),"
    ),
    Specimen(
      "one day for each symbol behind the article", .security,
      "Noting the 5 April 2017 and 11 April 2017 Secretary-General’s reports ([[S/2017/293 > S/2017/293 | date 2017-04-05]] and [[S/2017/312 > S/2017/312 | date 2017-04-11]]),"
    ),
    Specimen(
      "days of what is no paper", .security,
      "Noting the attacks of 5 April 2017 and 11 April 2017 on the convoy ([[S/2017/293 > S/2017/293 | date -]] and [[S/2017/312 > S/2017/312 | date -]]),"
    ),
    Specimen(
      "one day for each symbol in a clause", .security,
      "Noting the letters of the Secretary-General dated 31 December 2018, 12 June 2019 and 14 October 2019, circulated respectively as documents [[S/2019/28 > S/2019/28 | date 2018-12-31]], [[S/2019/485 > S/2019/485 | date 2019-06-12]] and [[S/2019/823 > S/2019/823 | date 2019-10-14]],"
    ),
    Specimen(
      "one day for each symbol in a clause, in Arabic", .nobody,
      "إن مجلس الأمن،\n\nإذ يشير إلى رسائل الأمين العام المؤرخة 31 كانون الأول/ديسمبر 2018 و 12 حزيران/يونيه 2019، التي جرى تعميمها على التوالي في الوثيقتين [[S/2019/28 > S/2019/28 | date 2018-12-31]] و [[S/2019/485 > S/2019/485 | date 2019-06-12]]،\n"
    ),
    Specimen(
      "the days of statements that a list singles out, in front of the marks of their notes", .security,
      "Recalling the statements by its President, including those of 13 January 2010,1 and 6 August 2013,2 on the matter,\n\n1 [[S/PRST/2010/1 > S/PRST/2010/1 | date 2010-01-13]].\n\n2 [[S/PRST/2013/12 > S/PRST/2013/12 | date 2013-08-06]]."
    ),
    Specimen(
      "of a paper whose symbol stands behind a comma", .security,
      "Noting the Secretary-General’s report of 13 May 2020, [[S/2020/398 > S/2020/398 | date 2020-05-13]], and what was done under resolution [[2448 (2018) > S/RES/2448(2018)]] of 13 December 2018, [[S/2018/1000 > S/2018/1000 | date -]],"
    ),
    Specimen(
      "on which its text says that a body acted",
      "Recalling the plan, reaffirmed on 4 December 1998 in its resolution [[53/70 > A/RES/53/70 | date 1998-12-04]] and discussed on 5 May 1990 in resolution [[54/49 > A/RES/54/49 | date -]],"
    ),
    Specimen(
      "on which its text says that a body acted, in French", .nobody,
      "L’Assemblée générale,\n\nRappelant le plan, réaffirmé le 4 décembre 1998 dans sa résolution [[53/70 > A/RES/53/70 | date 1998-12-04]],\n"
    ),
    Specimen(
      "behind the bracket of several symbols", .security,
      "Having considered the report ([[S/26422 > S/26422 | date 1993-09-09]] and [[Add.1 > S/26422/Add.1 | date 1993-09-09]]) dated 9 September 1993,"
    ),
    Specimen(
      "a statement in brackets behind its day in Chinese", .nobody,
      "安全理事会，\n\n回顾其主席2014年11月19日声明（[[S/PRST/2014/23 > S/PRST/2014/23 | date 2014-11-19]]），"),
    Specimen(
      "a report in brackets behind its day in Chinese", .nobody,
      "安全理事会，\n\n注意到秘书长2015年5月21日的报告（[[S/2015/366 > S/2015/366 | date 2015-05-21]]），"),
    Specimen(
      "of the second of two reports", .security,
      "Taking note of the report of the Secretary-General of 13 January 2021 on the Mission and the report of the Secretary-General of 17 February 2021 on the situation ([[S/2021/113 > S/2021/113 | date 2021-02-17]]),"
    ),
  ])
  func `the day is found`(_ specimen: Specimen) throws { try specimen.check() }

  @Test(arguments: [
    Specimen(
      "a letter, its day and its mark", .security,
      "Taking note of his letter of 7 July 1986,1\n\n1 [[S/18205 > S/18205 | date 1986-07-07]]."),
    Specimen(
      "a report, its day and what it is about", .security,
      "Having considered the report of the Secretary-General of 30 August 2017 on the Mission,1\n\n1 [[S/2017/745 > S/2017/745 | date 2017-08-30]]."
    ),
    Specimen(
      "in French", .nobody,
      "Le Conseil de sécurité,\n\nPrenant note du rapport du Secrétaire général en date du 30 août 2017,1\n\n1 [[S/2017/745 > S/2017/745 | date 2017-08-30]]."
    ),
    Specimen(
      "of a declaration that a resolution adopted, in French", .nobody,
      "L’Assemblée générale,\n\nRéaffirmant la Déclaration du 8 septembre 2000,1\n\n1 Résolution [[55/2 > A/RES/55/2 | date 2000-09-08]]."
    ),
    Specimen(
      "of a report and its addendum", .security,
      "Having considered the report of the Secretary-General of 24 and 27 January 1989,1\n\n1 [[S/20416 > S/20416 | date 1989-01-24]] and [[Add.1 > S/20416/Add.1 | date 1989-01-27]]."
    ),
    Specimen(
      "of two letters, of the last of two statements", .security,
      "Recalling the letters dated 14 and 22 April 1988,1\n\nRecalling the statements of 5 December 2001 and 17 December 2014,2\n\n"
        + "1 [[S/19834 > S/19834 | date 1988-04-14]] and [[S/19835 > S/19835 | date 1988-04-22]].\n\n2 [[A/69/711 > A/69/711 | date 2014-12-17]]."
    ),
    Specimen(
      "of a statement made on a day", .security,
      "Noting the statement made by the President of the Security Council on 3 March 1976,1\n\n1 [[S/12005 > S/12005 | date 1976-03-03]]."
    ),
    Specimen(
      "of what was adopted",
      "Recalling the Strategy, adopted by the General Assembly on 8 September 2006,1 and the Programme adopted by the World Conference on 25 June 1993,2\n\n"
        + "1 Resolution [[60/288 > A/RES/60/288 | date 2006-09-08]].\n\n2 [[A/CONF.157/24 (Part I) > A/CONF.157/24(PartI) | date 1993-06-25]]."
    ),
    Specimen(
      "of treaties",
      "Recalling the Geneva Conventions of 12 August 1949,1 the Convention on the Physical Protection of Nuclear Material, of 26 October 1979,2 "
        + "and the Protocol Additional to the Geneva Conventions of 12 August 1949,3\n\n1 United Nations, Treaty Series, [[vol. 75, Nos. 970-971 > UNTS:75:970, UNTS:75:971 | date 1949-08-12]].\n\n"
        + "2 Ibid., [[vol. 1456, No. 24631 > UNTS:1456:24631 | date 1979-10-26]].\n\n3 Ibid., [[vol. 1125, No. 17512 > UNTS:1125:17512 | date -]]."
    ),
    Specimen(
      "of a treaty and of a declaration behind their titles in Chinese", .nobody,
      "大会，\n\n回顾1949年8月12日《日内瓦公约》，1\n\n重申2002年9月16日《联合国非洲宣言》，2\n\n回顾2005年12月14日生效的《反腐败公约》，3\n\n"
        + "1 联合国，《条约汇编》，[[第75卷，第973号 > UNTS:75:973 | date 1949-08-12]]。\n\n2 第[[57/2 > A/RES/57/2 | date 2002-09-16]]号决议。\n\n3 联合国，《条约汇编》，[[第2349卷，第42146号 > UNTS:2349:42146 | date -]]。"
    ),
    Specimen(
      "of statements whose noun stands last, in Chinese", .nobody,
      "大会，\n\n回顾安全理事会主席2019年6月13日、1 2021年1月29日2 和2022年3月23日3 的声明，\n\n1 [[S/PRST/2019/5 > S/PRST/2019/5 | date 2019-06-13]]。\n\n"
        + "2 [[S/PRST/2021/2 > S/PRST/2021/2 | date 2021-01-29]]。\n\n3 [[S/PRST/2022/1 > S/PRST/2022/1 | date 2022-03-23]]。"
    ),
    Specimen(
      "of a letter, a report and a declaration in Chinese", .nobody,
      "大会，\n\n注意到主席2022年9月6日的信1 所列实体，\n\n欢迎2020年9月11日秘书长关于合作的报告，2\n\n"
        + "重申2018年9月27日通过的高级别会议政治宣言，3\n\n1 [[A/77/329 > A/77/329 | date 2022-09-06]]。\n\n"
        + "2 [[A/75/345 > A/75/345 | date 2020-09-11]]。\n\n3 第[[73/2 > A/RES/73/2 | date 2018-09-27]]号决议。"
    ),
    Specimen(
      "the day of a meeting in Chinese is none of the paper's", .nobody,
      "大会，\n\n回顾关于2019年7月15日举行的对话的报告，1\n\n1 [[A/HRC/44/35 > A/HRC/44/35 | date -]]。"),
    Specimen(
      "nor is that of what the text itself does", .nobody,
      "大会，\n\n1. 回顾2022年11月2日大会注意到法院的报告。1\n\n1 [[A/77/4 > A/77/4 | date -]]。"),
    Specimen(
      "the day of a summit is none of the paper's",
      "Recalling the Summit of 16 September 2005,1\n\n1 [[A/60/355 > A/60/355 | date -]]."),
    Specimen(
      "nor is the end of a period",
      "Taking note of the report for the period to 30 June 2017;1\n\n1 [[A/72/655 > A/72/655 | date -]]."),
    Specimen(
      "nor the day of a resolution that the sentence names",
      "Noting the report on resolution [[60/1 > A/RES/60/1 | date 2005-09-16]] of 16 September 2005,1\n\n1 [[A/61/355 > A/61/355 | date -]]."
    ),
    Specimen(
      "nor one on which the session had not begun",
      "Taking note of his letter of 7 July 1986,1\n\n1 [[A/61/355 > A/61/355 | date -]]."),
  ])
  func `the day of what a note cites stands before its mark`(_ specimen: Specimen) throws { try specimen.check() }
}
