import Foundation

extension Double {
  /// The number with so many decimals.
  public func text(decimals: Int) -> String {
    withMinusSign(String(format: "%.\(decimals)f", self))
  }

  /// The number with so many significant digits, in scientific notation where that is shorter.
  public func text(digits: Int) -> String {
    withMinusSign(String(format: "%.\(digits)g", self))
  }
}
