/// The value, the gradient and the Hessian matrix of a function at a point: its Taylor polynomial of second degree.
@frozen
public struct ValueGradientHessian<Scalar: RealNumber>: Sendable {
  /// The function's value.
  public var value: Scalar

  /// The n partial derivatives.
  public var gradient: [Scalar]

  /// The n × n second partial derivatives, symmetric to the bit.
  public var hessian: Matrix<Scalar>

  /// Gathers a value, a gradient and a Hessian matrix.
  ///
  /// - Parameters:
  ///   - value: The function's value.
  ///   - gradient: The n partial derivatives.
  ///   - hessian: The n × n second partial derivatives.
  @inlinable
  public init(value: Scalar, gradient: [Scalar], hessian: Matrix<Scalar>) {
    self.value = value
    self.gradient = gradient
    self.hessian = hessian
  }
}

extension ValueGradientHessian: Equatable {}
#if !hasFeature(Embedded)
  extension ValueGradientHessian: Encodable where Scalar: Encodable {}
  extension ValueGradientHessian: Decodable where Scalar: Decodable {}
#endif

/// The value, the gradient and the Hessian matrix of a function of n numbers at a point, from the same passes.
///
/// ```swift
/// let model = valueGradientAndHessian(of: { x in x[0] * x[0] * x[1] }, at: [3, 2])
/// model.value         // 18.0
/// model.gradient      // [12.0, 9.0]
/// model.hessian       // [[4.0, 6.0], [6.0, 0.0]]
/// ```
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass; it runs m (m + 1) / 2 times with m = ⌈n / 4⌉. What it
///     throws is passed on.
///   - x: The point, n numbers.
/// - Returns: f(x), bit for bit what plain numbers give, the partial and the second partial derivatives.
@inlinable
public func valueGradientAndHessian<E: Error>(
  of f: ([HessianDual]) throws(E) -> HessianDual, at x: [Double]
) throws(E) -> ValueGradientHessian<Double> {
  var gradient: [Double] = []
  gradient.reserveCapacity(x.count)
  var hessian = Matrix(repeating: 0.0, rows: x.count, columns: x.count)
  let value = try HessianDual.hessianPasses(of: f, at: x) { rows, columns, result in
    if rows.lowerBound == columns.lowerBound {
      for lane in 0..<rows.count { gradient.append(result.rows[lane]) }
    }
    result.write(rows: rows, columns: columns, into: &hessian)
  }
  return ValueGradientHessian(value: value, gradient: gradient, hessian: hessian)
}

/// The value, the gradient and the Hessian matrix of a function of real numbers of any kind at a point.
///
/// - Parameters:
///   - f: A function of n numbers, the same in every pass; it runs n (n + 1) / 2 times. What it throws is passed
///     on.
///   - x: The point, n numbers.
/// - Returns: f(x), bit for bit what plain numbers give, the partial and the second partial derivatives.
@_disfavoredOverload
@inlinable
public func valueGradientAndHessian<T: RealNumber, E: Error>(
  of f: ([HyperDual<T>]) throws(E) -> HyperDual<T>, at x: [T]
) throws(E) -> ValueGradientHessian<T> {
  var gradient: [T] = []
  gradient.reserveCapacity(x.count)
  var hessian = Matrix(repeating: T.zero, rows: x.count, columns: x.count)
  let value = try hessianPasses(of: f, at: x) { row, column, result in
    if row == column { gradient.append(result.epsilon1) }
    hessian.storage[row * x.count + column] = result.epsilon12
    hessian.storage[column * x.count + row] = result.epsilon12
  }
  return ValueGradientHessian(value: value, gradient: gradient, hessian: hessian)
}
