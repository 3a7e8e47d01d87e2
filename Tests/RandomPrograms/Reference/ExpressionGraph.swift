/// Expressions as a graph whose nodes are evaluated in double-double arithmetic as they are made.
///
/// Derivatives are further nodes: they are found symbolically, by the textbook's rules, and share no code with the
/// library under test.
package final class ExpressionGraph {
  package typealias Node = Int

  enum Operation {
    case leaf
    case constant
    case sum, difference, product, quotient, opposite
    case function(Function)
    case power, atan2, hypot
    case integerPower(Int)
    case root(Int)
    /// ψ⁽ⁿ⁾, and log |Γ| for n = −1.
    case polygamma(Int)
  }

  struct Entry {
    let operation: Operation
    let operands: (Node, Node)
    let value: DoubleDouble
  }

  var entries: [Entry] = []
  private var derivatives: [Node: [Node: Node?]] = [:]
  var errors: [Node: Double] = [:]

  package init() {}

  package func value(_ node: Node) -> DoubleDouble { entries[node].value }

  func add(_ operation: Operation, _ a: Node = -1, _ b: Node = -1, value: DoubleDouble) -> Node {
    entries.append(Entry(operation: operation, operands: (a, b), value: value))
    return entries.count - 1
  }

  package func leaf(_ value: DoubleDouble) -> Node { add(.leaf, value: value) }
  package func constant(_ value: DoubleDouble) -> Node { add(.constant, value: value) }
  package func constant(_ value: Double) -> Node { constant(DoubleDouble(value)) }

  package func sum(_ a: Node, _ b: Node) -> Node { add(.sum, a, b, value: value(a) + value(b)) }
  package func difference(_ a: Node, _ b: Node) -> Node { add(.difference, a, b, value: value(a) - value(b)) }
  package func product(_ a: Node, _ b: Node) -> Node { add(.product, a, b, value: value(a) * value(b)) }
  package func quotient(_ a: Node, _ b: Node) -> Node { add(.quotient, a, b, value: value(a) / value(b)) }
  package func opposite(_ a: Node) -> Node { add(.opposite, a, value: -value(a)) }
  package func square(_ a: Node) -> Node { product(a, a) }
  package func reciprocal(_ a: Node) -> Node { quotient(constant(1), a) }
  package func power(_ a: Node, _ b: Node) -> Node { add(.power, a, b, value: .pow(value(a), value(b))) }
  package func atan2(_ a: Node, _ b: Node) -> Node { add(.atan2, a, b, value: .atan2(value(a), value(b))) }
  package func hypot(_ a: Node, _ b: Node) -> Node { add(.hypot, a, b, value: .hypot(value(a), value(b))) }
  package func power(_ a: Node, wholeExponent n: Int) -> Node {
    add(.integerPower(n), a, value: .pow(value(a), n))
  }
  package func polygamma(_ n: Int, _ a: Node) -> Node {
    add(.polygamma(n), a, value: .polygamma(n, value(a)))
  }
  package func root(_ a: Node, _ n: Int) -> Node { add(.root(n), a, value: .root(value(a), n)) }

  package func apply(_ function: Function, _ a: Node) -> Node {
    expansion(of: function, at: a) ?? add(.function(function), a, value: function.value(at: value(a)))
  }

  /// The derivative of an expression with respect to another, as an expression; nil where it is identically zero.
  package func derivative(of node: Node, by variable: Node) -> Node? {
    if node == variable { return constant(1) }
    if node < variable { return nil }
    if let known = derivatives[variable]?[node] { return known }
    let result = differentiate(node, by: variable)
    derivatives[variable, default: [:]][node] = .some(result)
    return result
  }

  private func differentiate(_ node: Node, by variable: Node) -> Node? {
    let (a, b) = entries[node].operands
    let da = a < 0 ? nil : derivative(of: a, by: variable)
    let db = b < 0 ? nil : derivative(of: b, by: variable)
    if da == nil && db == nil { return nil }
    func total(_ byFirst: (Node) -> Node, _ bySecond: (Node) -> Node) -> Node? {
      guard let da else { return db.map(bySecond) }
      guard let db else { return byFirst(da) }
      return sum(byFirst(da), bySecond(db))
    }
    switch entries[node].operation {
    case .leaf, .constant: return nil
    case .sum: return total({ $0 }, { $0 })
    case .difference: return total({ $0 }, { opposite($0) })
    case .product: return total({ product($0, b) }, { product(a, $0) })
    case .quotient:
      return total({ quotient($0, b) }, { opposite(quotient(product(a, $0), square(b))) })
    case .opposite: return da.map { opposite($0) }
    case .function(let function):
      return da.flatMap { da in slope(of: function, at: a).map { product($0, da) } }
    case .power:
      return total(
        { product(product(b, power(a, difference(b, constant(1)))), $0) },
        { product(product(apply(.log, a), node), $0) })
    case .atan2:
      let q = sum(square(a), square(b))
      return total({ quotient(product(b, $0), q) }, { opposite(quotient(product(a, $0), q)) })
    case .hypot: return total({ quotient(product(a, $0), node) }, { quotient(product(b, $0), node) })
    case .integerPower(let n):
      return n == 0
        ? nil : da.map { product(product(constant(Double(n)), power(a, wholeExponent: n - 1)), $0) }
    case .polygamma(let n): return da.map { product(polygamma(n + 1, a), $0) }
    case .root(let n):
      return da.map { quotient($0, product(constant(Double(n)), power(root(a, n), wholeExponent: n - 1))) }
    }
  }
}
