/// The steps of a ladder.
struct StepGrid {
  /// The distance of the point from zero.
  let abscissa: Double
  /// The first step of the coarse search.
  var largest: Double
  /// No step is smaller: below it, rounding of the abscissa or of the function leaves nothing.
  var smallest: Double
  /// Where a function is not defined this close to the point, it ends there.
  var nearest: Double
  /// The ratio of successive steps of a tableau.
  var ratio: Double
  /// The ratio of successive steps of the coarse search.
  var coarseRatio: Double

  /// Powers of two, so that x ± h and the division by h are exact.
  init(at x: Double, ulp: Double, leastNormal: Double, order: Int) {
    let scale = max(abs(x), 1)
    abscissa = abs(x)
    largest = Double(sign: .plus, exponent: scale.exponent, significand: 0.5)
    // The square of a step must not underflow, nor may the difference of two samples at that distance.
    let tiny = max(leastNormal, order == 1 ? 0x1p-960 : 0x1p-480)
    smallest = max(x == 0 ? 0 : ulp * (order == 1 ? 0x1p6 : 0x1p12), tiny)
    nearest = max((abs(x) * ulp).squareRoot(), tiny * 0x1p14)
    ratio = 2
    coarseRatio = 8
  }

  /// A grid that shares no step with the first one, for a second opinion.
  func independent(startingNear step: Double) -> StepGrid {
    var grid = self
    grid.ratio = 1.6
    grid.coarseRatio = 1.6 * 1.6 * 1.6
    if step.isFinite { grid.largest = max(13.7 * step, grid.smallest) }
    return grid
  }
}
