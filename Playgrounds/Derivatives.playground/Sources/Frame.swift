/// The rectangle of the page that a plot's data are drawn in, and the map from data to page.
struct Frame {
  let x: Axis
  let y: Axis
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }

  /// Shrinks the frame about its middle until one unit of x is as long as one unit of y, so that right
  /// angles look like right angles.
  mutating func equalizeUnits() {
    let xUnit = width / (x.range.upperBound - x.range.lowerBound)
    let yUnit = height / (y.range.upperBound - y.range.lowerBound)
    let unit = min(xUnit, yUnit)
    left += width * (1 - unit / xUnit) / 2
    width *= unit / xUnit
    top += height * (1 - unit / yUnit) / 2
    height *= unit / yUnit
  }

  /// The place of a data point on the page.
  ///
  /// Far outside the frame it is clamped, where the clip path hides it.
  func place(_ point: (Double, Double)) -> (Double, Double) {
    let across = min(max(x.position(of: point.0), -20), 21)
    let up = min(max(y.position(of: point.1), -20), 21)
    return (left + across * width, bottom - up * height)
  }

  /// Whether a data point lies within the frame or on its edge.
  ///
  /// False where a coordinate is not a number.
  func contains(_ point: (Double, Double)) -> Bool {
    x.range.contains(point.0) && y.range.contains(point.1)
  }

  /// The data point at a place given as fractions of the frame, from the lower left corner.
  func point(across: Double, up: Double) -> (Double, Double) {
    (x.value(at: across), y.value(at: up))
  }
}

/// Something that can be drawn into a frame.
protocol Mark: Sendable {
  /// Whether the frame's edge cuts the mark off. Text stays whole.
  var isClipped: Bool { get }
  func draw(in frame: Frame, on page: inout SVGText)
}

extension Mark {
  var isClipped: Bool { true }
}
