internal import CDualNumbers

extension SpecialFunctions {
  /// (1 − cos x) / x² = sinc²(x/2) / 2; ½ at 0, 0 at ±∞.
  @usableFromInline @_effects(readnone)
  static func oneMinusCosOverXSquared(_ x: Double) -> Double {
    let ratio = sinc(0.5 * x)
    return 0.5 * ratio * ratio
  }

  /// The derivative of (1 − cos x) / x²: s(u) s′(u) / 2 with s = sinc and u = x/2.
  @usableFromInline @_effects(readnone)
  static func oneMinusCosOverXSquaredSlope(_ x: Double) -> Double {
    let half = 0.5 * x
    let (sine, cosine) = half.sineAndCosine()
    let ratio = half == 0 ? 1 : half.isInfinite ? 0 : sine / half
    return 0.5 * ratio * sincSlope(half, sine: sine, cosine: cosine)
  }

  /// The second derivative of (1 − cos x) / x².
  ///
  /// A minimax polynomial in x² for |x| < 2, (|x| − x₁) times a polynomial around its first zero x₁ = 2.6061…
  /// for |x| < 4, and beyond (cos x − 4 sin(x) / x + 6f) / x², in double-double arithmetic where that cancels.
  @usableFromInline @_effects(readnone)
  static func oneMinusCosOverXSquaredCurvature(_ x: Double) -> Double {
    let magnitude = x.magnitude
    if magnitude < 2 {
      let z = x * x
      var polynomial = 0x1.7d75d5daf90c4p-62
      polynomial = polynomial * z - 0x1.21b8132bf3c5fp-53
      polynomial = polynomial * z + 0x1.51a399a01f858p-45
      polynomial = polynomial * z - 0x1.320e721de40ap-37
      polynomial = polynomial * z + 0x1.a03404d0b7126p-30
      polynomial = polynomial * z - 0x1.937e11173bcfp-23
      polynomial = polynomial * z + 0x1.02e85c0898895p-16
      polynomial = polynomial * z - 0x1.8618618618611p-11
      polynomial = polynomial * z + 0x1.1111111111111p-6
      polynomial = polynomial * z - 0x1.5555555555555p-4
      return polynomial
    }
    if magnitude < 4 {
      let t = (magnitude - 0x1.4d96c354735e5p+1) - 0x1.236e025a89ad5p-54
      let tSquared = t * t
      var even = -0x1.18a6c5b0cadfdp-50
      even = even * tSquared + 0x1.e0352c0066751p-42
      even = even * tSquared - 0x1.84f087625f371p-34
      even = even * tSquared + 0x1.d08e7a0694d51p-27
      even = even * tSquared - 0x1.80634135da603p-20
      even = even * tSquared + 0x1.916b382091498p-14
      even = even * tSquared - 0x1.c03f40ca293b1p-9
      even = even * tSquared + 0x1.69e11506a5251p-5
      var odd = -0x1.e2652d4b3da4ep-46
      odd = odd * tSquared + 0x1.906e93d4661abp-38
      odd = odd * tSquared - 0x1.02730d066a2cp-30
      odd = odd * tSquared + 0x1.d11a5c0e1d699p-24
      odd = odd * tSquared - 0x1.09e9ca4e9aed2p-17
      odd = odd * tSquared + 0x1.479becaa503c2p-12
      odd = odd * tSquared - 0x1.261bf9d24aa16p-8
      let ratio = even + t * odd
      return t * ratio
    }
    if x.isInfinite { return 0 }
    let (sine, cosine) = x.sineAndCosine()
    let value = oneMinusCosOverXSquared(x)
    let difference = 4 * (sine / x) - 6 * value
    let numerator = cosine - difference
    let largest = max(cosine.magnitude, difference.magnitude, 6 * value)
    if largest <= 4 * numerator.magnitude || !(magnitude <= DoubleDouble.largestReducibleAngle) {
      return numerator / x / x
    }
    return accurateVersineCurvature(x)
  }

  /// ((x² − 6) cos x − 4x sin x + 6) / x⁴ in double-double arithmetic.
  @inline(never)
  private static func accurateVersineCurvature(_ x: Double) -> Double {
    let (sine, cosine) = DoubleDouble.sineAndCosine(of: x)
    let square = DoubleDouble(product: x, x)
    let numerator = square.adding(-6).multiplied(by: cosine)
      .subtracting(sine.multiplied(by: 4 * x))
      .adding(6)
    return numerator.rounded / (square.high * square.high)
  }
}
