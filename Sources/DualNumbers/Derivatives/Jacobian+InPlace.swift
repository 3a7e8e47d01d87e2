// Jacobian matrices of functions that write their results.

/// The Jacobian matrix of a function of n numbers that writes its results at a point.
///
/// ```swift
/// jacobian(of: { x, y in
///   y[0] = x[0] * x[1]
///   y[1] = sin(x[0])
/// }, at: [0, 2], outputCount: 2)      // [[2.0, 0.0], [1.0, 0.0]]
/// ```
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     ⌈n / 8⌉ times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - outputCount: How many results the function has, m.
/// - Precondition: The function leaves m results in its array.
/// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func jacobian<E: Error>(
  of f: ([GradientDual], inout [GradientDual]) throws(E) -> Void, at x: [Double], outputCount: Int
) throws(E) -> Matrix<Double> {
  requireOutputCount(outputCount)
  var jacobian = Matrix(repeating: Double.zero, rows: 0, columns: 0)
  _ = try jacobianPasses(GradientSeeding.self, of: f, at: x, outputCount: outputCount, into: &jacobian)
  return jacobian
}

/// The values and the Jacobian matrix of a function of n numbers that writes its results at a point.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     ⌈n / 8⌉ times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - outputCount: How many results the function has, m.
/// - Precondition: The function leaves m results in its array.
/// - Returns: f(x), bit for bit what plain numbers give, and the m × n matrix of ∂fᵢ/∂xⱼ.
@inlinable
public func valueWithJacobian<E: Error>(
  of f: ([GradientDual], inout [GradientDual]) throws(E) -> Void, at x: [Double], outputCount: Int
) throws(E) -> (value: [Double], jacobian: Matrix<Double>) {
  requireOutputCount(outputCount)
  var jacobian = Matrix(repeating: Double.zero, rows: 0, columns: 0)
  let value = try jacobianPasses(
    GradientSeeding.self, of: f, at: x, outputCount: outputCount, into: &jacobian)
  return (value, jacobian)
}

/// The Jacobian matrix of a function of n numbers that writes its results, written into a matrix that is there already.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     ⌈n / 8⌉ times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - outputCount: How many results the function has, m.
///   - jacobian: Receives the partial derivatives. A matrix of m × n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Precondition: The function leaves m results in its array.
/// - Returns: f(x).
@discardableResult
@inlinable
public func jacobian<E: Error>(
  of f: ([GradientDual], inout [GradientDual]) throws(E) -> Void, at x: [Double], outputCount: Int,
  into jacobian: inout Matrix<Double>
) throws(E) -> [Double] {
  requireOutputCount(outputCount)
  return try jacobianPasses(GradientSeeding.self, of: f, at: x, outputCount: outputCount, into: &jacobian)
}

/// The values and the Jacobian matrix of a function of n numbers that writes its results, written into an array and a
/// matrix that are there already.
///
/// ```swift
/// var residuals = [0.0, 0.0]
/// var slopes = Matrix(repeating: 0.0, rows: 2, columns: 2)
/// valueWithJacobian(of: { x, y in
///   y[0] = x[0] * x[1]
///   y[1] = x[0] + x[1]
/// }, at: [3, 2], into: &residuals, &slopes)
/// residuals      // [6.0, 5.0]
/// slopes         // [[2.0, 3.0], [1.0, 1.0]]
/// ```
///
/// This is the form for a solver that asks for many small matrices: called again and again on a thread, with up to some
/// eighty numbers, it allocates nothing.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     ⌈n / 8⌉ times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - value: Receives f(x). Its count says how many results the function has, m. After an error it is unchanged.
///   - jacobian: Receives the partial derivatives. A matrix of m × n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Precondition: The function leaves m results in its array.
@inlinable
public func valueWithJacobian<E: Error>(
  of f: ([GradientDual], inout [GradientDual]) throws(E) -> Void, at x: [Double],
  into value: inout [Double], _ jacobian: inout Matrix<Double>
) throws(E) {
  try jacobianPasses(
    GradientSeeding.self, of: f, at: x, outputCount: value.count, into: &value, &jacobian)
}

/// The Jacobian matrix of a function of real numbers of any kind that writes its results at a point.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     n times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - outputCount: How many results the function has, m.
/// - Precondition: The function leaves m results in its array.
/// - Returns: The m × n matrix of ∂fᵢ/∂xⱼ.
@_disfavoredOverload
@inlinable
public func jacobian<T: RealNumber, E: Error>(
  of f: ([Dual<T>], inout [Dual<T>]) throws(E) -> Void, at x: [T], outputCount: Int
) throws(E) -> Matrix<T> {
  requireOutputCount(outputCount)
  var jacobian = Matrix(repeating: T.zero, rows: 0, columns: 0)
  _ = try jacobianPasses(SingleSeeding<T>.self, of: f, at: x, outputCount: outputCount, into: &jacobian)
  return jacobian
}

/// The values and the Jacobian matrix of a function of real numbers of any kind that writes its results at a point.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     n times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - outputCount: How many results the function has, m.
/// - Precondition: The function leaves m results in its array.
/// - Returns: f(x), bit for bit what plain numbers give, and the m × n matrix of ∂fᵢ/∂xⱼ.
@_disfavoredOverload
@inlinable
public func valueWithJacobian<T: RealNumber, E: Error>(
  of f: ([Dual<T>], inout [Dual<T>]) throws(E) -> Void, at x: [T], outputCount: Int
) throws(E) -> (value: [T], jacobian: Matrix<T>) {
  requireOutputCount(outputCount)
  var jacobian = Matrix(repeating: T.zero, rows: 0, columns: 0)
  let value = try jacobianPasses(
    SingleSeeding<T>.self, of: f, at: x, outputCount: outputCount, into: &jacobian)
  return (value, jacobian)
}

/// The Jacobian matrix of a function of real numbers of any kind that writes its results, written into a matrix that is there already.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     n times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - outputCount: How many results the function has, m.
///   - jacobian: Receives the partial derivatives. A matrix of m × n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Precondition: The function leaves m results in its array.
/// - Returns: f(x).
@_disfavoredOverload
@discardableResult
@inlinable
public func jacobian<T: RealNumber, E: Error>(
  of f: ([Dual<T>], inout [Dual<T>]) throws(E) -> Void, at x: [T], outputCount: Int,
  into jacobian: inout Matrix<T>
) throws(E) -> [T] {
  requireOutputCount(outputCount)
  return try jacobianPasses(SingleSeeding<T>.self, of: f, at: x, outputCount: outputCount, into: &jacobian)
}

/// The values and the Jacobian matrix of a function of real numbers of any kind that writes its results, written into an
/// array and a matrix that are there already.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     n times and must be the same function each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives a matrix without columns.
///   - value: Receives f(x). Its count says how many results the function has, m. After an error it is unchanged.
///   - jacobian: Receives the partial derivatives. A matrix of m × n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Precondition: The function leaves m results in its array.
@_disfavoredOverload
@inlinable
public func valueWithJacobian<T: RealNumber, E: Error>(
  of f: ([Dual<T>], inout [Dual<T>]) throws(E) -> Void, at x: [T],
  into value: inout [T], _ jacobian: inout Matrix<T>
) throws(E) {
  try jacobianPasses(
    SingleSeeding<T>.self, of: f, at: x, outputCount: value.count, into: &value, &jacobian)
}

/// Stops if a count of results is negative.
@inlinable @inline(__always)
func requireOutputCount(_ outputCount: Int, in call: StaticString = "jacobian(of:at:outputCount:)") {
  require(outputCount >= 0, "\(call): expected a count of results of at least 0, got \(outputCount)")
}
