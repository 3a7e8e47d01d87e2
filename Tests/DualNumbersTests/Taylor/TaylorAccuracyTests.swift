import AccuracyMeasurement
import DualNumbers
import Foundation
import Testing

/// A function with reference derivatives up to the fourth order.
@available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
struct FourthOrderReference: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let evaluate: @Sendable (Taylor<4, Double>) -> Taylor<4, Double>
  /// Where errors exceed 8 units in the last place for a reason.
  let excepted: @Sendable (_ x: Double, _ order: Int) -> Bool

  init(
    _ table: String, excepted: @escaping @Sendable (Double, Int) -> Bool = { _, _ in false },
    evaluate: @escaping @Sendable (Taylor<4, Double>) -> Taylor<4, Double>
  ) {
    testDescription = table
    self.evaluate = evaluate
    self.excepted = excepted
  }
}

@Suite("Derivatives of high order are exact to a few units in the last place")
struct TaylorAccuracyTests {
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  static let references = [
    FourthOrderReference("atan", excepted: isNearAZeroOfAtan) { atan($0) },
    FourthOrderReference("erf") { erf($0) },
    FourthOrderReference("exp") { exp($0) },
    FourthOrderReference("log") { log($0) },
    FourthOrderReference("pow2.5") { pow($0, 2.5) },
    FourthOrderReference("recip") { 1 / $0 },
    FourthOrderReference("sin") { sin($0) },
    FourthOrderReference("sqrt") { sqrt($0) },
    FourthOrderReference("tan") { tan($0) },
    FourthOrderReference("tanh") { tanh($0) },
  ]

  /// Whether a derivative of the arctangent is close to its zero: the third to √⅓, the fourth to 1.
  ///
  /// A derivative that passes through zero
  /// is a difference there, of which only the absolute error stays small.
  static func isNearAZeroOfAtan(_ x: Double, _ order: Int) -> Bool {
    order == 3 && (x.magnitude - 0.57735).magnitude < 0.02 || order == 4 && (x.magnitude - 1).magnitude < 0.1
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test(arguments: references)
  func ordersOneToFour(_ reference: FourthOrderReference) throws {
    let file = Bundle.module.bundleURL.appendingPathComponent(
      "Resources/Taylor/\(reference.testDescription).csv")
    let rows = try ReferenceTable(contentsOf: file, argumentCount: 1).rows
    #expect(rows.count == 60)
    for row in rows {
      let x = row.arguments[0]
      let computed = Array(reference.evaluate(Taylor(variable: x)).derivatives)
      for order in 0...4 {
        let exact = row.values[order]
        if reference.excepted(x, order) {
          #expect((computed[order] - exact.nearest).magnitude <= 8 * 0x1p-52, "order \(order) at \(x)")
          continue
        }
        let error = ((computed[order] - exact.nearest) / exact.nearest.ulp - exact.residual).magnitude
        #expect(error <= 8, "order \(order) at \(x): \(computed[order]) for \(exact.nearest)")
      }
    }
  }
}

@Suite("Taylor coefficients of elementary functions are the fractions of the textbooks")
struct ExactCoefficientTests {
  /// The largest error in units of the last place, relative to exact fractions.
  func error(_ computed: [Double], _ exact: [Double]) -> Double {
    #expect(computed.count == exact.count)
    return zip(computed, exact).map { ($0 - $1).magnitude / Swift.max($1.ulp, .leastNormalMagnitude) }.max()
      ?? 0
  }

  /// k! for k up to 20, exact.
  let factorials: [Int] = (1...20).reduce(into: [1]) { $0.append($0[$1 - 1] * $1) }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func ofTheExponential() {
    let exact = factorials.map { 1 / Double($0) }
    let ten = exp(Taylor<10, Double>(variable: 0)).coefficients
    let twenty = exp(Taylor<20, Double>(variable: 0)).coefficients
    #expect(error(Array(ten), Array(exact.prefix(11))) <= 4)
    #expect(error(Array(twenty), exact) <= 8)
    #expect(
      derivatives(of: { x in exp(x) }, at: 0, upTo: 20).allSatisfy { ($0 - 1).magnitude <= 8 * 0x1p-52 })
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func ofTheSine() {
    let exact = factorials.enumerated().map { k, factorial in
      k % 2 == 0 ? 0 : (k % 4 == 1 ? 1 : -1) / Double(factorial)
    }
    #expect(error(Array(sin(Taylor<20, Double>(variable: 0)).coefficients), exact) <= 8)
    #expect(error(Array(sin(Taylor<10, Double>(variable: 0)).coefficients), Array(exact.prefix(11))) <= 4)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func ofTheLogarithm() {
    let exact = [0] + (1...20).map { k in (k % 2 == 1 ? 1 : -1) / Double(k) }
    #expect(error(Array(log(Taylor<20, Double>(variable: 1)).coefficients), exact) <= 8)
    #expect(error(Array(log(Taylor<10, Double>(variable: 1)).coefficients), Array(exact.prefix(11))) <= 4)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func ofTheTangent() {
    // The tangent numbers count alternating permutations (A000182).
    let tangentNumbers = [1, 2, 16, 272, 7936, 353792, 22_368_256, 1_903_757_312, 209_865_342_976]
    let exact = (0...18).map { k in
      k % 2 == 0 ? 0 : Double(tangentNumbers[k / 2]) / Double(factorials[k])
    }
    #expect(error(Array(tan(Taylor<18, Double>(variable: 0)).coefficients), exact) <= 8)
    #expect(error(Array(tan(Taylor<10, Double>(variable: 0)).coefficients), Array(exact.prefix(11))) <= 4)
    let last = derivatives(of: { x in tan(x) }, at: 0, upTo: 20)
    #expect(relativeError(last[19], 29_088_885_112_832) <= 8 * 0x1p-52 && last[20] == 0)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func ofTheLorentzian() {
    let x = Taylor<20, Double>(variable: 0)
    let lorentzian = Array((1 / (1 + x * x)).coefficients)
    #expect(lorentzian == (0...20).map { k in k % 2 == 1 ? 0 : k % 4 == 0 ? 1 : -1 })
    // At 1 its coefficients are those of Re 1/(1 + i) (−1/(1 + i))ᵏ …: powers of ½ times 0, ±1, ±½.
    let atOne = Array(
      (1 / (1 + Taylor<10, Double>(variable: 1) * Taylor<10, Double>(variable: 1))).coefficients)
    #expect(
      atOne == [0.5, -0.5, 0.25, 0, -0.125, 0.125, -0.0625, 0, 0.03125, -0.03125, 0.015625])
  }
}
