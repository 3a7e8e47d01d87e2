import DualNumbers
import Testing

@Suite("Everything crosses from one task to another")
struct SendableTests {
  /// Does not compile for a type that is not `Sendable`.
  private func sent<T: Sendable>(_ value: T) async -> T { await Task.detached { value }.value }

  @Test func numbers() async {
    let dual = await sent(Dual(2.0, 3))
    #expect(dual.value == 2 && dual.derivative == 3)
    let hyperDual = await sent(HyperDual<Double>(2, epsilon1: 3, epsilon2: 4))
    #expect(hyperDual.epsilon2 == 4)
    let tiled = await sent(HessianDual(2, epsilon1: .seed(lane: 0), epsilon2: .seed(lane: 1)))
    #expect(tiled.epsilon2.lane(1) == 1)
    let nested = await sent(Dual<Dual<Float>>(Dual(2, 3), Dual(4, 5)))
    #expect(nested.derivative.derivative == 5)
    let partials = await sent(GradientDual(2, .seed(lane: 1)))
    #expect(partials.derivative.lane(1) == 1)
    let vector = await sent(SIMD3<Dual<Double>>(Dual(1), Dual(2), Dual(3, 7)))
    #expect(vector[2].derivative == 7)
  }

  @Test func resultsAndFunctions() async {
    let matrix = await sent(Matrix<Double>(rows: 1, columns: 2, elements: [1, 2]))
    #expect(matrix[0, 1] == 2)
    let report = await sent(checkDerivative(of: { $0 * $0 }, claimed: { 2 * $0 }, at: 3))
    #expect(report.agrees)
    let estimate = await sent(estimateDerivative(of: { $0 * $0 }, at: 3))
    #expect(abs(estimate.value - 6) < 1e-9)
    let square = await sent(differentiable({ (x: Double) in x * x }, derivative: { 2 * $0 }))
    #expect(square(Dual(3.0, 1)).derivative == 6)
    let rule = await sent(Exponential())
    #expect(Dual(0.0, 1).applying(rule).derivative == 1)
  }
}
