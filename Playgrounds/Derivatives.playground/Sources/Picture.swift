/// One or more plots on a page, as a Scalable Vector Graphics document.
///
/// It is readable on light and dark pages.
public struct Picture: Sendable {
  let plots: [Plot]
  let columns: Int
  let width: Double
  let height: Double

  /// A picture of the given size in pixels, its plots side by side or in the given number of columns.
  public init(_ plots: Plot..., columns: Int? = nil, width: Double = 760, height: Double = 460) {
    self.plots = plots
    self.columns = columns ?? plots.count
    self.width = width
    self.height = height
  }

  /// The document's text.
  public var svg: String {
    var page = SVGText()
    page.add(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width.pixels)" height="\(height.pixels)" \
      viewBox="0 0 \(width.pixels) \(height.pixels)" role="img" \
      aria-label="\(plots.map(\.title).joined(separator: "; ").escaped)" \
      font-family="Inter, 'Helvetica Neue', Helvetica, 'Segoe UI', 'Liberation Sans', Arial, sans-serif">
      """)
    page.add(Ink.styleSheet)
    page.add("<rect width=\"100%\" height=\"100%\" rx=\"10\" \(Ink.paper.fill)/>")
    let (margin, gap) = (16.0, 18.0)
    let rows = (plots.count + columns - 1) / columns
    let plotWidth = (width - 2 * margin - gap * Double(columns - 1)) / Double(columns)
    let plotHeight = (height - 2 * margin - gap * Double(rows - 1)) / Double(rows)
    for (index, plot) in plots.enumerated() {
      plot.draw(
        left: margin + Double(index % columns) * (plotWidth + gap),
        top: margin + Double(index / columns) * (plotHeight + gap), width: plotWidth, height: plotHeight,
        number: index, on: &page)
    }
    page.add("</svg>")
    return page.content
  }
}
