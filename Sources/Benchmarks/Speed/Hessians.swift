import DualNumbers

// Hessian matrices of functions of n numbers.

func benchmarkRosenbrockHessian(_ table: inout SpeedTable) {
  let problem = "Hessian of Rosenbrock's function"
  for n in [2, 10, 50, 100] {
    let x = points(n, in: -1.5...1.5)
    var byHand = Array(repeating: 0.0, count: n * n)
    var hessian = Matrix(repeating: 0.0, rows: n, columns: n)
    table.measure(problem, n, "plain function") { consume(rosenbrock(x)) }
    table.measure(problem, n, "by hand", results: byHand) {
      consume(rosenbrockHessian(x, into: &byHand))
      consume(&byHand)
    }
    table.measure(problem, n, "DualNumbers", results: hessian.elements) {
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

/// The value and the Hessian matrix of Rosenbrock's function, as one writes them by hand.
func rosenbrockHessian(_ x: [Double], into hessian: inout [Double]) -> Double {
  let n = x.count
  for i in hessian.indices { hessian[i] = 0 }
  var sum = 0.0
  var carry = 0.0
  for i in 0..<n - 1 {
    let a = x[i + 1] - x[i] * x[i]
    let b = 1 - x[i]
    sum += 100 * a * a + b * b
    hessian[i * (n + 1)] = carry - 400 * a + 800 * x[i] * x[i] + 2
    carry = 200
    hessian[i * (n + 1) + 1] = -400 * x[i]
    hessian[i * (n + 1) + n] = -400 * x[i]
  }
  hessian[n * n - 1] = carry
  return sum
}
