/// Kinks, jumps and vertical tangents: places where symmetric quotients converge nicely to a wrong answer, or
/// to none.
extension DerivativeEstimator {
  /// Whether the slopes on the two sides do not approach each other as they should.
  ///
  /// The quotients from the right and from the left differ by a multiple of the step where the function is
  /// smooth, by a constant at a kink, and by more and more at a jump. The symmetric ladder alone finds
  /// |x|′(0) = 0 ± 2e-16.
  mutating func looksBroken(_ result: LadderResult) throws(Failure) -> Bool {
    let coarse = try asymmetry(step: 2 * result.step)
    let fine = try asymmetry(step: result.step / 2)
    guard coarse.gap.isFinite, fine.gap.isFinite else { return false }
    let scatter = result.scatter
    func isReal(_ side: (gap: Double, noise: Double), _ step: Double) -> Bool {
      side.gap > 16 * (side.noise + scatter / (order == 1 ? step : step * step))
    }
    if fine.gap > 0.6 * coarse.gap, isReal(fine, result.step / 2) { return true }
    // A small kink hides behind curvature at the ladder's steps, not far below them.
    let step = result.step * (order == 1 ? 0x1p-10 : 0x1p-5)
    guard step >= grid.smallest else { return false }
    let finest = try asymmetry(step: step)
    let expected = fine.gap * (step / (result.step / 2))
    return finest.gap.isFinite && finest.gap > 4 * expected && isReal(finest, step)
  }

  /// Whether steps below the estimate's could show something else than the estimate.
  ///
  /// A function may be simple at large steps and something else at small ones, and where it is noisy the
  /// ladder stays at the large ones. So quotients are looked at down to where noise hides the difference to
  /// `other`; there must be some well below the distance of the point from zero, which is the natural length
  /// when there is no other.
  mutating func mayHideFinerStructure(
    than estimate: DerivativeEstimate<Double>, towards other: Double
  ) throws(Failure) -> Bool {
    let difference = abs(estimate.value - other)
    let formula = formula(estimate.side)
    // What cutting off Taylor's series costs, from two steps, as it may vanish at one by chance.
    func falling(_ ratio: Double) -> Double { formula.errorPower == 1 ? ratio : ratio * ratio }
    var truncation = 0.0
    for ratio in [1.0, 2] {
      let quotient = try formula.quotient(step: ratio * estimate.step, of: &function)
      if quotient.isFinite {
        truncation = max(truncation, abs(quotient.value - estimate.value) / falling(ratio))
      }
    }
    var sampleNoise = noise
    if !isNoiseKnown, case .noisy(let relativeError) = estimate.status {
      sampleNoise.relative += relativeError
    }
    let naturalStep = max(grid.abscissa, 0x1p-20) / 32
    var finest = estimate.step
    var ratio = 0.5
    while ratio * estimate.step >= grid.smallest, !function.isExhausted {
      let quotient = try formula.quotient(step: ratio * estimate.step, of: &function)
      guard quotient.isFinite, 16 * sampleNoise.ofQuotient(quotient, formula) < difference else { break }
      finest = ratio * estimate.step
      let departure = abs(quotient.value - estimate.value)
      if departure > difference / 2 + 2 * truncation * falling(ratio) { return true }
      ratio /= 4
    }
    return finest > naturalStep
  }

  private mutating func asymmetry(step: Double) throws(Failure) -> (gap: Double, noise: Double) {
    let right = try formula(.right).quotient(step: step, of: &function)
    let left = try formula(.left).quotient(step: step, of: &function)
    let noise = self.noise.ofQuotient(right, formula(.right)) + self.noise.ofQuotient(left, formula(.left))
    return (abs(right.value - left.value), noise)
  }

  /// What the point is if the quotients grow by the same factor with every halving of the step, nil if they
  /// do not.
  mutating func divergence(_ side: DifferenceSide) throws(Failure) -> DerivativeEstimate<Double>? {
    var step = max(grid.largest * 0x1p-22, grid.smallest * 0x1p5)
    var previous: DifferenceQuotient?
    var growth: Double?
    for _ in 0..<5 {
      let quotient = try formula(side).quotient(step: step, of: &function)
      guard quotient.isFinite, abs(quotient.value) > 16 * noise.ofQuotient(quotient, formula(side)) else {
        return nil
      }
      if let previous {
        let factor = quotient.value / previous.value
        guard factor > 1.07, abs(factor - (growth ?? factor)) < 0.05 * factor else { return nil }
        growth = factor
      }
      previous = quotient
      step /= 2
    }
    guard let growth, let last = previous else { return nil }
    let jumpGrowth = order == 1 ? 2.0 : 4.0
    guard abs(growth - jumpGrowth) < 0.05 * jumpGrowth else {
      return notFinite(side: side, value: last.value < 0 ? -.infinity : .infinity)
    }
    let left = try function.sample(at: side == .right ? 0 : -last.step).value
    let right = try function.sample(at: side == .left ? 0 : last.step).value
    return DerivativeEstimate(
      value: .nan, errorEstimate: .infinity, evaluations: function.evaluations, step: .nan,
      status: .jump(left: left, right: right), side: side)
  }
}
