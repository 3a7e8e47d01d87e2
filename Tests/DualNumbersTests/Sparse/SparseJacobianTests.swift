import DualNumbers
import Testing

@Suite("Sparse Jacobian matrices")
struct SparseJacobianTests {
  /// Broyden's banded function.
  ///
  /// J. J. Moré, B. S. Garbow and K. E. Hillstrom, "Testing unconstrained optimization
  /// software", TOMS 7 (1981), problem 31.
  static func broydenBanded<T: RealNumber>(_ x: [T]) -> [T] {
    x.indices.map { i in
      let square = x[i] * x[i]
      var result: T = x[i] * (2 + 5 * square) + 1
      for j in Swift.max(0, i - 5)...Swift.min(x.count - 1, i + 1) where j != i {
        result -= x[j] * (1 + x[j])
      }
      return result
    }
  }

  /// The extended Rosenbrock function of the same collection, problem 21.
  static func extendedRosenbrock<T: RealNumber>(_ x: [T]) -> [T] {
    var results: [T] = []
    for i in stride(from: 0, to: x.count, by: 2) {
      results.append(10 * (x[i + 1] - x[i] * x[i]))
      results.append(1 - x[i])
    }
    return results
  }

  /// The residual of Bratu's equation −Δu = λ eᵘ on a square grid, by five-point differences.
  static func bratu<T: RealNumber>(_ u: [T], side: Int) -> [T] {
    let step = 1 / Double(side + 1)
    let source = T(6 * step * step)
    return u.indices.map { k in
      let (i, j) = (k / side, k % side)
      var result: T = 4 * u[k]
      result -= source * exp(u[k])
      if i > 0 { result -= u[k - side] }
      if i < side - 1 { result -= u[k + side] }
      if j > 0 { result -= u[k - 1] }
      if j < side - 1 { result -= u[k + 1] }
      return result
    }
  }

  static func point(_ n: Int) -> [Double] { SparseGradientTests.point(n) }

  @Test(arguments: [1, 2, 6, 7, 8, 30, 200])
  func ofBroydensBandedFunction(_ n: Int) {
    let x = Self.point(n)
    let result = sparseJacobian(of: Self.broydenBanded, at: x)
    #expect(result.rows == n && result.columns == n)
    for i in 0..<n {
      let row = result.row(i)
      #expect(row.map(\.column) == Array(Swift.max(0, i - 5)...Swift.min(n - 1, i + 1)))
      // The derivatives by hand.
      for (j, value) in row {
        let exact = j == i ? 2 + 15 * x[i] * x[i] : -(1 + 2 * x[j])
        #expect(Swift.abs(value - exact) <= 4e-15 * Swift.max(1, Swift.abs(exact)))
      }
    }
    #expect(Matrix(result) == jacobian(of: Self.broydenBanded, at: x))
  }

  @Test(arguments: [2, 10, 100])
  func ofTheExtendedRosenbrockFunction(_ n: Int) {
    let x = Self.point(n)
    let result = sparseJacobian(of: Self.extendedRosenbrock, at: x)
    for i in stride(from: 0, to: n, by: 2) {
      #expect(result.row(i).map(\.column) == [i, i + 1])
      #expect(result[i, i] == -20 * x[i] && result[i, i + 1] == 10)
      #expect(result.row(i + 1).map(\.column) == [i] && result[i + 1, i] == -1)
    }
  }

  @Test(arguments: [1, 2, 3, 12])
  func ofBratusEquationOnAGrid(_ side: Int) {
    let u = Self.point(side * side)
    let result = sparseJacobian(of: { u in Self.bratu(Array(u), side: side) }, at: u)
    #expect(Matrix(result) == jacobian(of: { u in Self.bratu(u, side: side) }, at: u))
    let step = 1 / Double(side + 1)
    for k in u.indices {
      var neighbours = [k]
      if k >= side { neighbours.append(k - side) }
      if k % side > 0 { neighbours.append(k - 1) }
      if k % side < side - 1 { neighbours.append(k + 1) }
      if k + side < u.count { neighbours.append(k + side) }
      #expect(result.row(k).map(\.column) == neighbours.sorted())
      for (j, value) in result.row(k) {
        let exact = j == k ? 4 - 6 * step * step * exp(u[k]) : -1
        #expect(Swift.abs(value - exact) <= 1e-15 * Swift.abs(exact))
      }
    }
  }

  @Test func ofDenseRowsAmongSparseOnes() {
    let x = Self.point(50)
    func f<T: RealNumber>(_ x: [T]) -> [T] {
      [x.reduce(0, +), x[3], x.reduce(1) { sin($0 * $1) }, x[49] * x[0], T(5)]
    }
    let result = sparseJacobian(of: f, at: x)
    #expect(result.pattern.rowOffsets == [0, 50, 51, 101, 103, 103])
    #expect(Matrix(result) == jacobian(of: f, at: x))
  }

