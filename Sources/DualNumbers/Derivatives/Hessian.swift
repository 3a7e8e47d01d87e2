/// A hyper-dual number with a tile of second derivatives: what the closures given to ``hessian(of:at:)`` calculate
/// with.
///
/// Where such a closure needs a typed local variable, this is its type:
///
/// ```swift
/// hessian(of: { x in
///   var sum: HessianDual = 0
///   for i in 1..<x.count { sum += (x[i] - x[i - 1]) * (x[i] - x[i - 1]) }
///   return sum
/// }, at: [1, 2, 4])
/// ```
public typealias HessianDual = TiledHyperDual<HessianTile4>

/// The Hessian matrix of a function of n numbers at a point: its n × n second partial derivatives.
///
/// ```swift
/// hessian(of: { x in x[0] * x[0] * x[1] }, at: [3, 2])      // [[4.0, 6.0], [6.0, 0.0]]
/// ```
///
/// Each pass gives a tile of 4 × 4 entries, and each pair of variables is computed once: the matrix is symmetric to
/// the bit. The function runs m (m + 1) / 2 times with m = ⌈n / 4⌉.
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass. What it throws is passed on.
///   - x: The point, n numbers. An empty point gives an empty matrix.
/// - Returns: The n × n matrix of ∂²f/∂xᵢ∂xⱼ.
@inlinable
public func hessian<E: Error>(
  of f: ([HessianDual]) throws(E) -> HessianDual, at x: [Double]
) throws(E) -> Matrix<Double> {
  var hessian = Matrix(repeating: 0.0, rows: x.count, columns: x.count)
  _ = try HessianDual.hessianPasses(of: f, at: x) { rows, columns, result in
    result.write(rows: rows, columns: columns, into: &hessian)
  }
  return hessian
}

/// The Hessian matrix of a function of n numbers at a point, written into a matrix that is there already.
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass. What it throws is passed on.
///   - x: The point, n numbers.
///   - hessian: Receives the second partial derivatives. A matrix of n × n elements keeps its storage; any other
///     is replaced. After an error it holds some new and some old elements.
/// - Returns: f(x).
@discardableResult
@inlinable
public func hessian<E: Error>(
  of f: ([HessianDual]) throws(E) -> HessianDual, at x: [Double], into hessian: inout Matrix<Double>
) throws(E) -> Double {
  hessian.resize(rows: x.count, columns: x.count, repeating: 0)
  return try HessianDual.hessianPasses(of: f, at: x) { rows, columns, result in
    result.write(rows: rows, columns: columns, into: &hessian)
  }
}

/// The Hessian matrix of a function of real numbers of any kind at a point: one entry a pass.
///
/// For functions typed on `HyperDual<Double>`, for `Float`, and for Hessians inside derivatives.
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass; it runs n (n + 1) / 2 times. What it throws is passed
///     on.
///   - x: The point, n numbers. An empty point gives an empty matrix.
/// - Returns: The n × n matrix of ∂²f/∂xᵢ∂xⱼ, symmetric to the bit.
@_disfavoredOverload
@inlinable
public func hessian<T: RealNumber, E: Error>(
  of f: ([HyperDual<T>]) throws(E) -> HyperDual<T>, at x: [T]
) throws(E) -> Matrix<T> {
  var result = Matrix(repeating: T.zero, rows: x.count, columns: x.count)
  _ = try hessian(of: f, at: x, into: &result)
  return result
}

/// The Hessian matrix of a function of real numbers of any kind, written into a matrix that is there already.
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass; it runs n (n + 1) / 2 times. What it throws is passed
///     on.
///   - x: The point, n numbers.
///   - hessian: Receives the second partial derivatives. A matrix of n × n elements keeps its storage; any other
///     is replaced. After an error it holds some new and some old elements.
/// - Returns: f(x).
@_disfavoredOverload
@discardableResult
@inlinable
public func hessian<T: RealNumber, E: Error>(
  of f: ([HyperDual<T>]) throws(E) -> HyperDual<T>, at x: [T], into hessian: inout Matrix<T>
) throws(E) -> T {
  hessian.resize(rows: x.count, columns: x.count, repeating: .zero)
  return try hessianPasses(of: f, at: x) { row, column, result in
    hessian.storage[row * x.count + column] = result.epsilon12
    hessian.storage[column * x.count + row] = result.epsilon12
  }
}
