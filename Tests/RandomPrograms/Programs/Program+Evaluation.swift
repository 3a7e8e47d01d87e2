import DualNumbers

extension Program {
  /// The program's result on numbers of any kind.
  package func callAsFunction<T: RealNumber>(_ x: T, _ y: T, mixed: MixedOperators<T> = .lifting) -> T {
    var environment = [x, y]
    return evaluated(in: &environment, mixed)
  }

  private func evaluated<T: RealNumber>(in environment: inout [T], _ mixed: MixedOperators<T>) -> T {
    func operand(_ index: Int) -> T { operands[index].evaluated(in: &environment, mixed) }
    switch operation {
    case .variable(let index): return environment[min(index, environment.count - 1)]
    case .constant(let value): return T(value)
    case .sum: return operand(0) + operand(1)
    case .difference: return operand(0) - operand(1)
    case .product: return operand(0) * operand(1)
    case .quotient: return operand(0) / operand(1)
    case .opposite: return -operand(0)
    case .withScalar(let arithmetic, let b): return mixed.right(arithmetic, operand(0), b)
    case .scalarWith(let arithmetic, let a): return mixed.left(arithmetic, a, operand(0))
    case .function(let function): return function(operand(0))
    case .power: return pow(operand(0), operand(1))
    case .atan2: return DualNumbers.atan2(operand(0), operand(1))
    case .hypot: return DualNumbers.hypot(operand(0), operand(1))
    case .logAddExp: return DualNumbers.logAddExp(operand(0), operand(1))
    case .xLogY: return DualNumbers.xLogY(operand(0), operand(1))
    case .larger: return max(operand(0), operand(1))
    case .smaller: return min(operand(0), operand(1))
    case .remainder: return operand(0).truncatingRemainder(dividingBy: operand(1))
    case .addingProduct: return operand(0).addingProduct(operand(1), operand(2))
    case .integerPower(let n): return pow(operand(0), n)
    case .root(let n): return DualNumbers.root(operand(0), n)
    case .scalarPower(let exponent): return mixed.power(operand(0), exponent)
    case .ifLess: return operand(0) < operand(1) ? operand(2) : operand(3)
    case .loop(let times):
      environment.append(operand(0))
      for _ in 0..<times { environment[environment.count - 1] = operand(1) }
      return environment.removeLast()
    case .binding:
      environment.append(operand(0))
      defer { environment.removeLast() }
      return operand(1)
    }
  }
}
