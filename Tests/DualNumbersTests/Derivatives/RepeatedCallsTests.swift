import DualNumbers
import Testing

// The calls over arrays take up the variables that the last call on the thread has left, as it has left them.

@Suite("Calls that follow one another")
struct RepeatedCallsTests {
  private struct Failure: Error {}

  private typealias TwelveLanes = DirectSum<SIMD8<Double>, SIMD4<Double>>

  /// The calls that take up variables, and whether they are right for a weighted sum of cubes, Σ k xₖ³, whose derivatives
  /// are 3 k xₖ² and 6 k xₖ.
  private let checks: [(name: String, isRight: @Sendable ([Double]) async -> Bool)] = [
    ("gradient", { x in gradient(of: cubes, at: x) == slopes(x) }),
    ("gradient with twelve lanes", { x in gradient(of: cubes, at: x, lanes: TwelveLanes.self) == slopes(x) }),
    ("gradient in n passes", { x in gradient(of: { (x: [Dual<Double>]) in cubes(x) }, at: x) == slopes(x) }),
    (
      "Jacobian matrix",
      { x in
        jacobian(of: { x in [cubes(x), -cubes(x)] }, at: x).elements == slopes(x) + slopes(x).map { -$0 }
      }
    ),
    (
      "Hessian matrix",
      { x in
        let hessian = hessian(of: cubes, at: x)
        return x.indices.allSatisfy { i in
          x.indices.allSatisfy { j in hessian[i, j] == (i == j ? 6 * Double(i + 1) * x[i] : 0) }
        }
      }
    ),
    (
      "derivative along a direction",
      { x in
        let (i, j) = (0, x.count - 1)
        let direction = x.indices.map { ($0 == i ? 2.0 : 0) + ($0 == j ? 3.0 : 0) }
        return directionalDerivative(of: { cubes($0) }, at: x, along: direction)
          == 2 * slopes(x)[i] + 3 * slopes(x)[j]
      }
    ),
    (
      "Jacobian matrix times a vector, in place",
      { x in
        let direction = x.indices.map { $0 == 0 ? 2.0 : 0 }
        return jacobianVectorProduct(of: { x, y in y[0] = cubes(x) }, at: x, along: direction, outputCount: 1)
          == [2 * slopes(x)[0]]
      }
    ),
    (
      "Jacobian matrix times a vector",
      { x in
        let direction = x.indices.map { $0 == x.count - 1 ? 2.0 : 0 }
        return jacobianVectorProduct(of: { x in [cubes(x)] }, at: x, along: direction)
          == [2 * slopes(x)[x.count - 1]]
      }
    ),
    (
      "Hessian matrix times a vector",
      { x in
        let product = hessianVectorProduct(of: { cubes($0) }, at: x, along: x)
        return x.indices.allSatisfy { product[$0] == 6 * Double($0 + 1) * x[$0] * x[$0] }
      }
    ),
    (
      "divergence",
      { x in divergence(of: { x in x.map { $0 * $0 } }, at: x) == 2 * x.reduce(0, +) }
    ),
    (
      "divergence in n passes",
      { x in divergence(of: { (x: [Dual<Double>]) in x.map { $0 * $0 } }, at: x) == 2 * x.reduce(0, +) }
    ),
    (
      "Laplacian",
      { x in
        laplacian(of: { cubes($0) }, at: x) == x.indices.reduce(0) { $0 + 6 * Double($1 + 1) * x[$1] }
      }
    ),
    ("concurrent gradient", { x in await concurrentGradient(of: { cubes($0) }, at: x) == slopes(x) }),
    (
      "gradient that throws",
      { x in
        do {
          _ = try gradient(of: { (_: [GradientDual]) throws -> GradientDual in throw Failure() }, at: x)
          return false
        } catch { return true }
      }
    ),
  ]

  @Test(arguments: [1, 2, 8, 9, 12, 16, 20])
  func giveTheSameInEveryOrder(count: Int) async {
    let x = (0..<count).map { Double($0 % 5) - 1 }
    let y = (0..<count).map { Double($0 % 3) + 2 }
    for (first, isFirstRight) in checks {
      for (second, isSecondRight) in checks {
        #expect(await isFirstRight(x), "\(first) of \(count) numbers")
        #expect(await isSecondRight(y), "\(second) of \(count) numbers after \(first)")
      }
    }
  }

  @Test(arguments: [2, 9])
  func giveTheSameInsideAnother(count: Int) {
    let x = (0..<count).map { Double($0) - 0.5 }
    for _ in 0..<2 {
      var inner: [[Double]] = []
      let outer = gradient(
        of: { v in
          inner.append(gradient(of: cubes, at: x.map { $0 + 1 }))
          return cubes(v)
        }, at: x)
      #expect(outer == slopes(x) && inner.allSatisfy { $0 == slopes(x.map { $0 + 1 }) })
    }
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

private func slopes(_ x: [Double]) -> [Double] { x.indices.map { 3 * Double($0 + 1) * x[$0] * x[$0] } }
