// Jacobian matrices of functions of two, three and four numbers with several results: one pass.

/// The Jacobian matrix of a function of two numbers with several results, in one pass.
///
/// ```swift
/// jacobian(of: { r, t in [r * cos(t), r * sin(t)] }, at: 2, 0)      // [[1.0, 0.0], [0.0, 2.0]]
/// ```
///
/// - Parameters:
///   - f: A function of two numbers that returns its results as an array; it runs once. What it throws is passed
///     on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
/// - Returns: The matrix whose row i is the gradient of the i-th result. No results give a matrix without rows.
@inlinable
public func jacobian<E: Error>(
  of f: (Dual<TwoPartials>, Dual<TwoPartials>) throws(E) -> [Dual<TwoPartials>],
  at x: Double, _ y: Double
) throws(E) -> Matrix<Double> {
  try valueWithJacobian(of: f, at: x, y).jacobian
}

/// The results and the Jacobian matrix of a function of two numbers with several results, in one pass.
///
/// - Parameters:
///   - f: A function of two numbers that returns its results as an array; it runs once. What it throws is passed
///     on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
/// - Returns: The results, bit for bit what plain numbers give, and the matrix whose row i is the gradient of the
///   i-th of them.
@inlinable
public func valueWithJacobian<E: Error>(
  of f: (Dual<TwoPartials>, Dual<TwoPartials>) throws(E) -> [Dual<TwoPartials>],
  at x: Double, _ y: Double
) throws(E) -> (value: [Double], jacobian: Matrix<Double>) {
  let results = try evaluate(
    { (seed) throws(E) in
      try f(Dual(x, .seed(seed, lane: 0)), Dual(y, .seed(seed, lane: 1)))
    }, expectConstants: { for result in $0 { result.expectConstant(in: "jacobian(of:at:_:)") } })
  return (results.map(\.value), rows(results, columns: 2))
}

/// The Jacobian matrix of a function of three numbers with several results, in one pass.
///
/// ```swift
/// jacobian(of: { x, y, z in [x * y, y * z] }, at: 1, 2, 3)      // [[2.0, 1.0, 0.0], [0.0, 3.0, 2.0]]
/// ```
///
/// - Parameters:
///   - f: A function of three numbers that returns its results as an array; it runs once. What it throws is passed
///     on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
/// - Returns: The matrix whose row i is the gradient of the i-th result. No results give a matrix without rows.
@inlinable
public func jacobian<E: Error>(
  of f: (Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>) throws(E) -> [Dual<FourPartials>],
  at x: Double, _ y: Double, _ z: Double
) throws(E) -> Matrix<Double> {
  try valueWithJacobian(of: f, at: x, y, z).jacobian
}

/// The results and the Jacobian matrix of a function of three numbers with several results, in one pass.
///
/// - Parameters:
///   - f: A function of three numbers that returns its results as an array; it runs once. What it throws is passed
///     on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
/// - Returns: The results, bit for bit what plain numbers give, and the matrix whose row i is the gradient of the
///   i-th of them.
@inlinable
public func valueWithJacobian<E: Error>(
  of f: (Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>) throws(E) -> [Dual<FourPartials>],
  at x: Double, _ y: Double, _ z: Double
) throws(E) -> (value: [Double], jacobian: Matrix<Double>) {
  let results = try evaluate(
    { (seed) throws(E) in
      try f(Dual(x, .seed(seed, lane: 0)), Dual(y, .seed(seed, lane: 1)), Dual(z, .seed(seed, lane: 2)))
    }, expectConstants: { for result in $0 { result.expectConstant(in: "jacobian(of:at:_:_:)") } })
  return (results.map(\.value), rows(results, columns: 3))
}

/// The Jacobian matrix of a function of four numbers with several results, in one pass.
///
/// ```swift
/// jacobian(of: { x, y, z, w in [x * w, y * z] }, at: 1, 2, 3, 4)
/// // [[4.0, 0.0, 0.0, 1.0], [0.0, 3.0, 2.0, 0.0]]
/// ```
///
/// - Parameters:
///   - f: A function of four numbers that returns its results as an array; it runs once. What it throws is passed
///     on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
/// - Returns: The matrix whose row i is the gradient of the i-th result. No results give a matrix without rows.
@inlinable
public func jacobian<E: Error>(
  of f: (Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>) throws(E) ->
    [Dual<FourPartials>],
  at x: Double, _ y: Double, _ z: Double, _ w: Double
) throws(E) -> Matrix<Double> {
  try valueWithJacobian(of: f, at: x, y, z, w).jacobian
}

/// The results and the Jacobian matrix of a function of four numbers with several results, in one pass.
///
/// - Parameters:
///   - f: A function of four numbers that returns its results as an array; it runs once. What it throws is passed
///     on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
/// - Returns: The results, bit for bit what plain numbers give, and the matrix whose row i is the gradient of the
///   i-th of them.
@inlinable
public func valueWithJacobian<E: Error>(
  of f: (Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>) throws(E) ->
    [Dual<FourPartials>],
  at x: Double, _ y: Double, _ z: Double, _ w: Double
) throws(E) -> (value: [Double], jacobian: Matrix<Double>) {
  let results = try evaluate(
    { (seed) throws(E) in
      try f(
        Dual(x, .seed(seed, lane: 0)), Dual(y, .seed(seed, lane: 1)), Dual(z, .seed(seed, lane: 2)),
        Dual(w, .seed(seed, lane: 3)))
    }, expectConstants: { for result in $0 { result.expectConstant(in: "jacobian(of:at:_:_:_:)") } })
  return (results.map(\.value), rows(results, columns: 4))
}

/// The lanes of each result as a row.
@inlinable
func rows<T: LaneTangent>(_ results: [Dual<T>], columns: Int) -> Matrix<T.Scalar> {
  var jacobian = Matrix(repeating: T.Scalar.zero, rows: results.count, columns: columns)
  for (i, result) in results.enumerated() {
    for j in 0..<columns { jacobian[i, j] = result.derivative.lane(j) }
  }
  return jacobian
}
