/// A polygon filled with a translucent colour.
struct RegionMark: Mark {
  let corners: [(Double, Double)]
  let ink: Ink
  let opacity: Double

  func draw(in frame: Frame, on page: inout SVGText) {
    let places = corners.map(frame.place).map { "\($0.0.pixels) \($0.1.pixels)" }
    page.add("<path d=\"M\(places.joined(separator: "L"))Z\" \(ink.fill) fill-opacity=\"\(opacity)\"/>")
  }
}

extension Plot {
  /// Fills a polygon.
  public mutating func region(
    _ corners: [(Double, Double)], _ ink: Ink, opacity: Double = 0.2, label: String? = nil
  ) {
    marks.append(RegionMark(corners: corners, ink: ink, opacity: opacity))
    if let label { legend.append(LegendEntry(text: label, ink: ink, symbol: .square)) }
  }

  /// Fills a rectangle.
  public mutating func region(
    x: ClosedRange<Double>, y: ClosedRange<Double>, _ ink: Ink, opacity: Double = 0.2, label: String? = nil
  ) {
    let corners = [
      (x.lowerBound, y.lowerBound), (x.upperBound, y.lowerBound), (x.upperBound, y.upperBound),
      (x.lowerBound, y.upperBound),
    ]
    region(corners, ink, opacity: opacity, label: label)
  }
}
