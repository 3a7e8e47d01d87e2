import DualNumbers
import Testing

@testable import Benchmarks

/// A sample of what `swift run -c release Benchmarks differences` runs on thousands of functions.
@Suite("The derivative checker on random functions")
struct CheckerTrialTests {
  @Test func neverContradictsACorrectDerivative() {
    let verdicts = CheckerTrial.correct.run(functions: 200, seed: 41_000)
    #expect(verdicts.count == 200)
    #expect(verdicts.disagree == 0)
    #expect(verdicts.agree >= 190)
    #expect(verdicts.evaluations < 25 * 8 * 200)
  }

  @Test("lets no mistake of a relative size of 1e-5 or more pass", arguments: CheckerTrial.bugs)
  func bugs(trial: CheckerTrial) {
    let verdicts = trial.run(functions: 60, seed: 42_000)
    #expect(verdicts.count >= 58)
    #expect(verdicts.agree == 0)
    #expect(verdicts.inconclusive <= 1)
  }

  @Test(
    "never contradicts a correct derivative of a badly computed function", arguments: CheckerTrial.disturbed)
  func disturbed(trial: CheckerTrial) {
    let verdicts = trial.run(functions: 40, seed: 43_000)
    #expect(verdicts.count == 40)
    #expect(verdicts.disagree == 0)
  }

  @Test("still sees mistakes in badly computed functions", arguments: CheckerTrial.disturbedBugs)
  func disturbedBugs(trial: CheckerTrial) {
    let verdicts = trial.run(functions: 40, seed: 44_000)
    #expect(verdicts.agree == 0)
    #expect(verdicts.disagree >= 34)
  }
}

extension CheckerTrial: CustomTestStringConvertible {
  /// The trial or function by name.
  public var testDescription: String { name }
}

extension HardFunction: CustomTestStringConvertible {
  /// The trial or function by name.
  public var testDescription: String { name }
}
