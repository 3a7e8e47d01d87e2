internal import CDualNumbers

extension SpecialFunctions {
  /// The logistic function 1 / (1 + e⁻ˣ).
  @usableFromInline @_effects(readnone)
  static func sigmoid(_ x: Double) -> Double { LogisticParts(x).sigmoid }

  /// The logistic function σ with its derivatives σ (1 − σ) and σ (1 − σ) (1 − 2σ).
  @usableFromInline @_effects(readnone)
  static func sigmoidDerivatives(_ x: Double) -> Derivatives<Double> {
    let parts = LogisticParts(x)
    let change = parts.slope * (parts.decayMinusOne / parts.sum)
    return Derivatives(
      value: parts.sigmoid, first: parts.slope, second: x.sign == .minus ? -change : change)
  }

  /// log(1 + eˣ), the softplus function.
  @usableFromInline @_effects(readnone)
  static func softplus(_ x: Double) -> Double { (x > 0 ? x : 0) + libm_log1p(LogisticParts(x).decay) }

  /// log(1 + eˣ) with its derivatives σ and σ (1 − σ), σ being the logistic function.
  @usableFromInline @_effects(readnone)
  static func softplusDerivatives(_ x: Double) -> Derivatives<Double> {
    let parts = LogisticParts(x)
    return Derivatives(
      value: (x > 0 ? x : 0) + libm_log1p(parts.decay), first: parts.sigmoid, second: parts.slope)
  }
}

/// What the logistic function and its relatives have in common, from one exponential.
///
/// Everything is expressed by e^−|x|, which neither overflows nor cancels; 1 − σ in its usual form does both.
struct LogisticParts {
  /// e^−|x|.
  let decay: Double
  /// e^−|x| − 1, with full relative accuracy.
  let decayMinusOne: Double
  /// 1 + e^−|x|.
  let sum: Double
  let isNegative: Bool

  @inline(__always)
  init(_ x: Double) {
    let magnitude = x.magnitude
    if magnitude < 0.7 {
      decayMinusOne = libm_expm1(-magnitude)
      decay = 1 + decayMinusOne
    } else {
      decay = libm_exp(-magnitude)
      decayMinusOne = decay - 1
    }
    sum = 1 + decay
    isNegative = !(x >= 0)
  }

  @inline(__always)
  var sigmoid: Double { (isNegative ? decay : 1) / sum }

  /// σ (1 − σ), with the rounding error of the sum put back.
  @inline(__always)
  var slope: Double {
    let sumError = decay - (sum - 1)
    return decay / (sum * sum + 2 * sum * sumError)
  }
}
