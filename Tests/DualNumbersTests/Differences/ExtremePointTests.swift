import DualNumbers
import Foundation
import Testing

@Suite("Estimates and checks at the ends of the number range")
struct ExtremePointTests {
  static let points: [Double] = [
    0, -0.0, 1, -1, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude, 1e-300, 1e150,
    1e300,
    -1e300, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .infinity, -.infinity, .nan, 1e16,
  ]

  /// Functions with their derivatives by hand.
  static let functions:
    [(name: String, value: @Sendable (Double) -> Double, slope: @Sendable (Double) -> Double)] = [
      ("x²", { $0 * $0 }, { 2 * $0 }),
      ("sin x", { sin($0) }, { abs($0) < 1e6 ? cos($0) : .nan }),  // steps must be finer than a period
      ("eˣ", { exp($0) }, { exp($0) }),
      ("1/x", { 1 / $0 }, { -1 / $0 / $0 }),
      ("3", { _ in 3 }, { _ in 0 }),
      ("x/10³⁰⁰", { $0 / 1e300 }, { _ in 1e-300 }),
      ("10³⁰⁸ x", { 1e308 * $0 }, { _ in 1e308 }),
    ]

  @Test(arguments: points)
  func estimatesAreHonestOrAdmitDefeat(x: Double) {
    for (name, value, slope) in Self.functions {
      for order in 1...2 {
        let estimate = estimateDerivative(of: value, at: x, order: order)
        guard order == 1, slope(x).isFinite, estimate.errorEstimate.isFinite else { continue }
        let error = abs(estimate.value - slope(x))
        #expect(error <= estimate.errorEstimate, "\(name) at \(x): \(estimate), not \(slope(x))")
      }
    }
  }

  /// Quotients of samples near the largest number overflow in every extrapolation.
  @Test func quotientsThatOverflowAreNoReasonToStop() {
    let alternating = { (x: Double) in x.bitPattern % 2 == 0 ? 1e308 : -1e308 }
    for x in Self.points {
      let estimate = estimateDerivative(of: alternating, at: x)
      #expect(estimate.value.isFinite || estimate.errorEstimate == .infinity, "at \(x): \(estimate)")
    }
  }

  @Test(arguments: points)
  func checksNeitherStopNorAccuseACorrectDerivative(x: Double) {
    for (name, value, slope) in Self.functions where slope(x).isFinite {
      let report = checkDerivative(of: value, claimed: slope, at: x)
      #expect(report.verdict != .disagree, "\(name) at \(x): \(report)")
      let gradient = checkGradient(
        of: { v in value(v[0]) + v[1] }, claimed: { v in [slope(v[0]), 1] }, at: [x, 1])
      #expect(gradient.verdict != .disagree, "\(name) at \(x): \(gradient)")
    }
  }
}
