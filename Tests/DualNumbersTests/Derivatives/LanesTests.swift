import DualNumbers
import Testing

@Suite("Gradients and Jacobian matrices with lanes of one's choice")
struct LanesTests {
  typealias Lanes3 = DirectSum<SIMD2<Double>, Double1>
  typealias Lanes12 = DirectSum<SIMD8<Double>, SIMD4<Double>>
  typealias Lanes32 = DirectSum<SIMD16<Double>, SIMD16<Double>>
  typealias Parts10 = DirectSum<
    Partials<SIMD4<Double>>, DirectSum<Partials<SIMD4<Double>>, Partials<SIMD2<Double>>>
  >

  /// A function whose terms share variables, with slopes that are infinite at zero.
  static func wave<T: RealNumber>(_ x: [T]) -> T {
    var sum: T = 1
    for i in x.indices {
      let next = x[(i + 1) % x.count]
      sum += sin(x[i]) * next / (1 + x[i] * x[i])
      if i % 3 == 0 { sum = sum - sqrt(next) * (-x[i]) }
    }
    return sum / 3
  }

  static func point(_ count: Int) -> [Double] { (0..<count).map { Double(($0 * 7 + 1) % 11) / 8 } }

  static func expectTheSame<Lanes: LaneTangent>(
    _ lanes: Lanes.Type, _ count: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) where Lanes.Scalar == Double {
    let x = point(count)
    let expected = gradient(of: wave, at: x)
    var inPlace = [Double](repeating: .nan, count: count)
    let storage = inPlace.withUnsafeBufferPointer { $0.baseAddress }
    let value = gradient(of: wave, at: x, lanes: lanes, into: &inPlace)
    #expect(inPlace == expected && value == wave(x), sourceLocation: sourceLocation)
    #expect(inPlace.withUnsafeBufferPointer { $0.baseAddress } == storage, sourceLocation: sourceLocation)
    #expect(gradient(of: wave, at: x, lanes: lanes) == expected, sourceLocation: sourceLocation)
    let both = valueWithGradient(of: wave, at: x, lanes: lanes)
    #expect(both.value == value && both.gradient == expected, sourceLocation: sourceLocation)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 11, 12, 13, 24, 31, 32, 33, 65])
  func giveWhatEightLanesGive(count: Int) {
    Self.expectTheSame(SIMD2<Double>.self, count)
    Self.expectTheSame(SIMD16<Double>.self, count)
    Self.expectTheSame(Lanes3.self, count)
    Self.expectTheSame(Lanes12.self, count)
    Self.expectTheSame(Partials<Lanes12>.self, count)
    Self.expectTheSame(Partials<Lanes32>.self, count)
    Self.expectTheSame(DirectSum<Partials<SIMD8<Double>>, Partials<SIMD2<Double>>>.self, count)
    Self.expectTheSame(Parts10.self, count)
    Self.expectTheSame(Partials<Parts10>.self, count)
    Self.expectTheSame(DirectSum<Lanes32, DirectSum<Lanes3, Lanes12>>.self, count)
  }

  @Test(arguments: [(0, 1), (1, 1), (11, 1), (12, 1), (13, 2), (36, 3), (37, 4)])
  func runTheFunctionOnceForEachGroup(count: Int, passes: Int) {
    var runs = 0
    let gradient = gradient(
      of: { x in
        runs += 1
        return x.reduce(0) { $0 + $1 }
      }, at: Self.point(count), lanes: Lanes12.self)
    #expect(gradient == [Double](repeating: 1, count: count))
    #expect(runs == passes)
  }

  @Test(arguments: [0, 1, 2, 8, 12, 13, 40], [0, 1, 3])
  func giveTheCoefficientsOfALinearMap(columns: Int, rows: Int) {
    let x = Self.point(columns)
    let a = JacobianTests.coefficients(rows, columns)
    let value = JacobianTests.linear(x, rows: rows)
    #expect(jacobian(of: { JacobianTests.linear($0, rows: rows) }, at: x, lanes: Lanes12.self) == a)
    let both = valueWithJacobian(
      of: { JacobianTests.linear($0, rows: rows) }, at: x, lanes: Partials<Lanes32>.self)
    #expect(both.value == value && both.jacobian == a)
    var matrix = Matrix(repeating: Double.nan, rows: rows, columns: columns)
    jacobian(of: { JacobianTests.linear($0, rows: rows) }, at: x, lanes: Lanes3.self, into: &matrix)
    #expect(matrix == a)

    func write<T: RealNumber>(_ x: [T], _ y: inout [T]) {
      for (i, value) in JacobianTests.linear(x, rows: rows).enumerated() { y[i] += value }
    }
    #expect(jacobian(of: write, at: x, lanes: Lanes12.self, outputCount: rows) == a)
    let written = valueWithJacobian(of: write, at: x, lanes: Lanes3.self, outputCount: rows)
    #expect(written.value == value && written.jacobian == a)
    matrix = Matrix(repeating: .nan, rows: rows, columns: columns)
    #expect(jacobian(of: write, at: x, lanes: Lanes32.self, outputCount: rows, into: &matrix) == value)
    var values = Array(repeating: Double.nan, count: rows)
    valueWithJacobian(of: write, at: x, lanes: Lanes3.self, into: &values, &matrix)
    #expect(values == value && matrix == a)
    #expect(matrix == a)
  }

  @Test func haveTheirScalar() {
    let slopes: [Float] = gradient(of: Self.wave, at: [0.5, 1.5, 2], lanes: SIMD4<Float>.self)
    #expect(slopes == gradient(of: { (x: [Dual<Float>]) in Self.wave(x) }, at: [0.5, 1.5, 2]))
  }

  @Test func nest() {
    // ∂/∂t of the gradient of (x₀² x₁ + x₂³) t at t = 2.
    typealias Level1 = Dual<Double>
    func inner(_ t: Level1) -> [Level1] {
      gradient(
        of: { x in
          let sum = x[0] * x[0] * x[1] + x[2] * x[2] * x[2]
          return sum * Dual(t)
        }, at: [3, Level1(5), 2 * t], lanes: FourNumbers<Level1>.self)
    }
    #expect(derivative(of: { inner($0)[0] }, at: 2) == 30)
    #expect(derivative(of: { inner($0)[1] }, at: 2) == 9)
    #expect(derivative(of: { inner($0)[2] }, at: 2) == 36 * 4)
  }

  @Test func passErrorsOn() {
    struct Refusal: Error {}
    #expect(throws: Refusal.self) {
      try gradient(
        of: { (_: [Dual<Lanes12>]) throws(Refusal) -> Dual<Lanes12> in throw Refusal() }, at: [1, 2],
        lanes: Lanes12.self)
    }
  }

  @Test func stopAtMisuseWithAMessage() async {
    expectMessage(
      "expected a count of results of at least 0, got -1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = jacobian(of: { x, y in y = x }, at: [1], lanes: SIMD2<Double>.self, outputCount: -1)
      })
  }
}

/// One lane, which the package does not have: a tangent that a client defines.
struct Double1: LaneTangent {
  typealias Scalar = Double

  var only: Double

  static var zero: Self { Self(only: 0) }
  func adding(_ other: Self) -> Self { Self(only: only + other.only) }
  func subtracting(_ other: Self) -> Self { Self(only: only - other.only) }
  func negated() -> Self { Self(only: -only) }
  func scaled(by factor: Double) -> Self { Self(only: only * factor) }
  func scaledWhereNonzero(by factor: Double) -> Self { Self(only: only == 0 ? 0 : only * factor) }
  func dividedWhereNonzero(by divisor: Double) -> Self { Self(only: only == 0 ? 0 : only / divisor) }
  var hasFiniteComponents: Bool { only.isFinite }
  static var laneCount: Int { 1 }
  static func seed(lane index: Int) -> Self { Self(only: 1) }
  func lane(_ index: Int) -> Double { only }
}
