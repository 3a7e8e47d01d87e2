import DualNumbers
import Foundation
import Testing

@Suite("Hyper-dual numbers")
struct HyperDualTests {
  let a = HyperDual(3.0, epsilon1: 2.0, epsilon2: 5.0, epsilon12: 7.0)
  let b = HyperDual(4.0, epsilon1: -1.0, epsilon2: 0.5, epsilon12: 2.0)

  func expect(
    _ number: HyperDual<Double>, _ value: Double, _ epsilon1: Double, _ epsilon2: Double, _ epsilon12: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(number.value == value, sourceLocation: sourceLocation)
    #expect(number.epsilon1 == epsilon1, sourceLocation: sourceLocation)
    #expect(number.epsilon2 == epsilon2, sourceLocation: sourceLocation)
    #expect(number.epsilon12 == epsilon12, sourceLocation: sourceLocation)
  }

  @Test func multiplyAsTheirUnitsDo() {
    let epsilon1 = HyperDual(0.0, epsilon1: 1.0, epsilon2: 0.0)
    let epsilon2 = HyperDual(0.0, epsilon1: 0.0, epsilon2: 1.0)
    expect(epsilon1 * epsilon1, 0, 0, 0, 0)
    expect(epsilon2 * epsilon2, 0, 0, 0, 0)
    expect(epsilon1 * epsilon2, 0, 0, 0, 1)
    expect(epsilon1 * epsilon2 * epsilon1, 0, 0, 0, 0)
  }

  @Test func addSubtractMultiplyAndDivide() {
    expect(a + b, 7, 1, 5.5, 9)
    expect(a - b, -1, 3, 4.5, 5)
    expect(a * b, 12, 5, 21.5, 30)
    expect(-a, -3, -2, -5, -7)
    expect((a * b) / b, 3, 2, 5, 7)
    expect(a / a, 1, 0, 0, 0)
    expect(a * 2 + 1, 7, 4, 10, 14)
    expect(2 * a - 1, 5, 4, 10, 14)
    expect(1 - a, -2, -2, -5, -7)
    expect(a / 4, 0.75, 0.5, 1.25, 1.75)
    // 1/x at 4 + ε₁ + ε₂: slope −1/16, second derivative 2/64.
    expect(1 / HyperDual(4.0, epsilon1: 1.0, epsilon2: 1.0), 0.25, -1.0 / 16, -1.0 / 16, 2.0 / 64)
    var c = a
    c += b
    c -= a
    c *= a
    c /= a
    expect(c, 4, -1, 0.5, 2)
    c.negate()
    expect(c, -4, 1, -0.5, -2)
  }

  @Test func addProductsWithOneRoundingOfTheValue() {
    let x = HyperDual(1 + 0x1p-30, epsilon1: 1.0, epsilon2: 1.0)
    let sum = HyperDual(-1.0).addingProduct(x, x)
    #expect(sum.value == (-1.0).addingProduct(1 + 0x1p-30, 1 + 0x1p-30))
    #expect(sum.value != (x * x - 1).value)
    #expect(sum.epsilon1 == 2 * (1 + 0x1p-30))
    #expect(sum.epsilon12 == 2)
  }

  static let points = [
    -1e300, -700, -30, -2.5, -1, -0.75, -0.3, -1e-8, -1e-300, -0.0, 0, 1e-300, 1e-8, 0.5, 1, 2, 10, 700, 1e10,
    1e300, .infinity, -.infinity, .nan,
  ]

  static let functions: [any UnaryFunction] = [
    Exponential(), Exponential2(), Exponential10(), ExponentialMinusOne(), Logarithm(), Logarithm2(),
    Logarithm10(), LogarithmOnePlus(), Sine(), Cosine(), TangentFunction(), Arcsine(), Arccosine(),
    Arctangent(), HyperbolicSine(), HyperbolicCosine(), HyperbolicTangent(), InverseHyperbolicSine(),
    InverseHyperbolicCosine(), InverseHyperbolicTangent(), SquareRoot(), CubeRoot(), ErrorFunction(),
    ComplementaryErrorFunction(), Magnitude(), Root(degree: 5), IntegerPower(exponent: -2),
    IntegerPower(exponent: 0), IntegerPower(exponent: 1), IntegerPower(exponent: 2),
    IntegerPower(exponent: 3),
    IntegerPower(exponent: 7),
  ]

