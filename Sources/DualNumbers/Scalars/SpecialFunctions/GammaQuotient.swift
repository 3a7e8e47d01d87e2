internal import CDualNumbers

extension SpecialFunctions {
  /// A dividend and a divisor whose quotient is the gamma function, neither of them subnormal, for a product with a
  /// third number.
  ///
  /// The C library's function, whose value the rule of the gamma function returns, may err by four units in the
  /// last place, too much for a derivative that multiplies it. Where it errs by more than one and a half:
  ///
  /// - x ≥ 4: Stirling's formula xˣ⁻¹ᐟ² e⁻ˣ g(1/x) (NIST DLMF 5.11.1), g by minimax polynomials.
  /// - x < −4: the reflection formula Γ(x) = −π / (x sin(πx) Γ(−x)) (DLMF 5.5.3).
  ///
  /// - Parameters:
  ///   - x: The argument.
  ///   - value: The C library's value there.
  @usableFromInline @_effects(readnone)
  static func gammaQuotient(_ x: Double, value: Double) -> (dividend: Double, divisor: Double) {
    if x >= 4 && value.isFinite {
      let (head, root) = stirlingFactors(x)
      return (head.multiplied(by: root).rounded, 1)
    }
    if x < -4 && x > -190 { return gammaByReflection(x) }
    return (value, 1)
  }

  private static func gammaByReflection(_ x: Double) -> (dividend: Double, divisor: Double) {
    let (sine, _) = sineAndCosinePairs(ofPiTimes: x)
    if sine.high == 0 { return (.nan, .nan) }
    let (head, root) = stirlingFactors(-x)
    var divisor = DoubleDouble(product: x, sine.high).multiplied(by: head)
    if x > -140 { divisor = divisor.multiplied(by: root) }
    let quotient = 0x1.921fb54442d18p+1 / divisor.high
    // The relative errors of the divisor, of the sine and of π.
    let error = (divisor.low / divisor.high + sine.low / sine.high) - 0x1.678afae35cdd1p-55
    let factor = quotient * error - quotient
    return (factor, x > -140 ? 1 : root)
  }

  /// Two factors of Γ for 4 ≤ x < 190, the second one a power of x.
  private static func stirlingFactors(_ x: Double) -> (DoubleDouble, Double) {
    let t = 1 / x
    let limit: Double
    var series: Double
    if x < 8 {
      limit = 0x1.40d931ff73522p+1
      series = -0x1.813469618f65bp-11
      series = series * t + 0x1.2107fb88c304bp-9
      series = series * t - 0x1.48ca6146123c8p-9
      series = series * t + 0x1.ea8a719df350dp-12
      series = series * t + 0x1.f3fdc4aba9584p-10
      series = series * t - 0x1.295b4dd37ed8bp-11
      series = series * t - 0x1.b886188b5d4fap-8
      series = series * t + 0x1.1d333f5e5e7b9p-7
      series = series * t + 0x1.abcc426b537c9p-3
    } else {
      limit = 0x1.40d931ff62706p+1
      series = 0x1.4b666d7fedfcbp-10
      series = series * t + 0x1.723d963ddf482p-13
      series = series * t - 0x1.92cbc86c1cc41p-10
      series = series * t + 0x1.796a29e876e3dp-13
      series = series * t + 0x1.018dacf6ba97ap-9
      series = series * t - 0x1.2d909296b4546p-11
      series = series * t - 0x1.b87930fad396bp-8
      series = series * t + 0x1.1d32d71de08bbp-7
      series = series * t + 0x1.abcc42a9d862fp-3
    }
    let sum = DoubleDouble(larger: limit, smaller: series * t)
    let head = sum.multiplied(by: libm_exp(-x))
    if x < 140 { return (head, libm_pow(x, x - 0.5)) }
    let root = libm_pow(x, 0.5 * x - 0.25)
    return (head.multiplied(by: root), root)
  }
}
