import Foundation

/// A node of a random expression tree in one variable.
final class Expression {
  enum Operation {
    /// slope · x + intercept, the leaves of every tree.
    case line(slope: Double, intercept: Double)
    case function(ElementaryFunction, Expression)
    case sum(Expression, Expression)
    case difference(Expression, Expression)
    case product(Expression, Expression)
    /// a / (1.2 + b²), which has no pole.
    case quotient(Expression, Expression)
  }

  let operation: Operation

  init(_ operation: Operation) { self.operation = operation }

  static func random(depth: Int, scale: Double, using random: inout SplitMix64) -> Expression {
    guard depth > 0 else {
      return Expression(
        .line(slope: scale * random.sign() * random.uniform(0.4...1.8), intercept: random.uniform(-1...1)))
    }
    if random.uniform(0...1) < 0.55 {
      let function = ElementaryFunction.allCases.randomElement(using: &random)!
      return Expression(.function(function, .random(depth: depth - 1, scale: scale, using: &random)))
    }
    let kind = Int.random(in: 0..<4, using: &random)
    let a = Expression.random(depth: depth - 1, scale: scale, using: &random)
    let shallower = max(0, depth - 1 - Int.random(in: 0...1, using: &random))
    let b = Expression.random(depth: shallower, scale: scale, using: &random)
    switch kind {
    case 0: return Expression(.sum(a, b))
    case 1: return Expression(.difference(a, b))
    case 2: return Expression(.product(a, b))
    default: return Expression(.quotient(a, b))
    }
  }

  /// Every node that is not a leaf.
  var innerNodes: [Expression] {
    switch operation {
    case .line: return []
    case .function(_, let u): return [self] + u.innerNodes
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b):
      return [self] + a.innerNodes + b.innerNodes
    }
  }

  /// The first operand of a node that is not a leaf.
  var firstOperand: Expression? {
    switch operation {
    case .line: return nil
    case .function(_, let a), .sum(let a, _), .difference(let a, _), .product(let a, _), .quotient(let a, _):
      return a
    }
  }

  func value(at x: Double) -> Double {
    switch operation {
    case .line(let slope, let intercept): return slope * x + intercept
    case .function(let function, let u): return function.value(u.value(at: x))
    case .sum(let a, let b): return a.value(at: x) + b.value(at: x)
    case .difference(let a, let b): return a.value(at: x) - b.value(at: x)
    case .product(let a, let b): return a.value(at: x) * b.value(at: x)
    case .quotient(let a, let b):
      let b = b.value(at: x)
      return a.value(at: x) / (1.2 + b * b)
    }
  }

  /// Value and derivative, the latter by the chain rule through the tree, wrong in one node if a bug is
  /// given.
  func dual(at x: Double, bug: SeededBug? = nil) -> (value: Double, derivative: Double) {
    let mistake = bug?.node === self ? bug?.mistake : nil
    let result: (value: Double, derivative: Double)
    let decisive: Double
    switch operation {
    case .line(let slope, let intercept):
      return (slope * x + intercept, slope)
    case .function(let function, let argument):
      let u = argument.dual(at: x, bug: bug)
      let slope = function.slope(u.value)
      decisive = u.value
      switch mistake {
      case .missingFactor: return (function.value(u.value), slope)
      case .sign: result = (function.value(u.value), -slope * u.derivative)
      default: result = (function.value(u.value), slope * u.derivative)
      }
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b):
      let a = a.dual(at: x, bug: bug)
      let b = b.dual(at: x, bug: bug)
      decisive = a.value
      let terms = binaryRule(a, b)
      switch mistake {
      case .missingFactor: result = (terms.value, terms.first)
      case .sign: result = (terms.value, terms.first - terms.second)
      default: result = (terms.value, terms.first + terms.second)
      }
    }
    switch mistake {
    case .factor(let factor): return (result.value, result.derivative * factor)
    case .branch(let threshold, let factor) where decisive > threshold:
      return (result.value, result.derivative * factor)
    default: return result
    }
  }

  private func binaryRule(
    _ a: (value: Double, derivative: Double), _ b: (value: Double, derivative: Double)
  ) -> (value: Double, first: Double, second: Double) {
    switch operation {
    case .sum: return (a.value + b.value, a.derivative, b.derivative)
    case .difference: return (a.value - b.value, a.derivative, -b.derivative)
    case .product: return (a.value * b.value, a.derivative * b.value, a.value * b.derivative)
    default:
      let denominator = 1.2 + b.value * b.value
      return (
        a.value / denominator, a.derivative / denominator,
        -a.value * 2 * b.value * b.derivative / (denominator * denominator)
      )
    }
  }
}

/// A mistake in the derivative rule of one node.
struct SeededBug {
  enum Mistake {
    case sign
    /// The inner derivative of the chain rule, or the second term of a rule with two, was forgotten.
    case missingFactor
    case factor(Double)
    /// The rule is wrong by a factor where the first operand exceeds a threshold.
    case branch(above: Double, factor: Double)
  }

  enum Kind: CaseIterable {
    case sign, missingFactor, factor, branch
  }

  let node: Expression
  let mistake: Mistake
}
