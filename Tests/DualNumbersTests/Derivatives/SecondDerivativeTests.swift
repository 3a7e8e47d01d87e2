import DualNumbers
import Foundation
import Testing

@Suite("Second derivatives")
struct SecondDerivativeTests {
  func fike<T: RealNumber>(_ x: T) -> T {
    let s = sin(x)
    let c = cos(x)
    return exp(x) / sqrt(s * s * s + c * c * c)
  }

  @Test func ofTheExampleOfFikeAndAlonso() {
    let result = valueWithDerivatives(of: fike, at: 1.5)
    #expect(result.value == fike(1.5))
    #expect(relativeError(result.derivative, 4.053427893898620657714188) < 4e-16)
    #expect(relativeError(result.secondDerivative, 9.463073681596603352536433) < 4e-16)
    #expect(secondDerivative(of: fike, at: 1.5) == result.secondDerivative)
    #expect(derivative(of: fike, at: 1.5) == result.derivative)
  }

  @Test func asFunctions() throws {
    let curvature = secondDerivative(of: { x in x * x * x })
    #expect(curvature(2) == 12 && curvature(-1) == -6)
    struct Stop: Error {}
    let throwing = secondDerivative(of: { x in
      if x < 0 { throw Stop() }
      return x * x
    })
    #expect(try throwing(3) == 2)
    #expect(throws: Stop.self) { try throwing(-3) }
    let inFloats = secondDerivative(of: { (x: HyperDual<Float>) in x * x })
    #expect(inFloats(Float(3)) == 2)
  }

  @Test func withRespectToOneOrTwoArguments() {
    func f<T: RealNumber>(_ x: T, _ y: T, _ z: T, _ w: T) -> T { x * x * y * z + y * w * w * w }
    #expect(partialDerivative(of: f, at: 2, 3, 5, 7, withRespectTo: 0) == 60)
    #expect(partialDerivative(of: f, at: 2, 3, 5, 7, withRespectTo: 1) == 20 + 343)
    #expect(partialDerivative(of: f, at: 2, 3, 5, 7, withRespectTo: 3) == 441)
    #expect(secondPartialDerivative(of: f, at: 2, 3, 5, 7, withRespectTo: 0, 0) == 30)
    #expect(secondPartialDerivative(of: f, at: 2, 3, 5, 7, withRespectTo: 0, 1) == 20)
    #expect(secondPartialDerivative(of: f, at: 2, 3, 5, 7, withRespectTo: 3, 1) == 147)
    #expect(partialDerivative(of: { x, y in x * y }, at: 2, 3, withRespectTo: 1) == 2)
    #expect(secondPartialDerivative(of: { x, y in x * y }, at: 2, 3, withRespectTo: 0, 1) == 1)
    #expect(partialDerivative(of: { x, y, z in x * y * z }, at: 2, 3, 4, withRespectTo: 2) == 6)
    #expect(secondPartialDerivative(of: { x, y, z in x * y * z }, at: 2, 3, 4, withRespectTo: 2, 0) == 3)
    #expect(partialDerivative(of: { x in x[0] * x[1] * x[1] }, at: [2, 3], withRespectTo: 1) == 12)
    #expect(secondPartialDerivative(of: { x in x[0] * x[1] * x[1] }, at: [2, 3], withRespectTo: 1, 1) == 4)
    let single: Float = partialDerivative(
      of: { (x: [Dual<Float>]) in x[0] * x[1] }, at: [Float(2), 3], withRespectTo: 0)
    #expect(single == 3)
  }
}
