/// The number of a resolution or decision as a text writes it, before its body is known.
public struct CitedNumber: Hashable, Sendable {
  /// The shape of a number; which bodies use which is in `Data/registry/forms.tsv`.
  public enum Form: String, Sendable, CaseIterable {
    /// `73/187`: session and number.
    case slash
    /// `S-10/2`: special session and number.
    case special
    /// `ES-10/15`: emergency special session and number.
    case emergency
    /// `2625 (XXV)`: number and session in roman numerals.
    case roman
    /// `3201 (S-VI)`: number and special session in roman numerals.
    case romanSpecial
    /// `2252 (ES-V)`: number and emergency special session in roman numerals.
    case romanEmergency
    /// `1915 (ORG-75)`: number and organizational session.
    case organizational
    /// `2013/39`: year and number.
    case year
    /// `13/2013`: number and year behind a slash (Conference of the Food and Agriculture Organization).
    case yearLast
    /// `1373 (2001)`: number and year.
    case numberYear
    /// `1/CP.21`: number, organ and session of a conference of parties; `session` holds `CP.21`.
    case conference
    /// `58.16`: session and number with a dot (World Health Assembly).
    case dot
    /// `X/2`, `SS.XII/3`: session in roman numerals and number.
    case romanSlash
    /// `242`: a number alone.
    case plain
  }

  /// The shape of the number.
  public var form: Form
  /// The session as canonical text without its brackets or prefix: `73`, `10` for `S-10`, `XXV`, `VI` for `S-VI`, `2013` for a year.
  public var session: String
  /// The number.
  public var number: Int
  /// The part letters, upper case, or nil.
  public var part: String?

  /// Makes a number.
  public init(form: Form, session: String, number: Int, part: String? = nil) {
    self.form = form
    self.session = session
    self.number = number
    self.part = part
  }
}
