import DualNumbers
import Testing

// The calls over arrays take up the variables that the last call on the thread has left, as it has left them.

@Suite("Calls that follow one another")
struct RepeatedCallsTests {
  private struct Failure: Error {}

  /// What each call gives for a sum of cubes that are weighted, Σ k xₖ³: its derivatives are 3 k xₖ².
  private func expectDerivatives(at x: [Double], after call: String) {
    let expected = x.indices.map { 3 * Double($0 + 1) * x[$0] * x[$0] }
    #expect(gradient(of: cubes, at: x) == expected, "gradient after \(call)")
    let scalar: ([Dual<Double>]) -> Dual<Double> = { cubes($0) }
    #expect(gradient(of: scalar, at: x) == expected, "gradient in n passes after \(call)")
    let matrix = jacobian(of: { x in [cubes(x), -cubes(x)] }, at: x)
    #expect(matrix.elements == expected + expected.map { -$0 }, "jacobian after \(call)")
    #expect(
      gradient(of: cubes, at: x, lanes: DirectSum<SIMD8<Double>, SIMD4<Double>>.self) == expected,
      "gradient with twelve lanes after \(call)")
    let hessian = hessian(of: cubes, at: x)
    #expect(
      x.indices.allSatisfy { hessian[$0, $0] == 6 * Double($0 + 1) * x[$0] }
        && hessian.elements.reduce(0) { $0 + abs($1) }
          == x.indices.reduce(0) { $0 + 6 * Double($1 + 1) * abs(x[$1]) },
      "hessian after \(call)")
  }

  @Test(arguments: [1, 2, 8, 9, 12, 16, 20])
  func giveTheSameInEveryOrder(count: Int) async {
    let x = (0..<count).map { Double($0 % 5) - 1 }
    let y = (0..<count).map { Double($0 % 3) + 2 }
    expectDerivatives(at: x, after: "nothing")
    expectDerivatives(at: y, after: "another point")
    _ = directionalDerivative(of: { cubes($0) }, at: x, along: y)
    expectDerivatives(at: x, after: "a derivative along a direction")
    _ = jacobianVectorProduct(of: { x in [cubes(x)] }, at: x, along: y)
    expectDerivatives(at: x, after: "a Jacobian matrix times a vector")
    _ = jacobianVectorProduct(of: { x, y in y[0] = cubes(x) }, at: x, along: y, outputCount: 1)
    expectDerivatives(at: x, after: "the same in place")
    _ = hessianVectorProduct(of: { cubes($0) }, at: x, along: y)
    expectDerivatives(at: x, after: "a Hessian matrix times a vector")
    _ = divergence(of: { x in x.map { $0 * $0 } }, at: x)
    expectDerivatives(at: x, after: "a divergence")
    _ = laplacian(of: { cubes($0) }, at: x)
    expectDerivatives(at: x, after: "a Laplacian")
    _ = await concurrentGradient(of: { cubes($0) }, at: x)
    _ = await concurrentHessian(of: { cubes($0) }, at: x)
    expectDerivatives(at: x, after: "concurrent calls")
  }

  @Test(arguments: [2, 9])
  func giveTheSameAfterAnErrorAndInsideAnother(count: Int) throws {
    let x = (0..<count).map { Double($0) - 0.5 }
    #expect(throws: Failure.self) {
      try gradient(of: { (_: [GradientDual]) throws -> GradientDual in throw Failure() }, at: x)
    }
    expectDerivatives(at: x, after: "an error")
    _ = gradient(
      of: { v in
        expectDerivatives(at: x.map { $0 + 1 }, after: "the beginning of another")
        return cubes(v)
      }, at: x)
    expectDerivatives(at: x, after: "another around it")
  }

  @Test func leaveAnArrayAloneThatTheFunctionHasKept() {
    var kept: [[GradientDual]] = []
    for x in [[1.0, 2], [3.0, 4]] {
      _ = gradient(
        of: { v in
          kept.append(v)
          return cubes(v)
        }, at: x)
    }
    #expect(kept.map { $0.map(\.value) } == [[1, 2], [3, 4]])
    #expect(kept.allSatisfy { $0[0].derivative.lane(0) == 1 && $0[1].derivative.lane(1) == 1 })
  }
}

private func cubes<T: RealNumber>(_ x: [T]) -> T {
  var sum = T(0)
  for (i, x) in x.enumerated() { sum += T(Double(i + 1)) * x * x * x }
  return sum
}
