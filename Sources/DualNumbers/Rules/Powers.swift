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

  /// Value and derivatives: f′ = n xⁿ⁻¹ and f″ = n (n − 1) xⁿ⁻², from the value where that is a normal number.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
    let value = x.applying(self)
    switch exponent {
    case 0: return Derivatives(value: value, first: 0, second: 0)
    case 1: return Derivatives(value: value, first: 1, second: 0)
    case 2: return Derivatives(value: value, first: 2 * x, second: 2)
    case 3: return Derivatives(value: value, first: 3 * (x * x), second: 6 * x)
    default: break
    }
    let n = S(exponent)
    let m = S(exponent - 1)
    if exponent < 0 || (value.isNormal && x.isNormal) {
      let first = n * value / x
      return Derivatives(value: value, first: first, second: m * first / x)
    }
    let power = x.applying(IntegerPower(exponent: exponent - 2))
    return Derivatives(value: value, first: n * (power * x), second: n * m * power)
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
    let r = f / x
    let fx = y * r
    let rx = fx / x
    let fxx = (y - 1) * rx
    let fy = f * l
    guard f.isNormal && r.isNormal && fx.isNormal && rx.isNormal && fxx.isNormal else {
      return Self.derivativesByExponents(x, y, f, l)
    }
    let w = onePlusProductOfLogarithm(y, x)
    return PartialDerivatives(value: f, x: fx, y: fy, xx: fxx, xy: r * w, yy: fy * l)
  }

  /// The derivatives where a power or one of its quotients overflows or is subnormal: significands and
  /// exponents are combined apart.
  @inlinable
  static func derivativesByExponents<S: RealNumber>(
    _ x: S, _ y: S, _ f: S, _ l: S
  ) -> PartialDerivatives<S> {
    let w = onePlusProductOfLogarithm(y, x)
    if y == 0 { return PartialDerivatives(value: f, x: 0, y: l, xx: 0, xy: w / x, yy: l * l) }
    let power: S
    let exponent: Int
    if f.isNormal {
      (power, exponent) = (f.significand, Int(f.exponent))
    } else {
      // A fourth of the exponent is normal wherever any of the derivatives is finite and not zero.
      let root = pow(x, 0.25 * y)
      guard root.isNormal else { return Self.derivativesBeyondTheRange(y, f, l) }
      let square = root.significand * root.significand
      (power, exponent) = (square * square, 4 * Int(root.exponent))
    }
    let (ex, ey) = (Int(x.exponent), Int(y.exponent))
    let (mx, my) = (x.significand, S(signOf: y, magnitudeOf: y.significand))
    let quotient = power / mx
    let slope = quotient * my
    return PartialDerivatives(
      value: f,
      x: slope.scaled(byPowerOf2: exponent + ey - ex),
      y: f.isNormal ? f * l : (power * l).scaled(byPowerOf2: exponent),
      xx: (slope / mx * (y - 1)).scaled(byPowerOf2: exponent + ey - 2 * ex),
      xy: (quotient * w).scaled(byPowerOf2: exponent - ex),
      yy: f.isNormal ? f * l * l : (power * l * l).scaled(byPowerOf2: exponent))
  }

  /// The derivatives where the power leaves the range so far that they all do.
  @inlinable
  static func derivativesBeyondTheRange<S: RealNumber>(_ y: S, _ f: S, _ l: S) -> PartialDerivatives<S> {
    let size: S = f == 0 ? 0 : .infinity
    let towards = S(signOf: y, magnitudeOf: size)
    let along = S(signOf: l, magnitudeOf: size)
    return PartialDerivatives(
      value: f, x: towards, y: along, xx: size, xy: S(signOf: y * l, magnitudeOf: size), yy: size)
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
}

/// 1 + y log x, the factor of the mixed derivative of a power.
@inlinable
func onePlusProductOfLogarithm<S: RealNumber>(_ y: S, _ x: S) -> S { 1 + y * log(x) }

extension RealNumber {
  /// This number times a power of two, which is exact but for overflow and underflow.
  @inlinable
  func scaled(byPowerOf2 exponent: Int) -> Self {
    Self(sign: .plus, exponent: Exponent(exponent), significand: self)
  }
}
