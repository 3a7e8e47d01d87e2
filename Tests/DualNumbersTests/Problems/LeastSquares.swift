import DualNumbers

/// A nonlinear least-squares fit by the Levenberg–Marquardt method with exact Jacobian matrices.
///
/// The damping follows H. B. Nielsen (K. Madsen, H. B. Nielsen, O. Tingleff, *Methods for Non-Linear Least Squares
/// Problems*, 2004), the scaling J. J. Moré (1978). Undamped steps at the end go on as long as they shrink.
struct LeastSquaresFit {
  private(set) var parameters: [Double]
  private(set) var sumOfSquares: Double
  private let residuals: ([GradientDual]) -> [GradientDual]

  init(start: [Double], residuals: @escaping ([GradientDual]) -> [GradientDual]) {
    parameters = start
    self.residuals = residuals
    sumOfSquares = .infinity
    descend()
    polish()
  }

  private mutating func descend() {
    var (r, j) = valueWithJacobian(of: residuals, at: parameters)
    sumOfSquares = squares(r)
    var scale = Array(repeating: 0.0, count: parameters.count)
    var damping = 1e-3
    var growth = 2.0
    for _ in 0..<5000 {
      for k in scale.indices { scale[k] = Swift.max(scale[k], squares(j.column(k)).squareRoot()) }
      let step = leastSquaresSolution(j, r.map { -$0 }, damping: damping.squareRoot(), scale)
      let trial = zip(parameters, step).map(+)
      let (newR, newJ) = valueWithJacobian(of: residuals, at: trial)
      let newSum = squares(newR)
      let model = squares(predicted(r, j, step))
      let gain = (sumOfSquares - newSum) / (sumOfSquares - model)
      if newSum < sumOfSquares && newJ.elements.allSatisfy(\.isFinite) {
        let small = zip(step, trial).allSatisfy { Swift.abs($0) <= 1e-14 * Swift.abs($1) }
        (parameters, r, j, sumOfSquares) = (trial, newR, newJ, newSum)
        let t = 2 * gain - 1
        damping *= Swift.max(1.0 / 3, 1 - t * t * t)
        growth = 2
        if small { return }
      } else {
        damping *= growth
        growth *= 2
        if damping > 1e30 || newSum == sumOfSquares { return }
      }
    }
  }

  private mutating func polish() {
    var smallest = Double.infinity
    for _ in 0..<200 {
      let (r, j) = valueWithJacobian(of: residuals, at: parameters)
      let scale = (0..<j.columns).map { squares(j.column($0)).squareRoot() }
      let step = leastSquaresSolution(j, r.map { -$0 }, damping: 0, scale)
      let size = zip(step, parameters).map { Swift.abs($0 / $1) }.max() ?? 0
      guard size < 0.9 * smallest else { return }
      smallest = size
      parameters = zip(parameters, step).map(+)
      sumOfSquares = squares(residuals(parameters.map { GradientDual($0) }).map(\.value))
    }
  }

  private func predicted(_ r: [Double], _ j: Matrix<Double>, _ step: [Double]) -> [Double] {
    r.indices.map { i in zip(j.row(i), step).reduce(r[i]) { $0 + $1.0 * $1.1 } }
  }
}

func squares(_ v: [Double]) -> Double { v.reduce(0) { $0 + $1 * $1 } }

/// The x that minimises ‖A x − b‖² + damping² ‖S x‖², S diagonal, by Householder reflections on scaled columns.
func leastSquaresSolution(
  _ a: Matrix<Double>, _ b: [Double], damping: Double, _ scale: [Double]
) -> [Double] {
  let n = a.columns
  let safe = scale.map { $0 > 0 ? $0 : 1 }
  var columns = (0..<n).map { k in
    a.column(k).map { $0 / safe[k] } + (0..<n).map { $0 == k ? damping * (scale[k] / safe[k]) : 0 }
  }
  var right = b + Array(repeating: 0, count: n)
  for k in 0..<n {
    let norm = squares(Array(columns[k][k...])).squareRoot()
    guard norm > 0 else { continue }
    let pivot = columns[k][k] > 0 ? -norm : norm
    var v = Array(columns[k][k...])
    v[0] -= pivot
    let length = squares(v)
    func reflect(_ c: inout [Double]) {
      let factor = 2 * v.indices.reduce(0) { $0 + v[$1] * c[k + $1] } / length
      for i in v.indices { c[k + i] -= factor * v[i] }
    }
    for l in k..<n { reflect(&columns[l]) }
    reflect(&right)
    columns[k][k] = pivot
  }
  var x = Array(repeating: 0.0, count: n)
  for k in stride(from: n - 1, through: 0, by: -1) {
    let rest = (k + 1..<n).reduce(right[k]) { $0 - columns[$1][k] * x[$1] }
    x[k] = columns[k][k] == 0 ? 0 : rest / columns[k][k]
  }
  return zip(x, safe).map(/)
}
