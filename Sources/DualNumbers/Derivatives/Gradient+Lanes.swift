// Gradients for which the caller chooses how many partial derivatives a pass carries.

/// The gradient of a function of n numbers at a point, with as many partial derivatives a pass as you choose.
///
/// ```swift
/// func bowl<T: RealNumber>(_ x: [T]) -> T {
///   var sum: T = 0
///   for number in x { sum += exp(number * number) }
///   return log(sum)
/// }
/// typealias ThirtyTwoLanes = DirectSum<SIMD16<Double>, SIMD16<Double>>
///
/// let x = (0..<100).map { Double($0) / 100 }
/// gradient(of: bowl, at: x, lanes: Partials<ThirtyTwoLanes>.self)      // four passes, not thirteen
/// ```
///
/// The plain call, ``gradient(of:at:)-swift.func``, carries eight. More lanes mean fewer passes, which pays where the
/// function itself is costly; a tangent of just the lanes that a small problem needs wastes none. <doc:Performance> has the
/// figures.
///
/// - Parameters:
///   - f: A function of n numbers, best a generic one. It runs ⌈n / `laneCount`⌉ times and must be the same function
///     each time. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
///   - lanes: The tangent to calculate with: a SIMD vector, a ``DirectSum`` of vectors, or ``Partials`` of either,
///     which skip the arithmetic of numbers that take no part in a pass. A ``DirectSum`` of ``Partials`` skips that of
///     each part.
/// - Returns: The n partial derivatives.
@_transparent
public func gradient<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>]) throws(E) -> Dual<Lanes>, at x: [Lanes.Scalar], lanes: Lanes.Type
) throws(E) -> [Lanes.Scalar] {
  var gradient: [Lanes.Scalar] = []
  _ = try LaneSeeding<Lanes>.gradientPasses(of: f, at: x, into: &gradient)
  return gradient
}

/// The value and the gradient of a function of n numbers, with as many partial derivatives a pass as you choose.
///
/// - Parameters:
///   - f: A function of n numbers. It runs ⌈n / `laneCount`⌉ times and must be the same function each time. What it
///     throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
///   - lanes: The tangent to calculate with; see ``gradient(of:at:lanes:)``.
/// - Returns: f(x), bit for bit what plain numbers give, and the n partial derivatives.
@_transparent
public func valueWithGradient<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>]) throws(E) -> Dual<Lanes>, at x: [Lanes.Scalar], lanes: Lanes.Type
) throws(E) -> (value: Lanes.Scalar, gradient: [Lanes.Scalar]) {
  var gradient: [Lanes.Scalar] = []
  let value = try LaneSeeding<Lanes>.gradientPasses(of: f, at: x, into: &gradient)
  return (value, gradient)
}

/// The gradient of a function of n numbers, with as many partial derivatives a pass as you choose, written into an array
/// that is there already.
///
/// - Parameters:
///   - f: A function of n numbers. It runs ⌈n / `laneCount`⌉ times and must be the same function each time. What it
///     throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty gradient.
///   - lanes: The tangent to calculate with; see ``gradient(of:at:lanes:)``.
///   - gradient: Receives the n partial derivatives. An array of n elements keeps its storage; any other is
///     replaced. After an error it holds some new and some old elements.
/// - Returns: f(x).
@discardableResult
@_transparent
public func gradient<Lanes: LaneTangent, E: Error>(
  of f: ([Dual<Lanes>]) throws(E) -> Dual<Lanes>, at x: [Lanes.Scalar], lanes: Lanes.Type,
  into gradient: inout [Lanes.Scalar]
) throws(E) -> Lanes.Scalar {
  try LaneSeeding<Lanes>.gradientPasses(of: f, at: x, into: &gradient)
}
