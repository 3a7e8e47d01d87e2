internal import CDualNumbers

extension SpecialFunctions {
  /// x / (1 + e⁻ˣ), the sigmoid linear unit (also: swish).
  @usableFromInline @_effects(readnone)
  static func silu(_ x: Double) -> Double {
    x < -690 ? siluTail(x).value : x * LogisticParts(x).sigmoid
  }

  /// x σ(x) with its derivatives σ′ (eˣ + 1 + x) (for negative x) and σ′ (2 − x tanh(x/2)).
  ///
  /// Near the zeros x₀ = −1.2784… of the slope and ±x₁ = ±2.3993… of the curvature the cancelling factor is
  /// expressed by the distance d to the zero, using e^x₀ = −(1 + x₀) and e^x₁ = (x₁ + 2) / (x₁ − 2):
  /// eˣ + 1 + x = e^x₀ (eᵈ − 1) + d, and (1 + eˣ) (2 − x tanh(x/2)) = d (1 − eˣ) − (2 + x₁)(eᵈ − 1). In both,
  /// the two terms have the same sign.
  @usableFromInline @_effects(readnone)
  static func siluDerivatives(_ x: Double) -> Derivatives<Double> {
    if x < -690 { return siluTail(x) }
    let parts = LogisticParts(x)
    let value = x * parts.sigmoid

    let slope: Double
    if x >= -0.75 {
      slope = parts.sigmoid + x * parts.slope
    } else if x > -1.9 {
      let distance = (x + 0x1.474973c84120bp+0) + 0x1.f8d74bc9ac154p-54
      slope = parts.slope * (0x1.1d25cf210482ep-2 * libm_expm1(distance) + distance)
    } else {
      slope = parts.slope * ((1 + x) + parts.decay)
    }

    let magnitude = x.magnitude
    if magnitude > 690 {
      let clamped = min(x, 2000)
      let half = libm_exp(-0.5 * clamped)
      return Derivatives(
        value: value, first: x.isInfinite ? 1 : slope, second: (2 - clamped) * half * half)
    }
    let factor: Double
    if magnitude > 1.7 && magnitude < 3.3 {
      let distance = (magnitude - 0x1.331e23ad9de11p+1) - 0x1.a9c55ef03c74ap-53
      factor = distance * parts.decayMinusOne - (0x1.198f11d6cef09p+2 * libm_expm1(distance)) * parts.decay
    } else {
      factor = (2 - magnitude) + (2 + magnitude) * parts.decay
    }
    return Derivatives(value: value, first: slope, second: parts.slope * (factor / parts.sum))
  }

  /// x eˣ with its derivatives where eˣ is subnormal but the products need not be.
  @inline(never)
  private static func siluTail(_ x: Double) -> Derivatives<Double> {
    let clamped = max(x, -2000)
    let half = libm_exp(0.5 * clamped)
    return Derivatives(
      value: clamped * half * half,
      first: (1 + clamped) * half * half,
      second: (2 + clamped) * half * half)
  }
}
