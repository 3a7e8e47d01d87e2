/// Dots, and optionally the bar of each one's uncertainty.
struct PointsMark: Mark {
  let points: [(Double, Double)]
  let errors: [Double]
  let ink: Ink
  let radius: Double
  let isHollow: Bool

  /// A dot on the edge of the frame stays whole; one beyond it is left out.
  var isClipped: Bool { false }

  func draw(in frame: Frame, on page: inout SVGText) {
    let inside = zip(points, errors).filter { frame.contains($0.0) }
    for (point, error) in inside where error > 0 {
      let low = frame.place((point.0, max(point.1 - error, frame.y.range.lowerBound)))
      let high = frame.place((point.0, min(point.1 + error, frame.y.range.upperBound)))
      let cap = 4.0
      page.add(
        """
        <path d="M\(low.0.pixels) \(low.1.pixels)L\(high.0.pixels) \(high.1.pixels)\
        M\((low.0 - cap).pixels) \(low.1.pixels)h8M\((high.0 - cap).pixels) \(high.1.pixels)h8" \
        \(ink.stroke) stroke-width="1.6"/>
        """)
    }
    for (point, _) in inside {
      let place = frame.place(point)
      let circle = "<circle cx=\"\(place.0.pixels)\" cy=\"\(place.1.pixels)\" r=\"\(radius.pixels)\""
      if isHollow {
        page.add("\(circle) fill=\"none\" \(ink.stroke) stroke-width=\"1.4\"/>")
      } else {
        page.add("\(circle) \(ink.fill)/>")
      }
    }
  }
}

extension Plot {
  /// Draws dots.
  public mutating func points(
    _ points: [(Double, Double)], _ ink: Ink, radius: Double = 4, isHollow: Bool = false, label: String? = nil
  ) {
    let errors = [Double](repeating: 0, count: points.count)
    marks.append(PointsMark(points: points, errors: errors, ink: ink, radius: radius, isHollow: isHollow))
    if let label { legend.append(LegendEntry(text: label, ink: ink, symbol: isHollow ? .circle : .dot)) }
  }

  /// Draws dots with bars that reach one error up and one down.
  public mutating func errorBars(
    _ points: [(x: Double, y: Double, error: Double)], _ ink: Ink, radius: Double = 4, label: String? = nil
  ) {
    let places = points.map { ($0.x, $0.y) }
    let errors = points.map(\.error)
    marks.append(PointsMark(points: places, errors: errors, ink: ink, radius: radius, isHollow: false))
    if let label { legend.append(LegendEntry(text: label, ink: ink, symbol: .dot)) }
  }
}
