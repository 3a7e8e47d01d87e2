public import CDualNumbers

/// The angle of the point (x, y) in radians, from −π to π; arguments in the order y, x.
///
/// The derivatives at the origin are NaN: the angle jumps there in every direction.
@frozen
public struct Arctangent2: BinaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at y: Double, _ x: Double) -> Double { libm_atan2(y, x) }

  /// The value: the C library's.
  @_transparent
  public func value(at y: Float, _ x: Float) -> Float { libm_atan2f(y, x) }

  /// Value and derivatives: ∂/∂y = x/q and ∂/∂x = −y/q with q = x² + y², scaled where q would leave the range.
  @inlinable
  public func derivatives<S: RealNumber>(at y: S, _ x: S) -> PartialDerivatives<S> {
    let f = atan2(y, x)
    let q = x * x + y * y
    if q > 0x1p-960 && q < 0x1p+960 {
      return Self.derivatives(value: f, y, x, q, exponent: 0)
    }
    let size = S.maximum(x.magnitude, y.magnitude)
    if size.isInfinite { return PartialDerivatives(value: f, x: 0, y: 0, xx: 0, xy: 0, yy: 0) }
    if size == 0 || f.isNaN {
      return PartialDerivatives(value: f, x: .nan, y: .nan, xx: .nan, xy: .nan, yy: .nan)
    }
    let exponent = Int(size.exponent)
    let a = x.scaled(byPowerOf2: -exponent)
    let b = y.scaled(byPowerOf2: -exponent)
    return Self.derivatives(value: f, b, a, a * a + b * b, exponent: exponent)
  }

  /// The derivatives from coordinates that were divided by a power of two.
  @_transparent @usableFromInline
  static func derivatives<S: RealNumber>(
    value: S, _ y: S, _ x: S, _ q: S, exponent: Int
  ) -> PartialDerivatives<S> {
    let u = x / q
    let v = y / q
    let p = 2 * u * v
    let m = ((y - x) / q) * ((y + x) / q)
    if exponent == 0 { return PartialDerivatives(value: value, x: u, y: -v, xx: -p, xy: m, yy: p) }
    return PartialDerivatives(
      value: value, x: u.scaled(byPowerOf2: -exponent), y: (-v).scaled(byPowerOf2: -exponent),
      xx: (-p).scaled(byPowerOf2: -2 * exponent), xy: m.scaled(byPowerOf2: -2 * exponent),
      yy: p.scaled(byPowerOf2: -2 * exponent))
  }

  /// The recurrence of (p² + q²) θ′ = p q′ − q p′, with the point (p, q) divided by its distance from the origin.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>, _ other: SeriesCoefficients<S>) {
    let scale = 1 / hypot(other[0], series.argument[0])
    let p = series.product(other, scale, in: .first)
    let q = series.product(series.argument, scale, in: .second)
    series.angle(p, q, squares: series.sumOfSquares(p, q, in: .third))
  }
}

/// The length of the vector (x, y), √(x² + y²), without overflow in between.
///
/// At the origin, a kink whose slopes point in every direction, the derivatives are 0.
@frozen
public struct Hypotenuse: BinaryFunction {
  /// Makes the function.
  @_transparent
  public init() {}

  /// The value: the C library's.
  @_transparent
  public func value(at x: Double, _ y: Double) -> Double { libm_hypot(x, y) }

  /// The value: the C library's.
  @_transparent
  public func value(at x: Float, _ y: Float) -> Float { libm_hypotf(x, y) }

  /// Value and derivatives: the unit vector (u, v), and its components' products divided by the length.
  @inlinable
  public func derivatives<S: RealNumber>(at x: S, _ y: S) -> PartialDerivatives<S> {
    let h = hypot(x, y)
    if h.isFinite && h >= 0x1p-1000 {
      return Self.derivatives(value: h, x, y, length: h, exponent: 0)
    }
    if h == 0 { return PartialDerivatives(value: h, x: 0, y: 0, xx: 0, xy: 0, yy: 0) }
    if h.isNaN || x.isNaN || y.isNaN {
      return PartialDerivatives(value: h, x: .nan, y: .nan, xx: .nan, xy: .nan, yy: .nan)
    }
    if x.isInfinite || y.isInfinite {
      let a = x.isInfinite ? S(signOf: x, magnitudeOf: 1) : 0
      let b = y.isInfinite ? S(signOf: y, magnitudeOf: 1) : 0
      let length = hypot(a, b)
      return PartialDerivatives(value: h, x: a / length, y: b / length, xx: 0, xy: 0, yy: 0)
    }
    let exponent = h > 1 ? -4 : 600
    let a = x.scaled(byPowerOf2: exponent)
    let b = y.scaled(byPowerOf2: exponent)
    return Self.derivatives(value: h, a, b, length: hypot(a, b), exponent: exponent)
  }

  /// The derivatives from a vector that was multiplied by a power of two.
  @_transparent @usableFromInline
  static func derivatives<S: RealNumber>(
    value: S, _ x: S, _ y: S, length h: S, exponent: Int
  ) -> PartialDerivatives<S> {
    let u = x / h
    let v = y / h
    let a = u / h
    let b = v / h
    if exponent == 0 {
      return PartialDerivatives(value: value, x: u, y: v, xx: v * b, xy: -(u * b), yy: u * a)
    }
    return PartialDerivatives(
      value: value, x: u, y: v, xx: (v * b).scaled(byPowerOf2: exponent),
      xy: (-(u * b)).scaled(byPowerOf2: exponent), yy: (u * a).scaled(byPowerOf2: exponent))
  }

  /// The root of p² + q², with the vector (p, q) divided by its length; 0 at the kink.
  @_transparent
  public func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>, _ other: SeriesCoefficients<S>) {
    let length = series.known.value
    if length == 0 || length.isInfinite { return series.vanish() }
    let p = series.product(series.argument, 1 / length, in: .first)
    let q = series.product(other, 1 / length, in: .second)
    let squares = series.sumOfSquares(p, q, in: .third)
    let root = series.power(0.5, of: squares, leading: 1, in: .fourth)
    series.copy(series.product(root, length, in: .first))
  }
}
