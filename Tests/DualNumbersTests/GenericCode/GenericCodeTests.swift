import DualNumbers
import Foundation
import Testing

/// The references are formulas by hand: the derivative of what each algorithm calculates.
@Suite("Generic code of others runs on dual numbers and gives right derivatives")
struct GenericCodeTests {
  func agree(_ a: Double, _ b: Double, _ tolerance: Double = 1e-13) -> Bool {
    abs(a - b) <= tolerance * max(1, abs(b))
  }

  @Test func polynomialByHorner() {
    let p = { (x: Dual<Double>) in Algorithms.polynomial([1, -2, 0, 5], at: x) }
    #expect(derivative(of: p, at: 3) == -2 + 15 * 9)
    // By the coefficients: the powers of x.
    let byCoefficients = gradient(of: { c in Algorithms.polynomial(c, at: 3) }, at: [1, -2, 0, 5])
    #expect(byCoefficients == [1, 3, 9, 27])
  }

  @Test(arguments: [0.01, 2, 77])
  func squareRootByNewton(a: Double) {
    #expect(agree(derivative(of: { x in Algorithms.newtonSquareRoot(of: x) }, at: a), 0.5 / a.squareRoot()))
    let second = secondDerivative(of: { x in Algorithms.newtonSquareRoot(of: x) }, at: a)
    #expect(agree(second, -0.25 / (a * a.squareRoot()), 1e-10))
  }

  @Test func integralBySimpsonAndStride() {
    // Leibniz: by the upper bound f(b), by the lower −f(a), by a parameter the integral of ∂f/∂p.
    let (byA, byB) = gradient(
      of: { a, b in Algorithms.simpson({ $0 * $0 * $0 }, from: a, to: b, panels: 16) }, at: 1, 2.5)
    #expect(agree(byA, -1) && agree(byB, 15.625))
    let byParameter = derivative(
      of: { p in Algorithms.simpson({ p * p * $0 * $0 }, from: 0, to: 3, panels: 8) }, at: 2)
    #expect(agree(byParameter, 4 * 9))
  }

