// Hessian matrices of functions of two, three and four numbers: one pass, labelled tuples out, nothing allocated.

/// The second partial derivatives of a function of two numbers at a point, in one pass.
///
/// ```swift
/// let h = hessian(of: { x, y in x * x * y }, at: 3, 2)
/// h.xx      // 4.0
/// h.xy      // 6.0
/// h.yy      // 0.0
/// ```
///
/// - Parameters:
///   - f: A function of two numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
/// - Returns: The 3 second partial derivatives, by their names.
@inlinable @inline(__always)
public func hessian<E: Error>(
  of f: (TiledHyperDual<HessianTile2>, TiledHyperDual<HessianTile2>) throws(E) -> TiledHyperDual<
    HessianTile2
  >,
  at x: Double, _ y: Double
) throws(E) -> (xx: Double, xy: Double, yy: Double) {
  let t = try evaluate(f, .variable(x, lane: 0), .variable(y, lane: 1), .second, in: "hessian(of:at:_:)").tile
  return (t[0, 0], t[0, 1], t[1, 1])
}

/// Value, gradient and second partial derivatives of a function of two numbers, in one pass.
///
/// - Parameters:
///   - f: A function of two numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
/// - Returns: f at the point, bit for bit what plain numbers give, the two partial and the 3 second partial
///   derivatives.
@inlinable @inline(__always)
public func valueGradientAndHessian<E: Error>(
  of f: (TiledHyperDual<HessianTile2>, TiledHyperDual<HessianTile2>) throws(E) -> TiledHyperDual<
    HessianTile2
  >,
  at x: Double, _ y: Double
) throws(E) -> (value: Double, gradient: (Double, Double), hessian: (xx: Double, xy: Double, yy: Double)) {
  let result = try evaluate(
    f, .variable(x, lane: 0), .variable(y, lane: 1), .second, in: "valueGradientAndHessian(of:at:_:)")
  let d = result.rows
  let t = result.tile
  return (result.value, (d[0], d[1]), (t[0, 0], t[0, 1], t[1, 1]))
}

/// The second partial derivatives of a function of three numbers at a point, in one pass.
///
/// ```swift
/// hessian(of: { x, y, z in x * y * z }, at: 1, 2, 3).xz      // 2.0
/// ```
///
/// - Parameters:
///   - f: A function of three numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
/// - Returns: The 6 second partial derivatives, by their names.
@inlinable @inline(__always)
public func hessian<E: Error>(
  of f: (HessianDual, HessianDual, HessianDual) throws(E) -> HessianDual,
  at x: Double, _ y: Double, _ z: Double
) throws(E) -> (xx: Double, xy: Double, xz: Double, yy: Double, yz: Double, zz: Double) {
  let t = try evaluate(
    f, .variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .second, in: "hessian(of:at:_:_:)"
  ).tile
  return (t[0, 0], t[0, 1], t[0, 2], t[1, 1], t[1, 2], t[2, 2])
}

/// Value, gradient and second partial derivatives of a function of three numbers, in one pass.
///
/// - Parameters:
///   - f: A function of three numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
/// - Returns: f at the point, bit for bit what plain numbers give, the three partial and the 6 second partial
///   derivatives.
@inlinable @inline(__always)
public func valueGradientAndHessian<E: Error>(
  of f: (HessianDual, HessianDual, HessianDual) throws(E) -> HessianDual,
  at x: Double, _ y: Double, _ z: Double
) throws(E) -> (
  value: Double, gradient: (Double, Double, Double),
  hessian: (xx: Double, xy: Double, xz: Double, yy: Double, yz: Double, zz: Double)
) {
  let result = try evaluate(
    f, .variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .second,
    in: "valueGradientAndHessian(of:at:_:_:)")
  let d = result.rows
  let t = result.tile
  return (result.value, (d[0], d[1], d[2]), (t[0, 0], t[0, 1], t[0, 2], t[1, 1], t[1, 2], t[2, 2]))
}

