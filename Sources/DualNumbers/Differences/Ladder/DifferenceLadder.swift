/// Difference quotients on a ladder of shrinking steps: a coarse search for the function's scale,
/// extrapolation from there, and again below for as long as the error that is left is not rounding error.
struct DifferenceLadder<Failure: Error> {
  let formula: DifferenceFormula
  let grid: StepGrid
  let noise: SampleNoise
  /// The ladder stops early when its relative error is below this.
  let sufficientError: Double
  var function: SampledFunction<Failure>

  private let mostSegments = 6
  private let mostRows = 24

  /// The best estimate, or nil when no pair of finite quotients was found.
  mutating func climbDown() throws(Failure) -> LadderResult? {
    var top = grid.largest
    var found: LadderResult?
    var rejected: LadderResult?
    segments: for _ in 0..<mostSegments {
      guard let start = try searchScale(from: top, worthwhile: found?.error),
        let segment = try extrapolate(from: start)
      else { break }
      switch found {
      case nil:
        found = LadderResult(segment, isMultiScale: rejected != nil)
      case let coarse? where segment.isFlat && coarse.value != 0:
        found = coarse.flat(below: segment.firstStep)
        break segments
      case let coarse?:
        found = coarse.refined(by: segment)
      }
      guard let current = found else { break }
      let next = segment.lastStep / grid.ratio
      if current.error > sufficientError * abs(current.value), next > grid.smallest,
        current.error > 64 * noise.ofQuotient(step: current.step, magnitude: current.magnitude, formula),
        noise.ofQuotient(step: next, magnitude: segment.magnitude, formula) < current.error / 8
      {
        top = next  // What is left is truncation error: finer steps can still remove it.
        continue
      }
      guard let guardStep = try contradictingStep(below: current, lastStep: segment.lastStep) else { break }
      // Something lives below the ladder that the ladder has stepped over.
      let quotient = try formula.quotient(step: guardStep, of: &function)
      var older = rejected ?? current
      older.error = max(older.error, abs(quotient.value - older.value))
      rejected = older
      found = nil
      top = min(guardStep * grid.coarseRatio, next)
    }
    guard let result = found else { return rejected }
    guard let coarse = rejected, result.isFlat, coarse.value != 0 else { return result }
    return coarse.flat(below: result.firstStep)
  }

  /// The largest step, on a coarse grid, from which on the quotients agree to a tenth or are nothing but
  /// noise.
  private mutating func searchScale(from top: Double, worthwhile error: Double?) throws(Failure) -> Double? {
    var step = top
    var factor = grid.coarseRatio
    var previous: DifferenceQuotient?
    var lastMissing: Double?
    var leastChange = Double.infinity
    var bestStep: Double?
    var unsettled = 0
    while step >= grid.smallest, !function.isExhausted {
      var quotient = try formula.quotient(step: step, of: &function)
      guard quotient.isFinite else {
        lastMissing = step
        step /= factor
        factor *= grid.coarseRatio
        continue
      }
      if previous == nil, let missing = lastMissing {
        quotient = try largestFinite(quotient, below: missing)
        step = quotient.step
        factor = grid.coarseRatio
      }
      let quotientNoise = noise.ofQuotient(quotient, formula)
      if let error, quotientNoise > error { return nil }
      if let previous {
        let change = abs(quotient.value - previous.value)
        let size = max(abs(quotient.value), abs(previous.value))
        if change < leastChange * size {
          leastChange = change / size
          bestStep = previous.step
        }
        if change <= 0.1 * size || 2 * quotientNoise > max(abs(quotient.value), change) {
          return previous.step
        }
        unsettled += 1
        if unsettled > 12 { factor *= grid.coarseRatio }
      }
      previous = quotient
      step /= factor
    }
    return bestStep
  }

  /// Goes back up after the search leapt from a step outside the domain to one inside.
  private mutating func largestFinite(
    _ quotient: DifferenceQuotient, below missing: Double
  ) throws(Failure) -> DifferenceQuotient {
    var inside = quotient
    var outside = missing
    while outside / inside.step > grid.coarseRatio * 1.5 {
      var middle = inside.step
      while middle * middle < inside.step * outside { middle *= grid.ratio }
      if middle >= outside { break }
      let candidate = try formula.quotient(step: middle, of: &function)
      if candidate.isFinite { inside = candidate } else { outside = middle }
    }
    return inside
  }

  /// Extrapolates quotients from `start` downward until two rows in a row bring nothing.
  private mutating func extrapolate(from start: Double) throws(Failure) -> LadderSegment? {
    var tableau = RichardsonTableau(formula: formula, ratio: grid.ratio, noise: noise)
    var step = start
    var disappointments = 0
    var negligible = 0.0
    while step >= grid.smallest, tableau.rowCount < mostRows, !function.isExhausted {
      let quotient = try formula.quotient(step: step, of: &function)
      if tableau.rowCount == 0 { negligible = noise.relative * function.chord(step: step) }
      step /= grid.ratio
      guard quotient.isFinite else { continue }
      if tableau.append(quotient) {
        disappointments = 0
      } else if tableau.rowCount > 2 {
        disappointments += 1
        if disappointments == 2 { break }
      }
      // Quotients near the largest number can overflow in every extrapolation.
      guard tableau.rowCount > 2, !tableau.isEmpty else { continue }
      let sufficient = max(sufficientError * abs(tableau.bestValue), formula.order == 1 ? negligible : 0)
      if tableau.bestError <= sufficient { break }
    }
    return tableau.conclusion()
  }

  /// A step far below the ladder whose quotient cannot be explained by the result and its error, if there is
  /// one.
  private mutating func contradictingStep(
    below result: LadderResult, lastStep: Double
  ) throws(Failure) -> Double? {
    // Far below, but not so far that noise would drown whatever lives there.
    let noise = max(
      noise.ofQuotient(step: result.step, magnitude: result.magnitude, formula), result.scatterError)
    var step = result.step
    var stepNoise = noise
    let size = max(abs(result.value), function.chord(step: result.step))
    for _ in 0..<(formula.order == 1 ? 10 : 5) where 16 * stepNoise < size {
      step /= 2
      stepNoise *= formula.order == 1 ? 2 : 4
    }
    guard step >= grid.smallest, step < lastStep, !function.isExhausted else { return nil }
    let quotient = try formula.quotient(step: step, of: &function)
    guard quotient.isFinite else { return nil }
    let ratio = result.step / step
    let allowed =
      4 * max(stepNoise, self.noise.ofQuotient(quotient, formula))
      + 2 * result.error * (formula.order == 1 ? ratio : ratio * ratio)
      + result.truncation / ratio
    return abs(quotient.value - result.value) > allowed ? step : nil
  }
}
