import Foundation

/// One axis of a plot: what it shows, from where to where, and on which scale.
public struct Axis: Sendable {
  enum Scale: Sendable {
    case linear, logarithmic
    case named([String])
    case hidden
  }

  let title: String
  let range: ClosedRange<Double>
  let scale: Scale

  /// An axis of equal steps, marked at 1, 2 or 5 times a power of ten.
  public static func linear(_ title: String, _ range: ClosedRange<Double>) -> Axis {
    Axis(title: title, range: range, scale: .linear)
  }

  /// An axis of equal factors, marked at the powers of ten.
  ///
  /// The range must be positive.
  public static func logarithmic(_ title: String, _ range: ClosedRange<Double>) -> Axis {
    precondition(range.lowerBound > 0, "a logarithmic axis needs a positive range, got \(range)")
    return Axis(title: title, range: range, scale: .logarithmic)
  }

  /// An axis with a name at each of the whole numbers from 0.
  public static func names(_ title: String, _ names: [String]) -> Axis {
    Axis(title: title, range: -0.6...Double(names.count) - 0.4, scale: .named(names))
  }

  /// An axis without marks, for drawings that are not graphs.
  public static func hidden(_ range: ClosedRange<Double>) -> Axis {
    Axis(title: "", range: range, scale: .hidden)
  }

  var isHidden: Bool {
    if case .hidden = scale { true } else { false }
  }

  var isLogarithmic: Bool {
    if case .logarithmic = scale { true } else { false }
  }

  /// Where a value lies between the ends, 0 to 1.
  ///
  /// What has no logarithm lies at the lower end.
  func position(of value: Double) -> Double {
    guard isLogarithmic else { return (value - range.lowerBound) / (range.upperBound - range.lowerBound) }
    let clamped = value > range.lowerBound ? value : range.lowerBound
    return log(clamped / range.lowerBound) / log(range.upperBound / range.lowerBound)
  }

  /// The value at a position between 0 and 1.
  func value(at position: Double) -> Double {
    let (low, high) = (range.lowerBound, range.upperBound)
    return isLogarithmic ? low * pow(high / low, position) : low + (high - low) * position
  }
}
