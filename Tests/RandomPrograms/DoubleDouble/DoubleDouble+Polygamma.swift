extension DoubleDouble {
  /// B₂, B₄, … B₃₀.
  private static let bernoulliNumbers: [DoubleDouble] = [
    (1, 6), (-1, 30), (1, 42), (-1, 30), (5, 66), (-691, 2730), (7, 6), (-3617, 510), (43867, 798),
    (-174611, 330), (854513, 138), (-236_364_091, 2730), (8_553_103, 6), (-23_749_461_029, 870),
    (8_615_841_276_005, 14322),
  ].map { DoubleDouble($0.0) / DoubleDouble($0.1) }

  private static let halfLogOfTwoPi = log(halfPi * 4) * 0.5

  /// The polygamma function ψ⁽ⁿ⁾ for n up to 6, and log |Γ| for n = −1; NaN left of −40 and in the poles.
  ///
  /// The recurrence carries the argument beyond 30, where Stirling's series is right to the last digits (Abramowitz
  /// and Stegun, 6.1.40, 6.4.6 and 6.4.11).
  package static func polygamma(_ n: Int, _ x: DoubleDouble) -> DoubleDouble {
    guard x.isFinite, x.high > -40, !(x.high <= 0 && x.low == 0 && x.high == x.high.rounded()) else {
      return nan
    }
    var x = x
    var carried = DoubleDouble(0)
    let sign: Double = n % 2 == 0 ? -1 : 1
    let factorial = n < 2 ? 1 : (2...n).reduce(1.0) { $0 * Double($1) }
    while x.high < 30 {
      carried = carried + (n < 0 ? -log(x.magnitude) : one / pow(x, n + 1) * (sign * factorial))
      x = x + one
    }
    return carried + stirling(n, x, sign: sign, factorial: factorial)
  }

  private static func stirling(
    _ n: Int, _ x: DoubleDouble, sign: Double, factorial: Double
  ) -> DoubleDouble {
    var series: DoubleDouble
    switch n {
    case ..<0: series = (x - DoubleDouble(0.5)) * log(x) - x + halfLogOfTwoPi
    case 0: series = log(x) - one / (x * 2)
    default:
      series = (one / pow(x, n) * (factorial / Double(n)) + one / pow(x, n + 1) * (factorial / 2)) * sign
    }
    for (index, number) in bernoulliNumbers.enumerated() {
      let k = 2 * (index + 1)
      // (k + n − 1)! / k!
      let quotient: DoubleDouble
      switch n {
      case ..<0: quotient = one / DoubleDouble(Double(k * (k - 1)))
      case 0: quotient = one / DoubleDouble(Double(k))
      default: quotient = DoubleDouble((k..<(k + n)).dropFirst().reduce(1.0) { $0 * Double($1) })
      }
      let term = number * quotient / pow(x, k + n)
      series = series + (n < 0 ? term : term * sign)
    }
    return series
  }

  /// The sign of Γ: minus between −1 and 0, and so on in turn.
  package static func signOfGamma(_ x: DoubleDouble) -> Double {
    x.high > 0 || x.high.rounded(.down).truncatingRemainder(dividingBy: 2) == 0 ? 1 : -1
  }
}
