import DualNumbers

/// A random formula in one variable that runs on any real number.
indirect enum RandomExpression: Sendable, CustomStringConvertible {
  case variable
  case constant(Double)
  case sum(RandomExpression, RandomExpression)
  case difference(RandomExpression, RandomExpression)
  case product(RandomExpression, RandomExpression)
  case quotient(RandomExpression, RandomExpression)
  case opposite(RandomExpression)
  case function(Function, RandomExpression)
  case power(RandomExpression, RandomExpression)
  case integerPower(RandomExpression, Int)
  case larger(RandomExpression, RandomExpression)
  case smaller(RandomExpression, RandomExpression)
  case ifPositive(RandomExpression, RandomExpression, RandomExpression)
  case repeated(times: Int, RandomExpression, RandomExpression)

  enum Function: String, CaseIterable, Sendable {
    case exp, expMinusOne, exp2, log, logOnePlus, log2, log10, sin, cos, tan, asin, acos, atan, sinh, cosh,
      tanh
    case asinh, acosh, atanh, sqrt, cbrt, erf, erfc, abs, floor

    func callAsFunction<T: RealNumber>(_ x: T) -> T {
      switch self {
      case .exp: DualNumbers.exp(x)
      case .expMinusOne: DualNumbers.expMinusOne(x)
      case .exp2: DualNumbers.exp2(x)
      case .log: DualNumbers.log(x)
      case .logOnePlus: DualNumbers.log(onePlus: x)
      case .log2: DualNumbers.log2(x)
      case .log10: DualNumbers.log10(x)
      case .sin: DualNumbers.sin(x)
      case .cos: DualNumbers.cos(x)
      case .tan: DualNumbers.tan(x)
      case .asin: DualNumbers.asin(x)
      case .acos: DualNumbers.acos(x)
      case .atan: DualNumbers.atan(x)
      case .sinh: DualNumbers.sinh(x)
      case .cosh: DualNumbers.cosh(x)
      case .tanh: DualNumbers.tanh(x)
      case .asinh: DualNumbers.asinh(x)
      case .acosh: DualNumbers.acosh(x)
      case .atanh: DualNumbers.atanh(x)
      case .sqrt: DualNumbers.sqrt(x)
      case .cbrt: DualNumbers.cbrt(x)
      case .erf: DualNumbers.erf(x)
      case .erfc: DualNumbers.erfc(x)
      case .abs: Swift.abs(x)
      case .floor: x.rounded(.down)
      }
    }
  }

  func callAsFunction<T: RealNumber>(_ x: T) -> T {
    switch self {
    case .variable: x
    case .constant(let value): T(value)
    case .sum(let a, let b): a(x) + b(x)
    case .difference(let a, let b): a(x) - b(x)
    case .product(let a, let b): a(x) * b(x)
    case .quotient(let a, let b): a(x) / b(x)
    case .opposite(let a): -a(x)
    case .function(let f, let a): f(a(x))
    case .power(let a, let b): pow(a(x), b(x))
    case .integerPower(let a, let n): pow(a(x), n)
    case .larger(let a, let b): max(a(x), b(x))
    case .smaller(let a, let b): min(a(x), b(x))
    case .ifPositive(let condition, let a, let b): condition(x) > 0 ? a(x) : b(x)
    case .repeated(let times, let start, let step): iterate(times, start(x)) { step($0 * x) }
    }
  }

  private func iterate<T: RealNumber>(_ times: Int, _ start: T, _ step: (T) -> T) -> T {
    var y = start
    for _ in 0..<times { y = step(y) + y / 2 }
    return y
  }

  /// A random expression of at most a given depth.
  static func random(depth: Int, using generator: inout some RandomNumberGenerator) -> RandomExpression {
    if depth == 0 || Int.random(in: 0..<8, using: &generator) == 0 {
      let constant = Double(Int.random(in: -40...40, using: &generator)) / 8
      return Int.random(in: 0..<3, using: &generator) == 0 ? .constant(constant) : .variable
    }
    func next() -> RandomExpression { random(depth: depth - 1, using: &generator) }
    switch Int.random(in: 0..<16, using: &generator) {
    case 0, 1: return .sum(next(), next())
    case 2: return .difference(next(), next())
    case 3, 4: return .product(next(), next())
    case 5: return .quotient(next(), next())
    case 6: return .opposite(next())
    case 7: return .power(next(), next())
    case 8: return .integerPower(next(), Int.random(in: -3...5, using: &generator))
    case 9: return .larger(next(), next())
    case 10: return .smaller(next(), next())
    case 11: return .ifPositive(next(), next(), next())
    case 12: return .repeated(times: Int.random(in: 1...3, using: &generator), next(), next())
    default: return .function(Function.allCases.randomElement(using: &generator)!, next())
    }
  }

  var description: String {
    switch self {
    case .variable: "x"
    case .constant(let value): "(\(value))"
    case .sum(let a, let b): "(\(a) + \(b))"
    case .difference(let a, let b): "(\(a) - \(b))"
    case .product(let a, let b): "(\(a) * \(b))"
    case .quotient(let a, let b): "(\(a) / \(b))"
    case .opposite(let a): "(-\(a))"
    case .function(let f, let a): "\(f.rawValue)(\(a))"
    case .power(let a, let b): "pow(\(a), \(b))"
    case .integerPower(let a, let n): "pow(\(a), \(n))"
    case .larger(let a, let b): "max(\(a), \(b))"
    case .smaller(let a, let b): "min(\(a), \(b))"
    case .ifPositive(let c, let a, let b): "(\(c) > 0 ? \(a) : \(b))"
    case .repeated(let times, let a, let b): "repeat(\(times), \(a), \(b))"
    }
  }
}
