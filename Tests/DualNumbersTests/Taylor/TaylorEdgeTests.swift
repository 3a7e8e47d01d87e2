import DualNumbers
import Testing

private let inf = Double.infinity

@Suite("At the edges of the domain, derivatives of every order are one-sided limits")
struct TaylorEdgeTests {
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  func derivatives<F: UnaryFunction>(_ function: F, at x: Double) -> [Double] {
    Array(Taylor<5, Double>(variable: x).applying(function).derivatives)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  func isSame(_ a: [Double], _ b: [Double]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func ofRootsAndLogarithms() {
    #expect(derivatives(SquareRoot(), at: 0) == [0, inf, -inf, inf, -inf, inf])
    #expect(derivatives(SquareRoot(), at: -0.0) == [0, inf, -inf, inf, -inf, inf])
    #expect(derivatives(SquareRoot(), at: inf) == [inf, 0, 0, 0, 0, 0])
    #expect(derivatives(CubeRoot(), at: 0) == [0, inf, -inf, inf, -inf, inf])
    #expect(derivatives(Logarithm(), at: 0) == [-inf, inf, -inf, inf, -inf, inf])
    #expect(derivatives(Logarithm(), at: inf) == [inf, 0, 0, 0, 0, 0])
    let outside = derivatives(Logarithm(), at: -1)
    #expect(outside.allSatisfy { $0.isNaN })
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func ofPowers() {
    #expect(derivatives(ConstantPower(exponent: 2.5), at: 0) == [0, 0, 0, inf, -inf, inf])
    #expect(derivatives(ConstantPower(exponent: 0.5), at: 0) == [0, inf, -inf, inf, -inf, inf])
    #expect(derivatives(ConstantPower(exponent: 2), at: 0) == [0, 0, 2, 0, 0, 0])
    #expect(derivatives(ConstantPower(exponent: 3), at: -2) == [-8, 12, -12, 6, 0, 0])
    #expect(derivatives(ConstantPower(exponent: 0), at: 0) == [1, 0, 0, 0, 0, 0])
    #expect(derivatives(IntegerPower(exponent: -1), at: 0) == [inf, -inf, inf, -inf, inf, -inf])
  }

  @Test(arguments: 0...12)
  func ofWholePowersAtZeroAndElsewhere(exponent: Int) {
    let order = 14
    for x in [0.0, -0.0, 1e-200, 2, -3, 0.5] {
      let number = pow(DynamicTaylor(variable: x, order: order), exponent)
      var falling = 1.0
      for k in 0...order {
        let exact = k > exponent ? 0 : falling * pow(x, exponent - k)
        #expect(relativeError(number.derivatives[k], exact) < 1e-14, "\(x) to the \(exponent), order \(k)")
        if k > exponent { #expect(number.derivatives[k] == 0) }
        falling *= Double(exponent - k)
      }
    }
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func ofOtherFunctions() {
    #expect(derivatives(Exponential(), at: -inf) == [0, 0, 0, 0, 0, 0])
    #expect(derivatives(Exponential(), at: inf) == [inf, inf, inf, inf, inf, inf])
    #expect(derivatives(HyperbolicTangent(), at: inf) == [1, 0, 0, 0, 0, 0])
    #expect(derivatives(Arctangent(), at: inf) == [.pi / 2, 0, 0, 0, 0, 0])
    #expect(derivatives(Arcsine(), at: 1) == [.pi / 2, inf, inf, inf, inf, inf])
    #expect(derivatives(InverseHyperbolicCosine(), at: 1) == [0, inf, -inf, inf, -inf, inf])
    #expect(derivatives(Magnitude(), at: -2) == [2, -1, 0, 0, 0, 0])
    #expect(derivatives(Magnitude(), at: 0) == [0, 0, 0, 0, 0, 0])
    #expect(derivatives(ErrorFunction(), at: inf) == [1, 0, 0, 0, 0, 0])
    let beyond = derivatives(Sine(), at: inf)
    #expect(beyond.allSatisfy { $0.isNaN })
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func ofQuotients() {
    let x = Taylor<4, Double>(variable: 0)
    #expect(Array((1 / x).derivatives) == [inf, -inf, inf, -inf, inf])
    let tiny = Taylor<3, Double>(variable: 0x1p-1060)
    #expect(Array((tiny / tiny).derivatives) == [1, 0, 0, 0])
    #expect(Array((tiny / Taylor(0x1p-1060)).derivatives.prefix(1)) == [1])
    #expect((Taylor<3, Double>(1) / Taylor(0)).derivatives.dropFirst().allSatisfy { $0 == 0 })
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func higherDerivativesOfPolynomialsAreExactZeros() {
    let x = Taylor<9, Double>(variable: 0.3)
    let y = (x * x - 2) * (3 * x + 1) / 7
    #expect(y.degree == 3 && (4...9).allSatisfy { y.derivative($0) == 0 })
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test func aVariableThatTakesNoPartContributesNothing() {
    // √x at 0 beside a constant, and the square root of a constant 0.
    let x = Taylor<4, Double>(variable: 0)
    #expect(sqrt(0 * x).derivatives.dropFirst().allSatisfy { $0 == 0 })
    #expect(sqrt(x - x).derivatives.dropFirst().allSatisfy { $0 == 0 })
    #expect(hypot(x * 0, 0 * x).derivatives.dropFirst().allSatisfy { $0 == 0 })
  }
}
