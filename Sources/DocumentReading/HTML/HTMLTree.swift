internal import CGumbo
import Foundation

/// The attributes of an element.
struct HTMLAttributes {
  private let node: UnsafeMutablePointer<GumboNode>

  /// Those of a node that is an element.
  init(_ node: UnsafeMutablePointer<GumboNode>) {
    self.node = node
  }

  /// The value of an attribute.
  subscript(name: String) -> String? {
    withUnsafePointer(to: &node.pointee.v.element.attributes) { attributes in
      gumbo_get_attribute(attributes, name).map { String(cString: $0.pointee.value) }
    }
  }

  /// Whether a page does not show the element, or shows it beside the document only.
  var isHidden: Bool {
    guard node.pointee.v.element.attributes.length > 0 else { return false }
    if self["hidden"] != nil || self["aria-hidden"] == "true" { return true }
    if let role = self["role"], ["navigation", "banner", "contentinfo", "search", "menu"].contains(role) {
      return true
    }
    return style.contains("display:none")
  }

  /// Whether its words are raised by their style.
  var isRaised: Bool {
    guard node.pointee.v.element.attributes.length > 0 else { return false }
    return style.contains("vertical-align:super") || self["class"]?.lowercased() == "msofootnotereference"
  }

  private var style: String { self["style"]?.lowercased().filter { !$0.isWhitespace } ?? "" }
}

/// Looks for parts of a page.
enum HTMLTree {
  /// The parts of the page that say they are the document: the `main` elements, else an `article` that stands alone.
  static func documents(in root: UnsafeMutablePointer<GumboNode>) -> [UnsafeMutablePointer<GumboNode>] {
    var mains: [UnsafeMutablePointer<GumboNode>] = []
    var articles: [UnsafeMutablePointer<GumboNode>] = []
    visit(root) { node in
      let tag = node.pointee.v.element.tag
      if tag == GUMBO_TAG_MAIN || HTMLAttributes(node)["role"] == "main" {
        mains.append(node)
        return false
      }
      if tag == GUMBO_TAG_ARTICLE { articles.append(node) }
      return tag != GUMBO_TAG_ARTICLE
    }
    let found = mains.isEmpty && articles.count == 1 ? articles : mains
    return found.filter(hasWords)
  }

  /// The words of the page's title.
  static func title(in root: UnsafeMutablePointer<GumboNode>) -> String? {
    var title: String?
    visit(root) { node in
      guard title == nil, node.pointee.v.element.tag == GUMBO_TAG_TITLE else { return title == nil }
      let children = node.pointee.v.element.children
      if children.length > 0 {
        let child = children.data[0]!.assumingMemoryBound(to: GumboNode.self)
        if child.pointee.type == GUMBO_NODE_TEXT { title = String(cString: child.pointee.v.text.text) }
      }
      return false
    }
    return title
  }

  private static func hasWords(_ node: UnsafeMutablePointer<GumboNode>) -> Bool {
    var found = false
    visit(node, text: { found = true }) { _ in !found }
    return found
  }

  /// Visits elements from the outside in, as long as `enters` says so.
  private static func visit(
    _ root: UnsafeMutablePointer<GumboNode>, text: () -> Void = {},
    enters: (UnsafeMutablePointer<GumboNode>) -> Bool
  ) {
    var waiting = [root]
    while let node = waiting.popLast() {
      guard enters(node) else { continue }
      let children = node.pointee.v.element.children
      for index in (0..<Int(children.length)).reversed() {
        let child = children.data[index]!.assumingMemoryBound(to: GumboNode.self)
        switch child.pointee.type {
        case GUMBO_NODE_ELEMENT: waiting.append(child)
        case GUMBO_NODE_TEXT: text()
        default: break
        }
      }
    }
  }
}
