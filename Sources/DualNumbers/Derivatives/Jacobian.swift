/// The Jacobian matrix of a function of n numbers at a point.
///
/// ```swift
/// jacobian(of: { x in [x[0] * x[1], sin(x[0])] }, at: [0, 2])      // [[2.0, 0.0], [1.0, 0.0]]
/// ```
///
/// Row i holds the gradient of the i-th result. A pass gives eight columns.
///
/// - Parameters:
///   - f: A function of n numbers that returns an array. It runs ⌈n / 8⌉ times and must be the same function
///     each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
/// - Precondition: Every pass returns as many results, m.
/// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func jacobian<E: Error>(
  of f: ([GradientDual]) throws(E) -> [GradientDual], at x: [Double]
) throws(E) -> Matrix<Double> {
  var jacobian = Matrix(repeating: Double.zero, rows: 0, columns: 0)
  _ = try jacobianPasses(
    GradientSeeding.self, of: { x, y throws(E) in y = try f(x) }, at: x, outputCount: nil, into: &jacobian)
  return jacobian
}

/// The values and the Jacobian matrix of a function of n numbers at a point.
///
/// - Parameters:
///   - f: A function of n numbers that returns an array. It runs ⌈n / 8⌉ times and must be the same function
///     each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
/// - Precondition: Every pass returns as many results, m.
/// - Returns: f(x), bit for bit what plain numbers give, and the m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func valueWithJacobian<E: Error>(
  of f: ([GradientDual]) throws(E) -> [GradientDual], at x: [Double]
) throws(E) -> (value: [Double], jacobian: Matrix<Double>) {
  var jacobian = Matrix(repeating: Double.zero, rows: 0, columns: 0)
  let value = try jacobianPasses(
    GradientSeeding.self, of: { x, y throws(E) in y = try f(x) }, at: x, outputCount: nil, into: &jacobian)
  return (value, jacobian)
}

/// The Jacobian matrix of a function of n numbers, written into a matrix that is there already.
///
/// - Parameters:
///   - f: A function of n numbers that returns an array. It runs ⌈n / 8⌉ times and must be the same function
///     each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - jacobian: Receives the partial derivatives. A matrix of m × n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Precondition: Every pass returns as many results, m.
/// - Returns: f(x).
@discardableResult
@inlinable
public func jacobian<E: Error>(
  of f: ([GradientDual]) throws(E) -> [GradientDual], at x: [Double], into jacobian: inout Matrix<Double>
) throws(E) -> [Double] {
  try jacobianPasses(
    GradientSeeding.self, of: { x, y throws(E) in y = try f(x) }, at: x, outputCount: nil, into: &jacobian)
}

/// The Jacobian matrix of a function of real numbers of any kind at a point.
///
/// - Parameters:
///   - f: A function of n numbers that returns an array. It runs n times and must be the same function
///     each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
/// - Precondition: Every pass returns as many results, m.
/// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
@_disfavoredOverload
@inlinable
public func jacobian<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> [Dual<T>], at x: [T]
) throws(E) -> Matrix<T> {
  var jacobian = Matrix(repeating: T.zero, rows: 0, columns: 0)
  _ = try jacobianPasses(
    SingleSeeding<T>.self, of: { x, y throws(E) in y = try f(x) }, at: x, outputCount: nil, into: &jacobian)
  return jacobian
}

/// The values and the Jacobian matrix of a function of real numbers of any kind at a point.
///
/// - Parameters:
///   - f: A function of n numbers that returns an array. It runs n times and must be the same function
///     each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
/// - Precondition: Every pass returns as many results, m.
/// - Returns: f(x), bit for bit what plain numbers give, and the m × n matrix of ∂fᵢ/∂xⱼ.
@_disfavoredOverload
@inlinable
public func valueWithJacobian<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> [Dual<T>], at x: [T]
) throws(E) -> (value: [T], jacobian: Matrix<T>) {
  var jacobian = Matrix(repeating: T.zero, rows: 0, columns: 0)
  let value = try jacobianPasses(
    SingleSeeding<T>.self, of: { x, y throws(E) in y = try f(x) }, at: x, outputCount: nil, into: &jacobian)
  return (value, jacobian)
}

/// The Jacobian matrix of a function of real numbers of any kind, written into a matrix that is there already.
///
/// - Parameters:
///   - f: A function of n numbers that returns an array. It runs n times and must be the same function
///     each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - jacobian: Receives the partial derivatives. A matrix of m × n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Precondition: Every pass returns as many results, m.
/// - Returns: f(x).
@_disfavoredOverload
@discardableResult
@inlinable
public func jacobian<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> [Dual<T>], at x: [T], into jacobian: inout Matrix<T>
) throws(E) -> [T] {
  try jacobianPasses(
    SingleSeeding<T>.self, of: { x, y throws(E) in y = try f(x) }, at: x, outputCount: nil, into: &jacobian)
}
