import DualNumbers
import Testing

@Suite("Derivatives whose passes are shared between tasks")
struct ConcurrentTests {
  struct Refusal: Error, Equatable {
    var index: Int
  }

  static let counts = [0, 1, 7, 8, 9, 16, 100, 1000]

  static func point(_ count: Int) -> [Double] { (0..<count).map { 1 + Double(($0 * 37) % 101) / 60 } }

  @Test("A concurrent gradient is the gradient, to the bit", arguments: counts)
  func gradientToTheBit(count: Int) async {
    let x = Self.point(count)
    let concurrent = await concurrentGradient(of: { x in rippled(x) }, at: x)
    let sequential = gradient(of: { x in rippled(x) }, at: x)
    #expect(concurrent == sequential)
  }

  @Test("A concurrent Jacobian matrix is the Jacobian matrix, to the bit", arguments: [0, 1, 8, 9, 17, 120])
  func jacobianToTheBit(count: Int) async {
    let x = Self.point(count)
    let concurrent = await concurrentJacobian(of: { x in neighbours(x) }, at: x)
    let sequential = jacobian(of: { x in neighbours(x) }, at: x)
    #expect(concurrent == sequential)
  }

  @Test("A concurrent Hessian matrix is the Hessian matrix, to the bit", arguments: [0, 1, 4, 5, 13, 60])
  func hessianToTheBit(count: Int) async {
    let x = Self.point(count)
    let concurrent = await concurrentHessian(of: { x in rippled(x) }, at: x)
    let sequential = hessian(of: { x in rippled(x) }, at: x)
    #expect(concurrent == sequential)
  }

  @Test("The first error is thrown, with its type")
  func throwsTheFirstError() async {
    let refuses: @Sendable ([GradientDual]) throws(Refusal) -> GradientDual = { x throws(Refusal) in
      for i in [40, 400] where x[i].derivative.vector != SIMD8() { throw Refusal(index: i) }
      return x[0]
    }
    do throws(Refusal) {
      _ = try await concurrentGradient(of: refuses, at: Self.point(500))
      Issue.record("no error")
    } catch {
      #expect(error == Refusal(index: 40))
    }
  }

  @Test("Several gradients at once do not disturb each other")
  func manyAtOnce() async {
    let expected = (1...20).map { count in gradient(of: { x in rippled(x) }, at: Self.point(count * 10)) }
    let results = await withTaskGroup(of: (Int, [Double]).self) { group in
      for count in 1...20 {
        group.addTask {
          (count, await concurrentGradient(of: { x in rippled(x) }, at: Self.point(count * 10)))
        }
      }
      var results = Array(repeating: [Double](), count: 20)
      for await (count, result) in group { results[count - 1] = result }
      return results
    }
    #expect(results == expected)
  }
}

/// A sum in which every number meets its neighbour.
private func rippled<T: RealNumber>(_ x: [T]) -> T {
  var sum = T(0)
  for i in x.indices { sum += sin(x[i]) * x[(i + 1) % x.count] * x[i] }
  return sum
}

/// Each number times its neighbour, and the first once more.
private func neighbours<T: RealNumber>(_ x: [T]) -> [T] {
  x.indices.map { i in exp(-x[i]) * x[(i + 1) % x.count] } + x.prefix(1)
}
