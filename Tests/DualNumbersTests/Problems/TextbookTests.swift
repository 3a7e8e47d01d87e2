import DualNumbers
import Foundation
import Testing

@Suite("The examples of the textbooks")
struct TextbookTests {
  @Test func ofSquireAndTrapp() throws {
    let exact = try Textbook.example("Squire-Trapp / Fike-Alonso")
    func f<T: RealNumber>(_ x: T) -> T { exp(x) / sqrt(pow(sin(x), 3) + pow(cos(x), 3)) }
    let result = valueWithDerivatives(of: f, at: 1.5)
    #expect(relativeError(result.value, try exact.number("d0")) < 4e-16)
    #expect(relativeError(result.derivative, try exact.number("d1")) < 4e-16)
    #expect(relativeError(result.secondDerivative, try exact.number("d2")) < 1e-15)
    let third = derivative(of: { x in secondDerivative(of: f, at: x) }, at: 1.5)
    #expect(relativeError(third, try exact.number("d3")) < 1e-14)
    let fourth = secondDerivative(of: { x in secondDerivative(of: f, at: x) }, at: 1.5)
    #expect(relativeError(fourth, try exact.number("d4")) < 1e-14)
  }

  @Test func ofLynessAndMoler() throws {
    let exact = try Textbook.example("x^(9/2)")
    let result = valueWithDerivatives(of: { x in pow(x, 4.5) }, at: 1.5)
    #expect(relativeError(result.derivative, try exact.number("d1")) < 4e-16)
    #expect(relativeError(result.secondDerivative, try exact.number("d2")) < 4e-16)
  }

  @Test func ofGriewankAndWalther() throws {
    let exact = try Textbook.example("Griewank-Walther Table 1.1")
    let result = valueGradientAndHessian(
      of: { x, y in
        let q = x / y
        return (sin(q) + q - exp(y)) * (q - exp(y))
      }, at: 1.5, 0.5)
    #expect(relativeError(result.value, try exact.number("y")) < 1e-15)
    #expect(relativeError(result.gradient.0, try exact.number("dy/dx1")) < 1e-15)
    #expect(relativeError(result.gradient.1, try exact.number("dy/dx2")) < 1e-15)
    #expect(relativeError(result.hessian.xx, try exact.number("d2y/dx1dx1")) < 4e-15)
    #expect(relativeError(result.hessian.xy, try exact.number("d2y/dx1dx2")) < 4e-15)
    #expect(relativeError(result.hessian.yy, try exact.number("d2y/dx2dx2")) < 4e-15)
  }

  @Test func ofBaydinsSurvey() throws {
    let exact = try Textbook.example("Baydin")
    let h = hessian(of: { x in log(x[0]) + x[0] * x[1] - sin(x[1]) }, at: [2, 5])
    #expect(h[0, 0] == -0.25 && h[0, 1] == 1)
    #expect(relativeError(h[1, 1], try exact.number("H22")) < 4e-16)
  }

  @Test func ofSpeelpenning() throws {
    let exact = try Textbook.example("Speelpenning")
    let x = (0..<8).map { Double($0 + 1) / Double($0 + 2) }
    let model = valueGradientAndHessian(of: { x in x.reduce(1, *) }, at: x)
    #expect(relativeError(model.value, 1.0 / 9) < 1e-15)
    for (a, b) in zip(model.gradient, try exact.list("grad")) { #expect(relativeError(a, b) < 1e-15) }
    #expect(relativeError(model.hessian[0, 1], try exact.number("H01")) < 1e-15)
  }

  @Test func ofTheHelmholtzEnergy() throws {
    let exact = try Textbook.example("Helmholtz")
    func energy<T: RealNumber>(_ x: [T]) -> T {
      let bx = x.indices.reduce(T.zero) { $0 + T(Double($1 + 1) / 16) * x[$1] }
      var ideal = T.zero
      var attraction = T.zero
      for i in x.indices {
        ideal += x[i] * log(x[i] / (1 - bx))
        for j in x.indices { attraction += x[i] * x[j] / T(i + j + 1) }
      }
      let root = T(2).squareRoot()
      let ratio = (1 + (1 + root) * bx) / (1 + (1 - root) * bx)
      return ideal - attraction / (2 * root * bx) * log(ratio)
    }
    let model = valueGradientAndHessian(of: energy, at: (0..<4).map { Double($0 + 1) / 8 })
    #expect(relativeError(model.value, try exact.number("y")) < 1e-14)
    for (a, b) in zip(model.gradient, try exact.list("grad")) { #expect(relativeError(a, b) < 1e-13) }
    let table = try exact.table("H")
    for i in 0..<4 {
      for j in 0..<4 { #expect(relativeError(model.hessian[i, j], table[i][j]) < 1e-13) }
    }
  }
}
