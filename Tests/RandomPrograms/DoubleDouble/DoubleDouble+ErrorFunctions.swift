extension DoubleDouble {
  /// 2/√π.
  static let bellHeight = DoubleDouble(0x1.20dd750429b6dp+0, 0x1.1ae3a914fed80p-56)

  /// The error function, by the series 2/√π exp(−x²) Σ 2ⁿ x²ⁿ⁺¹/(2n + 1)!!, whose terms are positive.
  ///
  /// M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 7.1.6.
  package static func erf(_ x: DoubleDouble) -> DoubleDouble {
    if Swift.abs(x.high) > 9 { return DoubleDouble(x.high > 0 ? 1 : x.high < 0 ? -1 : .nan) }
    guard x.isFinite else { return nan }
    let square = (x * x).scaled(by: 2)
    var term = x
    var sum = x
    var n = 1.0
    while Swift.abs(term.high) > 1e-34 * Swift.abs(sum.high) {
      term = term * square / DoubleDouble(2 * n + 1)
      sum = sum + term
      n += 1
    }
    return bellHeight * exp(-(x * x)) * sum
  }

  /// The complementary error function; right of 2 by its continued fraction (Abramowitz, Stegun, 7.1.14).
  package static func erfc(_ x: DoubleDouble) -> DoubleDouble {
    guard x.high > 2 else { return one - erf(x) }
    guard x.high < 26 else { return x.high < 1e9 ? DoubleDouble(0) : nan }
    var fraction = x
    for n in (1...250).reversed() { fraction = x + DoubleDouble(Double(n) / 2) / fraction }
    return bellHeight.scaled(by: 0.5) * exp(-(x * x)) / fraction
  }
}
