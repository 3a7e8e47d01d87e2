internal import CDualNumbers

extension SpecialFunctions {
  /// x log x for x ≥ 0; 0 at 0.
  @usableFromInline @_effects(readnone)
  static func xLogX(_ x: Double) -> Double { x == 0 ? 0 : x * libm_log(x) }

  /// x log x with its derivatives 1 + log x and 1 / x.
  @usableFromInline @_effects(readnone)
  static func xLogXDerivatives(_ x: Double) -> Derivatives<Double> {
    if x < 0 { return Derivatives(value: .nan, first: .nan, second: .nan) }
    if x == 0 { return Derivatives(value: 0, first: -.infinity, second: .infinity) }
    let logarithm = libm_log(x)
    return Derivatives(
      value: x * logarithm, first: onePlusLog(x, logarithm: logarithm), second: 1 / x)
  }

  /// xˣ for x ≥ 0; 1 at 0.
  @usableFromInline @_effects(readnone)
  static func xPowX(_ x: Double) -> Double { x < 0 ? .nan : libm_pow(x, x) }

  /// xˣ with its derivatives xˣ (1 + log x) and xˣ ((1 + log x)² + 1 / x).
  @usableFromInline @_effects(readnone)
  static func xPowXDerivatives(_ x: Double) -> Derivatives<Double> {
    if x < 0 { return Derivatives(value: .nan, first: .nan, second: .nan) }
    let value = libm_pow(x, x)
    let factor = onePlusLog(x.magnitude, logarithm: libm_log(x))
    return Derivatives(
      value: value, first: value * factor, second: value * (factor * factor + 1 / x.magnitude))
  }

  /// x log y for y ≥ 0; 0 for x = 0, also at y = 0 and y = ∞.
  @usableFromInline @_effects(readnone)
  static func xLogY(_ x: Double, _ y: Double) -> Double { x == 0 && y >= 0 ? 0 : x * libm_log(y) }

  /// x log y with its partial derivatives: log y and x / y; 0, 1 / y and −x / y².
  @usableFromInline @_effects(readnone)
  static func xLogYDerivatives(_ x: Double, _ y: Double) -> PartialDerivatives<Double> {
    let logarithm = libm_log(y)
    let isDefined = !logarithm.isNaN
    let divisor = isDefined ? y.magnitude : .nan
    let ratio = x / divisor
    return PartialDerivatives(
      value: x == 0 && isDefined ? 0 : x * logarithm,
      x: logarithm, y: ratio,
      xx: isDefined ? 0 : .nan, xy: 1 / divisor, yy: -ratio / divisor)
  }

  /// 1 + log x; near its zero 1/e as log(ex), with ex − 1 rounded once.
  @inline(__always)
  private static func onePlusLog(_ x: Double, logarithm: Double) -> Double {
    x > 0.2 && x < 0.7 ? logOfETimes(x) : 1 + logarithm
  }

  @inline(never)
  private static func logOfETimes(_ x: Double) -> Double {
    libm_log1p((-1.0).addingProduct(0x1.5bf0a8b145769p+1, x) + 0x1.4d57ee2b1013ap-53 * x)
  }
}
