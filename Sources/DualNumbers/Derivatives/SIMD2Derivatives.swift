// Derivatives of functions of `SIMD2<Double>`: one pass, nothing allocated but a result that is a matrix.
//
// They are disfavoured because a SIMD vector can be written as an array literal: the compiler would weigh them for
// every `at: [1, 2]`, which took some formulas ten times as long.

/// The gradient of a function of a vector of two numbers at a point, in one pass.
///
/// ```swift
/// gradient(of: { v in (v * v).sum() }, at: SIMD2(3, 4))      // SIMD2(6.0, 8.0)
/// ```
///
/// A function that is generic in the element, `func f<T: RealNumber & SIMDScalar>(_ v: SIMD2<T>) -> T`, serves as
/// well.
///
/// - Parameters:
///   - f: A function of the vector; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: The partial derivatives, as a vector.
@_disfavoredOverload
@inlinable @inline(__always)
public func gradient<E: Error>(
  of f: (SIMD2<Dual<TwoPartials>>) throws(E) -> Dual<TwoPartials>, at x: SIMD2<Double>
) throws(E) -> SIMD2<Double> {
  SIMD2.gradient(in: try evaluate(f, at: x, in: "gradient(of:at:)"))
}

/// The value and the gradient of a function of a vector of two numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of the vector; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: f(x), bit for bit what plain numbers give, and the partial derivatives as a vector.
@_disfavoredOverload
@inlinable @inline(__always)
public func valueWithGradient<E: Error>(
  of f: (SIMD2<Dual<TwoPartials>>) throws(E) -> Dual<TwoPartials>, at x: SIMD2<Double>
) throws(E) -> (value: Double, gradient: SIMD2<Double>) {
  let result = try evaluate(f, at: x, in: "valueWithGradient(of:at:)")
  return (result.value, SIMD2.gradient(in: result))
}

/// The derivative of a function of a vector of two numbers along a direction.
///
/// - Parameters:
///   - f: A function of the vector; it runs once. What it throws is passed on.
///   - x: The point.
///   - direction: The direction. It need not have length 1: the derivative scales with it.
/// - Returns: The derivative of f(x + t · direction) with respect to t at t = 0.
@_disfavoredOverload
@inlinable @inline(__always)
public func directionalDerivative<E: Error>(
  of f: (SIMD2<Dual<TwoPartials>>) throws(E) -> Dual<TwoPartials>, at x: SIMD2<Double>,
  along direction: SIMD2<Double>
) throws(E) -> Double {
  (SIMD2.gradient(in: try evaluate(f, at: x, in: "directionalDerivative(of:at:along:)")) * direction)
    .sum()
}

/// The Hessian matrix of a function of a vector of two numbers at a point, in one pass.
///
/// ```swift
/// hessian(of: { v in v.x * v.x * v.y }, at: SIMD2(3, 2))      // [[4.0, 6.0], [6.0, 0.0]]
/// ```
///
/// - Parameters:
///   - f: A function of the vector; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: The matrix of second partial derivatives, symmetric to the bit.
@_disfavoredOverload
@inlinable @inline(__always)
public func hessian<E: Error>(
  of f: (SIMD2<TiledHyperDual<HessianTile2>>) throws(E) -> TiledHyperDual<HessianTile2>, at x: SIMD2<Double>
) throws(E) -> Matrix<Double> {
  SIMD2.hessian(in: try evaluate(f, x.hyperDuals, .second, in: "hessian(of:at:)"))
}

/// Value, gradient and Hessian matrix of a function of a vector of two numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of the vector; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: f(x), bit for bit what plain numbers give, the partial derivatives as a vector, and the matrix of
///   second partial derivatives.
@_disfavoredOverload
@inlinable @inline(__always)
public func valueGradientAndHessian<E: Error>(
  of f: (SIMD2<TiledHyperDual<HessianTile2>>) throws(E) -> TiledHyperDual<HessianTile2>, at x: SIMD2<Double>
) throws(E) -> (value: Double, gradient: SIMD2<Double>, hessian: Matrix<Double>) {
  let result = try evaluate(f, x.hyperDuals, .second, in: "valueGradientAndHessian(of:at:)")
  return (result.value, SIMD2.gradient(in: result), SIMD2.hessian(in: result))
}

/// The Hessian matrix of a function of a vector of two numbers times a vector, in one pass.
///
/// - Parameters:
///   - f: A function of the vector; it runs once. What it throws is passed on.
///   - x: The point.
///   - direction: The vector.
/// - Returns: The derivative of the gradient along the direction.
@_disfavoredOverload
@inlinable @inline(__always)
public func hessianVectorProduct<E: Error>(
  of f: (SIMD2<TiledHyperDual<HessianTile2>>) throws(E) -> TiledHyperDual<HessianTile2>, at x: SIMD2<Double>,
  along direction: SIMD2<Double>
) throws(E) -> SIMD2<Double> {
  let result = try evaluate(f, x.hyperDuals, .second, in: "hessianVectorProduct(of:at:along:)")
  var product = SIMD2<Double>()
  for i in 0..<2 {
    for j in 0..<2 {
      product[i] += SIMD2.secondPartial(in: result, Swift.min(i, j), Swift.max(i, j)) * direction[j]
    }
  }
  return product
}

