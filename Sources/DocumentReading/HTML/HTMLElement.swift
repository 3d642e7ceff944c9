import CGumbo

/// What an element of a page means to the reader.
enum HTMLElement {
  /// A part of a line: its words belong to the paragraph around it.
  case inline
  /// Its edges are edges of a paragraph.
  case block
  /// A list whose items are numbered.
  case numberedList
  case item
  case table
  case row
  case cell
  case lineBreak
  case raised
  case link
  /// Words as they were typed, lines and all.
  case typed
  /// The words are the page's, not the document's: programs, forms, navigation.
  case dropped
  /// The head or foot of a page, or of a document inside one.
  case edge
  /// The document, where a page says which part of it that is.
  case main

  /// What a tag means.
  init(_ tag: GumboTag) {
    switch tag {
    case GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE,
      GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_OPTION, GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
      GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_CANVAS, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_MENU, GUMBO_TAG_HEAD,
      GUMBO_TAG_TITLE, GUMBO_TAG_RT, GUMBO_TAG_RP, GUMBO_TAG_DEL, GUMBO_TAG_DATALIST, GUMBO_TAG_LABEL:
      self = .dropped
    case GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER: self = .edge
    case GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE: self = .main
    case GUMBO_TAG_OL: self = .numberedList
    case GUMBO_TAG_LI: self = .item
    case GUMBO_TAG_TABLE: self = .table
    case GUMBO_TAG_TR: self = .row
    case GUMBO_TAG_TD, GUMBO_TAG_TH: self = .cell
    case GUMBO_TAG_BR: self = .lineBreak
    case GUMBO_TAG_SUP: self = .raised
    case GUMBO_TAG_A: self = .link
    case GUMBO_TAG_PRE, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT, GUMBO_TAG_LISTING: self = .typed
    case GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6,
      GUMBO_TAG_UL, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_SECTION,
      GUMBO_TAG_ADDRESS, GUMBO_TAG_CENTER, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_HR, GUMBO_TAG_FIELDSET,
      GUMBO_TAG_FORM, GUMBO_TAG_BODY, GUMBO_TAG_HTML, GUMBO_TAG_CAPTION, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD,
      GUMBO_TAG_TFOOT, GUMBO_TAG_DIR, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY:
      self = .block
    default: self = .inline
    }
  }

  /// Whether the edges of the element are edges of a paragraph.
  var breaksParagraph: Bool {
    switch self {
    case .inline, .lineBreak, .raised, .link: false
    default: true
    }
  }
}
