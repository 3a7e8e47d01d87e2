import DualNumbers

/// A program that a kind of dual number gets wrong.
package struct Finding: Sendable, CustomStringConvertible {
  package var program: Program
  package var x: Double
  package var y: Double
  package var kind: String
  package var quantity: String
  package var expected: Double
  package var actual: Double
  package var tolerance: Double

  package var description: String {
    """
    // \(kind): \(quantity) at (\(x), \(y)) is \(actual), expected \(expected) ± \(tolerance)
    \(program.source)
    """
  }
}

/// How many derivatives were examined, and how sharply.
package struct Tally: Sendable {
  package var programs = 0
  /// Derivatives compared with the reference.
  package var derivatives = 0
  /// Those whose bound was below a billionth of the derivative.
  package var sharp = 0
  /// The largest error as a share of its bound.
  package var worst = 0.0

  package init() {}
}

extension Program {
  /// Runs the program on every kind of dual number and returns the first thing that is not as it should be.
  ///
  /// The values must be bit for bit those of plain numbers. Where the reference has a derivative, and the error
  /// analysis says what a computation in doubles can know of it, each kind must be within that bound.
  package func finding(
    at x: Double, _ y: Double, in kinds: [Kind] = Kind.all, tally: inout Tally
  ) -> Finding? {
    let plain = self(x, y)
    let outcomes = kinds.map { ($0, $0.run(self, x, y)) }
    for (kind, outcome) in outcomes {
      for value in outcome.values where !value.isIdentical(to: plain) {
        return Finding(
          program: self, x: x, y: y, kind: "\(kind)", quantity: "value", expected: plain, actual: value,
          tolerance: 0)
      }
    }
    tally.programs += 1
    guard x.isFinite, y.isFinite, plain.isFinite else { return nil }
    let trace = Trace(self, x, y)
    let bound = trace.result.bound
    guard bound.isMeaningful else { return nil }
    let first = [trace.first(0), trace.first(1)]
    let second = [trace.second(0, 0), trace.second(0, 1), trace.second(1, 1)]
    let references = first + second
    let bounds = zip(bound.firstError + bound.secondError, references).map { $0 + $1.error }
    for (kind, outcome) in outcomes {
      for (index, derivative) in (outcome.first + outcome.second).enumerated() {
        let (reference, tolerance) = (references[index].value, bounds[index])
        guard let derivative, reference.isFinite, tolerance.isFinite else { continue }
        let error = (DoubleDouble(derivative) - reference).magnitude.high
        if !(error <= tolerance) {
          return Finding(
            program: self, x: x, y: y, kind: "\(kind)", quantity: ["∂x", "∂y", "∂x²", "∂x∂y", "∂y²"][index],
            expected: reference.high, actual: derivative, tolerance: tolerance)
        }
        tally.derivatives += 1
        if tolerance < 1e-9 * reference.magnitude.high { tally.sharp += 1 }
        if tolerance > 0 { tally.worst = max(tally.worst, error / tolerance) }
      }
    }
    return nil
  }

  /// The smallest program that goes wrong at the same point in the same kind of way.
  package func shrunkFinding(_ finding: Finding, in kinds: [Kind] = Kind.all) -> Finding {
    var smallest = finding
    _ = shrunk { candidate in
      var ignored = Tally()
      guard let found = candidate.finding(at: finding.x, finding.y, in: kinds, tally: &ignored) else {
        return false
      }
      smallest = found
      return true
    }
    return smallest
  }
}

extension Double {
  /// Equal bit for bit; any NaN is like any other, as sign and payload of a NaN are the processor's business.
  fileprivate func isIdentical(to other: Double) -> Bool {
    isNaN ? other.isNaN : bitPattern == other.bitPattern
  }
}

extension Tally: CustomStringConvertible {
  package var description: String {
    """
    \(programs) programs with equal values; \(derivatives) derivatives within their bounds, \(sharp) of them \
    known to nine digits or more; the largest error was \((worst * 100).rounded() / 100) of its bound
    """
  }
}
