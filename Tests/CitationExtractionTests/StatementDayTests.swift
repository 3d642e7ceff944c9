import Testing

/// Statements of the Security Council's President that their day names: the symbol may stand elsewhere in the document.
@Suite struct StatementDayTests {
  private static let day = "because the statement is named by its day alone; its number is not printed"

  @Test(arguments: [
    Specimen(
      "numbers in brackets behind the days", .security,
      "Recalling its resolution [[2248 (2015) > S/RES/2248(2015)]] and the statements of 18 February 2015 ([[2015/6 > S/PRST/2015/6 | date 2015-02-18]]) and of 26 June 2015 ([[2015/13 > S/PRST/2015/13]]),\n\nRecalling the statements of its President of 18 February 2015 ([[2015/6 > S/PRST/2015/6 | date 2015-02-18]]),"
    ),
    Specimen(
      "Chinese days with a noun each", .nobody,
      "安全理事会，\n\n回顾安理会2010年8月25日主席声明([[S/PRST/2010/16 > S/PRST/2010/16 | date 2010-08-25]])和2012年11月19日主席声明([[S/PRST/2012/24 > S/PRST/2012/24 | date 2012-11-19]])，"
    ),
    Specimen(
      "behind the symbol of the day before", .security,
      "Recalling the statements of its President of 12 March 1997 ([[S/PRST/1997/13 > S/PRST/1997/13 | date 1997-03-12]]) and [[29 September 1998 > ? | date 1998-09-29 | \(day)]],"
    ),
    Specimen(
      "what a statement is about stands before its symbol", .security,
      "Recalling the statements of its President of 21 February 2014 on the rule of law ([[S/PRST/2014/5 > S/PRST/2014/5 | date 2014-02-21]]),\n\nRecalling the statement of its President of [[20 December 2012 > ? | date 2012-12-20 | \(day)]] on peace in the report ([[S/2012/900 > S/2012/900]]),"
    ),
    Specimen(
      "symbols before their days", .security,
      "Recalling the statements of its President ([[S/PRST/2010/16 > S/PRST/2010/16]]) of 25 August 2010 and ([[S/PRST/2012/24 > S/PRST/2012/24]]), of 19 November 2012,"
    ),
    Specimen(
      "the symbol stands before", .security,
      "Recalling the statement of its President of 8 July 1999 ([[S/PRST/1999/21 > S/PRST/1999/21]]),\n\nRecalling also the statement of its President of [[8 July 1999 > S/PRST/1999/21 | basis context | date 1999-07-08]],"
    ),
    Specimen(
      "the symbol stands behind", .security,
      "Recalling the statement of its President of [[8 July 1999 > S/PRST/1999/21]],\n\nRecalling also the statement of its President of 8 July 1999 ([[S/PRST/1999/21 > S/PRST/1999/21]]),"
    ),
    Specimen(
      "two statements of one day", .security,
      "Recalling the statements of its President of 8 July 1999 ([[S/PRST/1999/21 > S/PRST/1999/21]]) and of 8 July 1999 ([[S/PRST/1999/22 > S/PRST/1999/22]]),\n\nRecalling also the statement of its President of [[8 July 1999 > ? | \(day)]],"
    ),
    Specimen(
      "a symbol of the years before the series", .security,
      "Recalling the statement by the President of 12 May 1992 ([[S/23904 > S/23904 | date 1992-05-12]]),\n\nRecalling also the statement by the President of [[12 May 1992 > S/23904]],"
    ),
    Specimen(
      "the symbol stands in the note of the day", .security,
      "Recalling the statements of its President of 8 July 1999,1 9 July 1999,2 and [[10 July 1999 > ? | \(day)]],\n\n1 [[S/PRST/1999/21 > S/PRST/1999/21 | date 1999-07-08]].\n\n2 [[S/PRST/1999/22 > S/PRST/1999/22 | date 1999-07-09]]."
    ),
    Specimen(
      "days of symbols without brackets", .security,
      "Recalling its Presidential Statements [[S/PRST/2017/27 > S/PRST/2017/27]] of 21 December 2017 and [[S/PRST/2018/1 > S/PRST/2018/1]] of 18 January 2018,"
    ),
    Specimen(
      "made by the President", .security,
      "Recalling the statement made by the President of the Security Council on [[1 November 1993 > ? | date 1993-11-01 | \(day)]],"
    ),
    Specimen(
      "what they are about stands between", .security,
      "Recalling the statements of the President of the Security Council on the situation in Yemen, dated [[15 February 2013 > ? | date 2013-02-15]] and [[29 August 2014 > ? | date 2014-08-29]],"
    ),
    Specimen(
      "days of statements to the press", .security,
      "Recalling the statements of its President on the situation in Lebanon and the press statements dated 19 December 2016 and 27 March 2018,"
    ),
    Specimen(
      "days before their noun in Chinese", .nobody,
      "安全理事会，\n\n回顾[[2013年2月15日 > ? | date 2013-02-15]]、[[2014年8月29日 > ? | date 2014-08-29]]和[[2015年3月22日 > ? | date 2015-03-22]]安理会主席声明，以及关于局势的安理会主席声明和2016年12月19日的新闻谈话，\n\n"
    ),
    Specimen(
      "a day before its noun and the mark of its note in Chinese", .nobody,
      "安全理事会，\n\n欢迎2013年2月12日安全理事会主席声明，1 其中重申，\n\n1 [[S/PRST/2013/2 > S/PRST/2013/2 | date 2013-02-12]]。"
    ),
    Specimen(
      "made by another President", .security,
      "Recalling the statement made by the President of the Territory on 1 November 1993,"),
    Specimen(
      "fr", .nobody,
      "Le Conseil de sécurité,\n\nRappelant la déclaration faite par son Président le [[1er novembre 1993 > ? | date 1993-11-01]],\n"
    ),
    Specimen(
      "es", .nobody,
      "El Consejo de Seguridad,\n\nRecordando la declaración formulada por su Presidente el [[1 de noviembre de 1993 > ? | date 1993-11-01]],\n"
    ),
    Specimen(
      "ru", .nobody,
      "Совет Безопасности,\n\nссылаясь на заявление, сделанное Председателем Совета Безопасности [[1 ноября 1993 года > ? | date 1993-11-01]],\n"
    ),
    Specimen(
      "ar", .nobody,
      "إن مجلس الأمن،\n\nوإذ يشير إلى بيانه الرئاسي المؤرخ [[12 آذار/مارس 2021 > ? | date 2021-03-12]]،\n"),
  ])
  func `a day names a statement`(_ specimen: Specimen) throws { try specimen.check() }
}
