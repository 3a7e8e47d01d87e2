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
    isBold: Bool = false
  ) {
    add(
      """
      <text x="\(place.0.pixels)" y="\(place.1.pixels)" font-size="\(size.pixels)" \(ink.fill) \
      text-anchor="\(anchor.rawValue)"\(isBold ? " font-weight=\"600\"" : "")>\(text.escaped)</text>
      """)
  }

  /// A translucent sheet of paper under text that would otherwise run into lines.
  mutating func sheet(left: Double, top: Double, width: Double, height: Double) {
    add(
      """
      <rect x="\(left.pixels)" y="\(top.pixels)" width="\(width.pixels)" height="\(height.pixels)" \
      rx="4" \(Ink.paper.fill) fill-opacity="0.94"/>
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
    case "i", "j", "l", "t", "f", "r", ".", ",", ":", ";", "|", "'", "(", ")", " ", "′", "I": width + 0.31
    case "m", "w", "M", "W", "%": width + 0.86
    case "A"..."Z": width + 0.67
    default: width + 0.56
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
