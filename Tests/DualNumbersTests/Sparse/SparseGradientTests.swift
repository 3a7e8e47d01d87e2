import DualNumbers
import Testing

@Suite("Sparse gradients")
struct SparseGradientTests {
  static func rosenbrock<T: RealNumber>(_ x: [T]) -> T {
    var sum = T.zero
    for i in 0..<x.count - 1 {
      let a = x[i + 1] - x[i] * x[i]
      let b = 1 - x[i]
      sum += 100 * a * a + b * b
    }
    return sum
  }

  static func point(_ n: Int) -> [Double] {
    var generator = SplitMix64(seed: UInt64(n))
    return (0..<n).map { _ in Double.random(in: -1.5...1.5, using: &generator) }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 8, 9, 17, 63, 64, 65, 200, 1000])
  func areTheDenseOnesToTheBit(_ n: Int) {
    let x = Self.point(n)
    let dense = valueWithGradient(of: Self.rosenbrock, at: x)
    let sparse = valueWithSparseGradient(of: Self.rosenbrock, at: x)
    #expect(sparse.value == Self.rosenbrock(x) && sparse.value == dense.value)
    #expect(sparse.gradient == dense.gradient)
    let byVariables = sparseGradient(
      of: { x in
        var sum: SparseDual = 0
        for i in 0..<x.count - 1 {
          let a = x[i + 1] - x[i] * x[i]
          let b = 1 - x[i]
          sum += 100 * a * a + b * b
        }
        return sum
      }, at: x)
    #expect(byVariables == dense.gradient)
    // The same terms by `reduce`, and summed from the last to the first.
    func terms<T: RealNumber>(_ x: [T]) -> [T] {
      (1..<x.count).map { i in sin(x[i] * x[i - 1]) + x[i] }
    }
    if n > 1 {
      let reduced = sparseGradient(of: { x in terms(Array(x)).reduce(0, +) }, at: x)
      #expect(reduced == gradient(of: { x in terms(x).reduce(0, +) }, at: x))
      let reversed = sparseGradient(of: { x in terms(Array(x)).reversed().reduce(0) { $1 + $0 } }, at: x)
      #expect(reversed == gradient(of: { x in terms(x).reversed().reduce(0) { $1 + $0 } }, at: x))
    }
  }

  @Test(arguments: [1, 7, 100])
  func ofFunctionsThatMixAllVariables(_ n: Int) {
    let x = Self.point(n)
    func ackley<T: RealNumber>(_ x: [T]) -> T {
      var squares = T.zero
      var cosines = T.zero
      for number in x {
        squares += number * number
        cosines += cos(number * T(2 * Double.pi))
      }
      let share = T(1 / Double(x.count))
      let bowl: T = exp(T(-0.2) * sqrt(share * squares))
      return -20 * bowl - exp(share * cosines)
    }
    func chain<T: RealNumber>(_ x: [T]) -> T {
      var result: T = 1
      for number in x {
        let square: T = 1 + number * number
        result = sin(result * square) / 2 + number
      }
      return result
    }
    #expect(sparseGradient(of: ackley, at: x) == gradient(of: ackley, at: x))
    #expect(sparseGradient(of: chain, at: x) == gradient(of: chain, at: x))
    let norm = sparseGradient(of: { x in sqrt(x.map { $0 * $0 }.reduce(0, +)) }, at: x)
    #expect(norm == gradient(of: { x in sqrt(x.map { $0 * $0 }.reduce(0, +)) }, at: x))
  }

  @Test func ofNoVariablesAreEmpty() {
    let result = valueWithSparseGradient(of: { x in SparseDual(Double(x.count) + 3) }, at: [])
    #expect(result.value == 3 && result.gradient == [])
    #expect(sparseGradient(of: { (x: [SparseDual]) in 2 }, at: []) == [])
  }

  @Test func ofOneVariable() {
    #expect(sparseGradient(of: { x in x[0] * x[0] }, at: [3]) == [6])
  }

  @Test func ofConstantsAndOfUnusedVariablesAreZero() {
    #expect(sparseGradient(of: { _ in 4 }, at: [1, 2, 3]) == [0, 0, 0])
    #expect(sparseGradient(of: { x in x[1] }, at: [1, 2, 3]) == [0, 1, 0])
    // A variable that takes no part stays zero through an infinite slope.
    #expect(sparseGradient(of: { x in sqrt(x[0] - x[0]) + x[1] }, at: [1, 2, 3]) == [0, 1, 0])
    #expect(sparseGradient(of: { x in sqrt(x[0]) + x[1] }, at: [0, 2]) == [.infinity, 1])
  }

  @Test func areWrittenInPlace() {
    let x = Self.point(40)
    var gradient = Array(repeating: Double.nan, count: 40)
    let storage = gradient.withUnsafeBufferPointer { $0.baseAddress }
    let value = sparseGradient(of: { x in x[3] * x[7] }, at: x, into: &gradient)
    #expect(value == x[3] * x[7] && gradient[3] == x[7] && gradient[7] == x[3])
    #expect(gradient.filter { $0 != 0 }.count == 2)
    #expect(gradient.withUnsafeBufferPointer { $0.baseAddress } == storage)
    sparseGradient(of: { x in x[0] * x[1] }, at: [2, 5], into: &gradient)
    #expect(gradient == [5, 2])
    var generic = [Float(0), 0]
    let product = sparseGradient(of: { x in x[0] * x[1] }, at: [Float(2), 5], into: &generic)
    #expect(product == 10 && generic == [5, 2])
  }

  @Test func passOnWhatTheFunctionThrows() {
    struct Stop: Error, Equatable { let line: Int }
    var gradient = [1.0, 2]
    #expect(throws: Stop(line: 1)) {
      try sparseGradient(of: { x throws(Stop) in throw Stop(line: 1) }, at: [1, 2], into: &gradient)
    }
    #expect(gradient == [1, 2])
    #expect(throws: Stop(line: 2)) {
      try sparseGradient(of: { x throws(Stop) in throw Stop(line: 2) }, at: [1, 2])
    }
    // After an error, variables are numbered from 0 again.
    #expect(sparseGradient(of: { x in x[1] }, at: [1, 2]) == [0, 1])
  }

  @Test func ofOtherNumbers() {
    let floats: [Float] = sparseGradient(of: Self.rosenbrock, at: [Float(0.5), 0.25, 2])
    #expect(floats == gradient(of: { (x: [Dual<Float>]) in Self.rosenbrock(x) }, at: [Float(0.5), 0.25, 2]))
  }

  @Test func insideDerivatives() {
    // d/dt of the gradient of Rosenbrock's function along a line: a Hessian times a direction.
    let (x, v) = (Self.point(12), Self.point(13).dropLast())
    func gradientAlong(_ t: Dual<Double>) -> [Dual<Double>] {
      sparseGradient(of: Self.rosenbrock, at: zip(x, v).map { Dual($0, $1) + 0 * t })
    }
    let product = hessianVectorProduct(of: Self.rosenbrock, at: x, along: Array(v))
    for (a, b) in zip(gradientAlong(0), product) {
      #expect(Swift.abs(a.derivative - b) <= 1e-12 * Swift.max(1, Swift.abs(b)))
    }
  }

  @Test func insideSparseGradients() {
    // The Hessian matrix as the sparse Jacobian of a sparse gradient, on levels of their own.
    let x = Self.point(9)
    let nested = sparseJacobian(
      of: { (x: [SparseDual]) in sparseGradient(of: Self.rosenbrock, at: x) }, at: x)
    let dense = hessian(of: Self.rosenbrock, at: x)
    for i in 0..<9 {
      #expect(nested.row(i).map(\.column) == Array(Swift.max(0, i - 1)...Swift.min(8, i + 1)))
      for (j, value) in nested.row(i) {
        #expect(Swift.abs(value - dense[i, j]) <= 1e-12 * Swift.max(1, Swift.abs(value)))
      }
    }
    // An inner gradient at a plain point that leaves the outer variables alone.
    let outer = sparseGradient(
      of: { x in
        let inner = sparseGradient(of: { y in y[0] * y[0] * y[1] }, at: [3, 2])
        return x[0] * inner[0] + x[1] * inner[1]
      }, at: [1, 1])
    #expect(outer == [12, 9])
  }

  @Test func stopAtConfusedLevels() async {
    expectMessage(
      "sparseGradient(of:at:): expected a function of its own argument",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = sparseGradient(
          of: { x in
            x[0] * SparseDual(sparseGradient(of: { y in x[0] + y[0] }, at: [1])[0])
          }, at: [1])
      })
    expectMessage(
      "sparseJacobian(of:at:): expected a function of its own argument",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = sparseGradient(
          of: { x in
            x[0] * SparseDual(sparseJacobian(of: { y in [x[0] * y[0]] }, at: [1])[0, 0])
          }, at: [1])
      })
  }

  @Test func keepTheDigitsOfEveryTerm() {
    // A gradient of 100,000 partial derivatives, each against its formula.
    let n = 100_000
    let x = (0..<n).map { Double($0 % 17) / 8 - 1 }
    let gradient = sparseGradient(
      of: { x in
        var sum: SparseDual = 0
        for i in 1..<x.count { sum += (x[i] - x[i - 1]) * (x[i] - x[i - 1]) }
        return sum
      }, at: x)
    // The numbers are multiples of 1/8: every sum is exact.
    for i in 0..<n {
      let before = i > 0 ? 2 * (x[i] - x[i - 1]) : 0
      let after = i < n - 1 ? 2 * (x[i + 1] - x[i]) : 0
      if gradient[i] != before - after { Issue.record("partial derivative \(i)") }
    }
  }
}
