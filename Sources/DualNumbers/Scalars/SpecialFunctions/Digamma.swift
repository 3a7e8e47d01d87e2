internal import CDualNumbers

extension SpecialFunctions {
  /// The digamma function ψ, the derivative of log Γ.
  ///
  /// The method changes with x:
  /// - x ≥ 8: the asymptotic series (NIST DLMF 5.11.2).
  /// - 2 ≤ x < 8: a minimax polynomial for ψ on [2, 4], with the recurrence ψ(x + 1) = ψ(x) + 1/x (DLMF 5.5.2),
  ///   in which all terms are positive.
  /// - −½ < x < 2: ψ(x) = (x − x₀) R(x) near its positive zero x₀ = 1.4616… (DLMF 5.4(iii)), R a minimax
  ///   polynomial and x₀ held in two doubles, so the zero is resolved to the last place; and the recurrence.
  /// - x ≤ −½: the reflection formula ψ(x) = ψ(1 − x) − π cot(πx) (DLMF 5.5.4), in double-double arithmetic
  ///   where it cancels, that is around the zero between each two poles.
  ///
  /// The error is below 3 units in the last place for x > 0 and below 4 elsewhere, next to a zero included.
  ///
  /// ψ(±0) = ∓∞; the other poles, the negative integers, give NaN, and so does −∞.
  @usableFromInline @_effects(readnone)
  static func digamma(_ x: Double) -> Double {
    if x >= 8 { return digammaOfLarge(x) }
    if x >= 2 { return digammaOfMedium(x) }
    if x >= 1 { return digammaNearZero(fromOneAndHalf: x - 1.5, fromZero: (x - zeroHead) - zeroTail) }
    if x > 0 {
      let next = digammaNearZero(fromOneAndHalf: x - 0.5, fromZero: ((1 - zeroHead) + x) - zeroTail)
      return x < 0.5 ? next - 1 / x : (x * next - 1) / x
    }
    if x > -0.5 {
      let next = digammaNearZero(fromOneAndHalf: x + 0.5, fromZero: ((2 - zeroHead) + x) - zeroTail)
      return x == 0 ? -1 / x : next - ((2 * x + 1) / x) / (1 + x)
    }
    return digammaByReflection(x)
  }

  /// x₀, in two parts.
  private static var zeroHead: Double { 0x1.762d86356be3fp+0 }
  private static var zeroTail: Double { 0x1.b86a722197829p-54 }

  @inline(__always)
  private static func digammaOfLarge(_ x: Double) -> Double {
    if x > 0x1p+54 { return libm_log(x) }
    let z = 1 / (x * x)
    // B₂ₖ / 2k
    var series = -0x1.a74ca514ca515p+4
    series = series * z + 0x1.86e7f9b9fe6e8p+1
    series = series * z - 0x1.c5e5e5e5e5e5ep-2
    series = series * z + 0x1.5555555555555p-4
    series = series * z - 0x1.5995995995996p-6
    series = series * z + 0x1.f07c1f07c1f08p-8
    series = series * z - 0x1.1111111111111p-8
    series = series * z + 0x1.041041041041p-8
    series = series * z - 0x1.1111111111111p-7
    series = series * z + 0x1.5555555555555p-4
    return libm_log(x) - (0.5 / x + z * series)
  }

  private static func digammaOfMedium(_ x: Double) -> Double {
    var argument = x
    var sum = 0.0
    while argument > 4 {
      argument -= 1
      sum += 1 / argument
    }
    let t = argument - 3
    let tSquared = t * t
    var even = -0x1.8dc3ed201391dp-33
    even = even * tSquared - 0x1.5f550bd1b8187p-31
    even = even * tSquared - 0x1.1705bb612e948p-27
    even = even * tSquared - 0x1.2e4e9aff24638p-24
    even = even * tSquared - 0x1.594e5e09149f9p-21
    even = even * tSquared - 0x1.8c6eb13e77cdp-18
    even = even * tSquared - 0x1.cf9ec6beee73ep-15
    even = even * tSquared - 0x1.196d0a5b91d7cp-11
    even = even * tSquared - 0x1.7418eca7e563bp-8
    even = even * tSquared - 0x1.3ba004f006178p-4
    even = even * tSquared + 0x1.d8773039049e7p-1
    var odd = 0x1.34f83f9b3768cp-34
    odd = odd * tSquared + 0x1.6091eb522d292p-33
    odd = odd * tSquared + 0x1.838881b95e8efp-29
    odd = odd * tSquared + 0x1.8f1cba5e06b7p-26
    odd = odd * tSquared + 0x1.c9b8587a54578p-23
    odd = odd * tSquared + 0x1.052b15b69600bp-19
    odd = odd * tSquared + 0x1.2e33bc7defe98p-16
    odd = odd * tSquared + 0x1.66d5f04910ddbp-13
    odd = odd * tSquared + 0x1.c261302615374p-10
    odd = odd * tSquared + 0x1.44c8ab1f600cep-6
    odd = odd * tSquared + 0x1.94699894c1f5p-2
    let polynomial = even + t * odd
    return polynomial + sum
  }