/// The Laplacian of a function of a vector of two numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of the vector; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: The sum of the unmixed second derivatives.
@_disfavoredOverload
@inlinable @inline(__always)
public func laplacian<E: Error>(
  of f: (SIMD2<TiledHyperDual<HessianTile2>>) throws(E) -> TiledHyperDual<HessianTile2>, at x: SIMD2<Double>
) throws(E) -> Double {
  let result = try evaluate(f, x.hyperDuals, .second, in: "laplacian(of:at:)")
  var sum = 0.0
  for i in 0..<2 { sum += SIMD2.secondPartial(in: result, i, i) }
  return sum
}

/// The Jacobian matrix of a vector-valued function of a vector of two numbers at a point, in one pass.
///
/// ```swift
/// jacobian(of: { v in SIMD2(v.x * v.y, sin(v.x)) }, at: SIMD2(0, 2))      // [[2.0, 0.0], [1.0, 0.0]]
/// ```
///
/// - Parameters:
///   - f: A function of the vector whose value is a vector of any width; it runs once.
///     What it throws is passed on.
///   - x: The point.
/// - Returns: The matrix whose row i is the gradient of the i-th result.
@_disfavoredOverload
@inlinable @inline(__always)
public func jacobian<Result: SIMD, E: Error>(
  of f: (SIMD2<Dual<TwoPartials>>) throws(E) -> Result, at x: SIMD2<Double>
) throws(E) -> Matrix<Double> where Result.Scalar == Dual<TwoPartials> {
  SIMD2.jacobian(in: try evaluate(f, at: x, in: "jacobian(of:at:)"))
}

/// The value and the Jacobian matrix of a vector-valued function of a vector of two numbers at a point, in one pass.
///
/// - Parameters:
///   - f: A function of the vector whose value is a vector of any width; it runs once.
///     What it throws is passed on.
///   - x: The point.
/// - Returns: The results, bit for bit what plain numbers give, and the matrix whose row i is the gradient of the
///   i-th of them.
@_disfavoredOverload
@inlinable @inline(__always)
public func valueWithJacobian<Result: SIMD, E: Error>(
  of f: (SIMD2<Dual<TwoPartials>>) throws(E) -> Result, at x: SIMD2<Double>
) throws(E) -> (value: [Double], jacobian: Matrix<Double>)
where Result.Scalar == Dual<TwoPartials> {
  let result = try evaluate(f, at: x, in: "valueWithJacobian(of:at:)")
  return ((0..<Result.scalarCount).map { result[$0].value }, SIMD2.jacobian(in: result))
}

/// The Jacobian matrix of a vector-valued function of a vector of two numbers times a vector, in one pass.
///
/// - Parameters:
///   - f: A function of the vector whose value is a vector of the same width; it runs
///     once. What it throws is passed on.
///   - x: The point.
///   - direction: The vector.
/// - Returns: The derivatives of the results of f(x + t · direction) with respect to t at t = 0.
@_disfavoredOverload
@inlinable @inline(__always)
public func jacobianVectorProduct<E: Error>(
  of f: (SIMD2<Dual<TwoPartials>>) throws(E) -> SIMD2<Dual<TwoPartials>>, at x: SIMD2<Double>,
  along direction: SIMD2<Double>
) throws(E) -> SIMD2<Double> {
  let result = try evaluate(f, at: x, in: "jacobianVectorProduct(of:at:along:)")
  var product = SIMD2<Double>()
  for i in 0..<2 { product[i] = (SIMD2.gradient(in: result[i]) * direction).sum() }
  return product
}

/// The divergence of a vector field of two numbers at a point, in one pass.
///
/// ```swift
/// divergence(of: { v in v * v }, at: SIMD2(1, 2))      // 6.0
/// ```
///
/// - Parameters:
///   - f: A function of the vector whose value is a vector of the same width; it runs
///     once. What it throws is passed on.
///   - x: The point.
/// - Returns: Σᵢ ∂fᵢ/∂xᵢ.
@_disfavoredOverload
@inlinable @inline(__always)
public func divergence<E: Error>(
  of f: (SIMD2<Dual<TwoPartials>>) throws(E) -> SIMD2<Dual<TwoPartials>>, at x: SIMD2<Double>
) throws(E) -> Double {
  let result = try evaluate(f, at: x, in: "divergence(of:at:)")
  var sum = 0.0
  for i in 0..<2 { sum += SIMD2.gradient(in: result[i])[i] }
  return sum
}
