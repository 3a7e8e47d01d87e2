internal import CDualNumbers

extension SpecialFunctions {
  /// log(eˣ + eʸ), without overflow.
  @usableFromInline @_effects(readnone)
  static func logAddExp(_ x: Double, _ y: Double) -> Double { logAddExpDerivatives(x, y).value }

  /// log(eˣ + eʸ) with its partial derivatives u = 1 / (1 + eʸ⁻ˣ), 1 − u; and u (1 − u), −u (1 − u), u (1 − u).
  ///
  /// The rounding error of the difference of the arguments is put back. Where the value cancels, near the curve
  /// eˣ + eʸ = 1, it is computed from eˣ + eʸ − 1 in double-double arithmetic, with an absolute error of about
  /// 2⁻¹⁰³.
  @usableFromInline @_effects(readnone)
  static func logAddExpDerivatives(_ x: Double, _ y: Double) -> PartialDerivatives<Double> {
    let larger = max(x, y)
    if larger.isInfinite || !(x - y).isFinite { return logAddExpAtInfinity(x, y) }
    let difference = DoubleDouble(sum: x, -y)
    let isSecondLarger = difference.high < 0
    let distance = difference.high.magnitude
    let error = isSecondLarger ? -difference.low : difference.low
    var decay = distance < 0.7 ? 1 + libm_expm1(-distance) : libm_exp(-distance)
    decay -= error * decay
    let majority = 1 / (1 + decay)
    let minority = decay * majority
    let product = minority * majority
    var value = larger + libm_log1p(decay)
    if value.magnitude < -0.5 * larger { value = logAddExpNearZero(x, y) }
    return PartialDerivatives(
      value: value,
      x: isSecondLarger ? minority : majority, y: isSecondLarger ? majority : minority,
      xx: product, xy: -product, yy: product)
  }

  @inline(never)
  private static func logAddExpNearZero(_ x: Double, _ y: Double) -> Double {
    let larger = DoubleDouble.exponential(of: max(x, y))
    let smaller = DoubleDouble.exponential(of: min(x, y))
    return libm_log1p(larger.adding(-1).adding(smaller).rounded)
  }

  /// The limits where an argument, or only the difference of the arguments, is not finite.
  @inline(never)
  private static func logAddExpAtInfinity(_ x: Double, _ y: Double) -> PartialDerivatives<Double> {
    if x.isNaN || y.isNaN {
      return PartialDerivatives(
        value: .nan, x: .nan, y: .nan, xx: .nan, xy: .nan, yy: .nan)
    }
    let share = x == y ? 0.5 : (x > y ? 1 : 0)
    let product = share * (1 - share)
    return PartialDerivatives(
      value: max(x, y), x: share, y: 1 - share,
      xx: product, xy: -product, yy: product)
  }
}
