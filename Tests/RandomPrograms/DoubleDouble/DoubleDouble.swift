/// A number of about 31 digits: the unevaluated sum of two doubles.
///
/// The reference for derivatives is calculated in these, apart from the library under test. The algorithms are
/// those of T. J. Dekker, Numerische Mathematik 18 (1971), with the accurate sum of D. H. Bailey's QD library, as
/// analysed by M. Joldes, J.-M. Muller and V. Popescu, ACM TOMS 44 (2017): relative errors of a few 2⁻¹⁰⁴.
package struct DoubleDouble: Sendable {
  package var high: Double
  package var low: Double

  package init(_ high: Double, _ low: Double = 0) {
    self.high = high
    self.low = low
  }

  /// The exact sum of two doubles.
  static func exactSum(_ a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    let share = sum - a
    return DoubleDouble(sum, (a - (sum - share)) + (b - share))
  }

  /// The exact sum of two doubles of which the first is the larger.
  static func exactSum(larger a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    return DoubleDouble(sum, b - (sum - a))
  }

  /// The exact product of two doubles.
  static func exactProduct(_ a: Double, _ b: Double) -> DoubleDouble {
    let product = a * b
    return DoubleDouble(product, (-product).addingProduct(a, b))
  }
}

extension DoubleDouble {
  package static let one = DoubleDouble(1)
  package static let nan = DoubleDouble(.nan)

  package var isFinite: Bool { high.isFinite }
  package var magnitude: DoubleDouble { high < 0 ? -self : self }

  package static prefix func - (a: DoubleDouble) -> DoubleDouble { DoubleDouble(-a.high, -a.low) }

  package static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let high = exactSum(a.high, b.high)
    guard high.high.isFinite else { return DoubleDouble(high.high) }
    let low = exactSum(a.low, b.low)
    let first = exactSum(larger: high.high, high.low + low.high)
    return exactSum(larger: first.high, first.low + low.low)
  }

  package static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + -b }

  package static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let product = exactProduct(a.high, b.high)
    guard product.high.isFinite && product.high != 0 else { return DoubleDouble(product.high) }
    return exactSum(larger: product.high, product.low + (a.high * b.low + a.low * b.high))
  }

  package static func * (a: DoubleDouble, b: Double) -> DoubleDouble {
    let product = exactProduct(a.high, b)
    guard product.high.isFinite && product.high != 0 else { return DoubleDouble(product.high) }
    return exactSum(larger: product.high, product.low + a.low * b)
  }

  package static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let first = a.high / b.high
    guard first.isFinite && first != 0 && b.high.isFinite else { return DoubleDouble(first) }
    let rest = a - b * first
    let second = rest.high / b.high
    let third = (rest - b * second).high / b.high
    return exactSum(larger: first, second) + DoubleDouble(third)
  }

  package static func < (a: DoubleDouble, b: Double) -> Bool {
    a.high < b || (a.high == b && a.low < 0)
  }

  /// This number times a power of two that is a double, without rounding.
  func scaled(by power: Double) -> DoubleDouble { DoubleDouble(high * power, low * power) }
}
