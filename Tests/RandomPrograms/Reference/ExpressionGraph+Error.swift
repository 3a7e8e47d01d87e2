extension ExpressionGraph {
  /// How far the value of a node may be from the truth by the roundings of double-double arithmetic.
  ///
  /// Each operation is taken to be right to 2⁻¹⁰², each function to 2⁻⁹⁴. Infinite where a value left the range in
  /// which that holds.
  package func error(of node: Node) -> Double {
    if let known = errors[node] { return known }
    let (a, b) = entries[node].operands
    let size = value(node).magnitude.high
    func number(_ node: Node) -> Double { value(node).magnitude.high }
    func carried(_ slopes: Double...) -> Double {
      zip([a, b], slopes).reduce(0) { $0 + $1.1 * error(of: $1.0) }
    }
    let arithmetic = 0x1p-102 * size
    let function = 0x1p-94 * size
    let result: Double =
      switch entries[node].operation {
      case .leaf, .constant: 0
      case .sum, .difference: arithmetic + carried(1, 1)
      case .product: arithmetic + carried(number(b), number(a))
      case .quotient: arithmetic + carried(1 / number(b), size / number(b))
      case .opposite: carried(1)
      case .function(let f): function + carried(slope(of: f, at: a).map(number) ?? 0)
      case .power: function + carried(size * number(b) / number(a), size * number(apply(.log, a)))
      case .atan2: function + carried(1 / number(hypot(a, b)), 1 / number(hypot(a, b)))
      case .hypot: function + carried(1, 1)
      case .integerPower(let n):
        function
          + carried(n == 0 ? 0 : Double(n.magnitude) * DoubleDouble.pow(value(a), n - 1).magnitude.high)
      // The terms that are added are of the size of 1000 between the poles.
      case .polygamma(let n):
        0x1p-92 * (size + 1000) + carried(DoubleDouble.polygamma(n + 1, value(a)).magnitude.high)
      case .root(let n): function + carried(size / number(a) / Double(n))
      }
    errors[node] = hasLeftTheRange(node) || isUncertain(node) ? .infinity : result
    return errors[node]!
  }

  /// Whether an operand has lost so many digits that a slope there says little of the error.
  private func isUncertain(_ node: Node) -> Bool {
    let (a, b) = entries[node].operands
    func hasLostDigits(_ operand: Node) -> Bool {
      operand >= 0 && !(error(of: operand) <= 1e-6 * value(operand).magnitude.high)
    }
    switch entries[node].operation {
    case .leaf, .constant, .sum, .difference, .product, .opposite: return false
    case .quotient: return hasLostDigits(b)
    default: return hasLostDigits(a) || hasLostDigits(b)
    }
  }

  /// Whether a value overflowed, or is so small that its low part, or all of it, underflowed.
  private func hasLeftTheRange(_ node: Node) -> Bool {
    let size = value(node).magnitude.high
    if size != 0 { return !(size > 1e-270 && size < 1e270) }
    let (a, b) = entries[node].operands
    switch entries[node].operation {
    case .product: return value(a).high != 0 && value(b).high != 0
    case .quotient: return value(a).high != 0
    case .function(.exp), .function(.exp2), .function(.exp10), .function(.erfc): return true
    case .power, .integerPower: return value(a).high != 0
    default: return false
    }
  }
}