  @Test(arguments: functions)
  func haveExactlyTheDerivativesOfTheRule(_ function: any UnaryFunction) {
    for x in Self.points {
      let rule = x.derivatives(of: function)
      let number = HyperDual(x, epsilon1: 1.0, epsilon2: 1.0).applying(function)
      #expect(isSame(number.value, x.applying(function)))
      #expect(isSame(number.epsilon1, rule.first))
      #expect(isSame(number.epsilon2, rule.first))
      #expect(isSame(number.epsilon12, rule.second), "\(function) at \(x)")
      let constant = HyperDual(x).applying(function)
      #expect(constant.epsilon1 == 0 && constant.epsilon2 == 0 && constant.epsilon12 == 0)
      let tile = HessianDual(x, epsilon1: SIMD4(1, 0, 0, 0), epsilon2: SIMD4(1, 0, 0, 0)).applying(function)
      #expect(isSame(tile.epsilon12[0, 0], rule.second), "\(function) at \(x)")
      #expect(tile.epsilon12[0, 1] == 0 && tile.epsilon12[1, 0] == 0 && tile.epsilon12[1, 1] == 0)
    }
  }

  @Test(arguments: [Power(), Arctangent2(), Hypotenuse()] as [any BinaryFunction])
  func haveExactlyThePartialDerivativesOfTheRule(_ function: any BinaryFunction) {
    for x in Self.points {
      for y in [-2.5, -1, 0, 0.5, 1, 2, 3, 20, .infinity] {
        let rule = x.derivatives(of: function, y)
        let first = HyperDual(x, epsilon1: 1.0, epsilon2: 1.0).applying(function, HyperDual(y))
        let second = HyperDual(x).applying(function, HyperDual(y, epsilon1: 1.0, epsilon2: 1.0))
        let mixed = HyperDual(x, epsilon1: 1.0, epsilon2: 0.0).applying(
          function, HyperDual(y, epsilon1: 0.0, epsilon2: 1.0))
        #expect(isSame(first.epsilon1, rule.x) && isSame(first.epsilon12, rule.xx), "\(function) \(x) \(y)")
        #expect(isSame(second.epsilon2, rule.y) && isSame(second.epsilon12, rule.yy), "\(function) \(x) \(y)")
        #expect(isSame(mixed.epsilon1, rule.x) && isSame(mixed.epsilon2, rule.y))
        #expect(isSame(mixed.epsilon12, rule.xy), "\(function) \(x) \(y)")
      }
    }
  }

  @Test func keepZerosWhereDerivativesAreInfinite() {
    // √x at 0 has slope +∞ and second derivative −∞, which no other direction feels.
    let inFirst = sqrt(HyperDual(0.0, epsilon1: 1.0, epsilon2: 0.0))
    expect(inFirst, 0, .infinity, 0, 0)
    let inSecond = sqrt(HyperDual(0.0, epsilon1: 0.0, epsilon2: 1.0))
    expect(inSecond, 0, 0, .infinity, 0)
    expect(HyperDual(1.0) / HyperDual(0.0, epsilon1: 0.0, epsilon2: 1.0), .infinity, 0, -.infinity, 0)
    expect(HyperDual(1.0, epsilon1: 1.0, epsilon2: 0.0) / HyperDual(0.0), .infinity, .infinity, 0, 0)
  }

  @Test func divideAccuratelyWhereReciprocalsOverflow() {
    let tiny = 0x1p-1060
    expect(HyperDual(tiny, epsilon1: tiny, epsilon2: tiny) / HyperDual(tiny), 1, 1, 1, 0)
    let x = HyperDual(tiny, epsilon1: tiny, epsilon2: tiny)
    expect(x / x, 1, 0, 0, 0)
    let huge = 0x1p1023
    expect(HyperDual(huge, epsilon1: huge, epsilon2: 0.0) / HyperDual(huge), 1, 1, 0, 0)
  }

