import DualNumbers
import Foundation
import Testing

/// The programs of the literature on perturbation confusion, with their right answers.
///
/// J. M. Siskind and B. A. Pearlmutter, IFL 2005 and HOSC 21 (2008); O. Manzyuk and others, JFP 29 (2019); the
/// issue trackers of ForwardDiff.jl (#83, #238, #443) and ReverseDiff.jl (#45). Those with functions that return
/// functions do not compile: a derivative is taken of functions from numbers to numbers.
@Suite("Nested derivatives cannot be confused")
struct NestingTests {
  @Test func ofSums() {
    // SP2005; the naive answer is 2.
    #expect(derivative(of: { x in x * derivative(of: { y in x + y }, at: Dual(1)) }, at: 1) == 1)
  }

  @Test func ofProducts() {
    // SP2008; the naive answer is 3. Then ReverseDiff.jl #45.
    #expect(derivative(of: { x in x * derivative(of: { y in x * y }, at: Dual(2)) }, at: 1) == 2)
    #expect(derivative(of: { x in x * derivative(of: { y in x * y }, at: Dual(1)) }, at: 4) == 8)
  }

  @Test func ofInnerFunctionsThatIgnoreTheOuterVariable() {
    // ForwardDiff.jl #83: here the inner point may be a plain number.
    #expect(derivative(of: { x in x * derivative(of: { y in y * y }, at: 1.0) }, at: 1) == 2)
    let z = 3.0
    let quotient = derivative(of: { x in x / derivative(of: { y in pow(y, z) }, at: 1.0) }, at: 1)
    #expect(quotient == 1.0 / 3)
  }

  @Test func whenAnInnerClosureChangesTheOuterVariable() {
    // ForwardDiff.jl #443: the closure replaces x by x y, twice.
    let result = derivative(
      of: { (start: Dual<Double>) -> Dual<Double> in
        var x: Dual<Dual<Double>> = Dual(start)
        let f = { (y: Dual<Dual<Double>>) -> Dual<Dual<Double>> in
          x = x * y
          return x
        }
        _ = derivative(of: f, at: Dual(1.0))
        x = Dual(x.value)
        return derivative(of: f, at: Dual(1.0))
      }, at: 1)
    #expect(result == 1)
  }

  @Test func ofAFunctionThatIsADerivative() {
    // The examples of the Dysvunctional Language: one(x) = D(y → x + y)(3).
    func one(_ x: Dual<Double>) -> Dual<Double> { derivative(of: { y in x + y }, at: Dual(3)) }
    #expect(derivative(of: one, at: 7) == 0)
    #expect(derivative(of: { x in x * one(x) }, at: 7) == 1)
    #expect(derivative(of: { x in x * one(2 * x) }, at: 7) == 1)
    #expect(derivative(of: { y in derivative(of: { x in x * x * y }, at: 3 * y) }, at: 5) == 60)
  }

  @Test func ofGradientsInsideGradients() {
    // ForwardDiff.jl #83: gradient(v → sum(v) · D(y → y · norm(v))(1)) at [1] is 2.
    let outer = gradient(
      of: { (v: [Dual<Double>]) -> Dual<Double> in
        let sum = v.reduce(0, +)
        let norm = sqrt(v.reduce(0) { $0 + $1 * $1 })
        return sum * derivative(of: { y in y * norm }, at: Dual(1))
      }, at: [1.0])
    #expect(outer == [2])
  }

  @Test func toAnyDepth() {
    // The n-th derivatives of exp(2x) at 0 are 2ⁿ.
    func f<T: RealNumber>(_ x: T) -> T { exp(2 * x) }
    #expect(derivative(of: { x in derivative(of: f, at: x) }, at: 0) == 4)
    #expect(derivative(of: { x in derivative(of: { y in derivative(of: f, at: y) }, at: x) }, at: 0) == 8)
    let fourth = derivative(
      of: { x in derivative(of: { y in derivative(of: { z in derivative(of: f, at: z) }, at: y) }, at: x) },
      at: 0)
    #expect(fourth == 16)
  }

  @Test func andTheLevelsThatTypesCannotTellApartStopTheProgram() async {
    await #expect(processExitsWith: .failure) {
      _ = derivative(of: { x in x * derivative(of: { y in x + y }, at: 1.0) }, at: 1.0)
    }
    await #expect(processExitsWith: .failure) {
      _ = derivative(
        of: { x in gradient(of: { (v: [Dual<Double>]) in x * v[0] }, at: [1.0])[0] * x }, at: 1.0)
    }
    let output = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = derivative(of: { x in x * derivative(of: { y in x + y }, at: 1.0) }, at: 1.0)
    }
    let message = String(decoding: output?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("derivative(of:at:)") && message.contains("at: Dual(1.0)"))
  }

  @Test func whileNaNInNestedCallsIsNoConfusion() {
    let result = derivative(of: { x in x * derivative(of: { y in y * y }, at: Double.nan) }, at: 2)
    #expect(result.isNaN)
  }
}
