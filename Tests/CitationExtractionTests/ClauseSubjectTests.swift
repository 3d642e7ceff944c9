import Testing

/// Whose text a number is where its body is the subject of the clause, or opens a list of its own.
@Suite struct ClauseSubjectTests {
  @Test(arguments: [
    "A/74/999\n\n1.  In its resolution [[34/16 > A/HRC/RES/34/16]], the Human Rights Council requested a report.\n",
    "A/74/999\n\n1.  By its decision [[36/115 > A/HRC/DEC/36/115]], the Human Rights Council took note of it.\n",
    "A/74/999\n\n1.  In its resolutions [[34/16 > A/HRC/RES/34/16]] and [[37/9 > A/HRC/RES/37/9]], the Council extended the mandate.\n",
    "A/74/999\n\n1.  In its resolution [[73/171 > A/RES/73/171]], the Assembly welcomed that.\n",
    "A/HRC/40/999\n\n1.  In its resolution [[36/55 > A/RES/36/55]], the General Assembly proclaimed a declaration.\n",
    "A/HRC/40/999\n\n1.  The Human Rights Council noted that, in its resolution [[39/46 > A/RES/39/46]], the General Assembly had adopted a convention.\n",
    "A/HRC/40/999\n\n1.  The Council, in its resolution [[34/16 > A/HRC/RES/34/16]], recalled the General Assembly.\n",
    "E/CN.4/1992/999\n\n1.  By its resolution [[1990/41 > E/RES/1990/41]] of 25 May 1990, the Economic and Social Council decided so.\n",
    "E/CN.4/1992/999\n\n1.  By resolution [[1991/30 > E/RES/1991/30]], the Economic and Social Council decided so.\n",
    "E/CN.4/1992/999\n\n1.  In its resolution [[1991/42 > E/CN.4/RES/1991/42]], the Commission decided so.\n",
    "E/CN.4/1992/999\n\n1.  In Economic and Social Council resolution [[1979/36 > E/RES/1979/36]] and in its decision [[1983/139 > E/DEC/1983/139]], the Council agreed.\n",
    "The General Assembly,\n\nRecalling that, in its resolution [[60/251 > A/RES/60/251]], the Human Rights Council was given its mandate,\n",
    "The General Assembly,\n\nRecalling that the General Assembly, in its resolution [[73/187 > A/RES/73/187]], asked for views,\n",
  ])
  func `"its" refers to the subject that follows`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "A/73/999\n\n1.  La Commission des stupéfiants a adopté les résolutions [[53/11 > E/CN.7/RES/53/11]] et [[53/12 > E/CN.7/RES/53/12]]. Le Conseil a aussi adopté la résolution [[38/1 > A/HRC/RES/38/1]].\n",
    "A/73/999\n\n1.  La Comisión de Estupefacientes aprobó las resoluciones [[53/11 > E/CN.7/RES/53/11]] y [[53/12 > E/CN.7/RES/53/12]]. El Consejo aprobó también la resolución [[38/1 > A/HRC/RES/38/1]].\n",
    "A/73/999\n\n1.  Комиссия по наркотическим средствам приняла резолюции [[53/11 > E/CN.7/RES/53/11]] и [[53/12 > E/CN.7/RES/53/12]]. Совет принял также резолюцию [[38/1 > A/HRC/RES/38/1]].\n",
    "A/73/999\n\n1.  واعتمدت لجنة المخدرات القرارين [[53/11 > E/CN.7/RES/53/11]] و [[53/12 > E/CN.7/RES/53/12]]. واتخذ المجلس أيضا القرار [[38/1 > A/HRC/RES/38/1]].\n",
    "A/73/999\n\n1.  The Council also adopted resolution [[38/1 > A/HRC/RES/38/1]], and the Assembly adopted the report of the Council and resolution [[73/1 > A/RES/73/1]].\n",
  ])
  func `the body that is said to have adopted a text`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The General Assembly,\n\nRecalling the resolutions of the General Assembly: [[3201 (S-VI) > A/RES/3201(S-VI)]] and [[45/88 > A/RES/45/88]]; of the Economic and Social Council: [[1235 (XLII) > E/RES/1235(XLII)]] and [[1990/48 > E/RES/1990/48]]; and of the Commission on Human Rights: [[8 (XXXII) > E/CN.4/RES/8(XXXII)]] and [[1991/2 > E/CN.4/RES/1991/2]],\n"
  ])
  func `each body has a list under one noun`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }

  @Test(arguments: [
    "The Economic and Social Council,\n\nRecalling its decision [[1978/10 > E/DEC/1978/10 | date 1978-05-03]] of 3 May 1978 and its resolution [[1979/50 > E/RES/1979/50]],\n",
    "The General Assembly,\n\nRecalling Human Rights Council resolution [[S-12/1 > A/HRC/RES/S-12/1B]] B,\n",
    "The Security Council,\n\nRecalling resolution 1514 {XV) and others,\n",
    "S/RES/242(1967)\n\nThe Security Council,\n\nRecalling resolution 1514 and others,\n",
  ])
  func `numbers of few sessions, and none of a later year`(marked: String) throws {
    #expect(try MarkedText(marked, spokenBy: .nobody).differences() == [])
  }
}
