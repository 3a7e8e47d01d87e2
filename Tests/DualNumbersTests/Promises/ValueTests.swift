import DualNumbers
import Testing

@Suite("The value is untouched")
struct ValueTests {
  /// Equal bit for bit; any NaN equals any NaN, as sign and payload of a NaN are the processor's business.
  func same<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> Bool {
    a.isNaN ? b.isNaN : a == b && a.sign == b.sign
  }

  static let points: [Double] = [
    0, -0.0, 1, -1, 0.5, 2, -3, 1e-300, -1e300, 3.7e-5, 20.25, .infinity, -.infinity, .nan,
    .leastNonzeroMagnitude, .pi,
  ]

  @Test(arguments: 0..<20)
  func inRandomProgramsOfEveryKindOfDualNumber(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<250 {
      let f = RandomExpression.random(depth: 5, using: &generator)
      for x in Self.points + [Double.random(in: -4...4, using: &generator)] {
        let plain = f(x)
        #expect(same(f(Dual(x, 1)).value, plain), "\(f) at \(x)")
        #expect(same(f(GradientDual(x, Partials(SIMD8(repeating: 2)))).value, plain), "\(f) at \(x)")
        #expect(same(f(Dual(x, SIMD2(1, -1))).value, plain), "\(f) at \(x)")
        #expect(same(f(Dual(Dual(x, 1), Dual(1, 0))).value.value, plain), "\(f) at \(x)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func inRandomProgramsInSinglePrecision(seed: UInt64) {
    var generator = SplitMix64(seed: seed &+ 1000)
    for _ in 0..<100 {
      let f = RandomExpression.random(depth: 4, using: &generator)
      for x in Self.points.map({ Float($0) }) {
        #expect(same(f(Dual(x, 1)).value, f(x)), "\(f) at \(x)")
      }
    }
  }

  @Test func decidesComparisonsAlone() {
    let small = Dual(1.0, 100)
    let large = Dual(2.0, -100)
    #expect(small < large && large > small && small <= large && large >= small && small != large)
    #expect(Dual(1.0, 5) == Dual(1.0, 7))
    #expect(Dual(1.0, 5).hashValue == Dual(1.0, 7).hashValue)
    #expect([large, small].sorted().map(\.derivative) == [100, -100])
    #expect(Dual(3.0, 1) > 2.5 && 2.5 < Dual(3.0, 1) && Dual(2.5, 1) == 2.5 && 2 != Dual(2.5, 1))
    #expect(Dual(Double.nan, 0) != Dual(Double.nan, 0))
  }

  @Test func decidesMinimumAndMaximumAndTiesFollowTheOperandThatThePlainFunctionReturns() {
    #expect(max(Dual(1.0, 10), Dual(1.0, 20)).derivative == 20)
    #expect(min(Dual(1.0, 10), Dual(1.0, 20)).derivative == 10)
    #expect(max(Dual(0.0, 10), Dual(-0.0, 20)).derivative == 20)
    #expect(max(Dual(Double.nan, 10), Dual(1.0, 20)).derivative == 10)
    #expect(max(Dual(1.0, 10), Dual(Double.nan, 20)).derivative == 10)
  }

  @Test func takesTheBranchThatPlainNumbersTakeAndItsDerivative() {
    func f<T: RealNumber>(_ x: T) -> T { x == 1 ? 1 : x * x }
    #expect(derivative(of: f, at: 1) == 0)
    #expect(derivative(of: f, at: 2) == 4)
  }
}
