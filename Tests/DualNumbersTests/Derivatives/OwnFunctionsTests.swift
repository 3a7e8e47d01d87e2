import DualNumbers
import Foundation
import Testing

@Suite("Functions with derivatives of their own")
struct OwnFunctionsTests {
  @Test func ofOneNumberEnterEveryDerivative() {
    let cube = differentiable({ $0 * $0 * $0 }, derivative: { 3 * $0 * $0 }, secondDerivative: { 6 * $0 })
    #expect(cube(2.0) == 8)
    #expect(derivative(of: { x in cube(x) * x }, at: 2) == 32)
    #expect(secondDerivative(of: { x in cube(x) * x }, at: 2) == 48)
    #expect(derivative(of: { x in derivative(of: { y in cube(y) * y }, at: x) }, at: 2) == 48)
    #expect(gradient(of: { x in cube(x[0]) * x[1] }, at: [2, 5]) == [60, 8])
    #expect(hessian(of: { x in cube(x[0]) * x[1] }, at: [2, 5]) == [[60, 12], [12, 0]])
    #expect(derivative(of: { (x: Dual<Float>) in cube(x) }, at: 2) == 12)
  }

  @Test func giveNaNForDerivativesThatWereNotSupplied() {
    let sine = differentiable({ sin($0) }, derivative: { cos($0) })
    #expect(derivative(of: { x in sine(x) }, at: 0) == 1)
    #expect(secondDerivative(of: { x in sine(x) }, at: 0).isNaN)
    #expect(secondDerivative(of: { x in sine(HyperDual(1.0)) * x * x }, at: 0) == 2 * sin(1.0))
    let cube = differentiable({ $0 * $0 * $0 }, derivative: { 3 * $0 * $0 }, secondDerivative: { 6 * $0 })
    #expect(derivative(of: { x in secondDerivative(of: { y in cube(y) }, at: x) }, at: 2).isNaN)
  }

  @Test func ofSeveralNumbersEnterEveryDerivative() {
    let f = differentiable(
      { $0[0] * $0[0] * $0[1] }, gradient: { [2 * $0[0] * $0[1], $0[0] * $0[0]] },
      hessian: { [[2 * $0[1], 2 * $0[0]], [2 * $0[0], 0]] })
    #expect(f([3, 2]) == 18 && f(3, 2) == 18)
    #expect(gradient(of: { x, y in f(x, y) * x }, at: 3, 2) == (54, 27))
    #expect(gradient(of: { x in f(x) * x[0] }, at: [3, 2]) == [54, 27])
    // x³ y: the Hessian matrix is [6 x y, 3 x²; 3 x², 0], also through arguments that bend.
    #expect(hessian(of: { x in f(x) * x[0] }, at: [3, 2]) == [[36, 27], [27, 0]])
    let bent = secondDerivative(of: { t in f(t * t, exp(t)) }, at: 1)
    let exact = secondDerivative(of: { t in pow(t, 4) * exp(t) }, at: 1)
    #expect(relativeError(bent, exact) < 1e-15)
    let g = differentiable(
      { $0[0] * $0[1] * $0[2] }, gradient: { [$0[1] * $0[2], $0[0] * $0[2], $0[0] * $0[1]] })
    #expect(gradient(of: { x, y, z in g(x, y, z) }, at: 2, 3, 5) == (15, 10, 6) && g(2, 3, 5) == 30)
    #expect(hessian(of: { x in g(x) }, at: [2, 3, 5])[0, 1].isNaN)
  }

  @Test func stopWhereTheSuppliedGradientDoesNotFit() async {
    expectMessage(
      "differentiable(_:gradient:hessian:): expected a gradient of 2 numbers, got 1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let f = differentiable({ $0[0] }, gradient: { _ in [1] })
        _ = gradient(of: { x in f(x) }, at: [1, 2])
      })
    expectMessage(
      "expected a Hessian matrix of 2 × 2 elements, got 1 × 1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let f = differentiable({ $0[0] }, gradient: { _ in [1, 0] }, hessian: { _ in [[0]] })
        _ = gradient(of: { x in f(x) }, at: [1, 2])
      })
  }

  @Test func mappedBySlopesAtAPoint() {
    let y = HyperDual(2.0, epsilon1: 1.0, epsilon2: 1.0).mapped(
      value: 8, derivative: 12, secondDerivative: 12)
    #expect(y.value == 8 && y.epsilon1 == 12 && y.epsilon12 == 12)
  }
}

@Suite("Derivatives of implicit functions")
struct ImplicitDerivativeTests {
  /// Solves Kepler's equation y − e sin y = m on plain numbers.
  static func eccentricAnomaly(_ m: Double, _ e: Double) -> Double {
    var y = m
    for _ in 0..<100 { y -= (y - e * sin(y) - m) / (1 - e * cos(y)) }
    return y
  }

