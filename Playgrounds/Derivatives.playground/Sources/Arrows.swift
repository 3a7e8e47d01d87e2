/// An arrow between two data points.
struct ArrowMark: Mark {
  let start: (Double, Double)
  let end: (Double, Double)
  let ink: Ink
  let width: Double

  func draw(in frame: Frame, on page: inout SVGText) {
    let (from, to) = (frame.place(start), frame.place(end))
    drawArrow(from: from, to: to, ink: ink, width: width, on: &page)
  }
}

/// Draws an arrow between two places on the page.
func drawArrow(
  from: (Double, Double), to: (Double, Double), ink: Ink, width: Double, on page: inout SVGText
) {
  let (dx, dy) = (to.0 - from.0, to.1 - from.1)
  let length = (dx * dx + dy * dy).squareRoot()
  guard length > 0.5 else { return }
  let (ux, uy) = (dx / length, dy / length)
  let head = min(3 + 3 * width, length * 0.6)
  let half = head * 0.42
  let neck = (to.0 - ux * head, to.1 - uy * head)
  page.add(
    """
    <path d="M\(from.0.pixels) \(from.1.pixels)L\((neck.0 + ux).pixels) \((neck.1 + uy).pixels)" \
    \(ink.stroke) stroke-width="\(width.pixels)" stroke-linecap="round"/>
    <path d="M\(to.0.pixels) \(to.1.pixels)L\((neck.0 - uy * half).pixels) \((neck.1 + ux * half).pixels)\
    L\((neck.0 + uy * half).pixels) \((neck.1 - ux * half).pixels)Z" \(ink.fill)/>
    """)
}

extension Plot {
  /// Draws an arrow from one point to another.
  public mutating func arrow(
    from start: (Double, Double), to end: (Double, Double), _ ink: Ink, width: Double = 2.2
  ) {
    marks.append(ArrowMark(start: start, end: end, ink: ink, width: width))
  }
}
