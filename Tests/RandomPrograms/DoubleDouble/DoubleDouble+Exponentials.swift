import Foundation

extension DoubleDouble {
  static let ln2 = DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56)
  static let ln10 = DoubleDouble(0x1.26bb1bbb55516p+1, -0x1.f48ad494ea3e9p-53)

  /// 1/n! for n = 0, 1, ….
  static let inverseFactorials: [DoubleDouble] = {
    var result = [one]
    for n in 1...32 { result.append(result[n - 1] / DoubleDouble(Double(n))) }
    return result
  }()

  package static func exp(_ x: DoubleDouble) -> DoubleDouble {
    guard x.high.isFinite, Swift.abs(x.high) < 700 else { return DoubleDouble(Foundation.exp(x.high)) }
    let k = (x.high / ln2.high).rounded()
    let rest = x - ln2 * k
    let power = Double(sign: .plus, exponent: Int(k), significand: 1)
    return (expMinusOneBySquaring(rest) + one).scaled(by: power)
  }

  package static func expMinusOne(_ x: DoubleDouble) -> DoubleDouble {
    Swift.abs(x.high) < 0.4 ? expMinusOneBySquaring(x) : exp(x) - one
  }

  /// By Taylor's series at x/64, and m(2x) = m(x)² + 2 m(x) for m(x) = eˣ − 1.
  private static func expMinusOneBySquaring(_ x: DoubleDouble) -> DoubleDouble {
    let small = x.scaled(by: 1 / 64.0)
    var sum = inverseFactorials[14]
    for n in (1...13).reversed() { sum = sum * small + inverseFactorials[n] }
    var result = sum * small
    for _ in 0..<6 { result = result * result + result.scaled(by: 2) }
    return result
  }

  /// By one step of Newton's method from the double's logarithm.
  package static func log(_ x: DoubleDouble) -> DoubleDouble {
    guard x.high > 0, x.high.isFinite else { return DoubleDouble(Foundation.log(x.high)) }
    let beyondOne = x - one
    if Swift.abs(beyondOne.high) < 0.3 { return log(onePlus: beyondOne) }
    let start = DoubleDouble(Foundation.log(x.high))
    return start + (x * exp(-start) - one)
  }

  /// By the series 2 artanh(x/(2 + x)) for small arguments.
  package static func log(onePlus x: DoubleDouble) -> DoubleDouble {
    guard Swift.abs(x.high) < 0.4 else { return log(x + one) }
    let s = x / (x + DoubleDouble(2))
    let square = s * s
    var sum = DoubleDouble(0)
    for n in (0...36).reversed() { sum = sum * square + one / DoubleDouble(Double(2 * n + 1)) }
    return (s * sum).scaled(by: 2)
  }

  package static func sqrt(_ x: DoubleDouble) -> DoubleDouble {
    let start = x.high.squareRoot()
    guard start > 0, start.isFinite else { return DoubleDouble(start) }
    return DoubleDouble(start) + (x - exactProduct(start, start)) / DoubleDouble(2 * start)
  }

  /// The n-th root, by one step of Newton's method.
  package static func root(_ x: DoubleDouble, _ n: Int) -> DoubleDouble {
    if x.high < 0 { return n % 2 == 1 ? -root(-x, n) : nan }
    let start = DoubleDouble(Foundation.pow(x.high, 1 / Double(n)))
    guard start.high > 0, start.high.isFinite else { return start }
    var result = start
    for _ in 0..<2 {
      let power = pow(result, n - 1)
      result = result + (x - power * result) / (power * Double(n))
    }
    return result
  }

  package static func pow(_ x: DoubleDouble, _ n: Int) -> DoubleDouble {
    if n < 0 { return one / pow(x, -n) }
    var result = one
    var square = x
    var rest = n
    while rest > 0 {
      if rest % 2 == 1 { result = result * square }
      square = square * square
      rest /= 2
    }
    return result
  }

  package static func pow(_ x: DoubleDouble, _ y: DoubleDouble) -> DoubleDouble {
    if y.low == 0, let n = Int(exactly: y.high), Swift.abs(n) < 64 { return pow(x, n) }
    guard x.high > 0 else { return DoubleDouble(Foundation.pow(x.high, y.high)) }
    return exp(y * log(x))
  }
}
