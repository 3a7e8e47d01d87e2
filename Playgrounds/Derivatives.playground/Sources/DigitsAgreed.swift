import Foundation

/// The number of leading digits in which a result agrees with a certified value, at most the certified
/// eleven.
public func digitsAgreed(_ result: Double, _ certified: Double) -> Double {
  let relative = abs(result - certified) / abs(certified)
  guard relative.isFinite else { return 0 }
  return min(11, max(0, -log10(relative)))
}
