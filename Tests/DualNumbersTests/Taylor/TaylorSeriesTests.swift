import DualNumbers
import Foundation
import Testing

@Suite("Derivatives of any order and Taylor polynomials")
struct TaylorSeriesTests {
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func derivativesAtRunTimeAndInTheType() {
    #expect(derivatives(of: { x in exp(2 * x) }, at: 0, upTo: 4) == [1, 2, 4, 8, 16])
    func cube<T: RealNumber>(_ x: T) -> T { x * x * x }
    let d = derivatives(of: cube, at: 2, using: Taylor<5, Double>.self)
    #expect(Array(d) == [8, 12, 12, 6, 0, 0])
    #expect(derivatives(of: cube, at: 2, upTo: 5) == Array(d))
    #expect(derivatives(of: { _ in 7 }, at: 2, upTo: 3) == [7, 0, 0, 0])
    // The 60th derivative of the sine is the sine again.
    let high = derivatives(of: { x in sin(x) }, at: 0.5, upTo: 60)
    #expect(relativeError(high[60], sin(0.5)) < 1e-14)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func errorsArePassedOn() {
    struct Failure: Error {}
    #expect(throws: Failure.self) {
      try derivatives(of: { (x: DynamicTaylor<Double>) throws(Failure) in throw Failure() }, at: 1, upTo: 2)
    }
  }

  /// Random formulas: every kind of number agrees with every other.
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test(arguments: 0..<40)
  func agreeWithOtherKindsOfNumbers(seed: UInt64) {
    var generator = SplitMix64(seed: 7000 + seed)
    for _ in 0..<10 {
      let f = RandomExpression.random(depth: 4, using: &generator)
      let x = Double.random(in: 0.1...2, using: &generator)
      let inType = f(Taylor<6, Double>(variable: x))
      let atRunTime = f(DynamicTaylor(variable: x, order: 6))
      #expect(isSame(inType.value, f(x)), "\(f)")
      #expect(isSame(atRunTime.value, f(x)), "\(f)")
      for k in 1...6 {
        let (a, b) = (inType.coefficient(k), atRunTime.order == 0 ? 0 : atRunTime.coefficient(k))
        #expect(isSame(a, b), "\(f) at \(x), order \(k)")
      }
      let second = f(HyperDual(x, epsilon1: 1.0, epsilon2: 1.0))
      guard second.epsilon1.isFinite, second.epsilon12.isFinite, second.value.isFinite else { continue }
      let scale = 1 + second.value.magnitude + second.epsilon1.magnitude + second.epsilon12.magnitude
      guard scale < 1e8 else { continue }
      #expect((inType.derivative(1) - second.epsilon1).magnitude < 1e-10 * scale, "\(f) at \(x)")
      #expect((inType.derivative(2) - second.epsilon12).magnitude < 1e-10 * scale, "\(f) at \(x)")
    }
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func agreeWithNestedDuals() {
    func f<T: RealNumber>(_ x: T) -> T { sin(x * x) * exp(-x) + log(1 + x * x) / sqrt(1 + x) }
    let nested = derivative(
      of: { x in derivative(of: { y in derivative(of: { z in f(z) }, at: y) }, at: x) }, at: 0.8)
    #expect(relativeError(derivatives(of: f, at: 0.8, using: Taylor<3, Double>.self)[3], nested) < 1e-14)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func coefficientsHaveDerivativesWithRespectToParameters() {
    // The coefficients of e^(p t) are pᵏ/k!, with derivative p^(k−1)/(k−1)!.
    let p = Dual(1.5, 1)
    let t = Taylor<4, Dual<Double>>(variable: 0)
    let series = exp(Taylor(p) * t)
    var (power, factorial) = (1.0, 1.0)
    for k in 1...4 {
      #expect(relativeError(series.coefficient(k).derivative, power / factorial) < 1e-15)
      (power, factorial) = (power * 1.5, factorial * Double(k))
    }
    // And the other way round: d/dx of the third derivative is the fourth.
    func f<T: RealNumber>(_ x: T) -> T { tanh(x) * pow(x, 3) / (1 + erf(x)) }
    let slope = derivative(of: { x in derivatives(of: f, at: x, upTo: 3)[3] }, at: 0.6)
    #expect(relativeError(slope, derivatives(of: f, at: 0.6, upTo: 4)[4]) < 1e-12)
    let outer = derivatives(of: { x in derivative(of: f, at: x) }, at: 0.6, upTo: 3)
    #expect(relativeError(outer[3], derivatives(of: f, at: 0.6, upTo: 4)[4]) < 1e-12)
  }

  @Test func confusedLevelsStopTheProgram() async {
    let nested = derivatives(
      of: { x in x * derivatives(of: { y in DynamicTaylor(x) + y }, at: DynamicTaylor(1), upTo: 1)[1] },
      at: 1,
      upTo: 1)
    #expect(nested == [1, 1])
    expectMessage(
      "derivatives(of:at:upTo:): expected a function of its own argument",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = derivatives(
          of: { x in x * derivatives(of: { y in x + y }, at: 1.0, upTo: 1)[1] }, at: 1.0, upTo: 1)
      })
  }

  @Test func polynomialsPrintTheirSeries() {
    #expect(
      "\(taylorSeries(of: { x in 1 / (1 - x) }, at: 0, order: 3))" == "1.0 + 1.0x + 1.0x² + 1.0x³ + O(x⁴)")
    #expect("\(TaylorPolynomial(coefficients: [1, 2, -0.5]))" == "1.0 + 2.0x - 0.5x² + O(x³)")
    #expect("\(TaylorPolynomial(coefficients: [0, 0, -0.5]))" == "-0.5x² + O(x³)")
    #expect("\(TaylorPolynomial(coefficients: [0.0, 0]))" == "0.0 + O(x²)")
    #expect("\(TaylorPolynomial(coefficients: [1, 2], center: 3))" == "1.0 + 2.0(x - 3.0) + O((x - 3.0)²)")
    #expect("\(TaylorPolynomial(coefficients: [1, 2], center: -3))" == "1.0 + 2.0(x + 3.0) + O((x + 3.0)²)")
    let long = TaylorPolynomial(coefficients: Array(repeating: 0.0, count: 12) + [1])
    #expect("\(long)" == "1.0x¹² + O(x¹³)")
  }

  @Test func polynomialsEvaluateDifferentiateAndIntegrate() {
    let sine = taylorSeries(of: { x in sin(x) }, at: 0.5, order: 12)
    #expect((sine(0.6) - sin(0.6)).magnitude < 1e-16 * 2)
    #expect((sine.derivative()(0.6) - cos(0.6)).magnitude < 1e-15)
    let integral = sine.integral(startingWith: -cos(0.5))
    #expect((integral(0.6) + cos(0.6)).magnitude < 1e-15 && integral.order == 13)
    #expect(sine.integral().derivative() == sine)
    #expect(TaylorPolynomial(coefficients: [5.0]).derivative().coefficients == [0])
    #expect((derivative(of: { x in sine(x) }, at: 0.6) - cos(0.6)).magnitude < 1e-15)
    #expect(sine == taylorSeries(of: { x in sin(x) }, at: 0.5, order: 12) && Set([sine, sine]).count == 1)
    #expect(taylorSeries(of: { _ in 2 }, at: 1, order: 2).coefficients == [2, 0, 0])
  }

  @Test func polynomialsSurviveEncoding() throws {
    let polynomial = TaylorPolynomial(coefficients: [1, 2, -0.5], center: 3)
    let copy = try JSONDecoder().decode(
      TaylorPolynomial<Double>.self, from: JSONEncoder().encode(polynomial))
    #expect(copy == polynomial)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        TaylorPolynomial<Double>.self, from: Data(#"{"center":1,"coefficients":[]}"#.utf8))
    }
  }
}
