internal import CDualNumbers

extension SpecialFunctions {
  /// exp(−x²).
  ///
  /// The rounding error of x² is put back, which `exp(-x * x)` loses: 400 units in the last place in the tails.
  @usableFromInline @_effects(readnone)
  static func gaussian(_ x: Double) -> Double {
    let (first, second) = gaussianFactors(squareOf(x))
    return first * second
  }

  /// exp(−x²) with its derivatives −2x exp(−x²) and (4x² − 2) exp(−x²).
  @usableFromInline @_effects(readnone)
  static func gaussianDerivatives(_ x: Double) -> Derivatives<Double> {
    let square = squareOf(x)
    let (first, second) = gaussianFactors(square)
    if first == 0 { return Derivatives(value: 0, first: Double(signOf: -x, magnitudeOf: 0), second: 0) }
    // 4x² − 2 = 4 (|x| − √½)(|x| + √½), with √½ in two parts.
    let distance = (x.magnitude - sqrtOfHalf) + 0x1.bdd3413b26456p-55
    return Derivatives(
      value: first * second,
      first: (-2 * x * first) * second,
      second: (4 * distance * (x.magnitude + sqrtOfHalf) * first) * second)
  }

  /// The derivative of the error function, 2/√π exp(−x²), and its derivative −4x/√π exp(−x²).
  @usableFromInline @_effects(readnone)
  static func errorFunctionDerivatives(_ x: Double) -> (first: Double, second: Double) {
    let (first, second) = gaussianFactors(squareOf(x))
    if first == 0 { return (0, Double(signOf: -x, magnitudeOf: 0)) }
    let head = 0x1.20dd750429b6dp+0 * first
    return (head * second, (-2 * x * head) * second)
  }

  /// The density of the standard normal distribution, φ(x) = exp(−x²/2) / √(2π) (NIST DLMF 7.18, A&S 26.2.1),
  /// accurate in the tails.
  @usableFromInline @_effects(readnone)
  static func normalDensity(_ x: Double) -> Double {
    let (first, second) = gaussianFactors(squareOf(x).scaled(by: 0.5))
    return (inverseSqrtOfTwoPi * first) * second
  }

  /// The density of the standard normal distribution with its derivatives −x φ(x) and (x² − 1) φ(x).
  @usableFromInline @_effects(readnone)
  static func normalDensityDerivatives(_ x: Double) -> Derivatives<Double> {
    let (first, second) = gaussianFactors(squareOf(x).scaled(by: 0.5))
    if first == 0 { return Derivatives(value: 0, first: Double(signOf: -x, magnitudeOf: 0), second: 0) }
    let head = inverseSqrtOfTwoPi * first
    return Derivatives(
      value: head * second,
      first: (-x * head) * second,
      second: ((x - 1) * (x + 1) * head) * second)
  }

  /// The standard normal distribution function Φ(x) = erfc(−x/√2) / 2 (A&S 26.2.29), accurate in the lower tail.
  @usableFromInline @_effects(readnone)
  static func normalDistribution(_ x: Double) -> Double {
    normalDistribution(x, density: x < -0.25 ? normalDensity(x) : 0)
  }

  /// The standard normal distribution function with its derivatives φ(x) and −x φ(x).
  @usableFromInline @_effects(readnone)
  static func normalDistributionDerivatives(_ x: Double) -> Derivatives<Double> {
    let density = normalDensityDerivatives(x)
    return Derivatives(
      value: normalDistribution(x, density: density.value), first: density.value, second: density.first)
  }

  /// Φ(x), given φ(x) where x is below −¼: there the rounding error of x/√2 matters, and is put back with the
  /// derivative.
  @inline(__always)
  private static func normalDistribution(_ x: Double, density: Double) -> Double {
    let argument = x * sqrtOfHalf
    let distribution = 0.5 * libm_erfc(-argument)
    if !(x < -0.25 && x > -40) { return distribution }
    // √2 (x/√2 − argument), in two parts of √½.
    let error = (-argument).addingProduct(x, sqrtOfHalf) - x * 0x1.bdd3413b26456p-55
    return distribution + (2 * sqrtOfHalf * error) * density
  }

  private static var sqrtOfHalf: Double { 0x1.6a09e667f3bcdp-1 }
  private static var inverseSqrtOfTwoPi: Double { 0x1.9884533d43651p-2 }

  /// x² and its rounding error, without a fused multiply–add: the head of x has 26 bits and an exact square.
  @inline(__always)
  private static func squareOf(_ x: Double) -> DoubleDouble {
    let square = x * x
    let head = Double(bitPattern: x.bitPattern & 0xffff_ffff_f800_0000)
    return DoubleDouble(square, (head * head - square) + (x - head) * (x + head))
  }

  /// Two factors of exp(−h) for h ≥ 0, equal halves of the exponent where exp(−h) may be subnormal, so that a
  /// product with a further factor is rounded once.
  @inline(__always)
  private static func gaussianFactors(_ h: DoubleDouble) -> (Double, Double) {
    if h.high < 690 {
      let exponential = libm_exp(-h.high)
      return (exponential - h.low * exponential, 1)
    }
    if !(h.high < 1500) { return (h.high.isNaN ? .nan : 0, 1) }
    let exponential = libm_exp(-0.5 * h.high)
    return (exponential - h.low * exponential, exponential)
  }
}
