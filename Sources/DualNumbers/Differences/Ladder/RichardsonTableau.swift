/// Richardson's extrapolation of difference quotients to step zero, with the rounding error of every entry.
///
/// Row i holds the quotient of the i-th step and its extrapolations. Each column removes one more term of the
/// error series (L. F. Richardson, The deferred approach to the limit, 1927).
struct RichardsonTableau {
  let formula: DifferenceFormula
  /// The ratio of successive steps.
  let ratio: Double
  let noise: SampleNoise

  private var quotients: [DifferenceQuotient] = []
  private var values: [[Double]] = []
  /// The largest rounding error that the entry can have inherited from the samples.
  private var noises: [[Double]] = []
  private var bestRow = -1
  private var bestColumn = -1
  private(set) var bestError = Double.infinity

  init(formula: DifferenceFormula, ratio: Double, noise: SampleNoise) {
    self.formula = formula
    self.ratio = ratio
    self.noise = noise
  }

  var rowCount: Int { values.count }
  var isEmpty: Bool { bestRow < 0 }
  var bestValue: Double { values[bestRow][bestColumn] }

  /// Adds the quotient of the next smaller step; true if it brought a better entry.
  mutating func append(_ quotient: DifferenceQuotient) -> Bool {
    var row = [quotient.value]
    var rowNoise = [noise.ofQuotient(quotient, formula)]
    if let above = values.last, let aboveNoise = noises.last {
      var gain = 1.0
      for _ in 0..<formula.errorPower { gain *= ratio }
      var factor = gain
      for j in 0..<above.count {
        row.append((factor * row[j] - above[j]) / (factor - 1))
        rowNoise.append((factor * rowNoise[j] + aboveNoise[j]) / (factor - 1))
        factor *= gain
      }
    }
    quotients.append(quotient)
    values.append(row)
    noises.append(rowNoise)
    let i = values.count - 1
    var improved = false
    for j in stride(from: 1, through: i, by: 1) {
      let error = disagreement(i, j) + noises[i][j]
      if error < bestError {
        (bestError, bestRow, bestColumn) = (error, i, j)
        improved = true
      }
    }
    return improved
  }

  /// How much an entry differs from the two entries it was made of.
  private func disagreement(_ i: Int, _ j: Int) -> Double {
    let value = values[i][j]
    return max(abs(value - values[i][j - 1]), abs(value - values[i - 1][j - 1]))
  }

  /// The best entry, after the rows below it have shown how noisy the function really is.
  ///
  /// The plain rule, to take the entry that differs least from its neighbours, picks an accidental agreement
  /// between noisy entries as readily as a real one; measured, its error estimate was honest in one case of
  /// three. The rows below the best entry are extrapolations that rounding has spoilt, so their scatter
  /// measures the noise, and with it the selection is made again.
  mutating func conclusion() -> LadderSegment? {
    guard !isEmpty else { return nil }
    var scatter = 0.0
    for k in stride(from: bestRow + 1, to: values.count, by: 1) {
      let deviation = abs(values[k][min(bestColumn, k)] - bestValue)
      scatter = max(scatter, deviation * power(quotients[k].step))
    }
    if scatter > 0 {
      bestError = .infinity
      for i in 1..<values.count {
        let measured = scatter / power(quotients[i].step)
        for j in 1...i {
          let error = disagreement(i, j) + max(noises[i][j], measured)
          if error < bestError { (bestError, bestRow, bestColumn) = (error, i, j) }
        }
      }
    }
    let best = quotients[bestRow]
    var error = bestError
    for k in stride(from: bestRow + 1, to: values.count, by: 1) {
      let deviation = abs(values[k][min(bestColumn, k)] - bestValue)
      error = max(error, deviation * power(quotients[k].step / best.step))
    }
    return LadderSegment(
      value: bestValue, error: error, step: best.step, magnitude: best.magnitude,
      truncation: abs(values[bestRow][0] - bestValue), firstStep: quotients[0].step,
      lastStep: quotients[quotients.count - 1].step,
      scatter: scatter, scatterError: scatter / power(best.step))
  }

  private func power(_ step: Double) -> Double { formula.order == 1 ? step : step * step }
}
