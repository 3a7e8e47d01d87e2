import DualNumbers

struct Reference: Sendable {
  let name: String
  let plain: @Sendable (Double) -> Double
  let dual: @Sendable (Dual<Double>) -> Dual<Double>
  let hyperDual: @Sendable (HyperDual<Double>) -> HyperDual<Double>
  let value, first, second: Double

  init(
    _ name: String, _ plain: @escaping @Sendable (Double) -> Double,
    _ dual: @escaping @Sendable (Dual<Double>) -> Dual<Double>,
    _ hyperDual: @escaping @Sendable (HyperDual<Double>) -> HyperDual<Double>,
    value: Double, first: Double, second: Double
  ) {
    (self.name, self.plain, self.dual, self.hyperDual) = (name, plain, dual, hyperDual)
    (self.value, self.first, self.second) = (value, first, second)
  }

  /// What is wrong, or nil.
  var complaint: String? {
    let x = 0.75
    let (onDual, slope) = valueWithDerivative(of: dual, at: x)
    let curvature = secondDerivative(of: hyperDual, at: x)
    func agrees(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-14 * abs(b) }
    guard agrees(plain(x), value), agrees(onDual, value), agrees(slope, first), agrees(curvature, second)
    else {
      return "\(name): \(plain(x)), \(onDual), \(slope), \(curvature), not \(value), \(first), \(second)"
    }
    return nil
  }
}
