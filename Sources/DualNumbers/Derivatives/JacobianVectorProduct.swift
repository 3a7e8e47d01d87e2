/// The Jacobian matrix of a function of n numbers times a vector, in one pass and without the matrix.
///
/// ```swift
/// jacobianVectorProduct(of: { x in [x[0] * x[1], sin(x[0])] }, at: [0, 2], along: [1, 1])      // [2.0, 1.0]
/// ```
///
/// - Parameters:
///   - f: A function of n numbers that returns an array; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
///   - direction: The vector, n numbers.
/// - Precondition: Point and vector have the same count.
/// - Returns: The derivatives of the results of f(x + t · direction) with respect to t at t = 0.
@inlinable
public func jacobianVectorProduct<E: Error>(
  of f: ([Dual<Double>]) throws(E) -> [Dual<Double>], at x: [Double], along direction: [Double]
) throws(E) -> [Double] {
  try jacobianVectorPass(f, at: x, along: direction)
}

/// The Jacobian matrix of a function of real numbers of any kind times a vector, in one pass.
///
/// - Parameters:
///   - f: A function of n numbers that returns an array; it runs once. What it throws is passed on.
///   - x: The point, n numbers.
///   - direction: The vector, n numbers.
/// - Precondition: Point and vector have the same count.
/// - Returns: The derivatives of the results of f(x + t · direction) with respect to t at t = 0.
@_disfavoredOverload
@inlinable
public func jacobianVectorProduct<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> [Dual<T>], at x: [T], along direction: [T]
) throws(E) -> [T] {
  try jacobianVectorPass(f, at: x, along: direction)
}

/// The Jacobian matrix of a function that writes its results times a vector, in one pass.
///
/// - Parameters:
///   - f: A function that reads n numbers and writes its results into an array, where it finds zeros. It runs
///     once. What it throws is passed on.
///   - x: The point, n numbers.
///   - direction: The vector, n numbers.
///   - outputCount: How many results the function has.
/// - Precondition: Point and vector have the same count, and `outputCount` is not negative.
/// - Returns: The derivatives of the results of f(x + t · direction) with respect to t at t = 0.
@inlinable
public func jacobianVectorProduct<E: Error>(
  of f: ([Dual<Double>], inout [Dual<Double>]) throws(E) -> Void,
  at x: [Double], along direction: [Double], outputCount: Int
) throws(E) -> [Double] {
  requireOutputCount(outputCount, in: "jacobianVectorProduct(of:at:along:outputCount:)")
  var variables = seeded(x, along: direction, in: "jacobianVectorProduct(of:at:along:outputCount:)")
  var outputs = SingleSeeding<Double>.outputs(outputCount)
  try evaluate(f, variables, &outputs, .first, in: "jacobianVectorProduct(of:at:along:outputCount:)")
  let product = outputs.map(\.derivative)
  SingleSeeding<Double>.leave(&variables, seeded: nil, outputs: &outputs)
  return product
}

/// Evaluates a function of n numbers that returns an array at variables that move along a direction.
@inlinable @inline(__always)
func jacobianVectorPass<T: RealNumber, E: Error>(
  _ f: ([Dual<T>]) throws(E) -> [Dual<T>], at x: [T], along direction: [T]
) throws(E) -> [T] {
  var variables = seeded(x, along: direction, in: "jacobianVectorProduct(of:at:along:)")
  let results = try evaluate(f, variables, .first, in: "jacobianVectorProduct(of:at:along:)")
  SingleSeeding<T>.leave(&variables, seeded: nil)
  return results.map(\.derivative)
}
