/// The settings of a check.
struct CheckSettings: Sendable {
  let noise: FunctionNoise
  /// The relative error that a confirmation must be able to exclude.
  let sensitivity: Double

  init(noise: FunctionNoise, sensitivity: Double, call: StaticString) {
    noise.validate(in: call)
    require(
      sensitivity > 0 && sensitivity < 1,
      "\(call): expected a sensitivity between 0 and 1, got \(sensitivity)")
    self.noise = noise
    self.sensitivity = sensitivity
  }
}
