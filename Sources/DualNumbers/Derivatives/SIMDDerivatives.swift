// Derivatives of functions of a SIMD vector: one pass, nothing allocated but a result that is a matrix.
//
// They are disfavoured because a SIMD vector can be written as an array literal: the compiler would weigh them for
// every `at: [1, 2]`, which took some formulas ten times as long.

/// The gradient of a function of a SIMD vector at a point, in one pass.
///
/// ```swift
/// gradient(of: { v in v.x * v.y + sin(v.z) }, at: SIMD3(1, 2, 0))      // SIMD3(2.0, 1.0, 1.0)
/// gradient(of: { v in (v * v).sum() }, at: SIMD2(3, 4))                // SIMD2(6.0, 8.0)
/// ```
///
/// A function that is generic in the element, `func f<T: RealNumber & SIMDScalar>(_ v: SIMD3<T>) -> T`, serves as
/// well.
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: The partial derivatives, as a vector.
@_disfavoredOverload
@inlinable @inline(__always)
public func gradient<V: SIMDPoint, E: Error>(
  of f: (V.Duals) throws(E) -> V.Duals.Scalar, at x: V
) throws(E) -> V {
  V.gradient(in: try f(x.duals))
}

/// The value and the gradient of a function of a SIMD vector at a point, in one pass.
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: f(x), bit for bit what plain numbers give, and the partial derivatives as a vector.
@_disfavoredOverload
@inlinable @inline(__always)
public func valueWithGradient<V: SIMDPoint, E: Error>(
  of f: (V.Duals) throws(E) -> V.Duals.Scalar, at x: V
) throws(E) -> (value: Double, gradient: V) {
  let result = try f(x.duals)
  return (result.value, V.gradient(in: result))
}

/// The derivative of a function of a SIMD vector along a direction.
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers; it runs once. What it throws is passed on.
///   - x: The point.
///   - direction: The direction. It need not have length 1: the derivative scales with it.
/// - Returns: The derivative of f(x + t · direction) with respect to t at t = 0.
@_disfavoredOverload
@inlinable @inline(__always)
public func directionalDerivative<V: SIMDPoint, E: Error>(
  of f: (V.Duals) throws(E) -> V.Duals.Scalar, at x: V, along direction: V
) throws(E) -> Double {
  (V.gradient(in: try f(x.duals)) * direction).sum()
}

/// The Hessian matrix of a function of a SIMD vector at a point, in one pass.
///
/// ```swift
/// hessian(of: { v in v.x * v.x * v.y }, at: SIMD2(3, 2))      // [[4.0, 6.0], [6.0, 0.0]]
/// ```
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: The matrix of second partial derivatives, symmetric to the bit.
@_disfavoredOverload
@inlinable @inline(__always)
public func hessian<V: SIMDPoint, E: Error>(
  of f: (V.HyperDuals) throws(E) -> V.HyperDuals.Scalar, at x: V
) throws(E) -> Matrix<Double> {
  V.hessian(in: try f(x.hyperDuals))
}

/// Value, gradient and Hessian matrix of a function of a SIMD vector at a point, in one pass.
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: f(x), bit for bit what plain numbers give, the partial derivatives as a vector, and the matrix of
///   second partial derivatives.
@_disfavoredOverload
@inlinable @inline(__always)
public func valueGradientAndHessian<V: SIMDPoint, E: Error>(
  of f: (V.HyperDuals) throws(E) -> V.HyperDuals.Scalar, at x: V
) throws(E) -> (value: Double, gradient: V, hessian: Matrix<Double>) {
  let result = try f(x.hyperDuals)
  return (result.value, V.gradient(in: result), V.hessian(in: result))
}

/// The Hessian matrix of a function of a SIMD vector times a vector, in one pass.
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers; it runs once. What it throws is passed on.
///   - x: The point.
///   - direction: The vector.
/// - Returns: The derivative of the gradient along the direction.
@_disfavoredOverload
@inlinable @inline(__always)
public func hessianVectorProduct<V: SIMDPoint, E: Error>(
  of f: (V.HyperDuals) throws(E) -> V.HyperDuals.Scalar, at x: V, along direction: V
) throws(E) -> V {
  let result = try f(x.hyperDuals)
  var product = V()
  for i in 0..<V.scalarCount {
    for j in 0..<V.scalarCount {
      product[i] += V.secondPartial(in: result, Swift.min(i, j), Swift.max(i, j)) * direction[j]
    }
  }
  return product
}

