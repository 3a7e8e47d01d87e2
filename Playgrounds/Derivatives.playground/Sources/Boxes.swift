/// A box with words, a node of a diagram.
struct BoxMark: Mark {
  let lines: [(text: String, ink: Ink)]
  let center: (Double, Double)
  let size: (Double, Double)
  let border: Ink

  func draw(in frame: Frame, on page: inout SVGText) {
    let place = frame.place(center)
    let (left, top) = (place.0 - size.0 / 2, place.1 - size.1 / 2)
    page.add(
      """
      <rect x="\(left.pixels)" y="\(top.pixels)" width="\(size.0.pixels)" height="\(size.1.pixels)" rx="8" \
      class="f-paper s-\(border.rawValue)" fill="\(Ink.paper.light)" stroke="\(border.light)" \
      stroke-width="1.6"/>
      """)
    let leading = 17.0
    let first = place.1 - leading * Double(lines.count - 1) / 2 + 4.5
    for (index, line) in lines.enumerated() {
      let baseline = first + leading * Double(index)
      page.label(line.text, at: (place.0, baseline), ink: line.ink, anchor: .middle, isBold: index == 0)
    }
  }
}

extension Plot {
  /// Draws a box with lines of text about a data point; the size is in pixels.
  public mutating func box(
    _ lines: [(text: String, ink: Ink)], at center: (Double, Double), size: (Double, Double),
    border: Ink = .quiet
  ) {
    marks.append(BoxMark(lines: lines, center: center, size: size, border: border))
  }
}
