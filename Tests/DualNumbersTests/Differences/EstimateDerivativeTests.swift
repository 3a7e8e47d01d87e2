import DualNumbers
import Foundation
import Testing

@testable import Benchmarks

@Suite("An estimated derivative")
struct EstimateDerivativeTests {
  @Test("is right within its bound on hard functions, without a hint of scale", arguments: HardFunction.all)
  func hardFunctions(f: HardFunction) {
    let first = estimateDerivative(of: f.value, at: f.point)
    #expect(abs(first.value - f.firstDerivative) <= first.errorEstimate)
    #expect(first.evaluations <= 60)
    let second = estimateDerivative(of: f.value, at: f.point, order: 2)
    #expect(abs(second.value - f.secondDerivative) <= second.errorEstimate)
    #expect(second.evaluations <= 60)
  }

  @Test("has a sharp bound on hard functions")
  func sharpness() {
    let bounds = HardFunction.all.map { f in
      estimateDerivative(of: f.value, at: f.point).errorEstimate / abs(f.firstDerivative)
    }.sorted()
    #expect(bounds[bounds.count / 2] < 5e-13)
  }

  @Test("is right within its bound on random functions")
  func randomFunctions() {
    let first = EstimateStatistics.firstDerivatives(functions: 600, seed: 31_000)
    #expect(first.medianRelativeError <= 1e-13)
    #expect(first.honestShare >= 0.99)
    #expect((15...25).contains(first.medianEvaluations))
    #expect(first.mostEvaluations <= 200)
    let second = EstimateStatistics.secondDerivatives(functions: 300, seed: 32_000)
    #expect(second.medianRelativeError <= 1e-10)
    #expect(second.honestShare >= 0.99)
  }

  @Test("of a function on Float does not promise too much", arguments: [1, 2])
  func singlePrecision(order: Int) {
    let statistics = EstimateStatistics.singlePrecision(order: order, functions: 300, seed: 33_000)
    #expect(statistics.honestShare >= 0.99)
    #expect(statistics.medianRelativeError < (order == 1 ? 1e-5 : 1e-3))
  }

  @Test func reportsKinksWithBothSlopes() {
    func status(_ f: (Double) -> Double, at x: Double) -> DerivativeEstimate<Double>.Status {
      estimateDerivative(of: f, at: x).status
    }
    #expect(status({ abs($0) }, at: 0) == .kink(left: -1, right: 1))
    #expect(status({ max($0, 0) }, at: 0) == .kink(left: 0, right: 1))
    #expect(status({ abs($0 - 3) }, at: 3) == .kink(left: -1, right: 1))
    let bent = estimateDerivative(of: { exp($0) + 1e-3 * abs($0 - 1) }, at: 1)
    #expect(abs(bent.value - exp(1)) <= bent.errorEstimate)
    guard case .kink(let left, let right) = bent.status else {
      Issue.record("expected a kink, got \(bent)")
      return
    }
    #expect(abs(right - left - 2e-3) < 1e-9)
    // Right beside a kink there is a derivative.
    let beside = estimateDerivative(of: { abs($0 - 1 - 1e-7) }, at: 1)
    #expect(beside.status == .fine && beside.value == -1)
  }

  @Test func ofSecondOrderReportsAJumpOfTheCurvature() {
    let estimate = estimateDerivative(of: { $0 > 0 ? $0 * $0 : 0 }, at: 0, order: 2)
    #expect(estimate.status == .kink(left: 0, right: 2))
  }

