import DualNumbers

// Jacobian matrices, and products of matrices of derivatives with a vector.

/// The Jacobian matrix of Broyden's tridiagonal function.
func benchmarkBroydenJacobian(_ table: inout SpeedTable) {
  let problem = "Jacobian of Broyden's tridiagonal function"
  for n in [10, 100] {
    let x = points(n, in: -1.5...1.5)
    var values = Array(repeating: 0.0, count: n)
    var byHand = Array(repeating: 0.0, count: n * n)
    var matrix = Matrix(repeating: 0.0, rows: n, columns: n)
    table.measure(problem, n, "plain function") {
      broyden(x, into: &values)
      consume(&values)
    }
    table.measure(problem, n, "by hand", results: byHand) {
      broyden(x, into: &values)
      broydenJacobian(x, into: &byHand)
      consume(&values)
      consume(&byHand)
    }
    table.measure(problem, n, "DualNumbers", results: matrix.elements) {
      let values = jacobian(of: { broyden($0, into: &$1) }, at: x, outputCount: n, into: &matrix)
      consume(values[0])
      matrix.elements.withUnsafeBufferPointer { consume($0[0]) }
    }
  }
}

/// The Jacobian matrix of Broyden's tridiagonal function times a vector.
func benchmarkJacobianVectorProduct(_ table: inout SpeedTable) {
  let problem = "Jacobian of Broyden's tridiagonal function times a vector"
  for n in [10, 100, 1000] {
    let x = points(n, in: -1.5...1.5)
    let v = points(n, in: -1...1)
    var values = Array(repeating: 0.0, count: n)
    var product = values
    table.measure(problem, n, "plain function") {
      broyden(x, into: &values)
      consume(&values)
    }
    table.measure(problem, n, "by hand", results: product) {
      broyden(x, into: &values)
      broydenProduct(x, v, into: &product)
      consume(&values)
      consume(&product)
    }
    table.measure(problem, n, "DualNumbers", results: product) {
      product = jacobianVectorProduct(
        of: { x, y in broyden(x, into: &y) }, at: x, along: v, outputCount: n)
      consume(&product)
    }
  }
}

/// The Hessian matrix of Rosenbrock's function times a vector.
func benchmarkHessianVectorProduct(_ table: inout SpeedTable) {
  let problem = "Hessian of Rosenbrock's function times a vector"
  for n in [10, 100, 1000] {
    let x = points(n, in: -1.5...1.5)
    let v = points(n, in: -1...1)
    var product = Array(repeating: 0.0, count: n)
    table.measure(problem, n, "plain function") { consume(rosenbrock(x)) }
    table.measure(problem, n, "by hand", results: product) {
      consume(rosenbrockHessianProduct(x, v, into: &product))
      consume(&product)
    }
    table.measure(problem, n, "DualNumbers", results: product) {
      product = hessianVectorProduct(
        of: { x in
          var sum: HessianVectorDual = 0
          for i in 0..<x.count - 1 {
            let a = x[i + 1] - x[i] * x[i]
            let b = 1 - x[i]
            sum += 100 * a * a + b * b
          }
          return sum
        }, at: x, along: v)
      consume(&product)
    }
  }
}

/// Broyden's tridiagonal function.
///
/// C. G. Broyden, "A class of methods for solving nonlinear simultaneous equations", 1965.
@inline(__always)
func broyden<T: RealNumber>(_ x: [T], into y: inout [T]) {
  for i in x.indices {
    var sum = (3 - 2 * x[i]) * x[i] + 1
    if i > 0 { sum -= x[i - 1] }
    if i + 1 < x.count { sum -= 2 * x[i + 1] }
    y[i] = sum
  }
}

/// The Jacobian matrix of Broyden's function, row by row, as one writes it by hand.
func broydenJacobian(_ x: [Double], into jacobian: inout [Double]) {
  let n = x.count
  for i in jacobian.indices { jacobian[i] = 0 }
  for i in 0..<n {
    jacobian[i * (n + 1)] = 3 - 4 * x[i]
    if i > 0 { jacobian[i * (n + 1) - 1] = -1 }
    if i + 1 < n { jacobian[i * (n + 1) + 1] = -2 }
  }
}

/// The Jacobian matrix of Broyden's function times a vector, as one writes it by hand.
func broydenProduct(_ x: [Double], _ v: [Double], into product: inout [Double]) {
  for i in x.indices {
    var sum = (3 - 4 * x[i]) * v[i]
    if i > 0 { sum -= v[i - 1] }
    if i + 1 < x.count { sum -= 2 * v[i + 1] }
    product[i] = sum
  }
}

/// The value of Rosenbrock's function, and its Hessian matrix times a vector, as one writes them by hand.
func rosenbrockHessianProduct(_ x: [Double], _ v: [Double], into product: inout [Double]) -> Double {
  var sum = 0.0
  var carry = 0.0
  for i in 0..<x.count - 1 {
    let a = x[i + 1] - x[i] * x[i]
    let b = 1 - x[i]
    sum += 100 * a * a + b * b
    product[i] = carry + (800 * x[i] * x[i] - 400 * a + 2) * v[i] - 400 * x[i] * v[i + 1]
    carry = 200 * v[i + 1] - 400 * x[i] * v[i]
  }
  product[x.count - 1] = carry
  return sum
}
