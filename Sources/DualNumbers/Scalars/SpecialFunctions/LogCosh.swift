internal import CDualNumbers

extension SpecialFunctions {
  /// log(cosh x), without overflow and with full relative accuracy at 0.
  @usableFromInline @_effects(readnone)
  static func logCosh(_ x: Double) -> Double {
    let magnitude = x.magnitude
    if magnitude < 1 { return logCoshNearZero(x) }
    return logCosh(ofLarge: magnitude, exponential: libm_exp(-2 * magnitude))
  }

  /// log(cosh x) with its derivatives tanh x and sech² x.
  @usableFromInline @_effects(readnone)
  static func logCoshDerivatives(_ x: Double) -> Derivatives<Double> {
    let magnitude = x.magnitude
    if magnitude < 0.6 {
      // tanh a = m / (m + 2) with m = e²ᵃ − 1.
      let growth = libm_expm1(2 * magnitude)
      let tangent = growth / (growth + 2)
      return Derivatives(
        value: logCoshNearZero(x), first: Double(signOf: x, magnitudeOf: tangent),
        second: (1 - tangent) * (1 + tangent))
    }
    let decay = libm_exp(-2 * magnitude)
    let sum = 1 + decay
    let curvature: Double
    if magnitude > 354 {
      // The square of sech x, before e⁻²ᵃ is subnormal.
      let secant = 2 * libm_exp(-magnitude)
      curvature = secant * secant
    } else {
      curvature = 4 * decay / (sum * sum)
    }
    let value = magnitude < 1 ? logCoshNearZero(x) : logCosh(ofLarge: magnitude, exponential: decay)
    return Derivatives(
      value: value, first: Double(signOf: x, magnitudeOf: (1 - decay) / sum), second: curvature)
  }

  /// a + log(1 + e⁻²ᵃ) − log 2.
  @inline(__always)
  private static func logCosh(ofLarge a: Double, exponential: Double) -> Double {
    (a - 0x1.62e42fefa39efp-1) + libm_log1p(exponential)
  }

  /// x² times a minimax polynomial in x² for |x| < 1.
  @inline(__always)
  private static func logCoshNearZero(_ x: Double) -> Double {
    let z = x * x
    let zSquared = z * z
    var even = 0x1.eecda2f987203p-28
    even = even * zSquared + 0x1.94c647ca96ec3p-22
    even = even * zSquared + 0x1.192eabcfcd67ep-18
    even = even * zSquared + 0x1.127af6ba8cf38p-15
    even = even * zSquared + 0x1.0d0a2154106f9p-12
    even = even * zSquared + 0x1.1ea5d2f70bf3ep-9
    even = even * zSquared + 0x1.6c16c16c0b95fp-6
    even = even * zSquared + 0.5
    var odd = -0x1.39f42e76c006bp-24
    odd = odd * zSquared - 0x1.711a8d2e34f6dp-20
    odd = odd * zSquared - 0x1.8ccb840d7c3cap-17
    odd = odd * zSquared - 0x1.7d8ed9e3f485fp-14
    odd = odd * zSquared - 0x1.833d8400fff62p-11
    odd = odd * zSquared - 0x1.ba1ba1b4dfff5p-8
    odd = odd * zSquared - 0x1.55555555554bep-4
    let ratio = even + z * odd
    return z * ratio
  }
}
