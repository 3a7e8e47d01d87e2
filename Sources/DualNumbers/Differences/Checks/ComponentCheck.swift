/// A claimed derivative to be compared with the differences of a function of one variable.
struct Claim {
  var value: Double
  /// The size of the terms that were summed up to `value`, to which its own rounding error is proportional.
  var magnitude: Double

  init(_ value: Double, magnitude: Double? = nil) {
    self.value = value
    self.magnitude = magnitude ?? abs(value)
  }
}

/// The comparison of one claimed derivative with two independent estimates.
struct ComponentCheck<Failure: Error> {
  typealias Verdict = DerivativeReport.Verdict

  var estimator: DerivativeEstimator<Failure>
  let claim: Claim
  let sensitivity: Double

  struct Outcome {
    var verdict: Verdict
    var estimate: DerivativeEstimate<Double>
  }

  /// The verdict.
  ///
  /// One estimate suffices to agree. To disagree takes two that share no sample but f(x), contradict the
  /// claim clearly, and confirm each other; and nothing may excuse the claim: no kink at the point, no finer
  /// structure, no function that computes in a short format.
  mutating func outcome() throws(Failure) -> Outcome {
    var outcome = try comparison()
    guard outcome.verdict == .disagree else { return outcome }
    if let coarser = shortFormatNoise {
      estimator.noise = coarser
      outcome = try comparison()
      guard outcome.verdict == .disagree else { return outcome }
    }
    if let excuse = try excuse(outcome.estimate) { outcome = excuse }
    outcome.estimate.evaluations = estimator.function.evaluations
    return outcome
  }

  private mutating func comparison() throws(Failure) -> Outcome {
    let first = try estimator.estimate()
    switch first.status {
    case .kink(let left, let right):
      return Outcome(verdict: try verdict(atKink: left, right, step: first.step), estimate: first)
    case .jump: return Outcome(verdict: .inconclusive(.jump), estimate: first)
    case .notFinite:
      let isSameInfinity = first.value.isInfinite && first.value == claim.value
      return Outcome(verdict: isSameInfinity ? .agree : .inconclusive(.notFinite), estimate: first)
    default: break
    }
    if contains(first), isSharp(first) { return Outcome(verdict: .agree, estimate: first) }
    let second = try estimator.secondOpinion(on: first)
    var better = first.errorEstimate <= second.errorEstimate ? first : second
    better.evaluations = second.evaluations
    let reason = reason(first, second)
    guard second.value.isFinite else { return Outcome(verdict: .inconclusive(reason), estimate: better) }
    if contains(better), isSharp(better) { return Outcome(verdict: .agree, estimate: better) }
    guard abs(first.value - second.value) <= 2 * (first.errorEstimate + second.errorEstimate) else {
      return Outcome(
        verdict: .inconclusive(reason == .resolution ? .contradiction : reason), estimate: better)
    }
    let isContradicted = !contains(first) && !contains(second) && isFarFrom(better)
    return Outcome(verdict: isContradicted ? .disagree : .inconclusive(reason), estimate: better)
  }

  /// The noise to expect if all samples have fewer significant bits than chance would leave them.
  private var shortFormatNoise: SampleNoise? {
    let function = estimator.function
    // The bits of a single value say nothing about the format.
    let bits = function.isConstant ? 24 : function.significantBits
    guard bits <= 44 else { return nil }
    let relative = Double(sign: .plus, exponent: 2 - bits, significand: 1)
    return SampleNoise(
      relative: max(relative, estimator.noise.relative),
      absolute: max(bits <= 24 ? Double(Float.leastNormalMagnitude) : 0, estimator.noise.absolute))
  }

  /// What speaks for the claim in spite of two estimates that contradict it.
  private mutating func excuse(_ estimate: DerivativeEstimate<Double>) throws(Failure) -> Outcome? {
    guard claim.value.isFinite else { return nil }
    if let kink = try estimator.smallKink(step: estimate.step),
      case .kink(let left, let right) = kink.status
    {
      return Outcome(verdict: try verdict(atKink: left, right, step: kink.step), estimate: kink)
    }
    let function = estimator.function
    // Stairs of `Float` size, in the values or in the abscissa, are no plateau.
    let radius = function.plateauRadius
    let isStair =
      abs(claim.value) * radius < 0x1p-18 * function.largestMagnitude
      || radius < 0x1p-20 * estimator.grid.abscissa
    if estimate.value == 0, radius >= estimate.step, !function.isConstant, isStair {
      return Outcome(verdict: .inconclusive(.plateau), estimate: estimate)
    }
    // A function that crosses its whole range between neighbouring numbers looks like noise.
    let isVague = estimate.errorEstimate > 0.1 * abs(estimate.value)
    if isVague, abs(claim.value) * 16 * estimator.grid.smallest > function.largestMagnitude {
      return Outcome(verdict: .inconclusive(.resolution), estimate: estimate)
    }
    if try estimator.mayHideFinerStructure(than: estimate, towards: claim.value) {
      return Outcome(verdict: .inconclusive(.contradiction), estimate: estimate)
    }
    return nil
  }

  /// Whether the claim lies within the error of the estimate and its own rounding error.
  private func contains(_ estimate: DerivativeEstimate<Double>) -> Bool {
    guard claim.value.isFinite else { return false }
    let rounding = 1e-12 * max(claim.magnitude, abs(estimate.value))
    return abs(claim.value - estimate.value) <= 2 * estimate.errorEstimate + rounding
  }

  /// Whether the claim cannot be explained even by five times the error.
  private func isFarFrom(_ estimate: DerivativeEstimate<Double>) -> Bool {
    !(abs(claim.value - estimate.value) <= 5 * estimate.errorEstimate)
  }

  /// Whether the estimate is good enough to have seen a mistake.
  ///
  /// Next to a stationary point nothing is small in relation to the derivative; there the slopes in the
  /// neighbourhood are the measure.
  private func isSharp(_ estimate: DerivativeEstimate<Double>) -> Bool {
    if estimate.errorEstimate <= sensitivity * max(abs(claim.value), abs(estimate.value)) { return true }
    if estimate.errorEstimate <= 1e-3 * sensitivity * estimator.surroundingSlope { return true }
    return estimator.function.isConstant && claim.value == 0
  }

  /// What the estimates are in want of.
  private func reason(
    _ first: DerivativeEstimate<Double>, _ second: DerivativeEstimate<Double>
  ) -> DerivativeReport.Reason {
    if first.status == .plateau || second.status == .plateau { return .plateau }
    let better = first.errorEstimate <= second.errorEstimate ? first : second
    switch better.status {
    case .noisy, .quantised: return .noise
    case .notFinite: return .notFinite
    case .kink: return .kink
    case .jump: return .jump
    case .multiScale: return .contradiction
    case .fine, .plateau: return .resolution
    }
  }

  /// The verdict at a kink, where any slope between the two is a fair answer.
  ///
  /// One outside is not, if a second pair of estimates finds the same two slopes.
  private mutating func verdict(
    atKink left: Double, _ right: Double, step: Double
  ) throws(Failure) -> Verdict {
    let margin = abs(right - left) / 4
    let fair = (min(left, right) - margin)...(max(left, right) + margin)
    guard !fair.contains(claim.value), let again = try estimator.independentKink(near: step),
      case .kink(let leftAgain, let rightAgain) = again.status,
      abs(leftAgain - left) < margin, abs(rightAgain - right) < margin
    else { return .inconclusive(.kink) }
    return .disagree
  }
}
