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
}
