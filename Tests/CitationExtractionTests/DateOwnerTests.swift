import Testing

/// Days parted from what they date, days before the noun, and days of something else.
@Suite struct DateOwnerTests {
  @Test(arguments: [
    "Le Conseil de sécurité,\n\nNotant le rapport du Secrétaire général, en date du 14 novembre 2019, sur sa mission ([[S/2019/833 > S/2019/833 | date 2019-11-14]]) et celui en date du 7 janvier 2020, sur l’opération ([[S/2020/23 > S/2020/23 | date 2020-01-07]]),",
    "Совет Безопасности,\n\nотмечая письмо президента Колумбии от 13 января 2021 года, которое было направлено от имени правительства Колумбии и с согласия стороны ([[S/2021/147 > S/2021/147 | date 2021-01-13]]),",
    "The Security Council,\n\nNoting the letter dated 13 January 2021 from the President of Colombia, on behalf of the Government and with the agreement of the party (PAR) ([[S/2021/147 > S/2021/147 | date 2021-01-13]]),",
    "إن مجلس الأمن،\n\nإذ يحيط علما بالرسالة المؤرخة 13 كانون الثاني/يناير 2021 الموجهة من رئيس كولومبيا، بالنيابة عن حكومة كولومبيا ([[S/2021/147 > S/2021/147 | date 2021-01-13]])،",
    "安全理事会，\n\n审议了秘书长2020年9月25日关于观察员部队(观察员部队)的报告([[S/2020/945 > S/2020/945 | date 2020-09-25]])和2020年12月2日的报告([[S/2020/1159 > S/2020/1159 | date 2020-12-02]])，",
    "The Security Council,\n\nNoting the reports of the Secretary-General of 13 April 1998 on the \"Causes of War\" ([[S/1998/318 > S/1998/318 | date 1998-04-13]]) and 22 September 1998 on the \"Protection of Aid\" ([[S/1998/883 > S/1998/883 | date 1998-09-22]]),",
    "The Security Council,\n\nNoting resolution [[2500 (2019) > S/RES/2500(2019)]], of 5 December 2019, on the report ([[S/2019/833 > S/2019/833 | date -]]),",
  ])
  func `a day parted from its document`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The Council,\n\nRecalling the adoption by the Economic Commission for Latin America and the Caribbean on 16 May 1998 of its resolution [[574 (XXVII) > LC/RES/574(XXVII) | date 1998-05-16]],",
    "The Council,\n\nNoting the adoption on 9 May 2014 by the Economic Commission for Latin America and the Caribbean at its session, held in Lima from 5 to 9 May 2014, of resolution [[682 (XXXV) > LC/RES/682(XXXV) | date 2014-05-09]],",
    "The General Assembly,\n\nRecalling the adoption on 30 November 2011 by the Assembly of the International Maritime Organization of resolution [[A.1044(27) > EXT:IMO/A.1044(27) | date 2011-11-30]] on piracy,",
    "The General Assembly,\n\nNoting the measures adopted on 5 May 2006 in the implementation of resolution [[60/1 > A/RES/60/1 | date -]],",
    "The Council,\n\nRecalling that, on 11 September 2015, the General Assembly adopted by consensus its resolution [[69/323 > A/RES/69/323 | date 2015-09-11]],",
    "El Consejo,\n\nRecordando que el 27 de abril de 2016 la Asamblea General y el Consejo de Seguridad aprobaron la resolución [[70/262 > A/RES/70/262 | date 2016-04-27]],\n",
    "Le Conseil,\n\nRappelant que la Commission économique pour l’Amérique latine et les Caraïbes a adopté le 16 mai 1998 la résolution [[574 (XXVII) > LC/RES/574(XXVII) | date 1998-05-16]],",
    "El Consejo,\n\nRecordando que la Comisión Económica para América Latina y el Caribe aprobó el 16 de mayo de 1998 su resolución [[574 (XXVII) > LC/RES/574(XXVII) | date 1998-05-16]],",
    "Совет,\n\nнапоминая о принятии 16 мая 1998 года Экономической комиссией для Латинской Америки и Карибского бассейна резолюции [[574 (XXVII) > LC/RES/574(XXVII) | date 1998-05-16]],",
    "إن المجلس،\n\nإذ يشير إلى أن اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي اتخذت في 16 أيار/مايو 1998 قرارها [[574 (د-27) > LC/RES/574(XXVII) | date 1998-05-16]]،",
    "إن مجلس حقوق الإنسان،\n\nإذ يشير إلى قرار الجمعية العامة [[70/1 > A/RES/70/1 | date 2015-09-25]] \"تحويل العالم\" الذي أصدرته في 25 أيلول/سبتمبر 2015،",
    "The General Assembly,\n\nRecalling resolution [[2183 (LIII) > T/RES/2183(LIII) | date 1986-05-25]] of the Trusteeship Council of 25 May 1986 and resolutions [[5/1 > A/HRC/RES/5/1 | date 2007-06-18]] and [[5/2 > A/HRC/RES/5/2 | date 2007-06-18]] of the Human Rights Council of 18 June 2007,",
    "The General Assembly,\n\nRecalling decisions [[C-24/DEC.4 > EXT:OPCW/C-24/DEC.4 | date 2019-11-27]] and [[C-24/DEC.5 > EXT:OPCW/C-24/DEC.5 | date 2019-11-27]] of 27 November 2019,",
    "Генеральная Ассамблея,\n\nссылаясь на решение [[EC-94/DEC.2 > EXT:OPCW/EC-94/DEC.2 | date 2020-07-09]] Исполнительного совета от 9 июля 2020 года,",
    "The General Assembly,\n\nRecalling its decisions [[67/561 > A/DEC/67/561 | date 2013-08-29]] of29 August 2013 and [[68/557 > A/DEC/68/557 | date 2014-09-08]]of 8 September 2014,",
    "The General Assembly,\n\nRecalling resolutions [[GC(66)/RES/6 > EXT:IAEA/GC(66)/RES/6 | date 2022-09-30]] and [[GC(66)/RES/7 > EXT:IAEA/GC(66)/RES/7 | date 2022-09-30]], adopted by the General Conference of the Agency on 30 September 2022,",
    "إن الجمعية العامة،\n\nوإذ تحيط علما بقراره [[GC(61)/RES/8 > EXT:IAEA/GC(61)/RES/8 | date 2017-09-21]] الذي اتخذه المؤتمر العام للوكالة الدولية للطاقة الذرية في 21 أيلول/سبتمبر 2017،",
    "大会，\n\n注意到2021年12月9日国际海事组织大会通过[[A.1170(32) > EXT:IMO/A.1170(32) | date 2021-12-09]]号决议，",
    "大会，\n\n注意到国际原子能机构大会2022年9月30日通过的[[GC(66)/RES/6 > EXT:IAEA/GC(66)/RES/6 | date 2022-09-30]]和[[GC(66)/RES/7 > EXT:IAEA/GC(66)/RES/7 | date 2022-09-30]]号决议，",
    "大会，\n\n注意到国际原子能机构大会2022年9月29日通过的关于实施保障的[[GC(66)/RES/12 > EXT:IAEA/GC(66)/RES/12 | date 2022-09-29]]号决议，",
  ])
  func `a day of adoption before or behind the number`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The Security Council,\n\nNoting the letters of the President of Kenya, Chairman of the Organization of African Unity, dated 2 December 1981,1\n\n1 [[S/15011 > S/15011 | date 1981-12-02]].",
    "The Security Council,\n\nNoting the reports of the Secretary-General of 24 August 20161 and 21 October 2016,2\n\n1 [[S/2016/738 > S/2016/738 | date 2016-08-24]].\n2 [[S/2016/888 > S/2016/888 | date 2016-10-21]].",
    "The Security Council,\n\nHaving studied the report of the Secretary-General on the mandate of the United Nations Interim Force in Lebanon of 11 April 1985,1\n\n1 [[S/17093 > S/17093 | date 1985-04-11]] and [[Add.1 > S/17093/Add.1 | date -]].",
    "The General Assembly,\n\nRecalling the statements by the President of the Security Council of 3 August 20111 and 2 October 2013,2\n\n1 [[S/PRST/2011/16 > S/PRST/2011/16 | date 2011-08-03]]; see [[S/INF/67 > S/INF/67 | date -]].\n2 [[S/PRST/2013/15 > S/PRST/2013/15 | date 2013-10-02]].",
    "The General Assembly,\n\nRecalling the Declaration on the New Partnership of 16 September 2002,1 and the Declaration of Principles of 13 September 1993,2\n\n1 Resolution [[57/2 > A/RES/57/2 | date 2002-09-16]].\n2 [[A/48/486 > A/48/486 | date -]].",
    "The General Assembly,\n\nWelcoming resolution [[5/14 > UNEP/EA.5/Res.14 | date 2022-03-02]] of 2 March 2022 of the United Nations Environment Assembly,1\n\n1 [[UNEP/EA.5/Res.14 > UNEP/EA.5/Res.14 | date 2022-03-02]].",
    "La Asamblea General,\n\nRecordando la Declaración sobre una Cultura de Paz de 13 de septiembre de 19991,\n\n1 Resoluciones [[53/243 > A/RES/53/243A, A/RES/53/243B | date 1999-09-13]] A y B.",
    "Генеральная Ассамблея,\n\nссылаясь на Декларацию о Новом партнерстве от 16 сентября 2002 года1,\n\n1 Резолюция [[57/2 > A/RES/57/2 | date 2002-09-16]].",
  ])
  func `days before the marks of notes`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The Human Rights Council,\n\nRecalling Council resolution [[5/1 > A/HRC/RES/5/1 | date 2007-06-18]], on the institution-building of the Council, and resolution [[5/2 > A/HRC/RES/5/2 | date 2007-06-18]], on the Code of Conduct of the Council, both of 18 June 2007,",
    "إن مجلس حقوق الإنسان،\n\nإذ يشير إلى قرار مجلس حقوق الإنسان [[5/1 > A/HRC/RES/5/1 | date 2007-06-18]] بشأن بناء المؤسسات وقراره [[5/2 > A/HRC/RES/5/2 | date 2007-06-18]] بشأن مدونة السلوك، المؤرخيْن 18 حزيران/يونيه 2007،",
    "人权理事会，\n\n回顾人权理事会2007年6月18日关于人权理事会机构的第[[5/1 > A/HRC/RES/5/1 | date 2007-06-18]]号决议和关于人权理事会任务守则的第[[5/2 > A/HRC/RES/5/2 | date 2007-06-18]]号决议，",
  ])
  func `a day of both`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The Security Council,\n\nNoting the ceasefire agreement of 23 October 2020 ([[S/2020/1043 > S/2020/1043 | date -]]), the 23 October 2020 ceasefire agreement ([[S/2020/1043 > S/2020/1043 | date -]]) and the letter on the agreement of 24 October 2020 ([[S/2020/1044 > S/2020/1044 | date 2020-10-24]]),",
    "Le Conseil de sécurité,\n\nNotant l’accord de cessez-le-feu du 23 octobre 2020 ([[S/2020/1043 > S/2020/1043 | date -]]),",
    "El Consejo de Seguridad,\n\nObservando el acuerdo de alto el fuego de 23 de octubre de 2020 ([[S/2020/1043 > S/2020/1043 | date -]]),",
    "Совет Безопасности,\n\nотмечая соглашение о прекращении огня от 23 октября 2020 года ([[S/2020/1043 > S/2020/1043 | date -]]),",
    "إن مجلس الأمن،\n\nإذ يحيط علما باتفاق وقف إطلاق النار المبرم في 23 تشرين الأول/أكتوبر 2020 ([[S/2020/1043 > S/2020/1043 | date -]])،",
    "安全理事会，\n\n注意到2020年10月23日停火协议([[S/2020/1043 > S/2020/1043 | date -]])和2020年10月24日关于协议的信([[S/2020/1044 > S/2020/1044 | date 2020-10-24]])，",
  ])
  func `the day of an agreement is not the document's`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }
}
