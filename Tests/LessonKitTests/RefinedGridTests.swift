import Testing

@testable import LessonKit

@Suite("Grids refined by cubics")
struct RefinedGridTests {
  @Test("quadratic functions are reproduced, up to the edges")
  func quadratics() {
    func f(_ x: Double, _ y: Double) -> Double { 3 * x * x - 2 * x * y + y * y + x - 4 }
    let coarse = ContourGrid(
      columns: 6, rows: 5, values: (0..<30).map { f(Double($0 % 6), Double($0 / 6)) })
    let fine = coarse.refined(by: 4)
    #expect(fine.columns == 21 && fine.rows == 17)
    for row in 0..<fine.rows {
      for column in 0..<fine.columns {
        let value = fine.values[row * fine.columns + column]
        #expect(abs(value - f(Double(column) / 4, Double(row) / 4)) < 1e-12)
      }
    }
  }

  @Test("the product of lists")
  func products() {
    #expect(dot([1.0, 2, 3], [4, -5, 6]) == 12)
    #expect(dot([Int](), []) == 0)
  }
}
