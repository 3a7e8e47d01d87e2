internal import CDualNumbers

extension SpecialFunctions {
  /// The unnormalised cardinal sine sin(x) / x; 1 at 0 and 0 at ±∞.
  @usableFromInline @_effects(readnone)
  static func sinc(_ x: Double) -> Double {
    if x == 0 { return 1 }
    return x.isInfinite ? 0 : libm_sin(x) / x
  }

  /// The derivative of sin(x) / x, (x cos x − sin x) / x².
  ///
  /// - |x| < 3/2: a minimax polynomial in x².
  /// - |x| ≥ 3/2: the formula, evaluated in double-double arithmetic where it cancels.
  ///
  /// - Parameters:
  ///   - x: The argument.
  ///   - sine: The sine of `x`.
  ///   - cosine: The cosine of `x`.
  @usableFromInline @_effects(readnone)
  static func sincSlope(_ x: Double, sine: Double, cosine: Double) -> Double {
    if x.magnitude < 1.5 {
      let z = x * x
      var slope = -0x1.4c1462618307dp-53
      slope = slope * z + 0x1.9505b626f0d6cp-45
      slope = slope * z - 0x1.78aefd8da4cb4p-37
      slope = slope * z + 0x1.08db487447b35p-29
      slope = slope * z - 0x1.0cfeb60ed7a6cp-22
      slope = slope * z + 0x1.71de3a556b22ep-16
      slope = slope * z - 0x1.3813813813801p-10
      slope = slope * z + 0x1.1111111111111p-5
      slope = slope * z - 0x1.5555555555555p-2
      return x * slope
    }
    if x.isInfinite { return 0 }
    let value = sine / x
    let difference = cosine - value
    let isAccurate = max(cosine.magnitude, value.magnitude) <= 2 * difference.magnitude
    if isAccurate || !(x.magnitude <= DoubleDouble.largestReducibleAngle) { return difference / x }
    return accurateSincSlope(x)
  }

  /// The second derivative of sin(x) / x, ((2 − x²) sin x − 2x cos x) / x³.
  ///
  /// - |x| < 3/2: a minimax polynomial in x².
  /// - 3/2 ≤ |x| < 3: (|x| − x₁) times a polynomial around its zero x₁ = 2.0815…
  /// - |x| ≥ 3: the formula, evaluated in double-double arithmetic where it cancels.
  ///
  /// - Parameters:
  ///   - x: The argument.
  ///   - sine: The sine of `x`.
  ///   - cosine: The cosine of `x`.
  @usableFromInline @_effects(readnone)
  static func sincCurvature(_ x: Double, sine: Double, cosine: Double) -> Double {
    if x.magnitude < 1.5 {
      let z = x * x
      var curvature = 0x1.0ae35a393a2d7p-57
      curvature = curvature * z - 0x1.6a6148c0d5974p-49
      curvature = curvature * z + 0x1.7bd94b3885e85p-41
      curvature = curvature * z - 0x1.320e75bfecd02p-33
      curvature = curvature * z + 0x1.6c2d844305a2ep-26
      curvature = curvature * z - 0x1.2e9e8cd185996p-19
      curvature = curvature * z + 0x1.43a2730abee26p-13
      curvature = curvature * z - 0x1.8618618618618p-8
      curvature = curvature * z + 0x1.999999999999ap-4
      curvature = curvature * z - 0x1.5555555555555p-2
      return curvature
    }
    if x.magnitude < 3 { return sincCurvatureNearFirstZero(x.magnitude) }
    if x.isInfinite { return 0 }
    let value = sine / x
    let difference = cosine - value
    let twiceRatio = 2 * (difference / x) / x
    let curvature = -value - twiceRatio
    let isAccurate =
      max(value.magnitude, twiceRatio.magnitude) <= 4 * curvature.magnitude
      && max(cosine.magnitude, value.magnitude) <= 2 * difference.magnitude
    if isAccurate || !(x.magnitude <= DoubleDouble.largestReducibleAngle) { return curvature }
    return accurateSincCurvature(x)
  }

  @inline(__always)
  private static func sincCurvatureNearFirstZero(_ x: Double) -> Double {
    let t = (x - 0x1.0a7114e66f197p+1) + 0x1.f1c797b6a3c91p-55
    let tSquared = t * t
    var even = 0x1.455b86485ebedp-37
    even = even * tSquared - 0x1.c6506afcca08bp-30
    even = even * tSquared + 0x1.c9f8ac2a4cc7cp-23
    even = even * tSquared - 0x1.370a601d34051p-16
    even = even * tSquared + 0x1.00cdd4ec6e91dp-10
    even = even * tSquared - 0x1.ae10c142470c3p-6
    even = even * tSquared + 0x1.e0f8e3c730f05p-3
    var odd = -0x1.8460366bf5d5p-42
    odd = odd * tSquared + 0x1.c4c95f6700bcp-35
    odd = odd * tSquared - 0x1.000a8e2e0d33p-27
    odd = odd * tSquared + 0x1.8cc1e24679357p-21
    odd = odd * tSquared - 0x1.7d0e92ec9ef32p-15
    odd = odd * tSquared + 0x1.7cfa3c7862236p-10
    odd = odd * tSquared - 0x1.07d0dae8b86bbp-6
    let ratio = even + t * odd
    return t * ratio
  }

  // Beyond the reducible angles the doubles nearest to a zero of either derivative are farther from it than the
  // cancellation reaches, and the plain formulas serve.

  @inline(never)
  private static func accurateSincSlope(_ x: Double) -> Double {
    let (sine, cosine) = DoubleDouble.sineAndCosine(of: x)
    return cosine.multiplied(by: x).subtracting(sine).rounded / (x * x)
  }

  @inline(never)
  private static func accurateSincCurvature(_ x: Double) -> Double {
    let (sine, cosine) = DoubleDouble.sineAndCosine(of: x)
    let square = DoubleDouble(product: x, x)
    let slopeNumerator = cosine.multiplied(by: x).subtracting(sine)
    let numerator = sine.multiplied(by: square).adding(slopeNumerator.scaled(by: 2)).negated
    return numerator.rounded / (square.high * x)
  }
}
