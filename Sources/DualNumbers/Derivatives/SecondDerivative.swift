/// The second derivative of a function of one number at a point.
///
/// ```swift
/// secondDerivative(of: { x in x * x * x }, at: 2)      // 12.0
/// ```
///
/// One evaluation of the function on hyper-dual numbers, exact to rounding; see ``HyperDual``. NaN and infinity
/// flow through as in IEEE arithmetic.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
/// - Returns: f″(x).
@_transparent
public func secondDerivative<E: Error>(
  of f: (HyperDual<Double>) throws(E) -> HyperDual<Double>, at x: Double
) throws(E) -> Double {
  try evaluate(f, HyperDual(x, epsilon1: 1, epsilon2: 1), .second, in: "secondDerivative(of:at:)").epsilon12
}

/// The second derivative of a function of one real number of any kind at a point.
///
/// For `Float`, and for second derivatives inside derivatives, where the point is itself a dual number.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
/// - Returns: f″(x).
@_disfavoredOverload
@_transparent
public func secondDerivative<T: RealNumber, E: Error>(
  of f: (HyperDual<T>) throws(E) -> HyperDual<T>, at x: T
) throws(E) -> T {
  try evaluate(f, HyperDual(x, epsilon1: 1, epsilon2: 1), .second, in: "secondDerivative(of:at:)").epsilon12
}

// The forms that return a function come with and without `throws`; see `derivative(of:)`.

/// The second derivative of a function of one number, as a function.
///
/// ```swift
/// let curvature = secondDerivative(of: { x in exp(-x * x) })
/// curvature(0.5)
/// ```
@inlinable
public func secondDerivative(
  of f: @escaping (HyperDual<Double>) -> HyperDual<Double>
) -> (Double) -> Double {
  { x in secondDerivative(of: f, at: x) }
}

/// The second derivative of a function of one number that may throw, as a function that throws what it throws.
@_disfavoredOverload
@inlinable
public func secondDerivative(
  of f: @escaping (HyperDual<Double>) throws -> HyperDual<Double>
) -> (Double) throws -> Double {
  { x in try secondDerivative(of: f, at: x) }
}

/// The second derivative of a function of one real number of any kind, as a function.
@_disfavoredOverload
@inlinable
public func secondDerivative<T: RealNumber>(
  of f: @escaping (HyperDual<T>) -> HyperDual<T>
) -> (T) -> T {
  { x in secondDerivative(of: f, at: x) }
}

/// The value and the first two derivatives of a function of one number at a point, in one evaluation.
///
/// ```swift
/// let (value, slope, curvature) = valueWithDerivatives(of: { x in x * x * x }, at: 2)      // 8.0, 12.0, 12.0
/// ```
///
/// Newton's and Halley's iterations take all three.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
/// - Returns: f(x), bit for bit what plain numbers give, f′(x) and f″(x).
@_transparent
public func valueWithDerivatives<E: Error>(
  of f: (HyperDual<Double>) throws(E) -> HyperDual<Double>, at x: Double
) throws(E) -> (value: Double, derivative: Double, secondDerivative: Double) {
  let y = try evaluate(f, HyperDual(x, epsilon1: 1, epsilon2: 1), .second, in: "valueWithDerivatives(of:at:)")
  return (y.value, y.epsilon1, y.epsilon12)
}

/// The value and the first two derivatives of a function of one real number of any kind at a point.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
/// - Returns: f(x), bit for bit what plain numbers give, f′(x) and f″(x).
@_disfavoredOverload
@_transparent
public func valueWithDerivatives<T: RealNumber, E: Error>(
  of f: (HyperDual<T>) throws(E) -> HyperDual<T>, at x: T
) throws(E) -> (value: T, derivative: T, secondDerivative: T) {
  let y = try evaluate(f, HyperDual(x, epsilon1: 1, epsilon2: 1), .second, in: "valueWithDerivatives(of:at:)")
  return (y.value, y.epsilon1, y.epsilon12)
}
