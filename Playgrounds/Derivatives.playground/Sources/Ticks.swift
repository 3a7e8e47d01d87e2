import Foundation

/// A mark on an axis.
struct Tick {
  let value: Double
  let label: String
  /// Set for powers of ten, which are written as 10 with a raised exponent.
  var exponent: String?
}

extension Axis {
  /// The marks of this axis, about as many as asked for.
  func ticks(about count: Int) -> [Tick] {
    switch scale {
    case .linear: linearTicks(about: count)
    case .logarithmic: logarithmicTicks(about: count)
    case .named(let names): names.enumerated().map { Tick(value: Double($0.offset), label: $0.element) }
    case .hidden: []
    }
  }

  /// Multiples of 1, 2 or 5 times a power of ten, whichever comes closest to the count.
  private func linearTicks(about count: Int) -> [Tick] {
    let exponent = Int(floor(log10((range.upperBound - range.lowerBound) / Double(count))))
    // Ten units are written as one of the next larger unit: 0.10 as 0.1.
    let choices = [(1, exponent), (2, exponent), (5, exponent), (1, exponent + 1)].map {
      multiples(of: $0.0, exponent: $0.1)
    }
    return choices.min { abs($0.count - count) < abs($1.count - count) } ?? []
  }

  /// The multiples of digit · 10^exponent within the range.
  private func multiples(of digit: Int, exponent: Int) -> [Tick] {
    let step = Double(digit) * pow(10, Double(exponent))
    let slack = 1e-9
    let first = Int((range.lowerBound / step - slack).rounded(.up))
    let last = Int((range.upperBound / step + slack).rounded(.down))
    guard first <= last else { return [] }
    return (first...last).map { index in
      Tick(value: Double(index) * step, label: decimal(index * digit, exponent: exponent))
    }
  }

  /// Powers of ten, thinned out to the count; over less than two decades also their multiples by 2 and
  /// 5.
  private func logarithmicTicks(about count: Int) -> [Tick] {
    let first = Int((log10(range.lowerBound) - 1e-9).rounded(.up))
    let last = Int((log10(range.upperBound) + 1e-9).rounded(.down))
    if last - first < 2 {
      return (first - 1...last).flatMap { exponent in
        [1, 2, 5].map {
          Tick(value: Double($0) * pow(10, Double(exponent)), label: decimal($0, exponent: exponent))
        }
      }.filter { range.contains($0.value) }
    }
    let stride = max(1, Int((Double(last - first) / Double(count)).rounded(.up)))
    return (first...last).filter { $0 % stride == 0 }.map { exponent in
      Tick(value: pow(10, Double(exponent)), label: "10", exponent: withMinusSign(String(exponent)))
    }
  }
}

/// Writes digits · 10^exponent without an exponent: decimal(25, exponent: -1) is 2.5.
private func decimal(_ digits: Int, exponent: Int) -> String {
  let sign = digits < 0 ? "−" : ""
  var text = String(digits.magnitude)
  if exponent >= 0 {
    return digits == 0 ? "0" : sign + text + String(repeating: "0", count: exponent)
  }
  while text.count <= -exponent { text = "0" + text }
  text.insert(".", at: text.index(text.endIndex, offsetBy: exponent))
  return sign + text
}

/// Replaces the hyphen of a negative number by the minus sign that print has.
func withMinusSign(_ number: String) -> String {
  number.hasPrefix("-") ? "−" + number.dropFirst() : number
}
