extension TaylorNumber {
  /// The series as text: `1.0 + 2.0t - 0.5t³ + O(t⁴)`, without the terms that are zero.
  ///
  /// A nested number stands in parentheses.
  public var description: String {
    withCoefficients { series in
      seriesText((0...series.degree).map { series[$0] }, variable: "t", order: order)
    }
  }
}

/// A power series as text, with the order of what is left out.
func seriesText<Scalar: RealNumber>(_ coefficients: [Scalar], variable: String, order: Int) -> String {
  let value = "\(coefficients[0])"
  var text = value.contains(" ") ? "(\(value))" : value
  if coefficients[0].isZero && !coefficients[0].hasNonzeroComponents
    && coefficients.contains(where: { $0.hasNonzeroComponents })
  {
    text = ""
  }
  for power in coefficients.indices.dropFirst() {
    let coefficient = coefficients[power]
    if !coefficient.hasNonzeroComponents && coefficient == 0 { continue }
    let term = signedTerm("\(coefficient)", variable + superscript(power))
    if text.isEmpty {
      text = term.hasPrefix(" + ") ? String(term.dropFirst(3)) : "-" + term.dropFirst(3)
    } else {
      text += term
    }
  }
  return text + " + O(\(variable)\(superscript(order + 1)))"
}

/// A power as superscript digits; nothing for the first power.
private func superscript(_ power: Int) -> String {
  if power == 1 { return "" }
  let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
  var (text, rest) = ("", power)
  repeat {
    text = digits[rest % 10] + text
    rest /= 10
  } while rest > 0
  return text
}
