public import CDualNumbers

/// The power xⁿ with a whole exponent.
///
/// Defined for every x, also negative and zero, and differentiable there to every order for n ≥ 0.
@frozen
public struct IntegerPower: UnaryFunction {
  /// The exponent.
  public let exponent: Int

  /// Makes the function.
  @_transparent
  public init(exponent: Int) { self.exponent = exponent }

  /// The value: the C library's power.
  @_transparent
  public func value(at x: Double) -> Double { libm_pow(x, Double(exponent)) }

  /// The value: the C library's power.
  @_transparent
  public func value(at x: Float) -> Float { libm_powf(x, Float(exponent)) }

  /// Value and derivatives: f′ = n xⁿ⁻¹ and f″ = n (n − 1) xⁿ⁻².
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let value = x.applying(self)
    if exponent == 0 { return Derivatives(value: value, first: 0, second: 0) }
    if exponent == 1 { return Derivatives(value: value, first: 1, second: 0) }
    let n = S(exponent)
    let first = n * x.applying(IntegerPower(exponent: exponent &- 1))
    let second = n * (n - 1) * x.applying(IntegerPower(exponent: exponent &- 2))
    return Derivatives(value: value, first: first, second: second)
  }

  /// Value and derivatives: f′ = n f/x, f″ = (n − 1) f′/x, by way of exponents where these may leave the range.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    let value = libm_pow(x, Double(exponent))
    switch exponent {
    case 0: return Derivatives(value: value, first: 0, second: 0)
    case 1: return Derivatives(value: value, first: 1, second: 0)
    case 2: return Derivatives(value: value, first: 2 * x, second: 2)
    case 3: return Derivatives(value: value, first: 3 * (x * x), second: 6 * x)
    default: break
    }
    if x.isInMidrange && value.isInMidrange {
      let n = Double(exponent)
      let first = n * (value / x)
      return Derivatives(value: value, first: first, second: (n - 1) * (first / x))
    }
    let (first, second) = SpecialFunctions.powerSlopes(x, Double(exponent), value: value)
    return Derivatives(value: value, first: first, second: second)
  }

  /// The exponent, unless it is negative.
  @_transparent
  public var polynomialDegree: Int? { exponent >= 0 ? exponent : nil }

  /// Products for small exponents and at zero, else the recurrence of u y′ = n u′ y.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    if exponent >= 0 && (exponent <= 4 || !series.known.value.isNormal) {
      series.repeatedProduct(exponent: exponent)
    } else {
      series.power(exponent: S(exponent))
    }
  }
}

/// The power xʸ with a constant real exponent.
///
/// As ``Power``, without a logarithm.
@frozen
public struct ConstantPower: UnaryFunction {
  /// The exponent.
  public let exponent: Double

  /// Makes the function.
  @_transparent
  public init(exponent: Double) { self.exponent = exponent }

  /// The value: the C library's power.
  @_transparent
  public func value(at x: Double) -> Double { libm_pow(x, exponent) }

  /// The value: the C library's power.
  @_transparent
  public func value(at x: Float) -> Float { libm_powf(x, Float(exponent)) }

  /// Value and derivatives: f′ = y f/x, f″ = (y − 1) f′/x.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let all = Power().derivatives(at: x, S(exponent))
    return Derivatives(value: all.value, first: all.x, second: all.xx)
  }

  /// Value and derivatives: the same formulas, by way of exponents where a quotient may leave the range.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> {
    let value = libm_pow(x, exponent)
    if x.isInMidrange && exponent.isInMidrange && value.isInMidrange {
      let first = exponent * (value / x)
      return Derivatives(value: value, first: first, second: (exponent - 1) * (first / x))
    }
    let all = Power.derivativesOutsideTheMidrange(x, exponent, value)
    return Derivatives(value: value, first: all.x, second: all.xx)
  }

  /// The exponent, if it is a natural number.
  @_transparent
  public var polynomialDegree: Int? {
    exponent >= 0 && exponent < 0x1p53 && exponent == exponent.rounded() ? Int(exponent) : nil
  }

  /// The recurrence of u y′ = a u′ y; at zero, one-sided limits.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) {
    if let degree = polynomialDegree {
      IntegerPower(exponent: degree).continueSeries(series)
    } else if series.argument[0] == 0 {
      series.powerAtZero(exponent: S(exponent))
    } else {
      series.power(exponent: S(exponent))
    }
  }
}

