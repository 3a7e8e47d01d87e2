// Gradients of functions of two, three and four numbers: one pass, tuples out, nothing allocated.

/// The gradient of a function of two numbers at a point, in one pass.
///
/// ```swift
/// gradient(of: { x, y in x * x * y }, at: 3, 2)      // (12.0, 9.0)
/// ```
///
/// - Parameters:
///   - f: A function of two numbers. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
/// - Returns: The two partial derivatives.
@_transparent
public func gradient<E: Error>(
  of f: (Dual<TwoPartials>, Dual<TwoPartials>) throws(E) -> Dual<TwoPartials>,
  at x: Double, _ y: Double
) throws(E) -> (Double, Double) {
  let d = try evaluate(f, at: x, y, in: "gradient(of:at:)").derivative
  return (d.lane(0), d.lane(1))
}

/// The value and the gradient of a function of two numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of two numbers. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
/// - Returns: The value, bit for bit what plain numbers give, and the two partial derivatives.
@_transparent
public func valueWithGradient<E: Error>(
  of f: (Dual<TwoPartials>, Dual<TwoPartials>) throws(E) -> Dual<TwoPartials>,
  at x: Double, _ y: Double
) throws(E) -> (value: Double, gradient: (Double, Double)) {
  let result = try evaluate(f, at: x, y, in: "valueWithGradient(of:at:)")
  let d = result.derivative
  return (result.value, (d.lane(0), d.lane(1)))
}

/// The gradient of a function of three numbers at a point, in one pass.
///
/// ```swift
/// gradient(of: { x, y, z in x * y + sin(z) }, at: 1, 2, 0)      // (2.0, 1.0, 1.0)
/// ```
///
/// - Parameters:
///   - f: A function of three numbers. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
/// - Returns: The three partial derivatives.
@_transparent
public func gradient<E: Error>(
  of f: (Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>) throws(E) -> Dual<FourPartials>,
  at x: Double, _ y: Double, _ z: Double
) throws(E) -> (Double, Double, Double) {
  let d = try evaluate(f, at: x, y, z, in: "gradient(of:at:)").derivative
  return (d.lane(0), d.lane(1), d.lane(2))
}

/// The value and the gradient of a function of three numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of three numbers. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
/// - Returns: The value, bit for bit what plain numbers give, and the three partial derivatives.
@_transparent
public func valueWithGradient<E: Error>(
  of f: (Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>) throws(E) -> Dual<FourPartials>,
  at x: Double, _ y: Double, _ z: Double
) throws(E) -> (value: Double, gradient: (Double, Double, Double)) {
  let result = try evaluate(f, at: x, y, z, in: "valueWithGradient(of:at:)")
  let d = result.derivative
  return (result.value, (d.lane(0), d.lane(1), d.lane(2)))
}

/// The gradient of a function of four numbers at a point, in one pass.
///
/// ```swift
/// gradient(of: { x, y, z, w in x * y + z * w }, at: 1, 2, 3, 4)      // (2.0, 1.0, 4.0, 3.0)
/// ```
///
/// - Parameters:
///   - f: A function of four numbers. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
/// - Returns: The four partial derivatives.
@_transparent
public func gradient<E: Error>(
  of f: (Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>) throws(E) ->
    Dual<FourPartials>,
  at x: Double, _ y: Double, _ z: Double, _ w: Double
) throws(E) -> (Double, Double, Double, Double) {
  let d = try evaluate(f, at: x, y, z, w, in: "gradient(of:at:)").derivative
  return (d.lane(0), d.lane(1), d.lane(2), d.lane(3))
}

/// The value and the gradient of a function of four numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of four numbers. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
/// - Returns: The value, bit for bit what plain numbers give, and the four partial derivatives.
@_transparent
public func valueWithGradient<E: Error>(
  of f: (Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>, Dual<FourPartials>) throws(E) ->
    Dual<FourPartials>,
  at x: Double, _ y: Double, _ z: Double, _ w: Double
) throws(E) -> (value: Double, gradient: (Double, Double, Double, Double)) {
  let result = try evaluate(f, at: x, y, z, w, in: "valueWithGradient(of:at:)")
  let d = result.derivative
  return (result.value, (d.lane(0), d.lane(1), d.lane(2), d.lane(3)))
}
