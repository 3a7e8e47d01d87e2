/// A difference quotient as a function of its step: which samples it takes and how its error falls.
struct DifferenceFormula {
  /// 1 for f′, 2 for f″.
  let order: Int
  /// 0 for the symmetric formula, +1 or −1 for samples on one side only.
  let direction: Double

  /// The error of the quotient is a series in hᵖ, h²ᵖ, h³ᵖ …, where p is this power.
  var errorPower: Int { direction == 0 ? 2 : 1 }

  /// The largest effect of errors of size one in the samples, for a step of one.
  var noiseWeight: Double {
    if order == 2 { return 4 }
    return direction == 0 ? 1 : 2
  }

  func quotient<Failure>(
    step: Double, of function: inout SampledFunction<Failure>
  ) throws(Failure) -> DifferenceQuotient {
    let near = try function.sample(at: direction == 0 ? step : direction * step)
    guard near.isFinite else { return .missing(step: step) }
    if direction == 0 && order == 1 {
      let left = try function.sample(at: -step)
      guard left.isFinite else { return .missing(step: step) }
      return DifferenceQuotient(
        step: step, value: slope(left, near), magnitude: max(left.magnitude, near.magnitude))
    }
    let center = try function.sample(at: 0)
    guard center.isFinite else { return .missing(step: step) }
    let magnitude = max(center.magnitude, near.magnitude)
    if order == 1 {
      return DifferenceQuotient(step: step, value: slope(center, near), magnitude: magnitude)
    }
    let far = try function.sample(at: direction == 0 ? -step : 2 * direction * step)
    guard far.isFinite else { return .missing(step: step) }
    // Divided differences stay right when rounding moved an abscissa: 2·f[a, b, c].
    let curvature =
      direction == 0
      ? (slope(center, near) - slope(far, center)) * (2 / (near.offset - far.offset))
      : (slope(near, far) - slope(center, near)) * (2 / (far.offset - center.offset))
    return DifferenceQuotient(step: step, value: curvature, magnitude: max(magnitude, far.magnitude))
  }

  private func slope(_ a: Sample, _ b: Sample) -> Double {
    (b.value - a.value) / (b.offset - a.offset)
  }
}

/// The value of a difference formula for one step.
struct DifferenceQuotient {
  var step: Double
  var value: Double
  /// The largest magnitude among the samples.
  var magnitude: Double

  static func missing(step: Double) -> DifferenceQuotient {
    DifferenceQuotient(step: step, value: .nan, magnitude: 0)
  }

  var isFinite: Bool { value.isFinite }
}
