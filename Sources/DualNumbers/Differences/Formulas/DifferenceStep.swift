extension RealNumber {
  /// The power of two next to max(|x|, 1) times a root of the rounding unit.
  ///
  /// A power of two, so that the division by the step is exact and x ± h is, but for the rounding at a change
  /// of binade.
  @inlinable
  static func differenceStep(at x: Self, rootOfRounding root: Int) -> Self {
    guard x.isFinite else { return 1 }
    let scale = Swift.max(x.magnitude, 1)
    let rounding = Self.ulpOfOne.exponent / Exponent(root)
    return Self(sign: .plus, exponent: scale.exponent + rounding, significand: 1)
  }

  @inlinable
  static func requireStep(_ step: Self?, in call: StaticString) {
    guard let step else { return }
    require(step.isFinite && step != 0, "\(call): expected a finite step other than zero, got \(step)")
  }
}
