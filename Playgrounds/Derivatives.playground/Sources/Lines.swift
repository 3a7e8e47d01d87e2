/// A line through points.
///
/// It breaks where a coordinate is not finite.
struct LineMark: Mark {
  let points: [(Double, Double)]
  let ink: Ink
  let width: Double
  let isDashed: Bool

  func draw(in frame: Frame, on page: inout SVGText) {
    var path = ""
    var isPenDown = false
    for point in points {
      guard point.0.isFinite, point.1.isFinite else {
        isPenDown = false
        continue
      }
      let place = frame.place(point)
      path += "\(isPenDown ? "L" : "M")\(place.0.pixels) \(place.1.pixels)"
      isPenDown = true
    }
    page.add(
      """
      <path d="\(path)" fill="none" \(ink.stroke) stroke-width="\(width.pixels)" stroke-linejoin="round" \
      stroke-linecap="round"\(isDashed ? " stroke-dasharray=\"6 5\"" : "")/>
      """)
  }
}

extension Plot {
  /// Joins points by a line.
  public mutating func line(
    _ points: [(Double, Double)], _ ink: Ink, width: Double = 2, isDashed: Bool = false, label: String? = nil
  ) {
    marks.append(LineMark(points: points, ink: ink, width: width, isDashed: isDashed))
    if let label { legend.append(LegendEntry(text: label, ink: ink, symbol: isDashed ? .dashes : .line)) }
  }

  /// Draws the graph of a function across the plot, or across a part of it.
  public mutating func curve(
    _ ink: Ink, width: Double = 2.4, isDashed: Bool = false, label: String? = nil,
    over part: ClosedRange<Double>? = nil,
    _ function: (Double) -> Double
  ) {
    let samples = 400
    let points = (0...samples).map { index in
      let fraction = Double(index) / Double(samples)
      let here =
        part.map { $0.lowerBound + ($0.upperBound - $0.lowerBound) * fraction } ?? x.value(at: fraction)
      return (here, function(here))
    }
    line(points, ink, width: width, isDashed: isDashed, label: label)
  }
}
