/// A frame with two axes, and what is drawn in it.
///
/// Later marks lie on top of earlier ones.
public struct Plot: Sendable {
  let title: String
  let x: Axis
  let y: Axis
  var marks: [any Mark] = []
  var legend: [LegendEntry] = []
  /// The corner that the legend takes.
  public var legendCorner: Corner = .topRight
  /// Whether one unit of x is drawn as long as one unit of y.
  public var hasEqualUnits = false

  /// An empty plot.
  public init(_ title: String, x: Axis, y: Axis) {
    self.title = title
    self.x = x
    self.y = y
  }

  /// Draws the plot into a part of the page.
  ///
  /// The number names its clip path.
  func draw(
    left: Double, top: Double, width: Double, height: Double, number: Int, on page: inout SVGText
  ) {
    let hasAxes = !x.isHidden
    let titleHeight = title.isEmpty ? 0.0 : 26.0
    let yTitleHeight = y.title.isEmpty ? 6.0 : 22.0
    let labelWidth = yLabelWidth(height: height)
    var frame = Frame(
      x: x, y: y, left: left + labelWidth, top: top + titleHeight + yTitleHeight,
      width: width - labelWidth - 12,
      height: height - titleHeight - yTitleHeight - (hasAxes ? 24 : 4) - (x.title.isEmpty ? 0 : 20))
    if hasEqualUnits { frame.equalizeUnits() }
    if !title.isEmpty { page.label(title, at: (left + 4, top + 16), ink: .text, size: 16, isBold: true) }
    drawAxes(of: frame, on: &page)
    page.add(
      """
      <clipPath id="frame\(number)"><rect x="\(frame.left.pixels)" y="\(frame.top.pixels)" \
      width="\(frame.width.pixels)" height="\(frame.height.pixels)"/></clipPath>
      """)
    for mark in marks {
      let isClipped = mark.isClipped && hasAxes
      if isClipped { page.add("<g clip-path=\"url(#frame\(number))\">") }
      mark.draw(in: frame, on: &page)
      if isClipped { page.add("</g>") }
    }
    drawLegend(in: frame, on: &page)
  }

  private func xTicks(_ frame: Frame) -> [Tick] { x.ticks(about: max(3, Int(frame.width / 60))) }
  private func yTicks(height: Double) -> [Tick] { y.ticks(about: max(3, Int(height / 40))) }

  private func yLabelWidth(height: Double) -> Double {
    let widths = yTicks(height: height - 80).map { tick in
      estimatedWidth(of: tick.label, size: 12) + estimatedWidth(of: tick.exponent ?? "", size: 9)
    }
    return y.isHidden ? 8 : (widths.max() ?? 0) + 16
  }

  private func drawAxes(of frame: Frame, on page: inout SVGText) {
    guard !x.isHidden else { return }
    for tick in xTicks(frame) {
      let across = frame.place((tick.value, y.range.lowerBound)).0
      page.add(
        "<path d=\"M\(across.pixels) \(frame.top.pixels)V\(frame.bottom.pixels)\" \(Ink.faint.stroke)/>")
      drawLabel(of: tick, at: (across, frame.bottom + 18), anchor: .middle, on: &page)
    }
    for tick in yTicks(height: frame.height) {
      let up = frame.place((x.range.lowerBound, tick.value)).1
      page.add("<path d=\"M\(frame.left.pixels) \(up.pixels)H\(frame.right.pixels)\" \(Ink.faint.stroke)/>")
      drawLabel(of: tick, at: (frame.left - 8, up + 4), anchor: .end, on: &page)
    }
    page.add(
      """
      <path d="M\(frame.left.pixels) \(frame.top.pixels)V\(frame.bottom.pixels)H\(frame.right.pixels)" \
      fill="none" \(Ink.quiet.stroke)/>
      """)
    page.label(
      x.title, at: ((frame.left + frame.right) / 2, frame.bottom + 39), ink: .quiet, anchor: .middle)
    page.label(y.title, at: (frame.left - 4, frame.top - 10), ink: .quiet)
  }

  private func drawLabel(
    of tick: Tick, at place: (Double, Double), anchor: TextAnchor, on page: inout SVGText
  ) {
    let raised = tick.exponent.map { "<tspan dy=\"-5\" font-size=\"9.5\">\($0)</tspan>" } ?? ""
    page.add(
      """
      <text x="\(place.0.pixels)" y="\(place.1.pixels)" font-size="12" \(Ink.quiet.fill) \
      text-anchor="\(anchor.rawValue)">\(tick.label.escaped)\(raised)</text>
      """)
  }
}
