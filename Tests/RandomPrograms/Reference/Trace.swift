import DualNumbers
import Foundation

/// One run of a program in three ways at once: in plain doubles, which decide the branches, as expressions in
/// double-double arithmetic, and as a running error analysis.
package struct Trace {
  /// A number of the run.
  package struct Number {
    package var plain: Double
    var node: ExpressionGraph.Node
    package var bound: ErrorBound
  }

  let graph = ExpressionGraph()
  let variables: [ExpressionGraph.Node]
  package private(set) var result: Number

  package init(_ program: Program, _ x: Double, _ y: Double) {
    let nodes = [graph.leaf(DoubleDouble(x)), graph.leaf(DoubleDouble(y))]
    variables = nodes
    var environment = [
      Number(plain: x, node: nodes[0], bound: ErrorBound(variable: 0, value: x)),
      Number(plain: y, node: nodes[1], bound: ErrorBound(variable: 1, value: y)),
    ]
    result = environment[0]
    result = run(program, in: &environment)
  }

  /// A derivative of the program, and how far it may be from the truth.
  package struct Derivative {
    package var value = DoubleDouble(0)
    package var error = 0.0
  }

  /// The derivative by x (0) or y (1).
  package func first(_ variable: Int) -> Derivative {
    derivative(graph.derivative(of: result.node, by: variables[variable]))
  }

  /// The second derivative by two of the variables.
  package func second(_ a: Int, _ b: Int) -> Derivative {
    let slope = graph.derivative(of: result.node, by: variables[a])
    return derivative(slope.flatMap { graph.derivative(of: $0, by: variables[b]) })
  }

  private func derivative(_ node: ExpressionGraph.Node?) -> Derivative {
    guard let node else { return Derivative() }
    return Derivative(value: graph.value(node), error: graph.error(of: node))
  }

  private func constant(_ value: Double) -> Number {
    Number(plain: value, node: graph.constant(value), bound: ErrorBound(value: value))
  }

  private func run(_ program: Program, in environment: inout [Number]) -> Number {
    switch program.operation {
    case .variable(let index): return environment[min(index, environment.count - 1)]
    case .constant(let value): return constant(value)
    case .loop(let times):
      environment.append(run(program.operands[0], in: &environment))
      for _ in 0..<times { environment[environment.count - 1] = run(program.operands[1], in: &environment) }
      return environment.removeLast()
    case .binding:
      environment.append(run(program.operands[0], in: &environment))
      defer { environment.removeLast() }
      return run(program.operands[1], in: &environment)
    case .ifLess:
      let takesFirst =
        run(program.operands[0], in: &environment).plain < run(program.operands[1], in: &environment).plain
      return run(program.operands[takesFirst ? 2 : 3], in: &environment)
    default:
      var operands: [Number] = []
      for operand in program.operands { operands.append(run(operand, in: &environment)) }
      return applied(program.operation, operands)
    }
  }

  private func applied(_ operation: Program.Operation, _ operands: [Number]) -> Number {
    let a = operands[0]
    switch operation {
    case .sum: return arithmetic(.plus, a, operands[1])
    case .difference: return arithmetic(.minus, a, operands[1])
    case .product: return arithmetic(.times, a, operands[1])
    case .quotient: return arithmetic(.over, a, operands[1])
    case .withScalar(let arithmetic, let b): return self.arithmetic(arithmetic, a, constant(b))
    case .scalarWith(let arithmetic, let b): return self.arithmetic(arithmetic, constant(b), a)
    case .opposite: return opposite(a)
    case .function(.floor): return constant(a.plain.rounded(.down))
    case .function(.abs):
      if a.plain != 0 { return a.plain > 0 ? a : opposite(a) }
      var kink = constant(0)
      kink.bound.isMeaningful = a.bound.isMeaningful
      return kink
    case .function(let function):
      return number(
        function(a.plain), [a], .function(value: function.valueRoundings)
      ) { $0.apply(function, $1[0]) }
    case .larger: return operands[1].plain >= a.plain ? operands[1] : a
    case .smaller: return operands[1].plain < a.plain ? operands[1] : a
    case .power: return power(a, operands[1])
    case .scalarPower(let exponent): return power(a, constant(exponent))
    case .integerPower(let n):
      return number(Foundation.pow(a.plain, Double(n)), [a], .function(value: 4)) {
        $0.power($1[0], wholeExponent: n)
      }
    case .root(let n):
      return number(DualNumbers.root(a.plain, n), [a], .function(value: 4)) { $0.root($1[0], n) }
    case .atan2:
      let x = operands[1]
      var result = number(Foundation.atan2(a.plain, x.plain), operands, .function(value: 4)) {
        $0.atan2($1[0], $1[1])
      }
      // On the cut the sign of a zero decides, which expressions do not have.
      if x.plain < 0 && abs(a.plain) <= a.bound.valueError { result.bound.isMeaningful = false }
      return result
    case .hypot:
      return number(Foundation.hypot(a.plain, operands[1].plain), operands, .function(value: 4)) {
        $0.hypot($1[0], $1[1])
      }
    case .logAddExp:
      var result = number(
        DualNumbers.logAddExp(a.plain, operands[1].plain), operands, .function(value: 10)
      ) { $0.logAddExp($1[0], $1[1]) }
      // Near its zeros the value has an absolute error, not a relative one.
      if !(result.plain.magnitude > 0x1p-20) { result.bound.isMeaningful = false }
      return result
    case .xLogY:
      return number(DualNumbers.xLogY(a.plain, operands[1].plain), operands, .function(value: 4)) {
        $0.xLogY($1[0], $1[1])
      }
    case .addingProduct:
      var result = arithmetic(.plus, a, arithmetic(.times, operands[1], operands[2]))
      result.plain = a.plain.addingProduct(operands[1].plain, operands[2].plain)
      return result
    case .remainder:
      let b = operands[1]
      let remainder = a.plain.truncatingRemainder(dividingBy: b.plain)
      let times = ((a.plain - remainder) / b.plain).rounded()
      var result = number(remainder, [a, b], .exact) { graph, nodes in
        graph.difference(nodes[0], graph.product(graph.constant(times), nodes[1]))
      }
      if !(times.magnitude < 0x1p52) { result.bound.isMeaningful = false }
      return result
    default: return constant(.nan)
    }
  }

  private func opposite(_ a: Number) -> Number {
    var result = number(-a.plain, [a], .exact) { $0.opposite($1[0]) }
    result.bound.valueError = a.bound.valueError
    return result
  }

  /// A power whose exponent is a whole constant is one of any base; other exponents need a positive base.
  private func power(_ a: Number, _ b: Number) -> Number {
    let plain = Foundation.pow(a.plain, b.plain)
    if b.bound.isConstant, b.bound.valueError == 0, let n = Int(exactly: b.plain), abs(n) < 1000 {
      return number(plain, [a], .function(value: 4)) { $0.power($1[0], wholeExponent: n) }
    }
    if b.bound.isConstant, b.bound.valueError == 0 {
      return number(plain, [a], .function(value: 4)) { $0.power($1[0], $0.constant(b.plain)) }
    }
    return number(plain, [a, b], .function(value: 4)) { $0.power($1[0], $1[1]) }
  }

  private func number(
    _ plain: Double, _ operands: [Number], _ roundings: Roundings,
    _ operation: (ExpressionGraph, [ExpressionGraph.Node]) -> ExpressionGraph.Node
  ) -> Number {
    let partials = LocalPartials(at: operands.map { graph.value($0.node) }, operation)
    let node = operation(graph, operands.map(\.node))
    var bound = ErrorBound(operands.map(\.bound), partials, roundings: roundings)
    // An exact zero, which decides over infinite slopes, must be one in both.
    if (plain == 0) != (graph.value(node).high == 0) { bound.isMeaningful = false }
    return Number(plain: plain, node: node, bound: bound)
  }

  /// The four operations, whose partial derivatives need no graph.
  private func arithmetic(_ arithmetic: Program.Arithmetic, _ a: Number, _ b: Number) -> Number {
    let plain = arithmetic.combine(a.plain, b.plain)
    let (u, v) = (a.bound.value, b.bound.value)
    let node: ExpressionGraph.Node
    let partials: LocalPartials
    let roundings: Roundings
    switch arithmetic {
    case .plus:
      node = graph.sum(a.node, b.node)
      partials = LocalPartials(value: graph.value(node).high, first: [1, 1])
      roundings = .sum
    case .minus:
      node = graph.difference(a.node, b.node)
      partials = LocalPartials(value: graph.value(node).high, first: [1, -1])
      roundings = .sum
    case .times:
      node = graph.product(a.node, b.node)
      partials = LocalPartials(value: graph.value(node).high, first: [v, u], second: [0, 1, 0])
      roundings = .product
    case .over:
      node = graph.quotient(a.node, b.node)
      let q = graph.value(node).high
      partials = LocalPartials(
        value: q, first: [1 / v, -q / v], second: [0, -1 / v / v, 2 * q / v / v],
        third: [0, 0, 2 / v / v / v, -6 * q / v / v / v])
      roundings = .quotient
    }
    var bound = ErrorBound([a.bound, b.bound], partials, roundings: roundings)
    // The quotient's further partial derivatives underflow or overflow long before the quotient does.
    if arithmetic == .over, !(v.magnitude > 1e-90 && v.magnitude < 1e90) { bound.isMeaningful = false }
    return Number(plain: plain, node: node, bound: bound)
  }
}
