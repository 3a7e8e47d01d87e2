import DualNumbers
import Foundation
import Testing

@Suite("Sparse matrices")
struct SparseMatrixTests {
  static let matrix = SparseMatrix(
    rows: 3, columns: 4, rowOffsets: [0, 2, 2, 4], columnIndices: [0, 3, 1, 3], values: [1.0, 2, 3, 4])

  @Test func haveElementsRowsAndAPattern() {
    let matrix = Self.matrix
    #expect(matrix[0, 3] == 2 && matrix[0, 1] == 0 && matrix[1, 0] == 0 && matrix[2, 3] == 4)
    #expect(matrix.row(0).map(\.column) == [0, 3] && matrix.row(0).map(\.value) == [1, 2])
    #expect(matrix.row(1).isEmpty && matrix.row(2).count == 2)
    #expect("\(matrix.pattern)" == "● · · ●\n· · · ·\n· ● · ●")
    #expect("\(matrix)" == "0: [0: 1.0, 3: 2.0]\n1: []\n2: [1: 3.0, 3: 4.0]")
    #expect(SparseMatrix<Double>(rows: 2, columns: 3).values.isEmpty)
  }

  @Test func becomeDenseOnes() {
    #expect(Matrix(Self.matrix) == [[1, 0, 0, 2], [0, 0, 0, 0], [0, 3, 0, 4]])
    #expect(Matrix(SparseMatrix<Double>(rows: 0, columns: 2)).rows == 0)
  }

  @Test func areTransposed() {
    let transposed = Self.matrix.transposed()
    #expect(Matrix(transposed) == Matrix(Self.matrix).transposed())
    #expect(transposed.rowOffsets == [0, 1, 2, 2, 4] && transposed.columnIndices == [0, 2, 0, 2])
    #expect(transposed.transposed() == Self.matrix)
  }

  @Test func multiplyVectors() {
    #expect(Self.matrix.multiplied(by: [1, 10, 100, 1000]) == [2001, 0, 4030])
    // A row of the Jacobian matrix times a direction is the derivative in that direction.
    let x = SparseGradientTests.point(40)
    let v = SparseGradientTests.point(41).dropLast()
    let product = sparseJacobian(of: SparseJacobianTests.broydenBanded, at: x).multiplied(by: Array(v))
    let direct = jacobianVectorProduct(of: SparseJacobianTests.broydenBanded, at: x, along: Array(v))
    for (a, b) in zip(product, direct) { #expect(Swift.abs(a - b) <= 1e-13 * Swift.max(1, Swift.abs(b))) }
  }

  @Test func areCoded() throws {
    let decoded = try JSONDecoder().decode(
      SparseMatrix<Double>.self, from: JSONEncoder().encode(Self.matrix))
    #expect(decoded == Self.matrix)
    let pattern = #"{"rows": 1, "columns": 2, "rowOffsets": [0, 1], "columnIndices": [2]}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(SparsityPattern.self, from: Data(pattern.utf8))
    }
    let short =
      #"{"pattern": {"rows": 1, "columns": 2, "rowOffsets": [0, 1], "columnIndices": [1]}, "values": []}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(SparseMatrix<Double>.self, from: Data(short.utf8))
    }
  }

  @Test func stopAtMisuseWithAMessage() async {
    expectMessage(
      "expected columns that ascend within 0..<2 in row 0, got 2",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparseMatrix(rows: 1, columns: 2, rowOffsets: [0, 1], columnIndices: [2], values: [1.0])
      })
    expectMessage(
      "expected 1 values, got 2",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparseMatrix(rows: 1, columns: 2, rowOffsets: [0, 1], columnIndices: [1], values: [1.0, 2])
      })
    expectMessage(
      "expected row offsets from 0 to 1, got 0 to 2",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparsityPattern(rows: 1, columns: 2, rowOffsets: [0, 2], columnIndices: [1])
      })
    expectMessage(
      "SparseMatrix[_:_:]: expected a place in 3 × 4 elements, got [3, 0]",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparseMatrixTests.matrix[3, 0]
      })
    expectMessage(
      "SparseMatrix.row(_:): expected one of 3 rows, got -1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparseMatrixTests.matrix.row(-1)
      })
    expectMessage(
      "SparseMatrix.multiplied(by:): expected a vector of 4 numbers, got 3",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparseMatrixTests.matrix.multiplied(by: [1, 2, 3])
      })
    expectMessage(
      "SparseMatrix(rows:columns:): expected counts of at least 0, got -1 × 2",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparseMatrix<Double>(rows: -1, columns: 2)
      })
  }
}
