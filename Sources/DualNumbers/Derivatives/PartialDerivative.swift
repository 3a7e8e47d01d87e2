/// The derivative of a function of n numbers with respect to one of them, in one pass.
///
/// ```swift
/// partialDerivative(of: { x in x[0] * x[0] * x[1] }, at: [3, 2], withRespectTo: 0)      // 12.0
/// ```
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
///   - index: Which of them, counted from 0.
/// - Precondition: 0 ≤ `index` < n.
/// - Returns: ∂f/∂xᵢ at the point.
@inlinable
public func partialDerivative<E: Error>(
  of f: ([Dual<Double>]) throws(E) -> Dual<Double>, at x: [Double], withRespectTo index: Int
) throws(E) -> Double {
  try evaluate(f, seeded(x, variable: index), .first, in: "partialDerivative(of:at:withRespectTo:)")
    .derivative
}

/// The derivative of a function of n real numbers of any kind with respect to one of them, in one pass.
///
/// - Parameters:
///   - f: A function of n numbers; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
///   - index: Which of them, counted from 0.
/// - Precondition: 0 ≤ `index` < n.
/// - Returns: ∂f/∂xᵢ at the point.
@_disfavoredOverload
@inlinable
public func partialDerivative<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> Dual<T>, at x: [T], withRespectTo index: Int
) throws(E) -> T {
  try evaluate(f, seeded(x, variable: index), .first, in: "partialDerivative(of:at:withRespectTo:)")
    .derivative
}

/// The point as dual numbers of which one is the variable.
@inlinable
func seeded<T: RealNumber>(_ x: [T], variable index: Int) -> [Dual<T>] {
  requireArgument(index, of: x.count, for: "partialDerivative(of:at:withRespectTo:)")
  var variables: [Dual<T>] = []
  variables.reserveCapacity(x.count)
  for value in x { variables.append(Dual(value)) }
  variables[index].derivative = 1
  return variables
}

/// Stops if an index does not name an argument.
@inlinable @inline(__always)
func requireArgument(_ index: Int, of count: Int, for call: StaticString) {
  require(
    index >= 0 && index < count,
    "\(call): expected the index of one of \(count) arguments, counted from 0, got \(index)")
}

/// The derivative of a function of two numbers with respect to one of them, in one pass.
///
/// - Parameters:
///   - f: A function of two numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - index: Which of them, counted from 0.
/// - Precondition: 0 ≤ `index` < 2.
/// - Returns: The partial derivative at the point.
@inlinable @inline(__always)
public func partialDerivative<E: Error>(
  of f: (Dual<Double>, Dual<Double>) throws(E) -> Dual<Double>,
  at x: Double, _ y: Double, withRespectTo index: Int
) throws(E) -> Double {
  requireArgument(index, of: 2, for: "partialDerivative(of:at:withRespectTo:)")
  return try evaluate(
    f, Dual(x, index == 0 ? 1 : 0), Dual(y, index == 1 ? 1 : 0), .first,
    in: "partialDerivative(of:at:_:withRespectTo:)"
  ).derivative
}

/// The derivative of a function of three numbers with respect to one of them, in one pass.
///
/// - Parameters:
///   - f: A function of three numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - index: Which of them, counted from 0.
/// - Precondition: 0 ≤ `index` < 3.
/// - Returns: The partial derivative at the point.
@inlinable @inline(__always)
public func partialDerivative<E: Error>(
  of f: (Dual<Double>, Dual<Double>, Dual<Double>) throws(E) -> Dual<Double>,
  at x: Double, _ y: Double, _ z: Double, withRespectTo index: Int
) throws(E) -> Double {
  requireArgument(index, of: 3, for: "partialDerivative(of:at:withRespectTo:)")
  return try evaluate(
    f, Dual(x, index == 0 ? 1 : 0), Dual(y, index == 1 ? 1 : 0), Dual(z, index == 2 ? 1 : 0), .first,
    in: "partialDerivative(of:at:_:_:withRespectTo:)"
  ).derivative
}

/// The derivative of a function of four numbers with respect to one of them, in one pass.
///
/// - Parameters:
///   - f: A function of four numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
///   - index: Which of them, counted from 0.
/// - Precondition: 0 ≤ `index` < 4.
/// - Returns: The partial derivative at the point.
@inlinable @inline(__always)
public func partialDerivative<E: Error>(
  of f: (Dual<Double>, Dual<Double>, Dual<Double>, Dual<Double>) throws(E) -> Dual<Double>,
  at x: Double, _ y: Double, _ z: Double, _ w: Double, withRespectTo index: Int
) throws(E) -> Double {
  requireArgument(index, of: 4, for: "partialDerivative(of:at:withRespectTo:)")
  return try evaluate(
    f, Dual(x, index == 0 ? 1 : 0), Dual(y, index == 1 ? 1 : 0), Dual(z, index == 2 ? 1 : 0),
    Dual(w, index == 3 ? 1 : 0), .first, in: "partialDerivative(of:at:_:_:_:withRespectTo:)"
  ).derivative
}
