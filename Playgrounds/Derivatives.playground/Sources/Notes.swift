/// Words in the picture.
struct NoteMark: Mark {
  let lines: [String]
  let point: (Double, Double)
  let offset: (Double, Double)
  let ink: Ink
  let size: Double
  let anchor: TextAnchor
  let hasHalo: Bool
  let isBold: Bool

  var isClipped: Bool { false }

  func draw(in frame: Frame, on page: inout SVGText) {
    let place = frame.place(point)
    let x = place.0 + offset.0
    let leading = size * 1.3
    let y = place.1 - offset.1
    for (index, line) in lines.enumerated() {
      let baseline = y + Double(index) * leading
      page.label(
        line, at: (x, baseline), ink: ink, size: size, anchor: anchor, isBold: isBold, hasHalo: hasHalo)
    }
  }
}

extension Plot {
  /// Writes at a data point, moved by an offset in pixels to the right and up.
  ///
  /// A line break starts a new line. A halo in the colour of the page keeps the words readable where they
  /// cross a line.
  public mutating func note(
    _ text: String, at point: (Double, Double), offset: (Double, Double) = (0, 0), _ ink: Ink = .text,
    size: Double = 13, anchor: TextAnchor = .start, hasHalo: Bool = true, isBold: Bool = false
  ) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    marks.append(
      NoteMark(
        lines: lines, point: point, offset: offset, ink: ink, size: size, anchor: anchor,
        hasHalo: hasHalo, isBold: isBold))
  }
}
