import Testing

@testable import LessonKit

@Suite("Level lines on a grid")
struct ContourGridTests {
  /// Values of a function of column and row.
  func grid(_ knots: Int, _ function: (Double, Double) -> Double) -> ContourGrid {
    let values = (0..<knots * knots).map { function(Double($0 % knots), Double($0 / knots)) }
    return ContourGrid(columns: knots, rows: knots, values: values)
  }

  @Test("the level line of a cone is one closed circle")
  func circle() {
    let cone = grid(41) { x, y in ((x - 20) * (x - 20) + (y - 20) * (y - 20)).squareRoot() }
    let lines = cone.lines(at: 12.5)
    #expect(lines.count == 1)
    #expect(lines[0].first! == lines[0].last!)
    for (x, y) in lines[0] {
      let radius = ((x - 20) * (x - 20) + (y - 20) * (y - 20)).squareRoot()
      #expect(abs(radius - 12.5) < 0.02)
    }
  }

  @Test("the level line of a plane is one straight line from edge to edge")
  func plane() {
    let lines = grid(11) { x, y in x + 2 * y }.lines(at: 11.5)
    #expect(lines.count == 1)
    #expect(lines[0].allSatisfy { abs($0.0 + 2 * $0.1 - 11.5) < 1e-12 })
    let ends = [lines[0].first!, lines[0].last!]
    #expect(ends.allSatisfy { $0.0 == 0 || $0.0 == 10 || $0.1 == 0 || $0.1 == 10 })
  }

  @Test("a saddle has two branches, which do not touch", arguments: [-2.3, 2.3])
  func saddle(level: Double) {
    let lines = grid(21) { x, y in (x - 10.5) * (y - 10.5) }.lines(at: level)
    #expect(lines.count == 2)
  }

  @Test("cells with a value that is not a number are left out")
  func notANumber() {
    #expect(grid(5) { x, y in x == 2 && y == 2 ? .nan : x }.lines(at: 1.5).flatMap { $0 }.count == 4)
  }
}
