/// Words in the picture.
struct NoteMark: Mark {
  let lines: [String]
  let point: (Double, Double)
  let offset: (Double, Double)
  let ink: Ink
  let size: Double
  let anchor: TextAnchor
  let isOnSheet: Bool
  let isBold: Bool

  var isClipped: Bool { false }

  func draw(in frame: Frame, on page: inout SVGText) {
    let place = frame.place(point)
    let x = place.0 + offset.0
    let leading = size * 1.3
    let y = place.1 - offset.1
    if isOnSheet {
      let width = (lines.map { estimatedWidth(of: $0, size: size) }.max() ?? 0) + 10
      let left: Double =
        switch anchor {
        case .start: x - 5
        case .middle: x - width / 2
        case .end: x - width + 5
        }
      page.sheet(left: left, top: y - size, width: width, height: leading * Double(lines.count) + 2)
    }
    for (index, line) in lines.enumerated() {
      let baseline = y + Double(index) * leading
      page.label(line, at: (x, baseline), ink: ink, size: size, anchor: anchor, isBold: isBold)
    }
  }
}

extension Plot {
  /// Writes at a data point, moved by an offset in pixels to the right and up.
  ///
  /// A line break starts a new line.
  public mutating func note(
    _ text: String, at point: (Double, Double), offset: (Double, Double) = (0, 0), _ ink: Ink = .text,
    size: Double = 13, anchor: TextAnchor = .start, isOnSheet: Bool = true, isBold: Bool = false
  ) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    marks.append(
      NoteMark(
        lines: lines, point: point, offset: offset, ink: ink, size: size, anchor: anchor,
        isOnSheet: isOnSheet,
        isBold: isBold))
  }
}
