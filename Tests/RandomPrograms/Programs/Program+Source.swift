extension Program {
  /// The program as a Swift function on one kind of number; `Number` may be any other, or `Double`.
  package var source: String {
    var printer = SourcePrinter()
    let result = printer.expression(for: self)
    let body = (printer.lines + ["return \(result)"]).map { "  \($0)\n" }.joined()
    return
      "typealias Number = Dual<Double>\nfunc program(_ x: Number, _ y: Number) -> Number {\n\(body)}"
  }
}

/// Turns a program into statements and an expression.
///
/// Loops and bindings become statements before the expression that uses them.
private struct SourcePrinter {
  var lines: [String] = []
  private var names = ["x", "y"]
  private var indentation = ""
  private var freshNames = 0

  init() {}

  private mutating func freshName() -> String {
    freshNames += 1
    return "t\(freshNames)"
  }

  mutating func expression(for program: Program) -> String {
    let operands = program.operands
    switch program.operation {
    case .loop(let times):
      let name = freshName()
      lines.append("\(indentation)var \(name): Number = \(expression(for: operands[0]))")
      lines.append("\(indentation)for _ in 0..<\(times) {")
      names.append(name)
      indentation += "  "
      let step = expression(for: operands[1])
      lines.append("\(indentation)\(name) = \(step)")
      indentation.removeLast(2)
      names.removeLast()
      lines.append("\(indentation)}")
      return name
    case .binding:
      let name = freshName()
      lines.append("\(indentation)let \(name): Number = \(expression(for: operands[0]))")
      names.append(name)
      defer { names.removeLast() }
      return expression(for: operands[1])
    default:
      return combined(program.operation, operands.map { expression(for: $0) })
    }
  }

  private func combined(_ operation: Program.Operation, _ parts: [String]) -> String {
    switch operation {
    case .variable(let index): names[min(index, names.count - 1)]
    case .constant(let value): "Number(\(value))"
    case .sum: "(\(parts[0]) + \(parts[1]))"
    case .difference: "(\(parts[0]) - \(parts[1]))"
    case .product: "(\(parts[0]) * \(parts[1]))"
    case .quotient: "(\(parts[0]) / \(parts[1]))"
    case .opposite: "(-\(parts[0]))"
    case .withScalar(let arithmetic, let b): "(\(parts[0]) \(arithmetic.symbol) (\(b) as Double))"
    case .scalarWith(let arithmetic, let a): "((\(a) as Double) \(arithmetic.symbol) \(parts[0]))"
    case .function(let function): function.source(of: parts[0])
    case .power: "pow(\(parts[0]), \(parts[1]))"
    case .atan2: "atan2(\(parts[0]), \(parts[1]))"
    case .hypot: "hypot(\(parts[0]), \(parts[1]))"
    case .logAddExp: "logAddExp(\(parts[0]), \(parts[1]))"
    case .xLogY: "xLogY(\(parts[0]), \(parts[1]))"
    case .larger: "max(\(parts[0]), \(parts[1]))"
    case .smaller: "min(\(parts[0]), \(parts[1]))"
    case .remainder: "(\(parts[0])).truncatingRemainder(dividingBy: \(parts[1]))"
    case .addingProduct: "(\(parts[0])).addingProduct(\(parts[1]), \(parts[2]))"
    case .integerPower(let n): "pow(\(parts[0]), \(n))"
    case .root(let n): "root(\(parts[0]), \(n))"
    case .scalarPower(let exponent): "pow(\(parts[0]), \(exponent) as Double)"
    case .ifLess: "(\(parts[0]) < \(parts[1]) ? \(parts[2]) : \(parts[3]))"
    case .loop, .binding: ""
    }
  }
}
