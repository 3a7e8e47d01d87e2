import DualNumbers
import Foundation
import Testing

@Suite("Hessian matrices")
struct HessianTests {
  func rosenbrock<T: RealNumber>(_ x: [T]) -> T {
    var sum = T.zero
    for i in 0..<(x.count - 1) {
      let a = x[i + 1] - x[i] * x[i]
      let b = 1 - x[i]
      sum += 100 * a * a + b * b
    }
    return sum
  }

  /// A cubic with whole coefficients, whose derivatives at whole numbers are exact.
  static func cubic<T: RealNumber>(_ x: [T]) -> T {
    var sum = T.zero
    for i in x.indices {
      sum += x[i] * x[i] * x[i] * T(i + 1)
      for j in x.indices where j > i { sum += x[i] * x[j] * T((i * 7 + j * 3) % 11) }
    }
    return sum
  }

  static func point(_ n: Int) -> [Double] { (0..<n).map { Double($0 % 5 - 2) } }

  static func cubicHessian(_ x: [Double]) -> Matrix<Double> {
    var h = Matrix(repeating: 0.0, rows: x.count, columns: x.count)
    for i in x.indices {
      h[i, i] = 6 * x[i] * Double(i + 1)
      for j in x.indices where j > i {
        h[i, j] = Double((i * 7 + j * 3) % 11)
        h[j, i] = h[i, j]
      }
    }
    return h
  }

  @Test(arguments: 0...18)
  func areExactForEveryNumberOfVariables(_ n: Int) {
    let x = Self.point(n)
    let exact = Self.cubicHessian(x)
    #expect(hessian(of: Self.cubic, at: x) == exact)
    #expect(hessian(of: { (y: [HyperDual<Double>]) in Self.cubic(y) }, at: x) == exact)
    let model = valueGradientAndHessian(of: Self.cubic, at: x)
    #expect(model.value == Self.cubic(x) && model.hessian == exact)
    #expect(model.gradient == gradient(of: Self.cubic, at: x))
    let entries = valueGradientAndHessian(of: { (y: [HyperDual<Double>]) in Self.cubic(y) }, at: x)
    #expect(entries == model)
    let direction = x.indices.map { Double(3 - $0) }
    let product = x.indices.map { i in
      zip(exact.row(i), direction).reduce(0) { $0 + $1.0 * $1.1 }
    }
    #expect(hessianVectorProduct(of: Self.cubic, at: x, along: direction) == product)
    #expect(
      hessianVectorProduct(of: { (y: [HyperDual<Double>]) in Self.cubic(y) }, at: x, along: direction)
        == product)
    let trace = x.indices.reduce(0) { $0 + exact[$1, $1] }
    #expect(laplacian(of: Self.cubic, at: x) == trace)
    #expect(laplacian(of: { (y: [HyperDual<Double>]) in Self.cubic(y) }, at: x) == trace)
  }

  @Test func ofRosenbrocksFunction() {
    let h = hessian(of: rosenbrock, at: [0.1, 0.2, 0.3])
    let exact: Matrix = [[-66.0, -40, 0], [-40, 130, -80], [0, -80, 200]]
    for (a, b) in zip(h.elements, exact.elements) { #expect(Swift.abs(a - b) <= 1e-13 * Swift.abs(b)) }
    #expect(hessian(of: rosenbrock, at: [-1.2, 1])[1, 1] == 200)
  }

  @Test func ofAPowerAtZeroIsFinite() {
    #expect(hessian(of: { x in pow(x[0], x[1]) }, at: [0, 2]) == [[2, 0], [0, 0]])
    let h = hessian(of: { x, y in pow(x, y) }, at: 0, 2)
    #expect(h.xx == 2 && h.xy == 0 && h.yy == 0)
  }

  @Test func areSymmetricToTheBit() {
    var generator = SplitMix64(seed: 5)
    for n in [2, 3, 5, 9, 13] {
      let x = (0..<n).map { _ in Double.random(in: 0.1...2, using: &generator) }
      let h = hessian(
        of: { x in
          let products = (1..<x.count).map { i in sin(x[i - 1] * x[i]) / (1 + x[0] * x[i]) }
          return exp(products.reduce(0, +)) + pow(x[0], x[x.count - 1])
        }, at: x)
      #expect(h == h.transposed())
    }
  }

  @Test func areWrittenInPlace() {
    var h = Matrix(repeating: Double.nan, rows: 3, columns: 3)
    let storage = h.withUnsafeBufferPointer { $0.baseAddress }
    let value = hessian(of: Self.cubic, at: [1, 2, 3], into: &h)
    #expect(value == Self.cubic([1, 2, 3]) && h == Self.cubicHessian([1, 2, 3]))
    #expect(h.withUnsafeBufferPointer { $0.baseAddress } == storage)
    hessian(of: Self.cubic, at: [1, 2], into: &h)
    #expect(h == Self.cubicHessian([1, 2]))
    var entries = Matrix(repeating: 0.0, rows: 0, columns: 0)
    hessian(of: { (y: [HyperDual<Double>]) in Self.cubic(y) }, at: [1, 2], into: &entries)
    #expect(entries == h)
  }

  @Test func ofFloatsStayInFloats() {
    let h: Matrix<Float> = hessian(of: Self.cubic, at: [Float(1), 2])
    #expect(h == [[6, 3], [3, 24]])
    #expect(secondDerivative(of: { (x: HyperDual<Float>) in x * x * x }, at: 2) == 12)
  }

  @Test func passOnWhatTheFunctionThrows() {
    struct Stop: Error, Equatable { let line: Int }
    #expect(throws: Stop(line: 3)) {
      _ = try hessian(of: { x throws(Stop) in throw Stop(line: 3) }, at: [1, 2])
    }
    #expect(throws: Stop(line: 4)) {
      try secondDerivative(of: { x throws(Stop) in throw Stop(line: 4) }, at: 1)
    }
    #expect(throws: Stop(line: 5)) {
      _ = try jacobian(of: { x throws(Stop) in throw Stop(line: 5) }, at: [1, 2])
    }
    #expect(throws: Stop(line: 6)) {
      _ = try hessianVectorProduct(of: { x throws(Stop) in throw Stop(line: 6) }, at: [1], along: [1])
    }
  }

  @Test func letNaNAndInfinityFlowThrough() {
    let h = hessian(of: { x in x[0] * x[0] * x[1] }, at: [.nan, 2])
    #expect(h[0, 1].isNaN)
    let growth = hessian(of: { x in exp(x[0]) + x[1] * x[1] }, at: [.infinity, 1])
    #expect(growth[0, 0] == .infinity && growth[0, 1] == 0 && growth[1, 1] == 2)
  }

  @Test func stopAtMisuseWithAMessage() async {
    expectMessage(
      "hessianVectorProduct(of:at:along:): expected a direction of 2 numbers",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = hessianVectorProduct(of: { x in x[0] * x[1] }, at: [1, 2], along: [1])
      })
    expectMessage(
      "secondPartialDerivative(of:at:withRespectTo:_:): expected the index of one of 2",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = secondPartialDerivative(of: { x in x[0] * x[1] }, at: [1, 2], withRespectTo: 0, 2)
      })
    expectMessage(
      "partialDerivative(of:at:withRespectTo:): expected the index of one of 3",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = partialDerivative(of: { x, y, z in x * y * z }, at: 1, 2, 3, withRespectTo: -1)
      })
  }
}
