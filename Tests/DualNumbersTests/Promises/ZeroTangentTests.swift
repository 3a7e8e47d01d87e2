import DualNumbers
import Testing

@Suite("A zero tangent contributes zero")
struct ZeroTangentTests {
  @Test(arguments: RandomExpression.Function.allCases)
  func throughEveryFunctionAtEveryPoint(function: RandomExpression.Function) {
    for x in ValueTests.points {
      #expect(function(Dual(x)).derivative == 0, "\(function) at \(x)")
      #expect(function(Dual(x, SIMD4<Double>())).derivative == SIMD4(), "\(function) at \(x)")
      #expect(function(GradientDual(x)).derivative.vector == SIMD8(), "\(function) at \(x)")
      let nested = function(Dual(Dual(x), Dual(0.0)))
      #expect(nested.value.derivative == 0 && nested.derivative.value == 0, "\(function) at \(x)")
      #expect(nested.derivative.derivative == 0, "\(function) at \(x)")
    }
  }

  @Test func perLane() {
    let x = Dual(0.0, SIMD2(1.0, 0.0))
    #expect(sqrt(x).derivative == SIMD2(.infinity, 0))
    #expect(log(x).derivative == SIMD2(.infinity, 0))
    #expect((1 / x).derivative == SIMD2(-.infinity, 0))
    #expect(pow(x, 0.5).derivative == SIMD2(.infinity, 0))
  }

  @Test func soAVariableThatTakesNoPartLeavesTheGradientAlone() {
    let (x, y) = gradient(of: { x, y in sqrt(x) + y * y }, at: 0, 3)
    #expect(x == .infinity && y == 6)
    let partials = gradient(of: { v in sqrt(v[0]) + log(v[1]) + v[2] }, at: [0, 0, 1])
    #expect(partials == [.infinity, .infinity, 1])
  }

  @Test func inQuotients() {
    #expect((Dual(1.0) / Dual(0.0)).derivative == 0)
    #expect((Dual(0.0) / Dual(0.0)).derivative == 0)
    #expect((Dual(1.0, 1) / Dual(0.0)).derivative == .infinity)
    #expect((Dual(1.0) / Dual(0.0, 1)).derivative == -.infinity)
    #expect((Dual(1.0, SIMD2(1.0, 0)) / Dual(0.0, SIMD2(0, 0))).derivative == SIMD2(.infinity, 0))
  }

  @Test func soGuardedExpressionsAreSafe() {
    func entropy<T: RealNumber>(_ p: T) -> T { p > 0 ? p * log(p) : 0 }
    #expect(derivative(of: entropy, at: 0) == 0)
    #expect(derivative(of: { x in sqrt(x - x) }, at: 1) == 0)
    #expect(derivative(of: { x in sqrt(0 * x) }, at: 1) == 0)
  }

  @Test func butNaNInTheDataFlowsThrough() {
    #expect(derivative(of: { x in log(x) }, at: -1).isNaN)
    #expect(derivative(of: { x in x * .nan }, at: 1).isNaN)
    let partials = gradient(of: { x in x[0] * x[0] + log(x[1]) }, at: [3, -1])
    #expect(partials[0] == 6 && partials[1].isNaN)
  }
}
