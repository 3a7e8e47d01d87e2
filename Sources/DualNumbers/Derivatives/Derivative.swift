/// The derivative of a function of one number at a point.
///
/// Write the function as any closure, with ordinary arithmetic and the functions of this module:
///
/// ```swift
/// derivative(of: { x in x * x * sin(x) }, at: 2)      // 1.9726023611141572: 2 x sin x + x² cos x
/// ```
///
/// One evaluation of the function on dual numbers; no step, no truncation error. Loops, branches and recursion
/// are followed as they are; the derivative is that of the branch taken. NaN and infinity flow through as in
/// IEEE arithmetic.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
/// - Returns: f′(x).
@_transparent
public func derivative<E: Error>(
  of f: (Dual<Double>) throws(E) -> Dual<Double>, at x: Double
) throws(E) -> Double {
  try firstOrderPass(f, at: x, in: "derivative(of:at:)").derivative
}

/// The derivative of a function of one real number of any kind at a point.
///
/// For `Float` and other types, and for derivatives inside derivatives, where the point is itself a dual number:
///
/// ```swift
/// // d/dx of x · d/dy (x + y)
/// derivative(of: { x in x * derivative(of: { y in x + y }, at: Dual(1)) }, at: 1)     // 1
/// ```
///
/// The inner point is a dual number, a constant here, and so the inner variable y has a type of its own. With a
/// plain number for the inner point both variables would be `Dual<Double>`; the call notices and stops.
///
/// A closure over `Float` that uses variables from around it compiles faster with the type of its parameter,
/// `{ (x: Dual<Float>) in … }`: the compiler otherwise tries `Double` first.
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
/// - Returns: f′(x).
@_disfavoredOverload
@_transparent
public func derivative<T: RealNumber, E: Error>(
  of f: (Dual<T>) throws(E) -> Dual<T>, at x: T
) throws(E) -> T {
  try firstOrderPass(f, at: x, in: "derivative(of:at:)").derivative
}

// The forms that return a function come once without and once with `throws`, and not once with a typed error:
// the compiler (6.3) crashes where it converts a function that throws `Never` to one that does not throw.

/// The derivative of a function of one number, as a function.
///
/// ```swift
/// let slope = derivative(of: { x in exp(-x * x) })
/// slope(0.5)      // −0.7788007830714049: −2 x exp(−x²)
/// ```
@inlinable
public func derivative(of f: @escaping (Dual<Double>) -> Dual<Double>) -> (Double) -> Double {
  { x in firstOrderPass(f, at: x, in: "derivative(of:)").derivative }
}

/// The derivative of a function of one number that may throw, as a function that throws what it throws.
@_disfavoredOverload
@inlinable
public func derivative(
  of f: @escaping (Dual<Double>) throws -> Dual<Double>
) -> (Double) throws -> Double {
  { x in try firstOrderPass(f, at: x, in: "derivative(of:)").derivative }
}

/// The derivative of a function of one real number of any kind, as a function.
@_disfavoredOverload
@inlinable
public func derivative<T: RealNumber>(of f: @escaping (Dual<T>) -> Dual<T>) -> (T) -> T {
  { x in firstOrderPass(f, at: x, in: "derivative(of:)").derivative }
}

/// The value and the derivative of a function of one number at a point, in one evaluation.
///
/// ```swift
/// let (value, slope) = valueWithDerivative(of: { x in x * x }, at: 3)      // 9.0, 6.0
/// ```
///
/// - Parameters:
///   - f: A function of one number. What it throws is passed on.
///   - x: The point.
/// - Returns: f(x), bit for bit what plain numbers give, and f′(x).
@_transparent
public func valueWithDerivative<E: Error>(
  of f: (Dual<Double>) throws(E) -> Dual<Double>, at x: Double
) throws(E) -> (value: Double, derivative: Double) {
  let y = try firstOrderPass(f, at: x, in: "valueWithDerivative(of:at:)")
  return (y.value, y.derivative)
}

/// The value and the derivative of a function of one real number of any kind at a point, in one evaluation.
@_disfavoredOverload
@_transparent
public func valueWithDerivative<T: RealNumber, E: Error>(
  of f: (Dual<T>) throws(E) -> Dual<T>, at x: T
) throws(E) -> (value: T, derivative: T) {
  let y = try firstOrderPass(f, at: x, in: "valueWithDerivative(of:at:)")
  return (y.value, y.derivative)
}

/// Evaluates a function of one number at the variable x.
@_transparent @usableFromInline
func firstOrderPass<T: RealNumber, E: Error>(
  _ f: (Dual<T>) throws(E) -> Dual<T>, at x: T, in call: StaticString
) throws(E) -> Dual<T> {
  try evaluate(f, Dual(x, 1), .first, in: call)
}