  @Test func linearSystemByElimination() {
    // d(A⁻¹b)/dp = −A⁻¹ A′ A⁻¹ b, here with A′ the unit in the corner; the first pivot has to be exchanged.
    let matrix = [[0.5, 2, 1], [4, 1, -1], [1, -3, 2]]
    let right = [1.0, 2, 3]
    let p = 0.5
    let slopes = jacobian(
      of: { (v: [GradientDual]) in
        var a = matrix.map { $0.map { GradientDual($0) } }
        a[0][0] = v[0]
        return Algorithms.solve(a, right.map { GradientDual($0) })
      }, at: [p])
    let solution = Algorithms.solve(matrix, right)
    let expected = Algorithms.solve(matrix, [-solution[0], 0, 0])
    for row in 0..<3 { #expect(agree(slopes[row, 0], expected[row])) }
  }

  @Test func differentialEquationByRungeKutta() {
    // y′ = −k y: y = y₀ e^(−kt); with 200 steps the method itself is right to 1e-10.
    let (byStart, byRate) = gradient(
      of: { start, k in Algorithms.rungeKutta({ _, y in -k * y }, from: start, over: 2, steps: 200) },
      at: 3, 0.7)
    #expect(agree(byStart, exp(-1.4), 1e-9) && agree(byRate, -6 * exp(-1.4), 1e-9))
  }

  @Test func fourierTransform() {
    // The transform is linear: its Jacobian matrix is the table of the powers of the root of unity.
    let n = 8
    let root = Complex(
      real: GradientDual(cos(2 * Double.pi / 8)), imaginary: GradientDual(-sin(2 * Double.pi / 8)))
    let slopes = jacobian(
      of: { (x: [GradientDual]) in
        Algorithms.fourierTransform(x.map { Complex(real: $0, imaginary: 0) }, root: root)
          .flatMap { [$0.real, $0.imaginary] }
      }, at: [1, -2, 3, 0.5, 4, -1, 0, 2])
    for k in 0..<n {
      for j in 0..<n {
        let angle = 2 * Double.pi * Double(k * j % n) / Double(n)
        #expect(agree(slopes[2 * k, j], cos(angle)) && agree(slopes[2 * k + 1, j], -sin(angle)))
      }
    }
    // Parseval: the gradient of Σ|X|² is 2 n x.
    let energy = gradient(
      of: { x in
        Algorithms.fourierTransform(x.map { Complex(real: $0, imaginary: 0) }, root: root)
          .reduce(0) { $0 + $1.real * $1.real + $1.imaginary * $1.imaginary }
      }, at: [1, -2, 3, 0.5, 4, -1, 0, 2])
    for (slope, x) in zip(energy, [1, -2, 3, 0.5, 4, -1, 0, 2]) { #expect(agree(slope, 16 * x)) }
  }

  @Test func rootByBisectionHasNoSlope() {
    // Bisection copies bounds by comparisons: its result is piecewise constant, and so says the derivative. The
    // derivative of the root itself is the business of `implicitDerivative`.
    let slope = derivative(of: { p in Algorithms.bisect({ $0 * $0 - p }, 0, 2) }, at: 2)
    #expect(slope == 0)
  }

  @Test func statistics() {
    let x = [3.0, -1, 4, 1, -5, 9]
    #expect(gradient(of: { Algorithms.mean($0) }, at: x) == Array(repeating: 1.0 / 6, count: 6))
    // The two middle elements, 1 and 3, in the places where they stood.
    #expect(gradient(of: { Algorithms.median($0) }, at: x) == [0.5, 0, 0, 0.5, 0, 0])
    #expect(gradient(of: { Algorithms.sumOfMagnitudes($0) }, at: x) == [1, -1, 1, 1, -1, 1])
    #expect(gradient(of: { $0.max()! }, at: x) == [0, 0, 0, 0, 0, 1])
    #expect(gradient(of: { $0.min()! }, at: x) == [0, 0, 0, 0, 1, 0])
  }

  @Test func sortingCarriesDerivativesAlong() {
    let x = [3.0, -1, 4, 1, -5, 9]
    let ranks = [3, 1, 4, 2, 0, 5]
    for sort in [{ $0.sorted() }, { Algorithms.quicksorted($0) }] as [([GradientDual]) -> [GradientDual]] {
      let slopes = jacobian(of: sort, at: x)
      for row in 0..<6 {
        for column in 0..<6 { #expect(slopes[row, column] == (ranks[column] == row ? 1 : 0)) }
      }
    }
    #expect(Set([Dual(1.0, 2), Dual(1.0, 3), Dual(2.0, 0)]).count == 2)
  }

  @Test func comparisonsAndClamping() {
    func slope(_ x: Double) -> Double { derivative(of: { Algorithms.clamped($0 * $0, to: 1...4) }, at: x) }
    #expect(slope(0.5) == 0 && slope(1.5) == 3 && slope(3) == 0)
  }

  @Test func sums() {
    let byA = gradient(of: { Algorithms.dot($0, [2, -1, 7]) }, at: [1, 2, 3])
    #expect(byA == [2, -1, 7])
    #expect(gradient(of: { Algorithms.trapezoid($0, step: 0.5) }, at: [1, 2, 3]) == [0.25, 0.5, 0.25])
    let total = derivative(
      of: { (x: Dual<Double>) in stride(from: x, through: x + 2, by: 0.5).reduce(0, +) }, at: 1)
    #expect(total == 5)
  }

  @Test func arithmeticGeometricMean() {
    // Gauss: M(1, k′) = π / (2 K(k)); dM/dk′ from Legendre's relation, here by mpmath 1.3 at k′ = ½.
    let slope = derivative(of: { Algorithms.arithmeticGeometricMean(1, $0) }, at: 0.5)
    #expect(agree(slope, 0.60520923913814915436))
  }

  @Test func secondDerivativesPassThroughGenericCodeToo() {
    let hessian = hessian(
      of: { v in Algorithms.polynomial([v[0], v[1], v[0] * v[1]], at: v[1]) }, at: [2, 3])
    // a + b² + a b³.
    #expect(hessian.elements == [0, 27, 27, 2 + 36])
    let curvature = secondDerivative(of: { Algorithms.arithmeticGeometricMean(1, $0) }, at: 0.5)
    #expect(agree(curvature, -0.36895438609495580588))
  }
}
