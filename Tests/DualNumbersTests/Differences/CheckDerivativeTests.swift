import DualNumbers
import Foundation
import Testing

@Suite("Checking a derivative")
struct CheckDerivativeTests {
  @Test func agreesWithARightDerivative() {
    let report = checkDerivative(of: { sin($0) * $0 }, claimed: { sin($0) + $0 * cos($0) }, in: -3...3)
    #expect(report.agrees && report.verdict == .agree)
    #expect(report.points.count == 8 && report.components.count == 8)
    #expect(report.components.allSatisfy { $0.differenceInErrors < 1 })
    #expect(report.diagnoses.isEmpty && report.disagreements.isEmpty)
  }

  @Test("contradicts a wrong one at the size of the mistake", arguments: [-1, 0.5, 1.0001, 1 + 1e-7, 0.999])
  func wrongFactor(factor: Double) {
    let report = checkDerivative(of: { exp($0) }, claimed: { factor * exp($0) }, at: [0.3, 1, 2.2])
    #expect(report.verdict == .disagree && report.disagreements.count == 3)
    if factor == -1 {
      #expect(report.diagnoses == [.signFlipped(components: [0, 1, 2])])
    } else if case .constantFactor(let found, let components)? = report.diagnoses.first {
      #expect(abs(found - factor) < 1e-8 && components == [0, 1, 2])
    } else {
      Issue.record("expected a constant factor, got \(report.diagnoses)")
    }
  }

  @Test func findsTheBranchThatIsWrong() {
    let report = checkDerivative(
      of: { $0 * $0 }, claimed: { x in x > 0.73 ? 2 * x + 1 / (x + 1) : 2 * x }, at: [-1, 0.1, 0.7, 0.8, 2])
    let branch = report.diagnoses.compactMap { diagnosis -> (Double, Bool)? in
      guard case .oneBranch(_, let threshold, let isAbove, _) = diagnosis else { return nil }
      return (threshold, isAbove)
    }
    #expect(branch.count == 1)
    #expect(branch.first?.0 == 0.75 && branch.first?.1 == true)
  }

  @Test func findsAGuardThatDropsTheDerivativeOfADualNumber() {
    let report = checkDerivative(of: { x in x == 1 ? 1 : x * x }, at: [0.5, 1])
    #expect(report.components.map(\.verdict) == [.agree, .disagree])
    #expect(report.diagnoses.contains(.termMissing(components: [1])))
  }

  @Test func agreesWithDualNumbers() {
    #expect(checkDerivative(of: { x in exp(-x) * sin(x) / (1 + x * x) }, in: -2...2).agrees)
    #expect(checkDerivative(of: { x in sqrt(x) + log(x) }, at: 1e-6).agrees)
    func model<T: RealNumber>(_ x: T) -> T { atan(x) * x }
    #expect(checkDerivative(of: model, at: 0.4).agrees)
    #expect(checkDerivative(of: model, claimed: { derivative(of: model, at: $0) }, at: 0.4).agrees)
  }

  @Test func agreesAtStationaryPointsAndWhereNothingMoves() {
    #expect(checkDerivative(of: { $0 * $0 }, claimed: { 2 * $0 }, at: 0).agrees)
    #expect(checkDerivative(of: { sin($0) }, claimed: { cos($0) }, at: .pi / 2).agrees)
    #expect(checkDerivative(of: { _ in 3 }, claimed: { _ in 0 }, at: [0, 1, 1e9]).agrees)
    #expect(checkDerivative(of: { _ in 3 }, claimed: { _ in 1e-3 }, at: 1).verdict == .disagree)
    #expect(checkDerivative(of: { $0 * $0 }, claimed: { 2 * $0 + 1e-6 }, at: 0).verdict == .disagree)
  }

  @Test func isInconclusiveAtAKinkUnlessTheClaimIsNoSlopeAtAll() {
    for claim in [-1.0, 0, 1] {
      let report = checkDerivative(of: { abs($0) }, claimed: { _ in claim }, at: 0)
      #expect(report.verdict == .inconclusive(.kink))
      #expect(report.components[0].slopes == .init(left: -1, right: 1))
    }
    let wrong = checkDerivative(of: { abs($0) }, claimed: { _ in 3 }, at: 0)
    #expect(wrong.verdict == .disagree)
    #expect(wrong.diagnoses == [.kink(.init(left: -1, right: 1), claim: .outside, component: 0)])
    // The derivative of the branch taken, beside a kink too small to be seen by symmetric differences.
    let small = checkDerivative(
      of: { exp($0) + 1e-6 * max($0 - 1, 0) }, claimed: { _ in exp(1) }, at: 1)
    #expect(small.verdict == .inconclusive(.kink))
  }