/// The second partial derivatives of a function of four numbers at a point, in one pass.
///
/// ```swift
/// hessian(of: { x, y, z, w in x * y * z * w }, at: 1, 2, 3, 4).yw      // 3.0
/// ```
///
/// - Parameters:
///   - f: A function of four numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
/// - Returns: The 10 second partial derivatives, by their names.
@inlinable @inline(__always)
public func hessian<E: Error>(
  of f: (HessianDual, HessianDual, HessianDual, HessianDual) throws(E) -> HessianDual,
  at x: Double, _ y: Double, _ z: Double, _ w: Double
) throws(E) -> (
  xx: Double, xy: Double, xz: Double, xw: Double, yy: Double, yz: Double, yw: Double, zz: Double, zw: Double,
  ww: Double
) {
  let t = try evaluate(
    f, .variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3), .second,
    in: "hessian(of:at:_:_:_:)"
  )
  .tile
  return (t[0, 0], t[0, 1], t[0, 2], t[0, 3], t[1, 1], t[1, 2], t[1, 3], t[2, 2], t[2, 3], t[3, 3])
}

/// Value, gradient and second partial derivatives of a function of four numbers, in one pass.
///
/// - Parameters:
///   - f: A function of four numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
/// - Returns: f at the point, bit for bit what plain numbers give, the four partial and the 10 second partial
///   derivatives.
@inlinable @inline(__always)
public func valueGradientAndHessian<E: Error>(
  of f: (HessianDual, HessianDual, HessianDual, HessianDual) throws(E) -> HessianDual,
  at x: Double, _ y: Double, _ z: Double, _ w: Double
) throws(E) -> (
  value: Double, gradient: (Double, Double, Double, Double),
  hessian: (
    xx: Double, xy: Double, xz: Double, xw: Double, yy: Double, yz: Double, yw: Double, zz: Double,
    zw: Double, ww: Double
  )
) {
  let result = try evaluate(
    f, .variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3), .second,
    in: "valueGradientAndHessian(of:at:_:_:_:)")
  let d = result.rows
  let t = result.tile
  return (
    result.value, (d[0], d[1], d[2], d[3]),
    (t[0, 0], t[0, 1], t[0, 2], t[0, 3], t[1, 1], t[1, 2], t[1, 3], t[2, 2], t[2, 3], t[3, 3])
  )
}

// Five arguments have calls of their own: those for more take a parameter pack, and optimised code for an empty pack stops
// with a bus error (Swift 6.3.1).

/// The Hessian matrix of a function of five numbers at a point.
///
/// - Parameters:
///   - f: A function of the numbers, the same in every pass; it runs three times. What it throws is passed on.
///   - a: The first coordinate of the point.
///   - b: The second coordinate.
///   - c: The third coordinate.
///   - d: The fourth coordinate.
///   - e: The fifth coordinate.
/// - Returns: The 5 × 5 second partial derivatives in the order of the arguments, symmetric to the bit.
@inlinable
public func hessian<E: Error>(
  of f: (HessianDual, HessianDual, HessianDual, HessianDual, HessianDual) throws(E) -> HessianDual,
  at a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double
) throws(E) -> Matrix<Double> {
  try hessian(of: { x throws(E) in try f(x[0], x[1], x[2], x[3], x[4]) }, at: [a, b, c, d, e])
}

/// The value, the gradient and the Hessian matrix of a function of five numbers, from the same passes.
///
/// - Parameters:
///   - f: A function of the numbers, the same in every pass; it runs three times. What it throws is passed on.
///   - a: The first coordinate of the point.
///   - b: The second coordinate.
///   - c: The third coordinate.
///   - d: The fourth coordinate.
///   - e: The fifth coordinate.
/// - Returns: The value, bit for bit what plain numbers give, the five partial and the 5 × 5 second partial derivatives
///   in the order of the arguments.
@inlinable
public func valueGradientAndHessian<E: Error>(
  of f: (HessianDual, HessianDual, HessianDual, HessianDual, HessianDual) throws(E) -> HessianDual,
  at a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double
) throws(E) -> ValueGradientHessian<Double> {
  try valueGradientAndHessian(
    of: { x throws(E) in try f(x[0], x[1], x[2], x[3], x[4]) }, at: [a, b, c, d, e])
}

extension TiledHyperDual {
  /// A variable of a tile on the diagonal: one that stands for the same lane in the rows and in the columns.
  @inlinable @inline(__always)
  static func variable(_ value: Tile.Scalar, lane: Int) -> Self {
    let seed = Tile.Lanes.seed(lane: lane)
    return Self(value, .onBoth, seed, seed, .zero)
  }
}
