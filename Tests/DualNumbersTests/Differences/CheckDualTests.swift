import DualNumbers
import Testing

@Suite("Checking the Jacobians and Hessians of dual numbers")
struct CheckDualTests {
  @Test func jacobiansAgree() {
    let report = checkJacobian(
      of: { x in [x[0] * sin(x[1]), exp(x[0] * x[1]), x[2]] }, in: [0...1, 1...2, -1...1], samples: 3)
    #expect(report.agrees && report.components.count == 27)
    func scalarForm(_ x: [Dual<Double>]) -> [Dual<Double>] { [x[0] * x[1], atan(x[0])] }
    #expect(checkJacobian(of: scalarForm, at: [1, 2]).agrees)
  }

  @Test func hessiansAgree() {
    let report = checkHessian(
      of: { x in exp(x[0] * x[1]) * sin(x[2]) + x[3] / (1 + x[4] * x[4]) }, at: [0.3, 1.1, 2, -1, 0.7])
    #expect(report.agrees && report.components.count == 25)
    #expect(report.components.allSatisfy { $0.errorEstimate < 1e-10 })
    #expect(checkHessian(of: { x in x[0] * x[0] * x[1] }, in: [-1...1, -1...1], samples: 4).agrees)
  }

  @Test func manyVariablesAreTriedInDirections() {
    let report = checkHessian(
      of: { x in
        var sum: HessianDual = 0
        for i in 1..<x.count {
          let a = x[i] - x[i - 1] * x[i - 1]
          sum += 100 * a * a + (1 - x[i - 1]) * (1 - x[i - 1])
        }
        return sum
      }, at: (0..<60).map { 1 + 0.01 * Double($0) })
    #expect(report.agrees)
    #expect(report.evaluations < 1000)
  }

  @Test func aGuardThatDropsTheSecondDerivativeIsFound() {
    // The slope is carried on, the curvature is not.
    let report = checkHessian(
      of: { x in x[0] == 1 ? 2 * x[0] - 1 : x[0] * x[0] }, at: [1])
    #expect(report.verdict == .disagree)
    #expect(report.diagnoses == [.termMissing(components: [0])])
  }
}
