/// A value with its first and second derivatives, and how far a computation in `Double` may be from each.
///
/// A running error analysis (N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, section
/// 3.3) of the dual number's own computation: each operation passes on the errors of its operands through its
/// partial derivatives and adds its own rounding, which for elementary functions is what the library promises: the
/// C library's value, the first derivative within 4 units in the last place, the second within 8.
package struct ErrorBound: Sendable {
  /// 2⁻⁵³, half a unit in the last place relative to the number, at most.
  static let rounding = Double.ulpOfOne / 2

  package var value: Double
  package var valueError = 0.0
  /// ∂/∂x and ∂/∂y.
  package var first = [0.0, 0.0]
  package var firstError = [0.0, 0.0]
  /// ∂²/∂x², ∂²/∂x∂y and ∂²/∂y².
  package var second = [0.0, 0.0, 0.0]
  package var secondError = [0.0, 0.0, 0.0]
  /// Whether errors are small enough, and numbers far enough from overflow and underflow, for the bound to hold.
  package var isMeaningful = true

  package init(value: Double) { self.value = value }

  /// A variable: x or y.
  package init(variable index: Int, value: Double) {
    self.value = value
    first[index] = 1
    isMeaningful = value == 0 || abs(value) > 1e-270
  }

  /// Whether neither a derivative nor a second derivative says otherwise; y² at 0 is not constant.
  var isConstant: Bool { first == [0, 0] && second == [0, 0, 0] }

  /// The bound for a function of one or two operands.
  init(_ operands: [ErrorBound], _ partials: LocalPartials, roundings: Roundings) {
    value = partials.value
    let count = operands.count
    let unit = Self.rounding
    valueError = roundings.value * unit * abs(value)
    // How far the slopes may be off because the operands are.
    var slopeErrors = [0.0, 0.0]
    for i in 0..<count {
      valueError += abs(partials.first[i]) * operands[i].valueError
      for j in 0..<count {
        let change = abs(partials.second[i + j]) * operands[j].valueError
        slopeErrors[i] += change
        valueError += 0.5 * change * operands[i].valueError
      }
      var remainder = 0.0
      for j in 0..<count {
        for k in 0..<count {
          remainder +=
            0.5 * abs(partials.third[i + j + k]) * operands[j].valueError * operands[k].valueError
        }
      }
      if !(remainder <= 0.01 * (abs(partials.first[i]) + slopeErrors[i])) { isMeaningful = false }
      slopeErrors[i] += remainder
    }
    for a in 0..<2 {
      for i in 0..<count where operands[i].first[a] != 0 || operands[i].firstError[a] != 0 {
        let d = operands[i].first[a]
        let term = partials.first[i] * d
        first[a] += term
        firstError[a] +=
          abs(partials.first[i]) * operands[i].firstError[a]
          + slopeErrors[i] * (abs(d) + operands[i].firstError[a]) + roundings.first * unit * abs(term)
      }
    }
    for (entry, (a, b)) in [(0, 0), (0, 1), (1, 1)].enumerated() {
      for i in 0..<count {
        let h = operands[i].second[entry]
        let term = partials.first[i] * h
        second[entry] += term
        secondError[entry] +=
          abs(partials.first[i]) * operands[i].secondError[entry]
          + slopeErrors[i] * (abs(h) + operands[i].secondError[entry]) + roundings.first * unit * abs(term)
        for j in 0..<count {
          let (da, db) = (operands[i].first[a], operands[j].first[b])
          let curvature = partials.second[i + j]
          second[entry] += curvature * da * db
          var curvatureError = roundings.second * unit * abs(curvature)
          for k in 0..<count { curvatureError += abs(partials.third[i + j + k]) * operands[k].valueError }
          secondError[entry] +=
            (abs(curvature) + curvatureError)
            * (operands[i].firstError[a] * abs(db) + abs(da) * operands[j].firstError[b]
              + operands[i].firstError[a] * operands[j].firstError[b])
            + curvatureError * abs(da * db)
        }
      }
    }
    let numbers = [value] + first + second + partials.first + partials.second + partials.third
    for number in numbers where number != 0 && !(abs(number) > 1e-270 && abs(number) < 1e270) {
      isMeaningful = false
    }
    for operand in operands where !operand.isMeaningful { isMeaningful = false }
  }
}

/// How many roundings, of half a unit in the last place each, an operation makes.
struct Roundings {
  var value: Double
  var first: Double
  var second: Double

  static let sum = Roundings(value: 1, first: 1, second: 1)
  static let product = Roundings(value: 1, first: 3, second: 4)
  static let quotient = Roundings(value: 1, first: 7, second: 14)
  static let exact = Roundings(value: 0, first: 2, second: 2)

  /// A function whose derivatives are right to 4 and 8 units; the chain rule's product and sum come on top.
  static func function(value: Double) -> Roundings { Roundings(value: value, first: 8 + 2, second: 16 + 4) }
}

/// An operation's value and partial derivatives up to the third, each indexed by how often the second operand
/// was differentiated by.
struct LocalPartials {
  var value: Double
  var first: [Double]
  var second: [Double]
  var third: [Double]

  init(value: Double, first: [Double], second: [Double] = [0, 0, 0], third: [Double] = [0, 0, 0, 0]) {
    self.value = value
    self.first = first
    self.second = second
    self.third = third
  }

  /// The partial derivatives of an operation, found symbolically.
  init(
    at operands: [DoubleDouble],
    _ operation: (ExpressionGraph, [ExpressionGraph.Node]) -> ExpressionGraph.Node
  ) {
    let graph = ExpressionGraph()
    let leaves = operands.map { graph.leaf($0) }
    let node = operation(graph, leaves)
    func byLeaf(_ nodes: [ExpressionGraph.Node?]) -> [ExpressionGraph.Node?] {
      func derivative(_ node: ExpressionGraph.Node?, _ leaf: Int) -> ExpressionGraph.Node? {
        guard let node, leaf < leaves.count else { return nil }
        return graph.derivative(of: node, by: leaves[leaf])
      }
      return nodes.map { derivative($0, 0) } + [derivative(nodes[nodes.count - 1], 1)]
    }
    func values(_ nodes: [ExpressionGraph.Node?]) -> [Double] {
      nodes.map { $0.map { graph.value($0).high } ?? 0 }
    }
    let first = byLeaf([node])
    let second = byLeaf(first)
    self.init(
      value: graph.value(node).high, first: values(first), second: values(second),
      third: values(byLeaf(second)))
  }
}
