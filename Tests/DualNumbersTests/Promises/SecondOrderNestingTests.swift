import DualNumbers
import Foundation
import Testing

@Suite("Second derivatives and gradients nest without confusion")
struct SecondOrderNestingTests {
  @Test func derivativesOfGradients() {
    // d/da of the gradient of a x² y: (2 x y, x²).
    let slopes = (0..<2).map { i in
      derivative(
        of: { a in gradient(of: { v in Dual(a) * v[0] * v[0] * v[1] }, at: [Dual(3), 2])[i] }, at: 5)
    }
    #expect(slopes == [12, 9])
  }

  @Test func gradientsOfDerivatives() {
    // The derivative of v₀ y³ + v₁ y at 2 is 12 v₀ + v₁.
    let slopes = gradient(
      of: { v in
        let (a, b) = (v[0], v[1])
        return derivative(of: { y in Dual(a) * y * y * y + Dual(b) * y }, at: GradientDual(2))
      }, at: [1, 1])
    #expect(slopes == [12, 1])
  }

  @Test func jacobiansOfGradientsAreHessians() {
    func f<T: RealNumber>(_ x: [T]) -> T { x[0] * x[0] * x[1] + x[2] * x[2] * x[2] * x[0] }
    let x = [3.0, 2, -1]
    #expect(jacobian(of: { y in gradient(of: f, at: y) }, at: x) == hessian(of: f, at: x))
    // ForwardDiff.jl's test of confusion: the gradient of y · A x with respect to y is A x.
    let a = [[1.0, 2], [3, 4]]
    let j = jacobian(
      of: { x in
        let ax = a.map { row in zip(row, x).reduce(GradientDual.zero) { $0 + $1.0 * $1.1 } }
        return gradient(
          of: { y in zip(y, ax).reduce(0) { $0 + $1.0 * Dual($1.1) } }, at: [GradientDual(7), 8])
      }, at: [5, 6])
    #expect(j == [[1, 2], [3, 4]])
  }

  @Test func hessiansOfFunctionsThatDifferentiate() {
    // The derivative of y² x₀ + sin(y x₁) at y = x₀ is 2 x₀² + x₁ cos(x₀ x₁).
    let h = hessian(
      of: { x in
        let (a, b) = (x[0], x[1])
        return derivative(of: { y in y * y * Dual(a) + sin(y * Dual(b)) }, at: a)
      }, at: [0.5, 0.25])
    let exact = hessian(of: { x in 2 * x[0] * x[0] + x[1] * cos(x[0] * x[1]) }, at: [0.5, 0.25])
    for (a, b) in zip(h.elements, exact.elements) { #expect(Swift.abs(a - b) < 1e-15) }
    // And of functions with a gradient or a second derivative inside.
    let g = hessian(
      of: { x in gradient(of: { v in v[0] * v[0] * v[1] }, at: [x[0], x[1]])[0] * x[1] }, at: [2, 3])
    #expect(g == [[0, 12], [12, 8]])
    let s = hessian(of: { x in secondDerivative(of: { y in y * y * y }, at: x[0]) * x[1] }, at: [2, 3])
    #expect(s == [[0, 6], [6, 0]])
  }

  @Test func theLagrangianOfAFallingBody() {
    // ForwardDiff.jl #238: L = m/2 |q̇|² − m g q₂. The momentum does not depend on the place, and the gradient of
    // the Hamiltonian with respect to the place is (0, 9.8).
    func lagrangian<T: RealNumber>(_ q: [T], _ velocity: [T]) -> T {
      let square = velocity[0] * velocity[0] + velocity[1] * velocity[1]
      return square / 2 - T(9.8) * q[1]
    }
    let momentum = jacobian(
      of: { q in
        gradient(of: { v in lagrangian(q.map { Dual($0) }, v) }, at: [GradientDual(3), 4])
      }, at: [1, 2])
    #expect(momentum == [[0, 0], [0, 0]])
    let force = gradient(
      of: { q in
        let v = [GradientDual(3), 4]
        let p = gradient(of: { v in lagrangian(q.map { Dual($0) }, v) }, at: v)
        return zip(p, v).reduce(0) { $0 + $1.0 * $1.1 } - lagrangian(q, v)
      }, at: [1, 2])
    #expect(force == [0, 9.8])
  }

  @Test func aChargedParticleIsAimed() {
    // Siskind and Pearlmutter, HOSC 2008, section 5.1: Newton's iteration on the place where a particle, pushed
    // by two charges, crosses the axis; nested gradients in an integration by Euler's method.
    func potential<T: RealNumber>(_ x: [T], _ w: T) -> T {
      let first = hypot(x[0] - 10, x[1] - (10 - w))
      let second = hypot(x[0] - 10, x[1])
      return 1 / first + 1 / second
    }
    func crossing<T: DualNumber>(_ w: T) -> T {
      let step = T(0.1)
      var x: [T] = [0, 8]
      var velocity: [T] = [0.75, 0]
      while true {
        let slopes = gradient(of: { (y: [Dual<T>]) in potential(y, Dual(w)) }, at: x)
        let next = [x[0] + step * velocity[0], x[1] + step * velocity[1]]
        if next[1] > 0 {
          velocity = [velocity[0] - step * slopes[0], velocity[1] - step * slopes[1]]
          x = next
        } else {
          let time = -x[1] / velocity[1]
          return x[0] + time * velocity[0]
        }
      }
    }
    func error<T: DualNumber>(_ w: T) -> T {
      let x = crossing(w)
      return x * x
    }
    var w = 0.0
    for _ in 0..<20 {
      let result = valueWithDerivatives(of: error, at: w)
      w -= result.derivative / result.secondDerivative
    }
    #expect(Swift.abs(valueWithDerivative(of: error, at: w).derivative) < 1e-9)
    // The place, from Newton's iteration with 40 digits and differences in mpmath.
    #expect(Swift.abs(w + 0.26652340522414) < 1e-13)
  }

  @Test func andTheLevelsThatTypesCannotTellApartStopTheProgram() async {
    expectMessage(
      "secondDerivative(of:at:)",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = secondDerivative(of: { x in x * secondDerivative(of: { y in x * y * y }, at: 1.0) }, at: 1.0)
      })
    expectMessage(
      "hessian(of:at:)",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = hessian(
          of: { (x: [HessianDual]) in
            x[0] * HessianDual(hessian(of: { (y: [HessianDual]) in x[0] * y[0] * y[0] }, at: [1.0])[0, 0])
          }, at: [1.0])
      })
    expectMessage(
      "jacobian(of:at:)",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = gradient(
          of: { (x: [GradientDual]) in
            x[0] * jacobian(of: { (y: [GradientDual]) in [x[0] * y[0]] }, at: [1.0])[0, 0]
          },
          at: [1.0])
      })
    expectMessage(
      "partialDerivative(of:at:",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = derivative(
          of: { x in x * partialDerivative(of: { y, z in x * y * z }, at: 1, 1, withRespectTo: 0) }, at: 1)
      })
  }
}
