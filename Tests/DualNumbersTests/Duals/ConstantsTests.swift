import DualNumbers
import Testing

/// The operators with a plain number on one side, which are written once for all dual types.
@Suite("Dual numbers calculate with plain ones")
struct ConstantsTests {
  /// The slopes of the eight mixed operations at x = 2, where x moves with speed 1, by the rules of the textbook.
  static let slopes = [1.0, 1, 1, -1, 3, 3, 0.25, -0.75]

  static func results<D: DualNumber>(_ x: D) -> [D] where D.Value == Double {
    [x + 3.0, 3.0 + x, x - 3.0, 3.0 - x, x * 3.0, 3.0 * x, x / 4.0, 3.0 / x]
  }

  @Test func inTheValueAsPlainNumbersDo() {
    let plain = [5.0, 5, -1, 1, 6, 6, 0.5, 1.5]
    #expect(Self.results(Dual<Double>(2, 1)).map(\.value) == plain)
    #expect(Self.results(Dual<SIMD8<Double>>(2, .one)).map(\.value) == plain)
    #expect(Self.results(HyperDual<SIMD4<Double>>(2)).map(\.value) == plain)
    #expect(Self.results(HessianDual(2)).map(\.value) == plain)
  }

  @Test func inEveryDirection() {
    #expect(Self.results(Dual<Double>(2, 1)).map(\.derivative) == Self.slopes)
    // A type that has no operators of its own: these are all it has with plain numbers.
    #expect(
      Self.results(Dual<SIMD8<Double>>(2, .one)).map(\.derivative)
        == Self.slopes.map { SIMD8(repeating: $0) })
    let second = Self.results(HyperDual<Double>(2, epsilon1: 1, epsilon2: 1, epsilon12: 0))
    #expect(second.map(\.epsilon1) == Self.slopes)
    #expect(second.map(\.epsilon12) == [0, 0, 0, 0, 0, 0, 0, 0.75])
  }

  @Test func asTheDefaultsOfTheProtocolDo() {
    // Types of their own in the value: single precision and nested derivatives have the same operations by name.
    func check<D: DualNumber>(_ x: D, _ c: D.Value) {
      #expect(x.adding(constant: c) == x + D(c))
      #expect(x.subtracting(constant: c) == x - D(c))
      #expect(x.subtracted(fromConstant: c) == D(c) - x)
      #expect(x.multiplied(byConstant: c) == x * D(c))
      #expect(x.divided(byConstant: c) == x / D(c))
      #expect(x.dividing(constant: c) == D(c) / x)
    }
    check(Dual<Float>(2, 1), 3)
    check(Dual<Dual<Double>>(Dual(2, 1), Dual(1, 0)), Dual(3, 1))
    check(HyperDual<Float>(2), 3)
    check(HessianDual(2), 3)
  }

  @Test func andCapturedNumbersStayPlain() {
    let (k, c) = (2.5, 0.5)
    let slope = derivative(of: { x in (k * x + c) / (x - k) + c / x * k - k }, at: 2)
    // ((k (x − k) − (k x + c)) / (x − k)² − c k / x²
    #expect(slope == -(6.25 + 0.5) / 0.25 - 0.3125)
  }

  @Test func andConstantExponentsAreOneRuleForAllTypes() {
    for exponent in [2.0, 0.5, -1.5, 3] {
      let x = 1.7
      let hyper = pow(HyperDual<Double>(x, epsilon1: 1, epsilon2: 1, epsilon12: 0), exponent)
      let one = hessian(of: { v in pow(v[0], exponent) }, at: [x])[0, 0]
      let two = hessian(of: { x, y in pow(x, exponent) + y }, at: x, 1).xx
      #expect(one == hyper.epsilon12 && two == hyper.epsilon12)
      #expect(secondDerivative(of: { x in pow(x, exponent) }, at: x) == hyper.epsilon12)
    }
  }

  @Test func andFunctionsOfTwoNumbersTakeAConstantOnEitherSide() {
    func check<D: DualNumber>(_ x: D, _ c: D.Value) {
      let constant = D(c)
      #expect(agree(max(x, c), max(x, constant)) && agree(max(c, x), max(constant, x)))
      #expect(agree(min(x, c), min(x, constant)) && agree(min(c, x), min(constant, x)))
      #expect(agree(atan2(x, c), atan2(x, constant)) && agree(atan2(c, x), atan2(constant, x)))
      #expect(agree(hypot(x, c), hypot(x, constant)) && agree(hypot(c, x), hypot(constant, x)))
    }
    func agree<D: DualNumber>(_ a: D, _ b: D) -> Bool { String(reflecting: a) == String(reflecting: b) }
    for c in [-3.0, 0, 2, 3, .infinity, .nan] {
      check(Dual<Double>(2, 1), c)
      check(Dual<Float>(2, 1), Float(c))
      check(Dual<TwoPartials>(2, .seed(1, lane: 1)), c)
      check(Dual<Dual<Double>>(Dual(2, 1), Dual(1, 0)), Dual(c, 1))
      check(HyperDual<Double>(2, epsilon1: 1, epsilon2: 1, epsilon12: 0), c)
      check(HessianDual(2), c)
      check(Taylor<3, Double>(variable: 2), c)
    }
  }

  @Test func andTheirSlopesAreThoseOfTheVariable() {
    let k = 3.0
    // The 5 of the triangle 3, 4, 5.
    #expect(derivative(of: { x in hypot(x, k) }, at: 4) == 0.8)
    #expect(derivative(of: { x in hypot(k, x) }, at: 4) == 0.8)
    #expect(derivative(of: { y in atan2(y, k) }, at: 4) == 3.0 / 25)
    #expect(derivative(of: { x in atan2(k, x) }, at: 4) == -3.0 / 25)
    for (x, larger, smaller) in [(2.0, 0.0, 1.0), (4, 1, 0)] {
      #expect(derivative(of: { x in max(x, k) }, at: x) == larger)
      #expect(derivative(of: { x in max(k, x) }, at: x) == larger)
      #expect(derivative(of: { x in min(x, k) }, at: x) == smaller)
      #expect(derivative(of: { x in min(k, x) }, at: x) == smaller)
    }
  }

  @Test func andOfEqualNumbersOneIsTakenAsOfTwoPlainOnes() {
    let k = 3.0
    #expect(derivative(of: { x in max(x, k) }, at: k) == 0 && derivative(of: { x in max(k, x) }, at: k) == 1)
    #expect(derivative(of: { x in min(x, k) }, at: k) == 1 && derivative(of: { x in min(k, x) }, at: k) == 0)
  }
}
