import Foundation

extension Double {
  /// The number with so many decimals.
  public func text(decimals: Int) -> String {
    withMinusSign(String(format: "%.\(decimals)f", self))
  }

  /// The number with so many significant digits, with a power of ten where that is shorter: 1.2·10⁻⁵.
  public func text(digits: Int) -> String {
    withMinusSign(withPowerOfTen(String(format: "%.\(digits)g", self)))
  }
}

/// Replaces the exponent of a number by a power of ten: 1.2e-05 by 1.2·10⁻⁵, 1e-05 by 10⁻⁵.
private func withPowerOfTen(_ number: String) -> String {
  let parts = number.split(separator: "e")
  guard parts.count == 2, let exponent = Int(parts[1]) else { return number }
  let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
  let raised = String(exponent).map { digit in digit.wholeNumberValue.map { digits[$0] } ?? "⁻" }
  let factor = parts[0] == "1" ? "" : parts[0] == "-1" ? "-" : parts[0] + "·"
  return "\(factor)10\(String(raised))"
}