  @Test func givesTheReasonWhenItCannotTell() {
    func verdict(_ f: (Double) -> Double, _ claim: Double, at x: Double) -> DerivativeReport.Verdict {
      checkDerivative(of: f, claimed: { _ in claim }, at: x).verdict
    }
    #expect(verdict({ $0.rounded(.down) }, 0, at: 1) == .inconclusive(.jump))
    #expect(verdict({ log($0) }, 1, at: -1) == .inconclusive(.notFinite))
    #expect(verdict({ $0 }, 1, at: .nan) == .inconclusive(.notFinite))
    #expect(verdict({ tanh($0) }, 1.7e-17, at: 20) == .inconclusive(.resolution))
    #expect(verdict({ abs($0 - 1) < 1e-3 ? 0 : $0 - 1 }, 0, at: 1) == .inconclusive(.plateau))
    #expect(
      checkDerivative(of: { exp($0) * (1 + 1e-6 * sin(1e17 * $0)) }, claimed: { exp($0) }, at: 1).verdict
        == .inconclusive(.noise))
    #expect(
      checkDerivative(
        of: { exp($0) * (1 + 1e-6 * sin(1e17 * $0)) }, claimed: { exp($0) }, at: 1, sensitivity: 1e-3
      ).agrees)
  }

  @Test func comparesInfiniteAndMissingDerivatives() {
    #expect(checkDerivative(of: { cbrt($0) }, claimed: { _ in .infinity }, at: 0).agrees)
    #expect(
      checkDerivative(of: { cbrt($0) }, claimed: { _ in 1 }, at: 0).verdict == .inconclusive(.notFinite))
    for claim in [Double.infinity, -.infinity, 1e300] {
      #expect(checkDerivative(of: { $0 * $0 }, claimed: { _ in claim }, at: 1).verdict == .disagree)
    }
    let report = checkDerivative(of: { $0 * $0 }, claimed: { _ in .nan }, at: 1)
    #expect(report.verdict == .disagree)
    #expect(report.diagnoses == [.notANumber(components: [0])])
  }

  private struct Unavailable: Error, Equatable {}

  @Test func passesErrorsOn() {
    #expect(throws: Unavailable()) {
      try checkDerivative(
        of: { (x: Double) throws(Unavailable) -> Double in throw Unavailable() },
        claimed: { (x: Double) throws(Unavailable) -> Double in 0 }, at: 1)
    }
    #expect(throws: Unavailable()) {
      try checkDerivative(
        of: { (x: Double) throws(Unavailable) -> Double in x },
        claimed: { (x: Double) throws(Unavailable) -> Double in throw Unavailable() }, at: 1)
    }
  }

  @Test func countsEveryEvaluation() {
    var calls = 0
    let report = checkDerivative(
      of: {
        calls += 1
        return exp($0)
      }, claimed: { -exp($0) }, at: [1, 2])
    #expect(report.evaluations == calls)
    #expect(report.components.reduce(0) { $0 + $1.evaluations } == calls)
  }

  @Test func samplesTheSamePointsInEveryRunOneInEachPart() {
    let first = checkDerivative(of: { x in x * x }, in: 2...4, samples: 10)
    let second = checkDerivative(of: { x in x * x }, in: 2...4, samples: 10)
    #expect(first == second)
    for (i, point) in first.points.enumerated() {
      #expect(2 + 0.2 * Double(i) <= point[0] && point[0] <= 2 + 0.2 * Double(i + 1))
    }
  }

  @Test func reportsProgressToTheEnd() {
    var fractions: [Double] = []
    var checked = 0
    _ = checkDerivative(of: { x in sin(x) }, at: [1, 2, 3, 4]) { progress in
      fractions.append(progress.fractionCompleted)
      checked = progress.componentsChecked
    }
    #expect(fractions == [0.25, 0.5, 0.75, 1])
    #expect(checked == 4)
  }

  @Test func stopsAtAnEmptyRange() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkDerivative(of: { x in x }, in: 1...1)
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(
      message.contains(
        "checkDerivative(of:in:samples:): expected a range with two different finite bounds, got 1.0...1.0"))
    await #expect(processExitsWith: .failure) { _ = checkDerivative(of: { x in x }, in: 0...(.infinity)) }
    await #expect(processExitsWith: .failure) { _ = checkDerivative(of: { x in x }, in: 0...1, samples: 0) }
    await #expect(processExitsWith: .failure) { _ = checkDerivative(of: { x in x }, at: 1, sensitivity: 0) }
  }
}
