public import CDualNumbers

/// The square root.
///
/// NaN, with NaN derivatives, for negative arguments. Both zeros give slope +∞: the function exists to the right
/// of them only.
@frozen
public struct SquareRoot: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value, correctly rounded.
  @_transparent
  public func value(at x: Double) -> Double { libm_sqrt(x) }

  /// The value, correctly rounded.
  @_transparent
  public func value(at x: Float) -> Float { libm_sqrtf(x) }

  /// Value and derivatives: f′ = 0.5/f, f″ = −0.5 f′/x, where 1/(4 x f) would overflow for large x.
  @inlinable @inline(__always)
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let root = x.applying(self)
    let d = 0.5 / root.magnitude
    return Derivatives(value: root, first: d, second: -(0.5 * d) / x.magnitude)
  }
}

/// The cube root, for arguments of either sign.
@frozen
public struct CubeRoot: UnaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double) -> Double { libm_cbrt(x) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float) -> Float { libm_cbrtf(x) }

  /// Value and derivatives: f′ = (f/x)/3, f″ = −(2/3) f′/x; +∞ and ∓∞ at ±0.
  @inlinable @inline(__always)
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let c = cbrt(x)
    return Derivatives(value: c, root: c, radicand: x, degree: 3)
  }
}

/// The n-th root; for odd n of arguments of either sign.
///
/// NaN for even n and negative arguments.
@frozen
public struct Root: UnaryFunction {
  /// Which root; at least 1.
  public let degree: Int

  /// Makes the function.
  ///
  /// - Parameter degree: Which root: 2 is the square root, 3 the cube root. At least 1.
  @inlinable
  public init(degree: Int) {
    require(degree >= 1, "root(_:_:): expected a degree of at least 1, got \(degree)")
    self.degree = degree
  }

  /// The value, by a power and one step of Newton's method.
  @inlinable
  public func value(at x: Double) -> Double {
    switch degree {
    case 1: x
    case 2: x.squareRoot()
    default: x < 0 && degree % 2 == 0 ? .nan : root(of: x)
    }
  }

  /// Value and derivatives: f′ = (f/x)/n, f″ = −((n − 1)/n) f′/x.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    if degree == 1 { return Derivatives(value: x, first: 1, second: 0) }
    let c = x.applying(self)
    return Derivatives(value: c, root: c, radicand: x, degree: S(degree))
  }

  @usableFromInline
  func root(of x: Double) -> Double {
    let a = x.magnitude
    let c = libm_pow(a, 1 / Double(degree))
    guard c > 0, c.isFinite else { return Double(signOf: x, magnitudeOf: c) }
    // The residual a − cⁿ, with the rounding errors of the products carried along.
    var high = c
    var low = 0.0
    for _ in 1..<degree {
      let product = high * c
      low = (-product).addingProduct(high, c) + low * c
      high = product
    }
    let residual = (a - high) - low
    let step = c * residual / (Double(degree) * high)
    return Double(signOf: x, magnitudeOf: step.isFinite ? c + step : c)
  }
}

extension Derivatives {
  /// The derivatives of a root from the root itself.
  @inlinable @inline(__always)
  init(value: Scalar, root: Scalar, radicand x: Scalar, degree n: Scalar) {
    let slope: Scalar = root / x / n
    if slope.isFinite && x.isFinite {
      let ratio: Scalar = (n - 1) / n
      self.init(value: value, first: slope, second: -(slope * ratio) / x)
    } else if x == 0 {
      self.init(value: value, first: .infinity, second: -1 / x)
    } else if x.isInfinite && !value.isNaN {
      self.init(value: value, first: 0, second: 0)
    } else {
      self.init(value: value, first: .nan, second: .nan)
    }
  }
}
