/// The Laplacian of a function of n numbers at a point: the sum of its n unmixed second derivatives.
///
/// ```swift
/// laplacian(of: { x in x[0] * x[0] + 3 * x[1] * x[1] }, at: [1, 2])      // 8.0
/// ```
///
/// The trace of the Hessian matrix, from ⌈n / 4⌉ passes over the tiles on its diagonal.
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass. What it throws is passed on.
///   - x: The point, n numbers. At an empty point the Laplacian is 0.
/// - Returns: Σᵢ ∂²f/∂xᵢ².
@inlinable
public func laplacian<E: Error>(
  of f: ([HessianDual]) throws(E) -> HessianDual, at x: [Double]
) throws(E) -> Double {
  var sum = 0.0
  try HessianDual.diagonalPasses(of: f, at: x) { count, result in
    for i in 0..<count { sum += result.tile[i, i] }
  }
  return sum
}

/// The Laplacian of a function of real numbers of any kind at a point.
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass; it runs n times. What it throws is passed on.
///   - x: The point, n numbers. At an empty point the Laplacian is 0.
/// - Returns: Σᵢ ∂²f/∂xᵢ².
@_disfavoredOverload
@inlinable
public func laplacian<T: RealNumber, E: Error>(
  of f: ([HyperDual<T>]) throws(E) -> HyperDual<T>, at x: [T]
) throws(E) -> T {
  var variables: [HyperDual<T>] = []
  variables.reserveCapacity(x.count)
  for value in x { variables.append(HyperDual(value)) }
  var sum = T.zero
  for i in x.indices {
    variables[i] = HyperDual(x[i], epsilon1: 1, epsilon2: 1)
    sum += try evaluate(f, variables, .second, in: "laplacian(of:at:)").epsilon12
    variables[i] = HyperDual(x[i])
  }
  return sum
}

/// The Laplacian of a function of two numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of two numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
/// - Returns: The sum of the unmixed second derivatives, ∂²f/∂x² + ∂²f/∂y².
@inlinable @inline(__always)
public func laplacian<E: Error>(
  of f: (TiledHyperDual<HessianTile2>, TiledHyperDual<HessianTile2>) throws(E) -> TiledHyperDual<
    HessianTile2
  >,
  at x: Double, _ y: Double
) throws(E) -> Double {
  let t = try evaluate(f, .variable(x, lane: 0), .variable(y, lane: 1), .second, in: "laplacian(of:at:_:)")
    .tile
  return t[0, 0] + t[1, 1]
}

/// The Laplacian of a function of three numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of three numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
/// - Returns: The sum of the unmixed second derivatives, ∂²f/∂x² + ∂²f/∂y² + ∂²f/∂z².
@inlinable @inline(__always)
public func laplacian<E: Error>(
  of f: (HessianDual, HessianDual, HessianDual) throws(E) -> HessianDual,
  at x: Double, _ y: Double, _ z: Double
) throws(E) -> Double {
  let t = try evaluate(
    f, .variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .second,
    in: "laplacian(of:at:_:_:)"
  ).tile
  return t[0, 0] + t[1, 1] + t[2, 2]
}

/// The Laplacian of a function of four numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of four numbers; it runs once. What it throws is passed on.
///   - x: The first coordinate of the point.
///   - y: The second coordinate of the point.
///   - z: The third coordinate of the point.
///   - w: The fourth coordinate of the point.
/// - Returns: The sum of the unmixed second derivatives, ∂²f/∂x² + ∂²f/∂y² + ∂²f/∂z² + ∂²f/∂w².
@inlinable @inline(__always)
public func laplacian<E: Error>(
  of f: (HessianDual, HessianDual, HessianDual, HessianDual) throws(E) -> HessianDual,
  at x: Double, _ y: Double, _ z: Double, _ w: Double
) throws(E) -> Double {
  let t = try evaluate(
    f, .variable(x, lane: 0), .variable(y, lane: 1), .variable(z, lane: 2), .variable(w, lane: 3), .second,
    in: "laplacian(of:at:_:_:_:)"
  )
  .tile
  return t[0, 0] + t[1, 1] + t[2, 2] + t[3, 3]
}
