import DualNumbers
import Foundation
import Testing

@Suite("Sparse Hessian matrices")
struct SparseHessianTests {
  static func point(_ n: Int) -> [Double] { SparseGradientTests.point(n) }

  /// Whether two matrices agree up to rounding, relative to the greatest element of each.
  static func agree(_ a: Matrix<Double>, _ b: Matrix<Double>, within tolerance: Double = 1e-13) -> Bool {
    let scale = Swift.max(1, b.elements.reduce(0) { Swift.max($0, Swift.abs($1)) })
    return a.rows == b.rows && a.columns == b.columns
      && zip(a.elements, b.elements).allSatisfy { Swift.abs($0 - $1) <= tolerance * scale }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 9, 40, 200])
  func ofRosenbrocksFunction(_ n: Int) {
    let x = Self.point(n)
    let model = valueGradientAndSparseHessian(of: SparseGradientTests.rosenbrock, at: x)
    #expect(model.value == SparseGradientTests.rosenbrock(x))
    #expect(model.gradient == gradient(of: SparseGradientTests.rosenbrock, at: x))
    // The derivatives by hand.
    var isRight = model.hessian.rows == n && model.hessian.columns == n
    for i in 0..<n where n > 1 {
      let hasRightPattern =
        model.hessian.row(i).map(\.column) == Array(Swift.max(0, i - 1)...Swift.min(n - 1, i + 1))
      var diagonal = i > 0 ? 200.0 : 0
      if i < n - 1 {
        diagonal += 1200 * x[i] * x[i] - 400 * x[i + 1] + 2
        let beside = -400 * x[i]
        isRight = isRight && Swift.abs(model.hessian[i, i + 1] - beside) <= 1e-13 * Swift.abs(beside)
      }
      isRight = isRight && hasRightPattern && Swift.abs(model.hessian[i, i] - diagonal) <= 1e-12
    }
    #expect(isRight)
    #expect(model.hessian == model.hessian.transposed())
    let byVariables = sparseHessian(
      of: { x in
        var sum: SparseHessianDual = 0
        for i in 0..<x.count - 1 {
          let a = x[i + 1] - x[i] * x[i]
          let b = 1 - x[i]
          sum += 100 * a * a + b * b
        }
        return sum
      }, at: x)
    #expect(byVariables == model.hessian)
  }

  @Test(arguments: 0..<12)
  func ofRandomProgramsAreTheDenseOnes(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(1000 + seed))
    for _ in 0..<60 {
      let program = SparseProgram(using: &generator)
      if program.variableCount > 40 { continue }
      let x = (0..<program.variableCount).map { _ in Double.random(in: -1...1, using: &generator) }
      func f<T: RealNumber>(_ x: [T]) -> T { program(x).reduce(T.zero, +) }
      let dense = valueGradientAndHessian(of: f, at: x)
      let sparse = valueGradientAndSparseHessian(of: f, at: x)
      #expect(sparse.value == dense.value, "\(program)")
      #expect(sparse.hessian == sparse.hessian.transposed(), "\(program)")
      #expect(Self.agree(Matrix(sparse.hessian), dense.hessian), "\(program)")
      let scale = dense.gradient.reduce(1) { Swift.max($0, Swift.abs($1)) }
      let isSame = zip(sparse.gradient, dense.gradient).allSatisfy { Swift.abs($0 - $1) <= 1e-14 * scale }
      #expect(isSame, "\(program)")
    }
  }

  @Test func ofSeparableFunctionsAreDiagonal() {
    let x = Self.point(30)
    let h = sparseHessian(of: { x in x.map { sin($0) }.reduce(0, +) }, at: x)
    #expect(h.rowOffsets == Array(0...30) && h.columnIndices == Array(0..<30))
    for i in 0..<30 { #expect(h[i, i] == -sin(x[i])) }
    let few = sparseHessian(of: { x in sin(x[0]) + x[1] * x[2] + 3 * x[3] }, at: [1, 2, 3, 4])
    #expect("\(few.pattern)" == "● · · ·\n· · ● ·\n· ● · ·\n· · · ·")
  }

  @Test func keepThePatternWhereASecondDerivativeVanishes() {
    let h = sparseHessian(of: { x in x[0] * x[0] * x[0] + x[1] * (x[2] - x[2]) }, at: [0, 0, 1])
    #expect("\(h.pattern)" == "● · ·\n· · ●\n· ● ·")
    #expect(Matrix(h).elements.allSatisfy { $0 == 0 })
  }

  @Test func ofTermsWithManyVariables() {
    let x = Self.point(24)
    func f<T: RealNumber>(_ x: [T]) -> T {
      // Windows of seven variables, and a function of the total.
      var sum = T.zero
      for i in 0..<x.count - 6 { sum += sin(x[i..<i + 7].reduce(T.zero) { $0 + $1 * $1 }) }
      return sum
    }
    let banded = sparseHessian(of: f, at: x)
    #expect(Self.agree(Matrix(banded), hessian(of: f, at: x)))
    for i in 0..<24 {
      #expect(banded.row(i).map(\.column) == Array(Swift.max(0, i - 6)...Swift.min(23, i + 6)))
    }
    func g<T: RealNumber>(_ x: [T]) -> T { log(1 + f(x) * f(x)) / (2 + x[0]) }
    let full = sparseHessian(of: g, at: x)
    #expect(Self.agree(Matrix(full), hessian(of: g, at: x), within: 1e-12) && full.values.count == 24 * 24)
  }

  @Test func ofBratusEnergyOnAGrid() {
    let side = 9
    let u = Self.point(side * side)
    func energy<T: RealNumber>(_ u: [T]) -> T {
      var sum = T.zero
      for k in u.indices {
        let (i, j) = (k / side, k % side)
        let right = j < side - 1 ? u[k + 1] - u[k] : -u[k]
        let down = i < side - 1 ? u[k + side] - u[k] : -u[k]
        sum += (right * right + down * down) / 2
        sum -= exp(u[k]) / 16
      }
      return sum
    }
    let h = sparseHessian(of: energy, at: u)
    #expect(Self.agree(Matrix(h), hessian(of: energy, at: u)))
    #expect(h.row(side + 1).map(\.column) == [1, side, side + 1, side + 2, 2 * side + 1])
  }

  @Test func areSharedWithoutDisturbance() {
    // A total that is read while it grows, and two that continue it.
    let x = Self.point(20)
    func f<T: RealNumber>(_ x: [T]) -> T {
      var total = T.zero
      var snapshots: [T] = []
      for i in x.indices.dropLast() {
        total += x[i] * x[i + 1]
        if i % 5 == 0 { snapshots.append(total) }
      }
      let other: T = total + x[0] * x[0]
      let difference: T = total - x[1] * x[1]
      return snapshots.reduce(other * 2 - difference, +)
    }
    #expect(Self.agree(Matrix(sparseHessian(of: f, at: x)), hessian(of: f, at: x)))
  }

  @Test func ofNoOrOneVariable() {
    let none = valueGradientAndSparseHessian(
      of: { (x: SparseHessianVariables) in SparseHessianDual(3) }, at: [])
    #expect(none.value == 3 && none.gradient == [] && none.hessian.rows == 0 && none.hessian.columns == 0)
    let one = sparseHessian(of: { x in x[0] * x[0] * x[0] }, at: [2])
    #expect(Matrix(one) == [[12]])
    let linear = sparseHessian(of: { x in 3 * x[0] - x[1] }, at: [1, 2])
    #expect(linear.values.isEmpty && linear.rows == 2)
  }

  @Test func areWrittenInPlace() {
    let x = Self.point(12)
    var h = sparseHessian(of: SparseGradientTests.rosenbrock, at: x)
    let expected = Matrix(h)
    let storage = h.values.withUnsafeBufferPointer { $0.baseAddress }
    sparseHessian(of: { x in x[0] * x[1] }, at: [1, 2], into: &h)
    #expect(Matrix(h) == [[0, 1], [1, 0]])
    // The arrays still have room: nothing moves.
    let value = sparseHessian(of: SparseGradientTests.rosenbrock, at: x, into: &h)
    #expect(Matrix(h) == expected && value == SparseGradientTests.rosenbrock(x))
    #expect(h.values.withUnsafeBufferPointer { $0.baseAddress } == storage)
  }

  @Test func passOnWhatTheFunctionThrows() {
    struct Stop: Error, Equatable { let line: Int }
    var h = SparseMatrix<Double>(rows: 1, columns: 1)
    #expect(throws: Stop(line: 1)) {
      try sparseHessian(of: { x throws(Stop) in throw Stop(line: 1) }, at: [1, 2], into: &h)
    }
    #expect(throws: Stop(line: 2)) {
      _ = try valueGradientAndSparseHessian(of: { x throws(Stop) in throw Stop(line: 2) }, at: [1, 2])
    }
    #expect(h.rows == 1)
    #expect(sparseHessian(of: { x in x[1] * x[1] }, at: [1, 2])[1, 1] == 2)
  }

  @Test func comeFromNumbersThatAreShownAndCoded() throws {
    let (x, y) = (SparseHessianDual(3, variable: 4), SparseHessianDual(2, variable: 1))
    let few = x * x * y
    #expect(few.description == "18.0, [1: 9.0, 4: 12.0], [1: [4: 6.0], 4: [4: 4.0]]")
    let many = (0..<20).reduce(few) { $0 + few * SparseHessianDual(1, variable: $1) }
    for number in [few, many, 5] {
      let decoded = try JSONDecoder().decode(SparseHessianDual.self, from: JSONEncoder().encode(number))
      #expect(decoded.description == number.description)
      #expect((decoded * x).description == (number * x).description)
    }
  }

  @Test func haveAnUpperTriangle() {
    let h = sparseHessian(of: SparseGradientTests.rosenbrock, at: [0.1, 0.2, 0.3])
    let upper = h.upperTriangle()
    #expect(upper.columnIndices == [0, 1, 1, 2, 2] && upper.rowOffsets == [0, 2, 4, 5])
    #expect(upper[0, 1] == h[0, 1] && upper[1, 0] == 0)
  }

  @Test func stopAtConfusedLevels() async {
    expectMessage(
      "sparseHessian(of:at:): expected a function of its own argument",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = sparseHessian(
          of: { x in
            let inner = sparseHessian(of: { y in x[0] * y[0] * y[0] }, at: [1])
            return x[0] * SparseHessianDual(inner[0, 0])
          }, at: [1])
      })
    expectMessage(
      "SparseHessianDual(_:variable:): expected a number from 0 to 2³¹ − 2, got -2",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparseHessianDual(1, variable: -2)
      })
  }
}
