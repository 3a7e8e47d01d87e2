extension Program {
  /// A random program of at most a given depth.
  package static func random(depth: Int, by choices: inout some Choices) -> Program {
    random(depth: depth, variables: 2, by: &choices)
  }

  private static func random(depth: Int, variables: Int, by choices: inout some Choices) -> Program {
    if depth == 0 || choices.choose(below: 9) == 0 {
      // Two thirds variables, and the innermost most often, or loops would rarely use theirs.
      if choices.choose(below: 3) == 2 { return Program(.constant(constant(by: &choices))) }
      let index = choices.choose(below: variables + 1)
      return Program(.variable(min(index, variables - 1)))
    }
    let operation = Operation.random(by: &choices)
    let operands = (0..<operation.arity).map { index in
      random(
        depth: depth - 1,
        variables: operation.introducesVariable(forOperand: index) ? variables + 1 : variables,
        by: &choices)
    }
    return Program(operation, operands)
  }

  /// A plain number: often small and whole, sometimes a fraction with an error in its last binary place.
  fileprivate static func constant(by choices: inout some Choices) -> Double {
    let numerator = Double(choices.choose(below: 81) - 40)
    return choices.choose(below: 3) == 0 ? numerator / 10 : numerator / 8
  }
}

extension Program.Operation {
  fileprivate static func random(by choices: inout some Choices) -> Program.Operation {
    func arithmetic() -> Program.Arithmetic { Program.Arithmetic(rawValue: choices.choose(below: 4))! }
    switch choices.choose(below: 35) {
    case 0, 1: return .sum
    case 2, 3: return .difference
    case 4, 5, 6: return .product
    case 7, 8: return .quotient
    case 9: return .opposite
    case 10, 11: return .withScalar(arithmetic(), Program.constant(by: &choices))
    case 12, 13: return .scalarWith(arithmetic(), Program.constant(by: &choices))
    case 14: return .power
    case 15: return .scalarPower(Program.constant(by: &choices))
    case 16: return .integerPower(choices.choose(below: 9) - 3)
    case 17: return .root(choices.choose(below: 5) + 1)
    case 18: return .atan2
    case 19: return .hypot
    case 20: return choices.choose(below: 2) == 0 ? .larger : .smaller
    case 21: return .remainder
    case 22: return .addingProduct
    case 23: return .ifLess
    case 24: return .loop(times: choices.choose(below: 4))
    case 25: return .binding
    case 26: return choices.choose(below: 2) == 0 ? .logAddExp : .xLogY
    default: return .function(Function.allCases[choices.choose(below: Function.allCases.count)])
    }
  }
}

extension Program {
  /// A point at which to run a program.
  package static func point(by choices: inout some Choices) -> (x: Double, y: Double) {
    func coordinate() -> Double {
      let special: [Double] = [
        0, -0.0, 1, -1, 0.5, 2, .infinity, -.infinity, .nan, 1e-300, -1e300, .leastNonzeroMagnitude, .pi,
      ]
      let kind = choices.choose(below: 16)
      if kind == 1 { return special[choices.choose(below: special.count)] }
      let fraction = Double(choices.choose(below: 256)) + Double(choices.choose(below: 256)) / 256
      let sign: Double = choices.choose(below: 2) == 0 ? 1 : -1
      return sign * (kind < 10 ? fraction / 64 : fraction / 512 + 0.1)
    }
    return (coordinate(), coordinate())
  }
}
