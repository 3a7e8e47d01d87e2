/// One line of a legend.
struct LegendEntry: Sendable {
  enum Symbol: Sendable {
    case line, dashes, dot, circle, square
  }

  let text: String
  let ink: Ink
  let symbol: Symbol
}

/// The corner of the frame that the legend takes.
public enum Corner: Sendable {
  case topLeft, topRight, bottomLeft, bottomRight
}

extension Plot {
  func drawLegend(in frame: Frame, on page: inout SVGText) {
    guard !legend.isEmpty else { return }
    let leading = 20.0
    let width = (legend.map { estimatedWidth(of: $0.text, size: 13) }.max() ?? 0) + 48
    let height = leading * Double(legend.count) + 8
    let isLeft = legendCorner == .topLeft || legendCorner == .bottomLeft
    let isTop = legendCorner == .topLeft || legendCorner == .topRight
    let left = isLeft ? frame.left + 10 : frame.right - 10 - width
    let top = isTop ? frame.top + 10 : frame.bottom - 10 - height
    page.sheet(left: left, top: top, width: width, height: height)
    for (index, entry) in legend.enumerated() {
      let middle = top + 4 + leading * (Double(index) + 0.5)
      drawSymbol(of: entry, left: left + 8, middle: middle, on: &page)
      page.label(entry.text, at: (left + 38, middle + 4.5), ink: .text)
    }
  }

  private func drawSymbol(of entry: LegendEntry, left: Double, middle: Double, on page: inout SVGText) {
    let (ink, y) = (entry.ink, middle.pixels)
    let center = (left + 11).pixels
    switch entry.symbol {
    case .line:
      page.add("<path d=\"M\(left.pixels) \(y)h22\" \(ink.stroke) stroke-width=\"2.4\"/>")
    case .dashes:
      page.add(
        "<path d=\"M\(left.pixels) \(y)h22\" \(ink.stroke) stroke-width=\"2\" stroke-dasharray=\"6 5\"/>")
    case .dot:
      page.add("<circle cx=\"\(center)\" cy=\"\(y)\" r=\"4.5\" \(ink.fill)/>")
    case .circle:
      page.add(
        "<circle cx=\"\(center)\" cy=\"\(y)\" r=\"4\" fill=\"none\" \(ink.stroke) stroke-width=\"1.4\"/>")
    case .square:
      page.add(
        """
        <rect x="\((left + 4).pixels)" y="\((middle - 7).pixels)" width="14" height="14" rx="2" \(ink.fill) \
        fill-opacity="0.6"/>
        """)
    }
  }
}
