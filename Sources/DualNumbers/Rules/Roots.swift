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
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let root = x.applying(self)
    let d = 0.5 * (1 / root).magnitude
    return Derivatives(value: root, first: d, second: -(0.5 * d) / x.magnitude)
  }

  /// The same with the reciprocal of x, which does not wait for the root, and which the recurrence takes, too.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    let root = libm_sqrt(x)
    let d = 0.5 * (1 / root).magnitude
    return Derivatives(value: root, first: d, second: -(0.5 * d) * (1 / x.magnitude))
  }

  /// The recurrence of a power with the exponent ½.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.power(exponent: 0.5, leading: series.argument[0].magnitude)
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
  @_transparent
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let c = cbrt(x)
    return Derivatives(value: c, root: c, radicand: x, degree: 3)
  }

  /// Value and derivatives: the value is the C library's, the derivatives come from the corrected root.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    let value = libm_cbrt(x)
    let corrected = SpecialFunctions.cubeRoot(x, estimate: value)
    return Derivatives(value: value, root: corrected, radicand: x, degree: 3)
  }

  /// The recurrence of a power with the exponent ⅓.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.power(exponent: 1 / 3) }
}

/// The n-th root; for odd n of arguments of either sign.
///
/// The root of an exact n-th power is exact. NaN, with NaN derivatives, for even n and negative arguments. A
/// negative n gives the reciprocal of the root.
@frozen
public struct Root: UnaryFunction {
  /// Which root.
  public let degree: Int

  /// Makes the function.
  ///
  /// - Parameter degree: Which root: 2 is the square root, 3 the cube root. Of degree 0 there is none: the value
  ///   is that of x to the power 1/0, the derivatives are NaN.
  @_transparent
  public init(degree: Int) { self.degree = degree }

  /// The value, by a power and one step of Newton's method.
  @_transparent
  public func value(at x: Double) -> Double { SpecialFunctions.root(x, degree) }

  /// Value and derivatives: f′ = (f/x)/n, f″ = −((n − 1)/n) f′/x.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    if degree == 1 { return Derivatives(value: x, first: 1, second: 0) }
    let c = x.applying(self)
    return Derivatives(value: c, root: c, radicand: x, degree: degree)
  }

  /// The recurrence of a power with the exponent 1/n.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    series.power(exponent: 1 / S(degree))
  }
}

extension Derivatives {
  /// The derivatives of a root from the root itself.
  @_transparent @usableFromInline
  init(value: Scalar, root: Scalar, radicand x: Scalar, degree: Int) {
    let n = Scalar(degree)
    if degree == 0 {
      self.init(value: value, first: .nan, second: .nan)
    } else if x == 0 {
      // An even root exists to the right of both zeros only.
      let second: Scalar = degree.isMultiple(of: 2) ? -.infinity : -1 / x
      let sign: Scalar = degree < 0 ? -1 : 1
      self.init(value: value, first: sign * .infinity, second: sign * second)
    } else if x.isInfinite && !value.isNaN {
      self.init(value: value, first: 0, second: 0)
    } else {
      let slope: Scalar = root / n / x
      let ratio: Scalar = (n - 1) / n
      self.init(value: value, first: slope, second: -(slope * ratio) / x)
    }
  }
}
