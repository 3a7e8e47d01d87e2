import Foundation
import Testing

@testable import LessonKit

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Pictures")
struct PictureTests {
  @Test("a picture is well-formed XML, whatever its words")
  func wellFormed() throws {
    var plot = Plot("a < b & c", x: .linear("x", 0...1), y: .logarithmic("<y>", 1e-3...1))
    plot.curve(.blue, label: "f & g") { $0 }
    plot.points([(0.5, .nan), (.infinity, 0.1), (0.5, 0)], .orange)
    plot.errorBars([(0.5, 0.1, 0.01)], .green)
    plot.note("1 < 2", at: (0.1, 0.1))
    plot.contours(.purple, levels: [0.5]) { x, y in x * y }
    plot.field(.quiet, columns: 3, rows: 3) { x, y in (y, -x) }
    let svg = Picture(plot, plot).svg
    let parser = XMLParser(data: Data(svg.utf8))
    #expect(parser.parse())
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }

  @Test("every colour has a shade for dark pages in the style sheet")
  func darkShades() {
    for ink in Ink.allCases {
      #expect(Ink.styleSheet.contains(".s-\(ink.rawValue){stroke:\(ink.dark)}"))
    }
  }

  @Test("a line far outside the frame keeps finite coordinates")
  func farOutside() {
    var plot = Plot("", x: .linear("", 0...1), y: .linear("", 0...1))
    plot.line([(0, -1e300), (1, 1e300)], .blue)
    #expect(!Picture(plot).svg.contains("e+"))
  }

  @Test("a dot on the edge of the frame is drawn, one beyond it is not")
  func edges() {
    var plot = Plot("", x: .linear("", 0...1), y: .linear("", 0...1))
    plot.points([(0, 0.5), (1, 1), (1.01, 0.5), (0.5, -0.01)], .blue)
    let circles = Picture(plot).svg.split(separator: "\n").filter { $0.hasPrefix("<circle") }
    #expect(circles.count == 2)
  }

  @Test("words lie on a halo in the colour of the page, unless it is not wanted")
  func halos() {
    for hasHalo in [true, false] {
      var plot = Plot("", x: .linear("", 0...1), y: .linear("", 0...1))
      plot.note("here", at: (0.5, 0.5), hasHalo: hasHalo)
      let words = Picture(plot).svg.split(separator: "\n").filter { $0.contains(">here</text>") }
      #expect(words.count == (hasHalo ? 2 : 1))
      #expect(words.first?.contains(Ink.paper.stroke) == hasHalo)
    }
  }

  @Test("a map of colours takes the highest score, smoothly between its knots")
  func cells() {
    var plot = Plot("", x: .linear("", 0...1), y: .linear("", 0...1))
    plot.cells([.blue, .orange]) { x, y in [x, 1 - x] }
    let cells = plot.marks.compactMap { $0 as? CellsMark }.first
    let row = cells.map { Array($0.inks[0..<$0.columns]) } ?? []
    #expect(row.prefix(180).allSatisfy { $0 == .orange } && row.suffix(180).allSatisfy { $0 == .blue })
  }
}