  @Test func nest() {
    // The third derivative of x⁴ as the derivative of a second derivative, and the fourth by two of those.
    #expect(derivative(of: { x in secondDerivative(of: { y in y * y * y * y }, at: x) }, at: 2) == 48)
    #expect(secondDerivative(of: { x in derivative(of: { y in y * y * y * y }, at: x) }, at: 2) == 48)
    #expect(secondDerivative(of: { x in secondDerivative(of: { y in y * y * y * y }, at: x) }, at: 2) == 24)
    // exp(2x): 8 and 16 times exp 0, and sin: −cos and sin.
    #expect(derivative(of: { x in secondDerivative(of: { y in exp(2 * y) }, at: x) }, at: 0) == 8)
    #expect(secondDerivative(of: { x in secondDerivative(of: { y in exp(2 * y) }, at: x) }, at: 0) == 16)
    let cosine = secondDerivative(of: { x in derivative(of: { y in sin(y) }, at: x) }, at: 0.3)
    #expect(cosine == -cos(0.3))
    let power = secondDerivative(of: { x in derivative(of: { y in pow(y, Dual(x)) }, at: x) }, at: 2)
    // d²/dx² of x xˣ⁻¹ = xˣ: xˣ ((1 + log x)² + 1/x).
    let exact = 4 * ((1 + log(2.0)) * (1 + log(2.0)) + 0.5)
    #expect(relativeError(power, exact) < 1e-15)
  }

  @Test func carrySeveralSecondDirections() {
    let x = HyperDual<SIMD4<Double>>(2, epsilon1: 1, epsilon2: SIMD4(1, 0, 0, 0))
    let y = HyperDual<SIMD4<Double>>(3, epsilon1: 0, epsilon2: SIMD4(0, 1, 0, 0))
    func f<T: RealNumber>(_ x: T, _ y: T) -> T { x * x * y + y / x }
    let result = f(x, y)
    let slopes: SIMD4<Double> = SIMD4(11.25, 4.5, 0, 0)
    let curvatures: SIMD4<Double> = SIMD4(6.75, 3.75, 0, 0)
    #expect(result.epsilon1 == 11.25)
    #expect(result.epsilon2 == slopes)
    #expect(result.epsilon12 == curvatures)
  }

  @Test func compareAndHashByTheirValuesOnly() {
    #expect(a == HyperDual<Double>(3.0) && a.hashValue == HyperDual<Double>(3.0).hashValue)
    #expect(a < b && b > 3.5 && Swift.max(a, b).epsilon12 == 2)
    #expect(HyperDual<Double>.nan.isNaN)
    #expect(a.rounded().epsilon1 == 0 && abs(-a).epsilon12 == 7)
  }

  @Test func describeThemselvesAsTheyAreWritten() throws {
    #expect("\(HyperDual(3.0, epsilon1: 1.0, epsilon2: 1.0))" == "3.0 + 1.0ε₁ + 1.0ε₂ + 0.0ε₁ε₂")
    #expect("\(-a)" == "-3.0 - 2.0ε₁ - 5.0ε₂ - 7.0ε₁ε₂")
    #expect("\(HyperDual<Dual<Double>>(Dual(1.0, 2)))".hasPrefix("(1.0 + 2.0ε) + (0.0 + 0.0ε)ε₁"))
    let lanes = HyperDual<SIMD2<Double>>(1, epsilon1: 2, epsilon2: SIMD2(3, 4))
    #expect("\(lanes)".contains("3.0, 4.0"))
    #expect(
      String(reflecting: a) == "HyperDual(value: 3.0, epsilon1: 2.0, epsilon2: 5.0, epsilon12: 7.0)")
    #expect(
      Mirror(reflecting: a).children.map(\.label) == ["value", "epsilon1", "epsilon2", "epsilon12"])
    #expect(a.playgroundDescription as? String == "\(a)")
    let tile = TiledHyperDual<HessianTile2>(1, epsilon1: SIMD2(1, 0), epsilon2: SIMD2(0, 1))
    #expect("\(tile * tile)".contains("[[0.0, 2.0], [0.0, 0.0]]"))
  }

  @Test func surviveEncoding() throws {
    let copy = try JSONDecoder().decode(HyperDual<Double>.self, from: JSONEncoder().encode(a))
    expect(copy, 3, 2, 5, 7)
    let tile = TiledHyperDual<HessianTile2>(2, epsilon1: SIMD2(1, 0), epsilon2: SIMD2(0, 1))
    let square = tile * tile
    let same = try JSONDecoder().decode(
      TiledHyperDual<HessianTile2>.self, from: JSONEncoder().encode(square))
    #expect(same.value == 4 && same.epsilon1 == SIMD2(4, 0) && same.epsilon12[0, 1] == 2)
  }
}
