import DualNumbers
import Foundation
import Testing

@Suite("Checking gradients, Jacobians and Hessians")
struct CheckGradientTests {
  static func rosenbrock(_ x: [Double]) -> Double {
    (1..<x.count).reduce(0) { sum, i in
      let a = x[i] - x[i - 1] * x[i - 1]
      let b = 1 - x[i - 1]
      return sum + 100 * a * a + b * b
    }
  }

  static func rosenbrockGradient(_ x: [Double]) -> [Double] {
    var gradient = [Double](repeating: 0, count: x.count)
    for i in 1..<x.count {
      let a = x[i] - x[i - 1] * x[i - 1]
      gradient[i] += 200 * a
      gradient[i - 1] += -400 * a * x[i - 1] - 2 * (1 - x[i - 1])
    }
    return gradient
  }

  static func point(_ count: Int) -> [Double] { (0..<count).map { 1 + 0.3 * sin(Double($0)) } }

  @Test func agreesWithRightGradients() {
    #expect(
      checkGradient(of: Self.rosenbrock, claimed: Self.rosenbrockGradient, at: Self.point(10)).agrees)
    #expect(checkGradient(of: { x in x[0] * x[0] * x[1] + sin(x[2]) }, at: [3, 2, 1]).agrees)
    #expect(checkGradient(of: { x in exp(x[0]) * x[1] }, in: [-1...1, 2...3], samples: 4).agrees)
    func squares(_ x: [Dual<Double>]) -> Dual<Double> { x.reduce(0) { $0 + $1 * $1 } }
    #expect(checkGradient(of: squares, at: [1, 2]).agrees)
    #expect(checkGradient(of: { x in x[0] }, at: [1, 2, 3]).agrees, "variables that take no part")
    #expect(checkGradient(of: { _ in 1 }, claimed: { _ in [] }, at: []).agrees)
  }

  @Test(
    "looks at a few directions of a large gradient and finds the one that is wrong", arguments: [0, 137, 999])
  func largeGradient(bug: Int) {
    let x = Self.point(1000)
    let right = checkGradient(of: Self.rosenbrock, claimed: Self.rosenbrockGradient, at: x)
    #expect(right.agrees && right.components.count <= 23 && right.evaluations < 1000)
    var fractions: [Double] = []
    let wrong = checkGradient(
      of: Self.rosenbrock,
      claimed: { x in
        var gradient = Self.rosenbrockGradient(x)
        gradient[bug] *= 1.001
        return gradient
      }, at: x, progress: { fractions.append($0.fractionCompleted) })
    let culprits = wrong.disagreements.map(\.position).filter {
      if case .partial = $0 { true } else { false }
    }
    #expect(culprits == [.partial(bug)])
    #expect(wrong.evaluations < 4000)
    #expect(fractions == fractions.sorted() && fractions.last == 1)
  }

  @Test func findsVariablesInTheWrongOrder() {
    let report = checkGradient(
      of: { x in x[0] * x[0] * x[1] }, claimed: { x in [x[0] * x[0], 2 * x[0] * x[1]] }, at: [3, 2])
    #expect(report.diagnoses == [.permuted(components: [0, 1])])
  }

  @Test func checksJacobians() {
    let f = { (x: [Double]) in [x[0] * x[1], x[0] + sin(x[1]), 7] }
    let right = { (x: [Double]) in
      Matrix(rows: 3, columns: 2, elements: [x[1], x[0], 1, cos(x[1]), 0, 0])
    }
    let report = checkJacobian(of: f, claimed: right, at: [3, 2])
    #expect(report.agrees && report.components.count == 6)
    #expect(report.evaluations < 60, "outputs share their evaluations")
    let wrong = checkJacobian(
      of: f,
      claimed: { x in
        var jacobian = right(x)
        jacobian[1, 1] = -jacobian[1, 1]
        return jacobian
      }, in: [1...2, 0...1], samples: 3)
    #expect(wrong.disagreements.map(\.position) == Array(repeating: .entry(row: 1, column: 1), count: 3))
    #expect(wrong.diagnoses.first.map { if case .signFlipped = $0 { true } else { false } } == true)
  }

  @Test func findsATransposedJacobian() {
    let report = checkJacobian(
      of: { x in [x[0] * x[1], 5 * x[0]] },
      claimed: { x in Matrix(rows: 2, columns: 2, elements: [x[1], 5, x[0], 0]) }, at: [3, 2])
    #expect(report.diagnoses == [.transposed])
  }

  private static func hessian(_ x: [Double]) -> Matrix<Double> {
    Matrix(rows: 2, columns: 2, elements: [2 * x[1], 2 * x[0], 2 * x[0], exp(x[1])])
  }

  @Test func checksHessiansByDifferencesOfTheGradient() {
    let gradient = { (x: [Double]) in [2 * x[0] * x[1], x[0] * x[0] + exp(x[1])] }
    let report = checkHessian(gradient: gradient, claimed: Self.hessian, at: [3, 2])
    #expect(report.agrees)
    #expect(report.components.allSatisfy { $0.errorEstimate < 1e-11 })
    let wrong = checkHessian(
      gradient: gradient,
      claimed: { x in
        var hessian = Self.hessian(x)
        hessian[0, 1] *= 1 + 1e-8
        return hessian
      }, at: [3, 2])
    #expect(wrong.disagreements.map(\.position) == [.entry(row: 0, column: 1)])
  }

  @Test func checksHessiansBySecondDifferences() {
    let f = { (x: [Double]) in x[0] * x[0] * x[1] + exp(x[1]) }
    var calls = 0
    let report = checkHessian(
      of: { x in
        calls += 1
        return f(x)
      }, claimed: Self.hessian, at: [3, 2])
    #expect(report.agrees && report.components.count == 4)
    #expect(report.evaluations == calls)
    let wrong = checkHessian(
      of: f,
      claimed: { x in
        var hessian = Self.hessian(x)
        hessian[0, 1] *= 1.0001
        return hessian
      }, at: [3, 2])
    #expect(wrong.disagreements.map(\.position) == [.entry(row: 0, column: 1)])
  }

  @Test func stopsAtAClaimOfTheWrongShape() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = checkGradient(of: { x in x[0] }, claimed: { _ in [1] }, at: [1, 2])
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("checkGradient(of:claimed:at:): expected 1 × 2 claimed derivatives, got 1 × 1"))
  }
}
