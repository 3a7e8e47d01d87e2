/// How wrong a sample may be: a share of its magnitude and an amount that does not depend on it.
struct SampleNoise {
  var relative: Double
  var absolute: Double

  func ofSample(magnitude: Double) -> Double { relative * magnitude + absolute }

  /// The largest error of a quotient that errors of its samples can cause.
  func ofQuotient(_ quotient: DifferenceQuotient, _ formula: DifferenceFormula) -> Double {
    ofQuotient(step: quotient.step, magnitude: quotient.magnitude, formula)
  }

  func ofQuotient(step: Double, magnitude: Double, _ formula: DifferenceFormula) -> Double {
    let divisor = formula.order == 1 ? step : step * step
    return ofSample(magnitude: magnitude) * formula.noiseWeight / divisor
  }
}