  @Test func reportsJumps() {
    #expect(
      estimateDerivative(of: { $0.rounded(.down) }, at: 1).status == .jump(left: 0, right: 1))
    let shifted = estimateDerivative(of: { exp($0) + ($0 < 0 ? 0 : 2) }, at: 0)
    guard case .jump(let left, let right) = shifted.status else {
      Issue.record("expected a jump, got \(shifted)")
      return
    }
    #expect(abs(right - left - 2) < 1e-5)
    #expect(shifted.value.isNaN && shifted.errorEstimate == .infinity)
  }

  @Test func isInfiniteAtVerticalTangents() {
    for (f, x) in [({ cbrt($0) }, 0.0), ({ $0.squareRoot() }, 0), ({ asin($0) }, 1)]
      as [((Double) -> Double, Double)]
    {
      let estimate = estimateDerivative(of: f, at: x)
      #expect(estimate.status == .notFinite)
      #expect(estimate.value == .infinity)
    }
    #expect(estimateDerivative(of: { abs($0).squareRoot() }, at: 0).value.isNaN)
  }

  @Test func isNotFiniteOutsideTheDomain() {
    for estimate in [
      estimateDerivative(of: { log($0) }, at: -1), estimateDerivative(of: { log($0) }, at: 0),
      estimateDerivative(of: { _ in .nan }, at: 1), estimateDerivative(of: { $0 }, at: .infinity),
      estimateDerivative(of: { $0 == 1 ? 1 : .nan }, at: 1),
    ] {
      #expect(estimate.status == .notFinite)
      #expect(estimate.value.isNaN && estimate.errorEstimate == .infinity)
      #expect(estimate.evaluations <= 60)
    }
  }

  @Test func choosesTheSideWhereTheFunctionEnds() {
    let right = estimateDerivative(of: { $0 < 0 ? .nan : exp($0) }, at: 0)
    #expect(
      right.side == .right && abs(right.value - 1) <= right.errorEstimate && right.errorEstimate < 1e-10)
    let left = estimateDerivative(of: { $0 > 2 ? .nan : $0 * $0 }, at: 2)
    #expect(left.side == .left && abs(left.value - 4) <= left.errorEstimate && left.errorEstimate < 1e-10)
    // Near the end but not at it both sides serve.
    let near = estimateDerivative(of: { asin($0) }, at: 0.999)
    #expect(near.side == .both)
    #expect(abs(near.value - 1 / (1 - 0.999 * 0.999).squareRoot()) <= near.errorEstimate)
  }

  @Test func takesTheSideItIsTold() {
    #expect(estimateDerivative(of: { abs($0) }, at: 0, side: .left).value == -1)
    #expect(estimateDerivative(of: { abs($0) }, at: 0, side: .right).value == 1)
    let value = estimateDerivative(of: { sin($0) }, at: 1, side: .right)
    #expect(abs(value.value - cos(1)) <= value.errorEstimate && value.errorEstimate < 1e-9)
    #expect(value.side == .right)
  }

  @Test("never takes many more than 200 evaluations")
  func evaluationLimit() {
    let difficult: [(Double) -> Double] = [
      { $0 < 0 ? .nan : $0.squareRoot() }, { $0 > 0 ? $0 * $0 : 0 }, { $0 == 0 ? 0 : $0 * sin(1 / $0) },
      { $0 == 0 ? 0 : exp(-1 / ($0 * $0)) }, { $0 == 0 ? 1 : .nan }, { sin(1e8 * $0) }, { cbrt($0) },
    ]
    for f in difficult {
      for order in [1, 2] {
        var calls = 0
        let estimate = estimateDerivative(
          of: {
            calls += 1
            return f($0)
          }, at: 0, order: order)
        #expect(estimate.evaluations == calls)
        #expect(calls <= 210)
      }
    }
    var calls = 0
    _ = estimateDerivative(
      of: {
        calls += 1
        return $0 == 0 ? 0 : $0 * sin(1 / $0)
      }, at: 0, maximumEvaluations: 30)
    #expect(calls <= 40)
  }

  @Test func saysHowNoisyTheFunctionIs() {
    let noisy = { (x: Double) in exp(x) * (1 + 1e-8 * sin(1e17 * x)) }
    let estimate = estimateDerivative(of: noisy, at: 1)
    #expect(abs(estimate.value - exp(1)) <= estimate.errorEstimate)
    guard case .noisy(let error) = estimate.status else {
      Issue.record("expected noise, got \(estimate)")
      return
    }
    #expect(1e-9 < error && error < 1e-7)
    let measured = estimateDerivative(of: noisy, at: 1, noise: .measured)
    #expect(abs(measured.value - exp(1)) <= measured.errorEstimate)
    #expect(measured.evaluations < estimate.evaluations)
  }

  @Test func tellsStairsFromPlateaus() {
    let stairs = estimateDerivative(of: { Double(Float(sin($0))) }, at: 1)
    #expect(stairs.status != .fine && stairs.status != .plateau)
    #expect(abs(stairs.value - cos(1)) <= stairs.errorEstimate && stairs.errorEstimate < 1e-5)
    let deadZone = estimateDerivative(of: { abs($0 - 1) < 1e-3 ? 0 : $0 - 1 }, at: 1)
    #expect(deadZone.status == .plateau)
    #expect(abs(deadZone.value) <= deadZone.errorEstimate)
  }

  private struct Unavailable: Error {}

  @Test func passesErrorsOn() {
    #expect(throws: Unavailable.self) {
      try estimateDerivative(
        of: { (x: Double) throws(Unavailable) -> Double in
          if x > 1 { throw Unavailable() }
          return x
        }, at: 1)
    }
  }

  @Test func stopsAtAnOrderThatItDoesNotKnow() async {
    await #expect(processExitsWith: .failure) { _ = estimateDerivative(of: { $0 }, at: 1, order: 3) }
    await #expect(processExitsWith: .failure) {
      _ = estimateDerivative(of: { $0 }, at: 1, noise: .relative(-1))
    }
    await #expect(processExitsWith: .failure) {
      _ = estimateDerivative(of: { $0 }, at: 1, maximumEvaluations: 3)
    }
  }

  @Test func printsItsDigitsAndItsError() {
    #expect(
      estimateDerivative(of: { abs($0) }, at: 0).description
        == "0 ± 1 (11 evaluations, kink: left -1, right 1)")
    let estimate = DerivativeEstimate(
      value: 0.54030230586814, errorEstimate: 2.4e-9, evaluations: 18, step: 0.01, status: .fine, side: .right
    )
    #expect(estimate.description == "0.5403023059 ± 2.4e-9 (18 evaluations, from the right)")
  }

  @Test func survivesJSON() throws {
    for estimate in [
      estimateDerivative(of: { sin($0) }, at: 1), estimateDerivative(of: { abs($0) }, at: 0),
      estimateDerivative(of: { $0.rounded() }, at: 0.5), estimateDerivative(of: { cbrt($0) }, at: 0),
      estimateDerivative(of: { log($0) }, at: -1),
    ] {
      let data = try JSONEncoder().encode(estimate)
      let copy = try JSONDecoder().decode(DerivativeEstimate<Double>.self, from: data)
      #expect(copy.description == estimate.description)
      #expect(copy.side == estimate.side && copy.evaluations == estimate.evaluations)
    }
  }
}
