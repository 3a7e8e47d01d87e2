internal import CDualNumbers

extension SpecialFunctions {
  /// log(x / (1 − x)) for 0 ≤ x ≤ 1, with full relative accuracy at its zero ½.
  @usableFromInline @_effects(readnone)
  static func logit(_ x: Double) -> Double {
    let complement = 1 - x
    return x > 0.3 && x < 0.7 ? libm_log1p((2 * x - 1) / complement) : libm_log(x / complement)
  }

  /// log(x / (1 − x)) with its derivatives 1 / (x (1 − x)) and (2x − 1) / (x (1 − x))².
  @usableFromInline @_effects(readnone)
  static func logitDerivatives(_ x: Double) -> Derivatives<Double> {
    if x < 0 || x > 1 { return Derivatives(value: .nan, first: .nan, second: .nan) }
    let slope = 1 / (x.magnitude * (1 - x))
    return Derivatives(value: logit(x), first: slope, second: ((2 * x - 1) * slope) * slope)
  }
}
