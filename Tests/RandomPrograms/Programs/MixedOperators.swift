import DualNumbers

/// The operators between a number type and plain numbers, which generic code cannot name.
///
/// Types that are known hand theirs over; for the others the plain number is lifted to a constant.
package struct MixedOperators<T: RealNumber> {
  package var right: (Program.Arithmetic, T, Double) -> T
  package var left: (Program.Arithmetic, Double, T) -> T
  package var power: (T, Double) -> T

  package init(
    right: @escaping (Program.Arithmetic, T, Double) -> T,
    left: @escaping (Program.Arithmetic, Double, T) -> T,
    power: @escaping (T, Double) -> T
  ) {
    self.right = right
    self.left = left
    self.power = power
  }

  /// Lifts plain numbers to constants.
  package static var lifting: MixedOperators {
    MixedOperators(
      right: { $0.combine($1, T($2)) }, left: { $0.combine(T($1), $2) }, power: { pow($0, T($1)) })
  }
}

extension Program.Arithmetic {
  func combine<T: RealNumber>(_ a: T, _ b: T) -> T {
    switch self {
    case .plus: a + b
    case .minus: a - b
    case .times: a * b
    case .over: a / b
    }
  }

  var symbol: String { ["+", "-", "*", "/"][rawValue] }
}
