import DualNumbers

/// A problem with any number of variables, most of whose terms touch few of them.
struct SparseProblem: Sendable {
  /// What is computed.
  var name: String

  /// How many variables it is measured with.
  var counts: [Int]

  /// Prepares an evaluation of the function itself.
  var runPlain: @Sendable (_ x: [Double]) -> () -> Void

  /// Prepares an evaluation of the derivatives by dense passes, where there is one.
  var runDense: (@Sendable (_ x: [Double]) -> () -> Void)?

  /// With how many variables dense passes are measured at most.
  var denseLimit = 10_000

  /// Prepares an evaluation of the derivatives by a sparse pass.
  var runSparse: @Sendable (_ x: [Double]) -> () -> Void

  static let all = [rosenbrock, ackley, bratu, rosenbrockHessian]

  private static let counts = [8, 16, 32, 64, 100, 1000, 10_000, 100_000, 1_000_000]
}

extension SparseProblem {
  private static let rosenbrock = SparseProblem(
    name: "rosenbrock", counts: counts, runPlain: { x in { consume(Benchmarks.rosenbrock(x)) } },
    runDense: { x in
      var result = Array(repeating: 0.0, count: x.count)
      return {
        consume(
          gradient(
            of: { x in
              var sum: GradientDual = 0
              for i in 0..<x.count - 1 {
                let a = x[i + 1] - x[i] * x[i]
                let b = 1 - x[i]
                sum += 100 * a * a + b * b
              }
              return sum
            }, at: x, into: &result))
        consume(&result)
      }
    },
    runSparse: { x in
      var result = Array(repeating: 0.0, count: x.count)
      return {
        consume(
          sparseGradient(
            of: { x in
              var sum: SparseDual = 0
              for i in 0..<x.count - 1 {
                let a = x[i + 1] - x[i] * x[i]
                let b = 1 - x[i]
                sum += 100 * a * a + b * b
              }
              return sum
            }, at: x, into: &result))
        consume(&result)
      }
    })

  private static let ackley = SparseProblem(
    name: "ackley", counts: counts, runPlain: { x in { consume(Benchmarks.ackley(x)) } },
    runDense: { x in
      var result = Array(repeating: 0.0, count: x.count)
      return {
        consume(
          gradient(
            of: { x in
              var squares: GradientDual = 0
              var cosines: GradientDual = 0
              for number in x {
                squares += number * number
                cosines += cos(2 * Double.pi * number)
              }
              let share = 1 / Double(x.count)
              let bowl = -20 * exp(-0.2 * sqrt(share * squares))
              return bowl - exp(share * cosines) + 20 + exp(1.0)
            }, at: x, into: &result))
        consume(&result)
      }
    },
    runSparse: { x in
      var result = Array(repeating: 0.0, count: x.count)
      return {
        consume(
          sparseGradient(
            of: { x in
              var squares: SparseDual = 0
              var cosines: SparseDual = 0
              for number in x {
                squares += number * number
                cosines += cos(2 * Double.pi * number)
              }
              let share = 1 / Double(x.count)
              let bowl = -20 * exp(-0.2 * sqrt(share * squares))
              return bowl - exp(share * cosines) + 20 + exp(1.0)
            }, at: x, into: &result))
        consume(&result)
      }
    })

  private static let rosenbrockHessian = SparseProblem(
    name: "hessian of rosenbrock", counts: counts.filter { $0 >= 64 },
    runPlain: { x in { consume(Benchmarks.rosenbrock(x)) } },
    runDense: { x in
      var result = Matrix(repeating: 0.0, rows: x.count, columns: x.count)
      return {
        consume(
          hessian(
            of: { x in
              var sum: HessianDual = 0
              for i in 0..<x.count - 1 {
                let a = x[i + 1] - x[i] * x[i]
                let b = 1 - x[i]
                sum += 100 * a * a + b * b
              }
              return sum
            }, at: x, into: &result))
      }
    },
    denseLimit: 100,
    runSparse: { x in
      var result = SparseMatrix<Double>(rows: 0, columns: 0)
      return {
        consume(
          sparseHessian(
            of: { x in
              var sum: SparseHessianDual = 0
              for i in 0..<x.count - 1 {
                let a = x[i + 1] - x[i] * x[i]
                let b = 1 - x[i]
                sum += 100 * a * a + b * b
              }
              return sum
            }, at: x, into: &result))
      }
    })
}

// Bratu's equation −Δu = λ eᵘ on a square grid: the residual of the five-point difference formula.
extension SparseProblem {
  private static let bratu = SparseProblem(
    name: "jacobian of bratu", counts: [3, 10, 32, 100, 316, 1000].map { $0 * $0 },
    runPlain: { u in
      let side = Int(Double(u.count).squareRoot())
      return { consume(residual(u, side: side).withUnsafeBufferPointer { $0[0] }) }
    },
    runDense: { u in
      let side = Int(Double(u.count).squareRoot())
      return {
        let result = jacobian(of: { u in residual(u, side: side) }, at: u)
        result.withUnsafeBufferPointer { consume($0[0]) }
      }
    },
    denseLimit: 5000,
    runSparse: { u in
      let side = Int(Double(u.count).squareRoot())
      var result = SparseMatrix<Double>(rows: 0, columns: 0)
      return {
        let value = sparseJacobian(of: { u in residual(u, side: side) }, at: u, into: &result)
        value.withUnsafeBufferPointer { consume($0[0]) }
      }
    })

  @inline(__always)
  private static func residual<C: RandomAccessCollection>(_ u: C, side: Int) -> [C.Element]
  where C.Element: RealNumber, C.Index == Int {
    let step = 1 / Double(side + 1)
    let source = C.Element(6 * step * step)
    var result: [C.Element] = []
    result.reserveCapacity(u.count)
    for i in 0..<side {
      for j in 0..<side {
        let k = i * side + j
        var sum: C.Element = 4 * u[k]
        sum -= source * exp(u[k])
        if i > 0 { sum -= u[k - side] }
        if i < side - 1 { sum -= u[k + side] }
        if j > 0 { sum -= u[k - 1] }
        if j < side - 1 { sum -= u[k + 1] }
        result.append(sum)
      }
    }
    return result
  }
}
