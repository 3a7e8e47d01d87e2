/// An upright bar.
struct BarMark: Mark {
  let center: Double
  let width: Double
  let values: (Double, Double)
  let ink: Ink
  let opacity: Double

  func draw(in frame: Frame, on page: inout SVGText) {
    let low = frame.place((center - width / 2, values.0))
    let high = frame.place((center + width / 2, values.1))
    page.add(
      """
      <rect x="\(low.0.pixels)" y="\(min(low.1, high.1).pixels)" width="\((high.0 - low.0).pixels)" \
      height="\(abs(low.1 - high.1).pixels)" rx="2" \(ink.fill) fill-opacity="\(opacity)"/>
      """)
  }
}

extension Plot {
  /// Draws an upright bar at a place on the x axis, from the lower end of the y axis or from a given
  /// value.
  public mutating func bar(
    at center: Double, from base: Double? = nil, to value: Double, _ ink: Ink, width: Double = 0.6,
    opacity: Double = 0.85, label: String? = nil
  ) {
    let values = (base ?? y.range.lowerBound, value)
    marks.append(BarMark(center: center, width: width, values: values, ink: ink, opacity: opacity))
    if let label, !legend.contains(where: { $0.text == label }) {
      legend.append(LegendEntry(text: label, ink: ink, symbol: .square))
    }
  }
}
