import DualNumbers
import Foundation
import Testing

@Suite("Taylor numbers")
struct TaylorNumberTests {
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  typealias T = Taylor<3, Double>
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  var a: T { T(coefficients: [3, 2, 5, 7]) }
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  var b: T { T(coefficients: [4, -1, 0.5, 2]) }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func calculateAsPolynomialsDo() {
    #expect(Array((a + b).coefficients) == [7, 1, 5.5, 9])
    #expect(Array((a - b).coefficients) == [-1, 3, 4.5, 5])
    #expect(Array((a * b).coefficients) == [12, 5, 19.5, 30])
    #expect(Array((-a).coefficients) == [-3, -2, -5, -7])
    #expect(Array(((a * b) / b).coefficients) == [3, 2, 5, 7])
    #expect(Array((a / a).coefficients) == [1, 0, 0, 0])
    #expect(Array((a * 2 + 1).coefficients) == [7, 4, 10, 14])
    #expect(Array((1 - a).coefficients) == [-2, -2, -5, -7])
    var c = a
    c += b
    c -= a
    c *= a
    c /= a
    c.negate()
    #expect(Array(c.coefficients) == [-4, 1, -0.5, -2])
    let mixed = DynamicTaylor(coefficients: [3.0, 2, 5, 7])
    #expect(
      (2 * mixed - 1).coefficients == [5, 4, 10, 14] && (mixed / 2).coefficients == [1.5, 1, 2.5, 3.5])
    #expect((1 - mixed).coefficients == [-2, -2, -5, -7] && (6 / mixed).value == 2)
    #expect((mixed + 1).coefficients == [4, 2, 5, 7] && (1 + mixed).coefficients == [4, 2, 5, 7])
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func addProductsWithOneRoundingOfTheValue() {
    let x = T(variable: 1 + 0x1p-30)
    let sum = T(-1).addingProduct(x, x)
    #expect(sum.value == (-1.0).addingProduct(1 + 0x1p-30, 1 + 0x1p-30))
    #expect(sum.coefficient(1) == 2 * (1 + 0x1p-30) && sum.coefficient(2) == 1)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func compareAndHashByTheirValuesOnly() {
    #expect(a == T(3) && a.hashValue == T(3).hashValue)
    #expect(a < b && b > 3.5 && Swift.max(a, b).coefficient(3) == 2)
    #expect(T.nan.isNaN && a.rounded().degree == 0 && abs(-a).coefficient(3) == 7)
    #expect(DynamicTaylor(coefficients: [3.0, 2]) == DynamicTaylor(3.0))
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func scaleRoundAndLeaveRemainders() {
    #expect(Array(a.significand.coefficients) == [1.5, 1, 2.5, 3.5])
    #expect(Array(a.remainder(dividingBy: 2).coefficients) == [-1, 2, 5, 7])
    #expect(Array(a.truncatingRemainder(dividingBy: b).coefficients) == [3, 2, 5, 7])
    #expect(a.nextUp.coefficient(3) == 7 && a.nextUp.value == 3.0.nextUp)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func carryFunctionsOfYourOwn() {
    // What is known of a function ends with its second derivative.
    let y = T(variable: 2).mapped(value: 8, derivative: 12, secondDerivative: 12)
    #expect(y.derivative(1) == 12 && y.derivative(2) == 12 && y.derivative(3).isNaN)
    #expect(T(2).mapped(value: 8, derivative: 12).derivatives.dropFirst().allSatisfy { $0 == 0 })
    // A rule without a recurrence goes on by the formula for its second derivative.
    struct VersedSine: UnaryFunction {
      func value(at x: Double) -> Double { 1 - cos(x) }
      func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
        Derivatives(value: x.applying(self), first: sin(x), second: 1 - x.applying(self))
      }
    }
    let x = Taylor<12, Double>(variable: 0.7)
    let versed = (x * x).applying(VersedSine()).coefficients
    let exact = (1 - cos(x * x)).coefficients
    for (computed, exact) in zip(versed, exact) { #expect((computed - exact).magnitude < 1e-15) }
    let table = differentiable(
      { x in x * x * x }, derivative: { x in 3 * x * x }, secondDerivative: { x in 6 * x })
    let cube = derivatives(of: { x in table(x) }, at: 2, upTo: 4)
    #expect(cube[0...2] == [8, 12, 12] && cube[3].isNaN && cube[4].isNaN)
    struct Product: BinaryFunction {
      func value(at x: Double, _ y: Double) -> Double { x * y }
      func derivatives<S: RealNumber>(at x: S, _ y: S) -> PartialDerivatives<S> {
        PartialDerivatives(value: x.applying(self, y), x: y, y: x, xx: 0, xy: 1, yy: 0)
      }
    }
    let (u, v) = (sin(x), exp(x))
    for (computed, exact) in zip(u.applying(Product(), v).coefficients, (u * v).coefficients) {
      #expect((computed - exact).magnitude < 1e-15)
    }
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func describeThemselvesAsTheyAreWritten() {
    #expect("\(a)" == "3.0 + 2.0t + 5.0t² + 7.0t³ + O(t⁴)")
    #expect("\(T(variable: 0))" == "1.0t + O(t⁴)")
    #expect("\(-b)" == "-4.0 + 1.0t - 0.5t² - 2.0t³ + O(t⁴)")
    #expect("\(T(0))" == "0.0 + O(t⁴)")
    #expect("\(DynamicTaylor(variable: 2.0, order: 11))" == "2.0 + 1.0t + O(t¹²)")
    #expect("\(Taylor<1, Dual<Double>>(variable: Dual(1.0, 2)))".hasPrefix("(1.0 + 2.0ε) + (1.0 + 0.0ε)t"))
    #expect(String(reflecting: a) == "Taylor(coefficients: [3.0, 2.0, 5.0, 7.0])")
    #expect(Mirror(reflecting: a).children.map(\.label) == ["coefficients"])
    #expect(a.playgroundDescription as? String == "\(a)")
    #expect("\(a.derivatives)" == "[3.0, 2.0, 10.0, 42.0]")
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func surviveEncoding() throws {
    let copy = try JSONDecoder().decode(T.self, from: JSONEncoder().encode(a))
    #expect(Array(copy.coefficients) == [3, 2, 5, 7])
    let number = DynamicTaylor(coefficients: [1.0, 2], order: 5)
    let same = try JSONDecoder().decode(DynamicTaylor<Double>.self, from: JSONEncoder().encode(number))
    #expect(same.order == 5 && same.degree == 1 && same.coefficients == [1, 2, 0, 0, 0, 0])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(T.self, from: Data(#"{"coefficients":[1,2,3,4,5]}"#.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        DynamicTaylor<Double>.self, from: Data(#"{"order":1,"coefficients":[1,2,3]}"#.utf8))
    }
  }

  @Test func areElementsOfVectors() {
    let v = SIMD2<T>(a, b)
    #expect(v[0].coefficient(3) == 7 && v[1].coefficient(3) == 2)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func theOrderMayBeZeroOrOne() {
    let zeroth = exp(Taylor<0, Double>(variable: 2))
    #expect(Array(zeroth.coefficients) == [exp(2.0)])
    let first = sin(Taylor<1, Double>(variable: 2))
    #expect(Array(first.derivatives) == [sin(2.0), cos(2.0)])
    #expect(derivatives(of: { x in x * x }, at: 3, upTo: 0) == [9])
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func singlePrecisionStaysSingle() {
    let d = derivatives(of: { (x: DynamicTaylor<Float>) in exp(x) * x }, at: 1, upTo: 4)
    for (k, derivative) in d.enumerated() {
      #expect((derivative - Float(k + 1) * exp(Float(1))).magnitude <= 8 * derivative.ulp)
    }
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func misuseStopsWithAMessage() async {
    expectMessage(
      "derivatives(of:at:upTo:): expected an order of at least 0, got -1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = derivatives(of: { x in x }, at: 1, upTo: -1)
      })
    expectMessage(
      "coefficient(_:): expected a power from 0 to 3, got 4",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = Taylor<3, Double>(variable: 1).coefficient(4)
      })
    expectMessage(
      "expected two series of the same order, got orders 2 and 3",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = DynamicTaylor(variable: 1.0, order: 2) * DynamicTaylor(variable: 1.0, order: 3)
      })
    expectMessage(
      "Taylor(coefficients:): expected 1 to 2 coefficients, got 3",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = Taylor<1, Double>(coefficients: [1, 2, 3])
      })
  }
}
