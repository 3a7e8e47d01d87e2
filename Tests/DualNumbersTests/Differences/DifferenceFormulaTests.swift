import DualNumbers
import Foundation
import Testing

@Suite("Textbook difference formulas")
struct DifferenceFormulaTests {
  @Test("have the truncation error of their Taylor series on polynomials", arguments: [0.5, 0.25, -0.125])
  func truncation(step h: Double) {
    let x = 1.5
    #expect(forwardDifference(of: { $0 * $0 }, at: x, step: h) == 2 * x + h)
    #expect(backwardDifference(of: { $0 * $0 }, at: x, step: h) == 2 * x - h)
    #expect(centralDifference(of: { $0 * $0 * $0 }, at: x, step: h) == 3 * x * x + h * h)
    #expect(secondDifference(of: { $0 * $0 * $0 * $0 }, at: x, step: h) == 12 * x * x + 2 * h * h)
  }

  /// f(x) = eˣ / √(sin³x + cos³x) at 1.5: f′ and f″ to 20 digits (mpmath).
  private static let slope = 4.053427893898620658
  private static let curvature = 9.463073681596603353
  private static func lyness(_ x: Double) -> Double {
    exp(x) / (pow(sin(x), 3) + pow(cos(x), 3)).squareRoot()
  }

  @Test func loseTheDigitsThatTheTextbooksSay() {
    func error(_ value: Double, _ truth: Double) -> Double { abs(value - truth) / truth }
    let f = Self.lyness
    let forward = error(forwardDifference(of: f, at: 1.5, step: 1e-5), Self.slope)
    let central = error(centralDifference(of: f, at: 1.5, step: 1e-5), Self.slope)
    let second = error(secondDifference(of: f, at: 1.5, step: 1e-5), Self.curvature)
    #expect(1.1e-5 < forward && forward < 1.3e-5)
    #expect(1e-10 < central && central < 2e-10)
    #expect(1e-7 < second && second < 1e-5)
  }

  @Test("have default steps that leave half or two thirds of the digits", arguments: [0.01, 1.5, -3, 40])
  func defaultSteps(x: Double) {
    let slope = cos(x)
    let curvature = -sin(x)
    let size = max(abs(x), 1)
    #expect(abs(forwardDifference(of: sin, at: x) - slope) < 3e-8 * size)
    #expect(abs(backwardDifference(of: sin, at: x) - slope) < 3e-8 * size)
    #expect(abs(centralDifference(of: sin, at: x) - slope) < 1e-10 * size * size)
    #expect(abs(secondDifference(of: sin, at: x) - curvature) < 1e-7 * size * size)
  }

  @Test func runInFloat() {
    let x: Float = 2
    #expect(abs(forwardDifference(of: { exp($0) }, at: x) - exp(x)) < 2e-2)
    #expect(abs(centralDifference(of: { exp($0) }, at: x) - exp(x)) < 2e-3)
    #expect(abs(secondDifference(of: { exp($0) }, at: x) - exp(x)) < 5e-2)
  }

  @Test func canThemselvesBeDifferentiated() {
    // d/dx of ((x + h)² − x²) / h = 2.
    let slope = derivative(of: { x in forwardDifference(of: { t in t * t }, at: x, step: Dual(0.5)) }, at: 3)
    #expect(slope == 2)
  }

  @Test func letNonFinitePointsFlowThrough() {
    #expect(forwardDifference(of: { $0 * $0 }, at: .nan).isNaN)
    #expect(centralDifference(of: { $0 * $0 }, at: .infinity).isNaN)
    #expect(secondDifference(of: { _ in .nan }, at: 1).isNaN)
    #expect(centralDifference(of: { $0.squareRoot() }, at: 0).isNaN)
  }

  private struct Unavailable: Error {}

  @Test func passErrorsOn() {
    #expect(throws: Unavailable.self) {
      try forwardDifference(of: { (_: Double) throws(Unavailable) -> Double in throw Unavailable() }, at: 1)
    }
    #expect(throws: Unavailable.self) {
      try centralDifferenceGradient(
        of: { (_: [Double]) throws(Unavailable) -> Double in throw Unavailable() }, at: [1])
    }
  }

  @Test func giveGradients() {
    let f = { (x: [Double]) in x[0] * x[0] * x[1] + x[2] }
    let gradient = centralDifferenceGradient(of: f, at: [3, 2, 1])
    for (value, truth) in zip(gradient, [12.0, 9, 1]) { #expect(abs(value - truth) < 1e-9) }
    #expect(centralDifferenceGradient(of: f, at: [3, 2, 1], step: 0.5) == [12, 9, 1])
    #expect(centralDifferenceGradient(of: { _ in 1 }, at: []) == [])
  }

  @Test func giveJacobians() {
    let jacobian = centralDifferenceJacobian(of: { x in [x[0] * x[1], x[0], 5] }, at: [3, 2], step: 0.5)
    #expect(jacobian.rows == 3 && jacobian.columns == 2)
    #expect(jacobian.elements == [2, 3, 1, 0, 0, 0])
  }

  @Test func giveHessians() {
    let hessian = centralDifferenceHessian(of: { x in x[0] * x[0] * x[1] - x[1] }, at: [3, 2], step: 0.5)
    #expect(hessian.elements == [4, 6, 6, 0])
    var evaluations = 0
    _ = centralDifferenceHessian(
      of: { x in
        evaluations += 1
        return x.reduce(0, +)
      }, at: [1, 2, 3, 4])
    #expect(evaluations == 2 * 16 + 1)
  }

  @Test func stopAtAStepOfZero() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = forwardDifference(of: { $0 }, at: 1, step: 0)
    }
    #expect(
      message(result).contains(
        "forwardDifference(of:at:step:): expected a finite step other than zero, got 0.0"))
  }

  @Test func stopAtAnInfiniteStep() async {
    await #expect(processExitsWith: .failure) { _ = secondDifference(of: { $0 }, at: 1, step: .infinity) }
    await #expect(processExitsWith: .failure) {
      _ = centralDifferenceGradient(of: { $0[0] }, at: [1], step: .nan)
    }
  }

  private func message(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  }
}