/// The power xʸ with a real exponent.
///
/// The value is the C library's. For negative x it exists where y is a whole number; the derivative with respect
/// to y is NaN there, which harms nobody whose exponent is constant. At x = 0 every derivative is its one-sided
/// limit from the right.
@frozen
public struct Power: BinaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double, _ y: Double) -> Double { libm_pow(x, y) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float, _ y: Float) -> Float { libm_powf(x, y) }

  /// Value and derivatives: fx = y f/x, fy = f log x, and their derivatives.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S, _ y: S) -> PartialDerivatives<S> {
    let f = pow(x, y)
    guard x > 0 && x.isFinite && y.isFinite else { return Self.derivativesAtTheEdge(x, y, f) }
    let l = log(x)
    let r = f.isNormal ? f / x : pow(x, y - 1)
    let fx = y * r
    let fy = f * l
    return PartialDerivatives(
      value: f, x: fx, y: fy, xx: (y - 1) * (fx / x), xy: r * (1 + y * l), yy: fy * l)
  }

  /// Value and derivatives: the same formulas, with the cancellation in 1 + y log x repaired, and by way of
  /// exponents where a quotient may leave the range.
  @_transparent
  public func derivativesInDouble(at x: Double, _ y: Double) -> PartialDerivatives<Double> {
    let f = libm_pow(x, y)
    // One variable a derivative, and not the whole, so that the optimiser can drop each that nobody uses.
    let (fx, fy, fxx, fxy, fyy): (Double, Double, Double, Double, Double)
    if x > 0 && x.isInMidrange && y.isInMidrange && f.isInMidrange {
      let l = libm_log(x)
      let r = f / x
      fx = y * r
      fy = f * l
      fxx = (y - 1) * (fx / x)
      fxy = r * SpecialFunctions.onePlusTimesLog(y, x, logarithm: l)
      fyy = fy * l
    } else {
      let all = Self.derivativesOutsideTheMidrange(x, y, f)
      (fx, fy, fxx, fxy, fyy) = (all.x, all.y, all.xx, all.xy, all.yy)
    }
    return PartialDerivatives(value: f, x: fx, y: fy, xx: fxx, xy: fxy, yy: fyy)
  }

  // Large and rarely called: kept out of the client's code.
  @usableFromInline @_effects(readnone)
  static func derivativesOutsideTheMidrange(
    _ x: Double, _ y: Double, _ f: Double
  ) -> PartialDerivatives<Double> {
    guard x > 0 && x.isFinite && y.isFinite else { return derivativesAtTheEdge(x, y, f) }
    return SpecialFunctions.powerDerivatives(x, y, value: f)
  }

  /// The derivatives at zero, negative, infinite and NaN arguments.
  @inlinable
  static func derivativesAtTheEdge<S: RealNumber>(_ x: S, _ y: S, _ f: S) -> PartialDerivatives<S> {
    if x.isNaN || y.isNaN || f.isNaN {
      let constant = y == 0
      return PartialDerivatives(
        value: f, x: constant ? 0 : .nan, y: .nan, xx: constant ? 0 : .nan, xy: .nan, yy: .nan)
    }
    let vanishes = f == 0 && x != 0
    let fx: S = y == 0 || vanishes ? 0 : y * pow(x, y - 1)
    let fxx: S = y == 0 || y == 1 || vanishes ? 0 : y * (y - 1) * pow(x, y - 2)
    if x < 0 { return PartialDerivatives(value: f, x: fx, y: .nan, xx: fxx, xy: .nan, yy: .nan) }
    if x == 0 {
      let fy: S = y > 0 ? 0 : -.infinity
      let fxy: S = y > 1 ? 0 : y > 0 ? -.infinity : .infinity
      return PartialDerivatives(value: f, x: fx, y: fy, xx: fxx, xy: fxy, yy: fy.magnitude)
    }
    // An infinite argument: what grows or decays as a power or faster outweighs the logarithm.
    let l = log(x)
    let fy: S = vanishes ? 0 : f * l
    let fxy: S = fx == 0 ? 0 : pow(x, y - 1) * (1 + y * l)
    return PartialDerivatives(value: f, x: fx, y: fy, xx: fxx, xy: fxy, yy: vanishes ? 0 : fy * l)
  }

  /// With a constant exponent the recurrence of u y′ = a u′ y, else the exponential of v log u.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>, _ other: SeriesCoefficients<S>) {
    let x = series.argument[0]
    if other.degree == 0 {
      if x == 0 { return series.powerAtZero(exponent: other[0]) }
      return series.power(exponent: other[0])
    }
    if series.argument.degree == 0 {
      return series.exponential(of: series.product(other, log(x), in: .first))
    }
    let logarithm = series.logarithm(of: series.argument, leading: log(x), in: .first)
    series.exponential(of: series.product(logarithm, other, in: .second))
  }
}

extension Double {
  /// Whether the magnitude lies between 2⁻²⁰⁰ and 2²⁰⁰, so that products and quotients of a few such numbers are
  /// normal.
  @_transparent @usableFromInline
  var isInMidrange: Bool { magnitude > 0x1p-200 && magnitude < 0x1p+200 }
}
