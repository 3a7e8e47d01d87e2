/// Collects the elements of an SVG document.
struct SVGText {
  private(set) var content = ""

  mutating func add(_ element: String) {
    content += element
    content += "\n"
  }

  /// Text at a place, in one of the lessons' colours.
  mutating func label(
    _ text: String, at place: (Double, Double), ink: Ink, size: Double = 13, anchor: TextAnchor = .start,
    isBold: Bool = false, hasHalo: Bool = false
  ) {
    let start =
      """
      <text x="\(place.0.pixels)" y="\(place.1.pixels)" font-size="\(size.pixels)" \
      text-anchor="\(anchor.rawValue)"\(isBold ? " font-weight=\"600\"" : "")
      """
    // The halo is a text of its own: not every renderer paints the stroke of a text before its fill.
    if hasHalo {
      add(
        """
        \(start) fill="none" \(Ink.paper.stroke) stroke-width="5" stroke-opacity="0.9" \
        stroke-linejoin="round">\(text.escaped)</text>
        """)
    }
    add("\(start) \(ink.fill)>\(text.escaped)</text>")
  }

  /// A translucent sheet of paper with a thin edge, under a legend.
  mutating func sheet(left: Double, top: Double, width: Double, height: Double) {
    add(
      """
      <rect x="\(left.pixels)" y="\(top.pixels)" width="\(width.pixels)" height="\(height.pixels)" \
      rx="6" class="f-paper s-faint" fill="\(Ink.paper.light)" fill-opacity="0.92" \
      stroke="\(Ink.faint.light)"/>
      """)
  }
}

/// Where a text stands relative to its place.
public enum TextAnchor: String, Sendable {
  case start, middle, end
}

/// A guess at the width of a text; good enough for the box behind it.
func estimatedWidth(of text: String, size: Double) -> Double {
  text.reduce(0) { width, character in
    switch character {
    case "i", "j", "l", "'", "′": width + 0.23
    case "f", "t", "I", ".", ",", ":", ";", "/", " ", "|": width + 0.28
    case "r", "-", "(", ")": width + 0.33
    case "c", "k", "s", "v", "x", "y", "z", "J": width + 0.5
    case "m", "w", "M", "W", "%": width + 0.84
    case "A"..."Z": width + 0.69
    default: width + 0.57
    }
  } * size
}

extension Double {
  /// A coordinate with two decimals, which is finer than any screen.
  var pixels: String {
    let rounded = (self * 100).rounded() / 100
    let whole = rounded.rounded()
    return whole == rounded ? String(Int(whole)) : String(rounded)
  }
}

extension String {
  var escaped: String {
    reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
