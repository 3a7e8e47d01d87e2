/// What one tableau has found.
struct LadderSegment {
  var value: Double
  var error: Double
  /// The smallest step that the chosen entry uses.
  var step: Double
  /// The largest magnitude among the samples of that step.
  var magnitude: Double
  /// How far extrapolation moved the plain quotient.
  var truncation: Double
  /// The largest step of the whole tableau.
  var firstStep: Double
  /// The smallest step of the whole tableau.
  var lastStep: Double
  /// The noise of the samples as measured in the rows below the chosen entry, times the step to the order.
  var scatter: Double
  /// The error of a quotient with this segment's step that follows from it.
  var scatterError: Double

  /// The quotients did not differ at all and were zero: no sample differs from another.
  var isFlat: Bool { value == 0 && truncation == 0 }
}
