internal import CDualNumbers

extension SpecialFunctions {
  /// log(1 − eˣ) for x ≤ 0; −∞ at 0, NaN above.
  ///
  /// The two forms and where they meet: M. Mächler, "Accurately computing log(1 − exp(−|a|))" (2012).
  @usableFromInline @_effects(readnone)
  static func logOneMinusExp(_ x: Double) -> Double {
    x < -0x1.62e42fefa39efp-1 ? libm_log1p(-libm_exp(x)) : libm_log(x > 0 ? .nan : libm_expm1(x).magnitude)
  }

  /// log(1 − eˣ) with its derivatives −eˣ / (1 − eˣ) and −eˣ / (1 − eˣ)².
  @usableFromInline @_effects(readnone)
  static func logOneMinusExpDerivatives(_ x: Double) -> Derivatives<Double> {
    if x > 0 { return Derivatives(value: .nan, first: .nan, second: .nan) }
    if x < -0x1.62e42fefa39efp-1 {
      let exponential = libm_exp(x)
      let complement = 1 - exponential
      let slope = -exponential / complement
      return Derivatives(value: libm_log1p(-exponential), first: slope, second: slope / complement)
    }
    let complement = libm_expm1(x).magnitude
    let slope = (complement - 1) / complement
    return Derivatives(value: libm_log(complement), first: slope, second: slope / complement)
  }
}
