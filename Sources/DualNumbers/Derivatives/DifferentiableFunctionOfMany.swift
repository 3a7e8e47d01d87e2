/// A function of several numbers whose derivatives are supplied, not computed.
///
/// Made by ``differentiable(_:gradient:hessian:)``. Call it with an array of plain or of dual numbers.
public struct DifferentiableFunctionOfMany: Sendable {
  @usableFromInline let function: @Sendable ([Double]) -> Double
  @usableFromInline let gradient: @Sendable ([Double]) -> [Double]
  @usableFromInline let hessian: (@Sendable ([Double]) -> Matrix<Double>)?

  @usableFromInline
  init(
    _ function: @escaping @Sendable ([Double]) -> Double,
    _ gradient: @escaping @Sendable ([Double]) -> [Double],
    _ hessian: (@Sendable ([Double]) -> Matrix<Double>)?
  ) {
    self.function = function
    self.gradient = gradient
    self.hessian = hessian
  }

  /// The function's value at plain numbers.
  public func callAsFunction(_ x: [Double]) -> Double { function(x) }

  /// The function's value and derivatives at dual numbers.
  ///
  /// With dᵢ for a number without its value: f + Σᵢ gᵢ dᵢ + ½ Σᵢⱼ hᵢⱼ dᵢ dⱼ.
  @inlinable
  public func callAsFunction<D: DualNumber>(_ x: [D]) -> D where D.Value == Double {
    let point = x.map(\.value)
    let slopes = gradient(point)
    require(
      slopes.count == x.count,
      "differentiable(_:gradient:hessian:): expected a gradient of \(x.count) numbers, got \(slopes.count)")
    var sum = D.zero
    for i in x.indices { sum += x[i].mapped(value: 0, derivative: slopes[i]) }
    guard let hessian else {
      return sum.mapped(value: function(point), derivative: 1, secondDerivative: .nan)
    }

    let bends = hessian(point)
    require(
      bends.rows == x.count && bends.columns == x.count,
      """
      differentiable(_:gradient:hessian:): expected a Hessian matrix of \(x.count) × \(x.count) elements, \
      got \(bends.rows) × \(bends.columns)
      """)
    let displacements = x.map { $0.mapped(value: 0, derivative: 1) }
    for i in x.indices {
      for j in x.indices {
        sum += displacements[i] * displacements[j].mapped(value: 0, derivative: bends[i, j] / 2)
      }
    }
    return sum.mapped(value: function(point), derivative: 1)
  }

  /// The function's value at two plain numbers.
  public func callAsFunction(_ x: Double, _ y: Double) -> Double { function([x, y]) }

  /// The function's value and derivatives at two dual numbers.
  @inlinable
  public func callAsFunction<D: DualNumber>(_ x: D, _ y: D) -> D where D.Value == Double { self([x, y]) }

  /// The function's value at three plain numbers.
  public func callAsFunction(_ x: Double, _ y: Double, _ z: Double) -> Double { function([x, y, z]) }

  /// The function's value and derivatives at three dual numbers.
  @inlinable
  public func callAsFunction<D: DualNumber>(_ x: D, _ y: D, _ z: D) -> D where D.Value == Double {
    self([x, y, z])
  }
}

/// Makes a black-box function of several numbers differentiable by supplying its gradient.
///
/// ```swift
/// let density = differentiable(
///   { state in equationOfState(pressure: state[0], temperature: state[1]) },
///   gradient: { state in equationOfStateSlopes(pressure: state[0], temperature: state[1]) })
///
/// gradient(of: { p, t in density(p, t) * t }, at: 101_325, 300)
/// ```
///
/// - Parameters:
///   - f: The function of n numbers.
///   - gradient: Its n partial derivatives.
///   - hessian: Its n × n second partial derivatives. If omitted they are NaN, so that a second derivative through
///     the function is not a number instead of a wrong one.
/// - Returns: The function, to be called with arrays of plain or dual numbers, or with two or three numbers.
public func differentiable(
  _ f: @escaping @Sendable ([Double]) -> Double,
  gradient: @escaping @Sendable ([Double]) -> [Double],
  hessian: (@Sendable ([Double]) -> Matrix<Double>)? = nil
) -> DifferentiableFunctionOfMany {
  DifferentiableFunctionOfMany(f, gradient, hessian)
}