/// The Laplacian of a function of a SIMD vector at a point, in one pass.
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers; it runs once. What it throws is passed on.
///   - x: The point.
/// - Returns: The sum of the unmixed second derivatives.
@_disfavoredOverload
@inlinable @inline(__always)
public func laplacian<V: SIMDPoint, E: Error>(
  of f: (V.HyperDuals) throws(E) -> V.HyperDuals.Scalar, at x: V
) throws(E) -> Double {
  let result = try f(x.hyperDuals)
  var sum = 0.0
  for i in 0..<V.scalarCount { sum += V.secondPartial(in: result, i, i) }
  return sum
}

/// The Jacobian matrix of a SIMD-valued function of a SIMD vector at a point, in one pass.
///
/// ```swift
/// jacobian(of: { v in SIMD2(v.x * v.y, sin(v.x)) }, at: SIMD2(0, 2))      // [[2.0, 0.0], [1.0, 0.0]]
/// ```
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers whose value is a vector of any width; it runs once.
///     What it throws is passed on.
///   - x: The point.
/// - Returns: The matrix whose row i is the gradient of the i-th result.
@_disfavoredOverload
@inlinable @inline(__always)
public func jacobian<V: SIMDPoint, Result: SIMD, E: Error>(
  of f: (V.Duals) throws(E) -> Result, at x: V
) throws(E) -> Matrix<Double> where Result.Scalar == V.Duals.Scalar {
  V.jacobian(in: try f(x.duals))
}

/// The value and the Jacobian matrix of a SIMD-valued function of a SIMD vector at a point, in one pass.
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers whose value is a vector of any width; it runs once.
///     What it throws is passed on.
///   - x: The point.
/// - Returns: The results, bit for bit what plain numbers give, and the matrix whose row i is the gradient of the
///   i-th of them.
@_disfavoredOverload
@inlinable @inline(__always)
public func valueWithJacobian<V: SIMDPoint, Result: SIMD, E: Error>(
  of f: (V.Duals) throws(E) -> Result, at x: V
) throws(E) -> (value: [Double], jacobian: Matrix<Double>)
where Result.Scalar == V.Duals.Scalar {
  let result = try f(x.duals)
  return ((0..<Result.scalarCount).map { result[$0].value }, V.jacobian(in: result))
}

/// The Jacobian matrix of a SIMD-valued function of a SIMD vector times a vector, in one pass.
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers whose value is a vector of the same width; it runs
///     once. What it throws is passed on.
///   - x: The point.
///   - direction: The vector.
/// - Returns: The derivatives of the results of f(x + t · direction) with respect to t at t = 0.
@_disfavoredOverload
@inlinable @inline(__always)
public func jacobianVectorProduct<V: SIMDPoint, E: Error>(
  of f: (V.Duals) throws(E) -> V.Duals, at x: V, along direction: V
) throws(E) -> V {
  let result = try f(x.duals)
  var product = V()
  for i in 0..<V.scalarCount { product[i] = (V.gradient(in: result[i]) * direction).sum() }
  return product
}

/// The divergence of a vector field over SIMD vectors at a point, in one pass.
///
/// ```swift
/// divergence(of: { v in v * v }, at: SIMD3(1, 2, 3))      // 12.0
/// ```
///
/// - Parameters:
///   - f: A function of a vector of two, three or four numbers whose value is a vector of the same width; it runs
///     once. What it throws is passed on.
///   - x: The point.
/// - Returns: Σᵢ ∂fᵢ/∂xᵢ.
@_disfavoredOverload
@inlinable @inline(__always)
public func divergence<V: SIMDPoint, E: Error>(
  of f: (V.Duals) throws(E) -> V.Duals, at x: V
) throws(E) -> Double {
  let result = try f(x.duals)
  var sum = 0.0
  for i in 0..<V.scalarCount { sum += V.gradient(in: result[i])[i] }
  return sum
}

extension SIMDPoint {
  /// The Hessian matrix that a hyper-dual number carries.
  @inlinable
  static func hessian(in number: HyperDuals.Scalar) -> Matrix<Double> {
    var hessian = Matrix(repeating: 0.0, rows: scalarCount, columns: scalarCount)
    for i in 0..<scalarCount {
      for j in i..<scalarCount {
        hessian[i, j] = secondPartial(in: number, i, j)
        hessian[j, i] = hessian[i, j]
      }
    }
    return hessian
  }

  /// The Jacobian matrix that a vector of dual numbers carries.
  @inlinable
  static func jacobian<Result: SIMD>(
    in results: Result
  ) -> Matrix<Double> where Result.Scalar == Duals.Scalar {
    var jacobian = Matrix(repeating: 0.0, rows: Result.scalarCount, columns: scalarCount)
    for i in 0..<Result.scalarCount {
      let row = gradient(in: results[i])
      for j in 0..<scalarCount { jacobian[i, j] = row[j] }
    }
    return jacobian
  }
}
