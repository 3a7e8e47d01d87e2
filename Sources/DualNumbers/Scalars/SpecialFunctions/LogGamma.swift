internal import CDualNumbers

extension SpecialFunctions {
  /// The logarithm of the gamma function's magnitude, the C library's.
  ///
  /// The library's function reports the sign of Γ through a pointer, which hides from the optimiser that nothing
  /// else is written; behind this function an unused value is dropped.
  @usableFromInline @_effects(readnone)
  static func logGamma(_ x: Double) -> Double { libm_lgamma(x) }
}
