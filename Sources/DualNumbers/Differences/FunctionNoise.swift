/// How accurately a function computes its values, which limits what differences can tell of its derivative.
public enum FunctionNoise: Sendable, CodableWhereAvailable, Hashable {
  /// Values are right but for the rounding of their own type; anything worse shows up in the differences and
  /// is measured there.
  case rounding
  /// Values were computed in `Float` somewhere inside: relative error 2⁻²², and results below `Float`'s
  /// normal range are lost.
  case single
  /// Values have this relative error, for example 1e-10 for the result of an iteration with that tolerance.
  case relative(Double)
  /// Values have this absolute error.
  case absolute(Double)
  /// The noise is measured before anything else, from nine values beside the point, by the difference table
  /// of Moré and Wild, "Estimating computational noise", SIAM Journal on Scientific Computing 33 (2011).
  case measured
}

extension FunctionNoise {
  func validate(in call: StaticString) {
    switch self {
    case .relative(let size), .absolute(let size):
      require(
        size.isFinite && size >= 0, "\(call): expected a noise that is finite and not negative, got \(size)")
    case .rounding, .single, .measured:
      break
    }
  }

  /// The error of one sample, where `ulp` is the rounding error of the samples' type.
  func sampleNoise<Failure>(
    ulpOfOne: Double, grid: StepGrid, of function: inout SampledFunction<Failure>
  ) throws(Failure) -> SampleNoise {
    let rounding = SampleNoise(relative: ulpOfOne, absolute: 0)
    switch self {
    case .rounding:
      return rounding
    case .single:
      return SampleNoise(
        relative: max(0x1p-22, ulpOfOne), absolute: Double(Float.leastNormalMagnitude))
    case .relative(let size):
      return SampleNoise(relative: max(size, ulpOfOne), absolute: 0)
    case .absolute(let size):
      return SampleNoise(relative: ulpOfOne, absolute: size)
    case .measured:
      let measured = try NoiseMeasurement.noise(near: grid, of: &function)
      return SampleNoise(relative: ulpOfOne, absolute: measured)
    }
  }
}
