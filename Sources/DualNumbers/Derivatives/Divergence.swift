/// The divergence of a vector field of n numbers at a point: the sum of ∂fᵢ/∂xᵢ.
///
/// ```swift
/// divergence(of: { x in [x[0] * x[1], x[1] * x[1]] }, at: [3, 2])      // 6.0
/// ```
///
/// The trace of the Jacobian matrix, without the matrix.
///
/// - Parameters:
///   - f: A function of n numbers that returns n numbers. It runs ⌈n / 8⌉ times and must be the same function each
///     time. What it throws is passed on.
///   - x: The point, n numbers. At an empty point the divergence is 0.
/// - Precondition: The function returns as many numbers as it takes.
/// - Returns: Σᵢ ∂fᵢ/∂xᵢ.
@inlinable
public func divergence<E: Error>(
  of f: ([GradientDual]) throws(E) -> [GradientDual], at x: [Double]
) throws(E) -> Double {
  try divergencePasses(GradientSeeding.self, of: f, at: x)
}

/// The divergence of a vector field of real numbers of any kind at a point.
///
/// - Parameters:
///   - f: A function of n numbers that returns n numbers. It runs n times and must be the same function each time.
///     What it throws is passed on.
///   - x: The point, n numbers. At an empty point the divergence is 0.
/// - Precondition: The function returns as many numbers as it takes.
/// - Returns: Σᵢ ∂fᵢ/∂xᵢ.
@_disfavoredOverload
@inlinable
public func divergence<T: RealNumber, E: Error>(
  of f: ([Dual<T>]) throws(E) -> [Dual<T>], at x: [T]
) throws(E) -> T {
  try divergencePasses(SingleSeeding<T>.self, of: f, at: x)
}

/// Evaluates a vector field once for each group of variables that fits the lanes.
@inlinable @inline(__always)
func divergencePasses<S: Seeding, E: Error>(
  _ seeding: S.Type, of f: ([Dual<S.T>]) throws(E) -> [Dual<S.T>], at x: [S.T.Scalar]
) throws(E) -> S.T.Scalar {
  var variables = S.variables(x, seeding: 0..<0)
  var sum = S.T.Scalar.zero
  for first in stride(from: 0, to: x.count, by: S.width) {
    let block = first..<Swift.min(first + S.width, x.count)
    for i in block { variables[i].derivative = S.seed(lane: i - first) }
    let outputs = try evaluate(f, variables, .first, in: "divergence(of:at:)")
    require(
      outputs.count == x.count,
      "divergence(of:at:): expected \(x.count) results, as many as the point has numbers, got \(outputs.count)"
    )
    for i in block {
      sum += S.partial(outputs[i].derivative, lane: i - first)
      variables[i].derivative = .zero
    }
  }
  S.leave(&variables, seeded: x.count..<x.count)
  return sum
}