  func eccentricAnomaly<T: DualNumber>(_ m: T, _ e: T) -> T where T.Value == Double {
    implicitRoot(Self.eccentricAnomaly(m.value, e.value)) { y in y - Dual(e) * sin(y) - Dual(m) }
  }

  // With y as a function of m: y′ = 1/(1 − e cos y), y″ = −e sin y y′³.
  @Test func ofKeplersEquation() {
    for m in [0.1, 1.0, 2.5, 4.0] {
      let y = Self.eccentricAnomaly(m, 0.5)
      let slope = 1 / (1 - 0.5 * cos(y))
      let bend = -0.5 * sin(y) * slope * slope * slope
      let result = valueWithDerivatives(of: { m in eccentricAnomaly(m, 0.5) }, at: m)
      #expect(result.value == y)
      #expect(relativeError(result.derivative, slope) < 4e-16)
      #expect(relativeError(result.secondDerivative, bend) < 2e-15)
      let direct = implicitDerivative(of: { y, m in y - 0.5 * sin(y) - m }, at: m, root: y)
      #expect(relativeError(direct, slope) < 4e-16)
      let g = gradient(of: { x in eccentricAnomaly(x[0], x[1]) }, at: [m, 0.5])
      #expect(relativeError(g[1], sin(y) * slope) < 1e-15)
    }
  }

  @Test func toAnyOrder() {
    // y = p^⅓ as the root of y³ − p: derivatives of the fourth order by nesting, at p = 8.
    func root<T: DualNumber>(_ p: T, order: Int) -> T where T.Value: RealNumber {
      implicitRoot(T.Value(2), order: order) { y in y * y * y - Dual(p) }
    }
    let exact = [1.0 / 12, -1.0 / 144, 5.0 / 3456, -5.0 / 10368]
    #expect(relativeError(derivative(of: { p in root(p, order: 1) }, at: 8), exact[0]) < 1e-15)
    #expect(relativeError(secondDerivative(of: { p in root(p, order: 2) }, at: 8), exact[1]) < 1e-15)
    let third = derivative(of: { q in secondDerivative(of: { p in root(p, order: 3) }, at: q) }, at: 8)
    #expect(relativeError(third, exact[2]) < 1e-14)
    let fourth = secondDerivative(of: { q in secondDerivative(of: { p in root(p, order: 4) }, at: q) }, at: 8)
    #expect(relativeError(fourth, exact[3]) < 1e-14)
  }

  @Test func keepTheValueOfARoughRoot() {
    let rough = 1.41421
    let result = implicitRoot(rough) { y in y * y - Dual(Dual(2.0, 1)) } as Dual<Double>
    #expect(result.value == rough)
    #expect(relativeError(result.derivative, 0.5 / rough) < 1e-15)
  }

  @Test func areInfiniteAtMultipleRoots() {
    #expect(implicitDerivative(of: { y, p in y * y - p }, at: 0, root: 0) == .infinity)
  }
}

@Suite("Derivatives with respect to the fields of a struct")
struct ParameterVectorTests {
  struct Decay<T: RealNumber>: ParameterVector {
    var amplitude: T
    var rate: T

    init(amplitude: T, rate: T) {
      self.amplitude = amplitude
      self.rate = rate
    }

    init(components c: [T]) { self.init(amplitude: c[0], rate: c[1]) }
    var components: [T] { [amplitude, rate] }

    func value(at time: Double) -> T { amplitude * exp(-rate * T(time)) }
  }

  let decay = Decay(amplitude: 2.0, rate: 0.5)

  @Test func haveTheFieldsNames() {
    let slopes = gradient(of: { (d: Decay) in d.value(at: 2) }, at: decay)
    #expect(slopes.amplitude == exp(-1.0) && slopes.rate == -4 * exp(-1.0))
    let both = valueWithGradient(of: { (d: Decay) in d.value(at: 2) }, at: decay)
    #expect(both.value == decay.value(at: 2) && both.gradient.rate == slopes.rate)
  }

  @Test func ofGenericFunctions() {
    func energy<T>(_ d: Decay<T>) -> T { d.amplitude * d.amplitude * d.rate }
    #expect(gradient(of: energy, at: decay).amplitude == 2)
    #expect(hessian(of: energy, at: decay) == [[1, 4], [4, 0]])
  }

  @Test func ofResiduals() {
    let j = jacobian(of: { (d: Decay) in [0.0, 1.0].map { d.value(at: $0) } }, at: decay)
    #expect(j == [[1, 0], [exp(-0.5), -2 * exp(-0.5)]])
  }
}
