// ψ′, ψ″ and ψ‴ share their method. Arguments below 10 are shifted up by the recurrence
// ψ⁽ᵐ⁾(x) = ψ⁽ᵐ⁾(x + 1) − (−1)ᵐ m! / xᵐ⁺¹ (NIST DLMF 5.15.5), all terms of one sign and the smallest first; the
// asymptotic series is DLMF 5.15.8 and its derivatives, the reflection formula DLMF 5.15.6. A shift down
// would cancel.

extension SpecialFunctions {
  /// The trigamma function ψ′, the second derivative of log Γ.
  ///
  /// The poles, zero and the negative integers, give +∞; −∞ gives NaN.
  @usableFromInline @_effects(readnone)
  static func trigamma(_ x: Double) -> Double {
    if x >= 10 { return trigammaOfLarge(x) }
    if x > 0 {
      let (sum, end) = sumOfReciprocals(above: x) { $0 * $0 }
      return (1 / x) / x + (sum + trigammaOfLarge(end))
    }
    if x > -0.25 { return (1 / x) / x + trigamma(1 + x) }
    let sine = sineAndCosinePairs(ofPiTimes: x).sine
    if sine.high == 0 { return .infinity }
    if sine.high.isNaN { return .nan }
    let reflection = 0x1.3bd3cc9be45dep+3 / (sine.high * sine.high)
    return reflection - (2 * (sine.low / sine.high) * reflection + trigamma(1 - x))
  }

  /// The tetragamma function ψ″, the third derivative of log Γ.
  ///
  /// ψ″(±0) = ∓∞; the other poles, the negative integers, give NaN, and so does −∞. Around the zero between each
  /// two negative integers it is computed in double-double arithmetic.
  @usableFromInline @_effects(readnone)
  static func tetragamma(_ x: Double) -> Double {
    if x >= 10 { return tetragammaOfLarge(x) }
    if x > 0 {
      let (sum, end) = sumOfReciprocals(above: x) { $0 * $0 * $0 }
      return -(((2 / x) / x) / x + (2 * sum - tetragammaOfLarge(end)))
    }
    if x > -0.4 { return tetragamma(1 + x) - ((2 / x) / x) / x }
    return tetragammaByReflection(x)
  }

  /// The pentagamma function ψ‴, the fourth derivative of log Γ.
  ///
  /// The poles, zero and the negative integers, give +∞; −∞ gives NaN.
  @usableFromInline @_effects(readnone)
  static func pentagamma(_ x: Double) -> Double {
    if x >= 10 { return pentagammaOfLarge(x) }
    if x > 0 {
      let (sum, end) = sumOfReciprocals(above: x) { ($0 * $0) * ($0 * $0) }
      let square = x * x
      return 6 / (square * square) + (6 * sum + pentagammaOfLarge(end))
    }
    if x > -0.25 {
      let square = x * x
      return 6 / (square * square) + pentagamma(1 + x)
    }
    let (sine, cosine) = sineAndCosinePairs(ofPiTimes: x)
    if sine.high == 0 { return .infinity }
    if sine.high.isNaN { return .nan }
    let square = sine.high * sine.high
    let reflection = 0x1.85a2e8c290826p+7 * (1 + 2 * cosine.high * cosine.high) / (square * square)
    return reflection - (4 * (sine.low / sine.high) * reflection + pentagamma(1 - x))
  }

  /// The sum of 1 / power(x + k) over the k ≥ 1 for which x + k is below `end`, and `end`, the first x + k that
  /// is not below 10.
  @inline(__always)
  private static func sumOfReciprocals(
    above x: Double, of power: (Double) -> Double
  ) -> (sum: Double, end: Double) {
    let count = (10 - x).rounded(.up)
    var sum = 0.0
    var k = count - 1
    while k > 0 {
      sum += 1 / power(x + k)
      k -= 1
    }
    return (sum, x + count)
  }

  @inline(__always)
  private static func trigammaOfLarge(_ x: Double) -> Double {
    let inverse = 1 / x
    let z = inverse * inverse
    // B₂ₖ
    var series = -0x1.088fe72cfe72dp+9
    series = series * z + 0x1.b7c4f8f13e3c5p+5
    series = series * z - 0x1.c5e5e5e5e5e5ep+2
    series = series * z + 0x1.2aaaaaaaaaaabp+0
    series = series * z - 0x1.033033033033p-2
    series = series * z + 0x1.364d9364d9365p-4
    series = series * z - 0x1.1111111111111p-5
    series = series * z + 0x1.8618618618618p-6
    series = series * z - 0x1.1111111111111p-5
    series = series * z + 0x1.5555555555555p-3
    return inverse + (0.5 * z + inverse * (z * series))
  }

  @inline(__always)
  private static func tetragammaOfLarge(_ x: Double) -> Double {
    let inverse = 1 / x
    let z = inverse * inverse
    // (2k + 1) B₂ₖ
    var series = 0x1.16296aaaaaaabp+17
    series = series * z - 0x1.5b3cdf6b0df6bp+13
    series = series * z + 0x1.051cf3cf3cf3dp+10
    series = series * z - 0x1.e244444444444p+6
    series = series * z + 17.5
    series = series * z - 0x1.a52e52e52e52ep+1
    series = series * z + 0x1.aaaaaaaaaaaabp-1
    series = series * z - 0x1.3333333333333p-2
    series = series * z + 0x1.5555555555555p-3
    series = series * z - 0x1.5555555555555p-3
    series = series * z + 0.5
    return -(z + (z * inverse + z * (z * series)))
  }

  @inline(__always)
  private static func pentagammaOfLarge(_ x: Double) -> Double {
    let inverse = 1 / x
    let z = inverse * inverse
    // (2k + 1)(2k + 2) B₂ₖ
    var series = -0x1.ad5c56430c30cp+25
    series = series * z + 0x1.a13e2p+21
    series = series * z - 0x1.dd73b33333333p+17
    series = series * z + 0x1.466430c30c30cp+14
    series = series * z - 0x1.0f46666666666p+11
    series = series * z + 0x1.18p+8
    series = series * z - 0x1.7088888888889p+5
    series = series * z + 10
    series = series * z - 3
    series = series * z + 0x1.5555555555555p+0
    series = series * z - 1
    series = series * z + 2
    return 2 * z * inverse + (3 * z * z + z * (z * inverse * series))
  }

  @inline(never)
  private static func tetragammaByReflection(_ x: Double) -> Double {
    let (sine, cosine) = sineAndCosinePairs(ofPiTimes: x)
    if sine.high == 0 || sine.high.isNaN { return .nan }
    let reflected = tetragamma(1 - x)
    let reflection = 0x1.f019b59389d7cp+5 * cosine.high / (sine.high * sine.high * sine.high)
    let difference = reflected - (reflection - 3 * (sine.low / sine.high) * reflection)
    return difference.magnitude < -2 * reflected ? accurateTetragamma(ofNegative: x) : difference
  }
}
