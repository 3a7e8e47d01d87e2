extension Program {
  /// The smallest program for which a condition still holds, as far as cutting a piece at a time leads.
  package func shrunk(while holds: (Program) -> Bool) -> Program {
    var smallest = self
    var attempts = 0
    search: while attempts < 20_000 {
      for candidate in smallest.smaller {
        attempts += 1
        if holds(candidate) {
          smallest = candidate
          continue search
        }
      }
      break
    }
    return smallest
  }

  /// Programs with one piece less or one piece simpler, those that lose most first.
  var smaller: [Program] {
    var result = operands
    if size > 1 { result += [Program(.variable(0)), Program(.variable(1)), Program(.constant(1))] }
    result += simpler.map { Program($0, operands) }
    for (index, operand) in operands.enumerated() {
      result += operand.smaller.map { candidate in
        var copy = self
        copy.operands[index] = candidate
        return copy
      }
    }
    return result
  }

  private var simpler: [Operation] {
    func simpler(_ value: Double) -> [Double] {
      [1, 2, value.rounded(.towardZero)].filter { $0.magnitude < value.magnitude || ($0 == 1 && value < 0) }
    }
    switch operation {
    case .constant(let value): return simpler(value).map { .constant($0) }
    case .withScalar(let arithmetic, let value): return simpler(value).map { .withScalar(arithmetic, $0) }
    case .scalarWith(let arithmetic, let value): return simpler(value).map { .scalarWith(arithmetic, $0) }
    case .scalarPower(let value): return simpler(value).map { .scalarPower($0) }
    case .loop(let times) where times > 0: return [.loop(times: times - 1)]
    case .variable(let index) where index > 1: return [.variable(0)]
    default: return []
    }
  }
}