  /// ψ on [1, 2], from the distances of the argument to 3/2 and to x₀.
  @inline(__always)
  private static func digammaNearZero(fromOneAndHalf t: Double, fromZero distance: Double) -> Double {
    let tSquared = t * t
    var even = 0x1.fc3a1a0212bdap-14
    even = even * tSquared + 0x1.8753e42106e7fp-14
    even = even * tSquared + 0x1.55b4fe5f71aeep-12
    even = even * tSquared + 0x1.69e84c9c03716p-11
    even = even * tSquared + 0x1.99dce96edc4cep-10
    even = even * tSquared + 0x1.cd1f7860b29cdp-9
    even = even * tSquared + 0x1.03c0b0f5c82c1p-7
    even = even * tSquared + 0x1.2564716239534p-6
    even = even * tSquared + 0x1.4de9aa17d2e56p-5
    even = even * tSquared + 0x1.8512e590384e1p-4
    even = even * tSquared + 0x1.eca189b8e6f76p-3
    even = even * tSquared + 0x1.e6f0cbb873616p-1
    var odd = -0x1.7606d91bafe14p-13
    odd = odd * tSquared - 0x1.2f52340d11d38p-13
    odd = odd * tSquared - 0x1.fda8304e93774p-12
    odd = odd * tSquared - 0x1.0fb184dc40d27p-10
    odd = odd * tSquared - 0x1.336df07f90b41p-9
    odd = odd * tSquared - 0x1.5a06a2cad325cp-8
    odd = odd * tSquared - 0x1.86356411ffaccp-7
    odd = odd * tSquared - 0x1.b9f8b11b4f505p-6
    odd = odd * tSquared - 0x1.fb44202a25367p-5
    odd = odd * tSquared - 0x1.2feeeb98a78dp-3
    odd = odd * tSquared - 0x1.b1cb63005ee98p-2
    let ratio = even + t * odd
    return distance * ratio
  }

  @inline(never)
  private static func digammaByReflection(_ x: Double) -> Double {
    let (sine, cosine) = sineAndCosinePairs(ofPiTimes: x)
    if sine.high == 0 || sine.high.isNaN { return .nan }
    let reflected: Double
    if x > -1 {
      reflected = digammaNearZero(fromOneAndHalf: -0.5 - x, fromZero: ((1 - zeroHead) - x) - zeroTail)
    } else {
      // The rounding error of 1 − x is put back with ψ′(y) ≈ 1 / (y − ½).
      let argument = DoubleDouble(sum: 1, -x)
      reflected = digamma(argument.high) + argument.low / (argument.high - 0.5)
    }
    // π cot(πx) as a sum of two doubles: the difference that follows enlarges its rounding errors.
    let quotient = cosine.high / sine.high
    let product = DoubleDouble(product: quotient, sine.high)
    let remainder = ((cosine.high - product.high) - product.low) + (cosine.low - quotient * sine.low)
    let head = DoubleDouble(product: quotient, 0x1.921fb54442d18p+1)
    let tail =
      head.low + (quotient * 0x1.1a62633145c07p-53 + remainder / sine.high * 0x1.921fb54442d18p+1)
    let difference = (reflected - head.high) - tail
    return difference.magnitude < 0.9 * reflected ? accurateDigamma(ofNegative: x) : difference
  }
}
