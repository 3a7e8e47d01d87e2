import DualNumbers
import Foundation
import Testing

@Suite("Matrices")
struct MatrixTests {
  let matrix: Matrix = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]

  @Test func holdTheirElementsRowByRow() {
    #expect(matrix.rows == 2 && matrix.columns == 3)
    #expect(matrix.elements == [1, 2, 3, 4, 5, 6])
    #expect(matrix[0, 2] == 3 && matrix[1, 0] == 4)
    #expect(Array(matrix.row(1)) == [4, 5, 6] && matrix.column(1) == [2, 5])
    #expect(matrix == Matrix(rows: 2, columns: 3, elements: [1, 2, 3, 4, 5, 6]))
    #expect(matrix != Matrix(rows: 3, columns: 2, elements: [1, 2, 3, 4, 5, 6]))
    var changed = matrix
    changed[1, 1] = -5
    #expect(changed.elements == [1, 2, 3, 4, -5, 6] && matrix[1, 1] == 5)
    #expect(Set([matrix, matrix, changed]).count == 2)
  }

  @Test func areTransposedAndMapped() {
    #expect(matrix.transposed() == [[1, 4], [2, 5], [3, 6]])
    #expect(matrix.transposed().transposed() == matrix)
    #expect(matrix.map { $0 * 2 } == [[2, 4, 6], [8, 10, 12]])
    #expect(matrix.map { Int($0) }.elements == [1, 2, 3, 4, 5, 6])
    struct Stop: Error {}
    #expect(throws: Stop.self) { _ = try matrix.map { element in if element > 2 { throw Stop() } } }
  }

  @Test func giveContiguousAccess() {
    #expect(matrix.withUnsafeBufferPointer { $0[5] } == 6)
    var changed = matrix
    changed.withUnsafeMutableBufferPointer { $0[5] = 7 }
    #expect(changed[1, 2] == 7)
  }

  @Test func printAligned() {
    let wide: Matrix = [[1330.0, -0.5], [480.0, 200.0]]
    #expect("\(wide)" == "[ 1330.0   -0.5 ]\n[  480.0  200.0 ]")
    #expect(String(reflecting: wide) == "Matrix([[1330.0, -0.5], [480.0, 200.0]])")
    #expect("\(Matrix(repeating: 0.0, rows: 0, columns: 3))" == "[ 0 × 3 ]")
    #expect(wide.playgroundDescription as? String == "\(wide)")
    #expect(Mirror(reflecting: wide).children.count == 2)
  }

  @Test func surviveEncodingAndRefuseWhatDoesNotFit() throws {
    let data = try JSONEncoder().encode(matrix)
    #expect(try JSONDecoder().decode(Matrix<Double>.self, from: data) == matrix)
    for broken in [
      #"{"rows":2,"columns":2,"elements":[1]}"#, #"{"rows":-1,"columns":-1,"elements":[1]}"#,
      #"{"rows":9223372036854775807,"columns":2,"elements":[1]}"#,
    ] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(Matrix<Double>.self, from: Data(broken.utf8))
      }
    }
  }

  @Test func stopAtMisuseWithAMessage() async {
    expectMessage(
      "expected 2 × 2 elements, got 3",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = Matrix(rows: 2, columns: 2, elements: [1.0, 2, 3])
      })
    expectMessage(
      "expected a place in 2 × 2 elements, got [0, 2]",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = Matrix(repeating: 0.0, rows: 2, columns: 2)[0, 2]
      })
    expectMessage(
      "expected one of 2 rows, got 2",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = Matrix(repeating: 0.0, rows: 2, columns: 2).row(2)
      })
    expectMessage(
      "expected one of 2 columns, got -1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = Matrix(repeating: 0.0, rows: 2, columns: 2).column(-1)
      })
    expectMessage(
      "expected rows of 2 elements, got one of 1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let broken: Matrix = [[1.0, 2.0], [3.0]]
        _ = broken
      })
  }
}