  @Test func keepWhatCancels() {
    let result = sparseJacobian(
      of: { x in [x[0] - x[0], x[0] * x[1] - x[1] * x[0], 0 * x[2]] }, at: [1, 2, 3])
    #expect(result.values == [0, 0, 0, 0] && result.columnIndices == [0, 0, 1, 2])
    #expect(Matrix(result) == Matrix(repeating: 0, rows: 3, columns: 3))
  }

  @Test func ofNoVariablesOrNoResults() {
    let none = sparseJacobian(of: { (x: SparseVariables) in [SparseDual(1), 2] }, at: [])
    #expect(none.rows == 2 && none.columns == 0 && none.rowOffsets == [0, 0, 0])
    let empty = valueWithSparseJacobian(of: { (x: SparseVariables) in [SparseDual]() }, at: [1, 2])
    #expect(empty.value == [] && empty.jacobian.rows == 0 && empty.jacobian.columns == 2)
    #expect(empty.jacobian.rowOffsets == [0] && "\(empty.jacobian)" == "[ 0 × 2 ]")
  }

  @Test func ofFunctionsThatWriteTheirResults() {
    let x = Self.point(20)
    let returned = valueWithSparseJacobian(of: Self.broydenBanded, at: x)
    let written = valueWithSparseJacobian(
      of: { x, y in
        let results = Self.broydenBanded(Array(x))
        for i in results.indices { y[i] = results[i] }
      }, at: x, outputCount: 20)
    #expect(written.value == returned.value && written.jacobian == returned.jacobian)
    let zeros = sparseJacobian(of: { x, y in y[1] += x[0] }, at: [4], outputCount: 3)
    #expect(zeros.rowOffsets == [0, 0, 1, 1] && zeros.values == [1])
  }

  @Test func areWrittenInPlace() {
    let x = Self.point(30)
    var jacobian = sparseJacobian(of: Self.broydenBanded, at: x)
    let expected = jacobian
    sparseJacobian(of: { x in [x[0]] }, at: [1], into: &jacobian)
    #expect(jacobian.rows == 1 && jacobian.columns == 1 && jacobian[0, 0] == 1)
    // The arrays still have room: nothing moves.
    let value = sparseJacobian(of: Self.broydenBanded, at: x, into: &jacobian)
    let storage = jacobian.values.withUnsafeBufferPointer { $0.baseAddress }
    #expect(jacobian == expected && value == Self.broydenBanded(x))
    sparseJacobian(of: Self.broydenBanded, at: x, into: &jacobian)
    #expect(jacobian.values.withUnsafeBufferPointer { $0.baseAddress } == storage)
    sparseJacobian(of: { x, y in y[0] = x[2] }, at: x, outputCount: 1, into: &jacobian)
    #expect(jacobian.rows == 1 && jacobian.columns == 30 && jacobian.columnIndices == [2])
  }

  @Test func passOnWhatTheFunctionThrows() {
    struct Stop: Error, Equatable { let line: Int }
    var jacobian = sparseJacobian(of: { x in [x[0]] }, at: [1])
    #expect(throws: Stop(line: 1)) {
      try sparseJacobian(of: { x throws(Stop) in throw Stop(line: 1) }, at: [1], into: &jacobian)
    }
    #expect(throws: Stop(line: 2)) {
      try sparseJacobian(of: { x, y throws(Stop) in throw Stop(line: 2) }, at: [1], outputCount: 1)
    }
    #expect(throws: Stop(line: 3)) {
      try sparsityPattern(of: { x throws(Stop) in throw Stop(line: 3) }, at: [1])
    }
    #expect(jacobian.values == [1])
  }

  @Test func havePatterns() {
    let pattern = sparsityPattern(of: { x in [x[0] * x[2], sin(x[1])] }, at: [0, 0, 0])
    #expect("\(pattern)" == "● · ●\n· ● ·")
    #expect(pattern.row(0) == [0, 2] && pattern.contains(row: 1, column: 1))
    #expect(!pattern.contains(row: 1, column: 2))
    let x = Self.point(25)
    #expect(
      sparsityPattern(of: Self.broydenBanded, at: x) == sparseJacobian(of: Self.broydenBanded, at: x).pattern)
    // The pattern is that of the branch taken.
    let branch = sparsityPattern(of: { x in [x[0] > 0 ? x[1] : x[2]] }, at: [1, 0, 0])
    #expect("\(branch)" == "· ● ·")
  }

  @Test func stopAtMisuseWithAMessage() async {
    expectMessage(
      "sparseJacobian(of:at:outputCount:): expected 2 results, got 3",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = sparseJacobian(of: { x, y in y.append(x[0]) }, at: [1], outputCount: 2)
      })
    expectMessage(
      "sparseJacobian(of:at:outputCount:): expected a count of results of at least 0, got -1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = sparseJacobian(of: { x, y in y[0] = x[0] }, at: [1], outputCount: -1)
      })
  }
}
