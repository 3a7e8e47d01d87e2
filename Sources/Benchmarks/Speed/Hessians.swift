import DualNumbers

// Hessian matrices of functions of n numbers.

func benchmarkRosenbrockHessian(_ table: inout SpeedTable) {
  let problem = "Hessian of Rosenbrock's function"
  for n in [2, 10, 50, 100] {
    let x = points(n, in: -1.5...1.5)
    var hessian = Matrix(repeating: 0.0, rows: n, columns: n)
    table.measure(problem, n, "plain function") { consume(rosenbrock(x)) }
    table.measure(problem, n, "by hand") {
      rosenbrockHessian(x, into: &hessian)
      hessian.elements.withUnsafeBufferPointer { consume($0[0]) }
    }
    table.measure(problem, n, "DualNumbers") {
      consume(
        DualNumbers.hessian(
          of: { x in
            var sum: HessianDual = 0
            for i in 0..<x.count - 1 {
              let a = x[i + 1] - x[i] * x[i]
              let b = 1 - x[i]
              sum += 100 * a * a + b * b
            }
            return sum
          }, at: x, into: &hessian))
      hessian.elements.withUnsafeBufferPointer { consume($0[0]) }
    }
  }
}

/// The Hessian matrix of Rosenbrock's function, as one writes it by hand.
func rosenbrockHessian(_ x: [Double], into hessian: inout Matrix<Double>) {
  let n = x.count
  for i in 0..<n {
    for j in 0..<n { hessian[i, j] = 0 }
  }
  var carry = 0.0
  for i in 0..<n - 1 {
    let a = x[i + 1] - x[i] * x[i]
    hessian[i, i] = carry - 400 * a + 800 * x[i] * x[i] + 2
    carry = 200
    hessian[i, i + 1] = -400 * x[i]
    hessian[i + 1, i] = -400 * x[i]
  }
  hessian[n - 1, n - 1] = carry
}
