/// The estimate of a whole ladder.
struct LadderResult {
  /// How the function looked below the steps that gave the estimate.
  enum Structure {
    case smooth
    /// Different scales gave different derivatives; the finer one was taken.
    case multiScale
    /// Exactly flat at fine steps, but smooth enough above for a good estimate.
    case quantised
    /// Exactly flat at fine steps, and which of the two is meant cannot be told.
    case plateau
  }

  var value: Double
  var error: Double
  var step: Double
  var magnitude: Double
  var truncation: Double
  var scatter: Double
  /// The error of a quotient with this estimate's step, by the noise that was measured.
  var scatterError: Double
  /// The largest step that was looked at together with the one that gave the estimate.
  var firstStep: Double
  /// The error before anything below the ladder was found to contradict it.
  var ladderError: Double
  var structure: Structure

  init(_ segment: LadderSegment, isMultiScale: Bool) {
    value = segment.value
    error = segment.error
    step = segment.step
    magnitude = segment.magnitude
    truncation = segment.truncation
    scatter = segment.scatter
    scatterError = segment.scatterError
    firstStep = segment.firstStep
    ladderError = segment.error
    structure = isMultiScale ? .multiScale : .smooth
  }

  var isFlat: Bool { value == 0 && truncation == 0 }

  /// The better of this estimate and one from finer steps.
  func refined(by segment: LadderSegment) -> LadderResult {
    let finer = LadderResult(segment, isMultiScale: structure == .multiScale)
    guard abs(segment.value - value) > 4 * (segment.error + error) else {
      return segment.error < error ? finer : self
    }
    // They contradict each other. A derivative is local, so the finer one wins if it is any good.
    guard segment.error < 0.05 * abs(segment.value) || segment.error < error else { return self }
    return LadderResult(segment, isMultiScale: true)
  }

  /// This estimate, after steps up to `step` have shown a function that does not move at all.
  ///
  /// A function that computes in a shorter format or looks up a table moves in stairs, and the coarse
  /// estimate is right. A function with a true plateau has derivative zero, and it is wrong. Stairs as wide
  /// as what was seen would leave their trace in the error of the coarse estimate; if it is smaller than
  /// that, they are none.
  func flat(below step: Double) -> LadderResult {
    var result = self
    let stairs = abs(value) * step / self.step
    if ladderError < 1e-4 * abs(value), ladderError > stairs / 64 {
      result.error = ladderError
      result.structure = .quantised
    } else {
      result.error = max(error, abs(value))
      result.structure = .plateau
    }
    return result
  }
}
