import Foundation

/// A random smooth function with its exact derivative, and eight points to test it at.
struct RandomFunction {
  let expression: Expression
  let amplitude: Double
  let offset: Double
  let points: [Double]

  /// A function that depends on its seed alone.
  ///
  /// A scaled one lives at x between 1e-3 and 1e3, with a natural length between 0.03 and 3 times that, has
  /// values between 1e-8 and 1e8, and an offset of up to a hundred times its variation.
  init(seed: UInt64, isScaled: Bool) {
    var random = SplitMix64(seed: seed)
    while true {
      let candidate = RandomFunction(isScaled: isScaled, using: &random)
      if candidate.isUsable { self = candidate; return }
    }
  }

  private init(isScaled: Bool, using random: inout SplitMix64) {
    let center: Double
    let scale: Double
    if isScaled {
      center = random.sign() * pow(10, random.uniform(-3...3))
      scale = pow(10, random.uniform(-0.5...1.5)) / abs(center)
      amplitude = pow(10, random.uniform(-8...8))
      offset = amplitude * [0, 0, 1, 100].randomElement(using: &random)!
    } else {
      center = random.uniform(-2...2)
      scale = 1
      amplitude = 1
      offset = 0
    }
    expression = .random(depth: Int.random(in: 2...4, using: &random), scale: scale, using: &random)
    points = [center] + (0..<7).map { _ in center + random.uniform(-1...1) / scale }
    length = 1 / scale
  }

  private let length: Double

  private var isUsable: Bool {
    guard expression.innerNodes.count >= 2 else { return false }
    let duals = points.map { (value(at: $0), derivative(at: $0)) }
    guard duals.allSatisfy({ $0.0.isFinite && $0.1.isFinite }) else { return false }
    return duals.map { abs($0.0 - offset) }.max()! < 1e6 * amplitude
      && duals.map { abs($0.1) }.max()! * length > 1e-3 * amplitude
  }

  func value(at x: Double) -> Double { amplitude * expression.value(at: x) + offset }

  func derivative(at x: Double, bug: SeededBug? = nil) -> Double {
    amplitude * expression.dual(at: x, bug: bug).derivative
  }

  /// A mistake that changes the derivative by at least 1e-5 of its size at one of the points or more.
  func randomBug(_ kind: SeededBug.Kind, seed: UInt64) -> SeededBug? {
    var random = SplitMix64(seed: seed)
    let nodes = expression.innerNodes
    for _ in 0..<200 {
      let node = nodes.randomElement(using: &random)!
      guard let mistake = mistake(kind, in: node, using: &random) else { continue }
      let bug = SeededBug(node: node, mistake: mistake)
      let isVisible = points.contains { x in
        let right = derivative(at: x)
        return abs(derivative(at: x, bug: bug) - right) >= 1e-5 * abs(right) && right != 0
      }
      if isVisible { return bug }
    }
    return nil
  }

  private func mistake(
    _ kind: SeededBug.Kind, in node: Expression, using random: inout SplitMix64
  ) -> SeededBug.Mistake? {
    switch kind {
    case .sign: return .sign
    case .missingFactor: return .missingFactor
    case .factor: return .factor(1.0001)
    case .branch:
      // Exactly one of the points lies in the branch.
      let operands = points.compactMap { node.firstOperand?.value(at: $0) }.sorted()
      guard operands[6] < operands[7] else { return nil }
      let threshold = 0.5 * (operands[6] + operands[7])
      return .branch(above: threshold, factor: [-1, 0.5, 0, 2].randomElement(using: &random)!)
    }
  }
}
