/// A number held as the unevaluated sum of two doubles, `high + low`, with about 106 significant bits.
///
/// It serves the rare branches in which a difference of two accurate doubles cancels. The operations have
/// names, not operators, so that they do not join the overload sets which the type checker searches.
///
/// The algorithms are those of T. J. Dekker, "A floating-point technique for extending the available
/// precision", Numer. Math. 18 (1971), and D. E. Knuth, The Art of Computer Programming, vol. 2, 4.2.2; error
/// bounds in M. Joldes, J.-M. Muller and V. Popescu, "Tight and rigorous error bounds for basic building
/// blocks of double-word arithmetic", ACM Trans. Math. Softw. 44 (2017).
struct DoubleDouble: Sendable {
  var high: Double
  var low: Double

  @inline(__always)
  init(_ high: Double, _ low: Double = 0) {
    self.high = high
    self.low = low
  }

  /// The exact sum of two doubles.
  @inline(__always)
  init(sum a: Double, _ b: Double) {
    high = a + b
    let bRounded = high - a
    low = (a - (high - bRounded)) + (b - bRounded)
  }

  /// The exact sum of two doubles of which the first is not the smaller one in magnitude.
  @inline(__always)
  init(larger a: Double, smaller b: Double) {
    high = a + b
    low = b - (high - a)
  }

  /// The exact product of two doubles.
  @inline(__always)
  init(product a: Double, _ b: Double) {
    high = a * b
    low = (-high).addingProduct(a, b)
  }

  @inline(__always)
  var negated: DoubleDouble { DoubleDouble(-high, -low) }

  /// The nearest double.
  @inline(__always)
  var rounded: Double { high + low }

  /// The product with a power of two, which is exact.
  @inline(__always)
  func scaled(by powerOfTwo: Double) -> DoubleDouble { DoubleDouble(high * powerOfTwo, low * powerOfTwo) }

  func adding(_ other: DoubleDouble) -> DoubleDouble {
    let highs = DoubleDouble(sum: high, other.high)
    let lows = DoubleDouble(sum: low, other.low)
    let partial = DoubleDouble(larger: highs.high, smaller: highs.low + lows.high)
    return DoubleDouble(larger: partial.high, smaller: lows.low + partial.low)
  }

  func adding(_ other: Double) -> DoubleDouble {
    let highs = DoubleDouble(sum: high, other)
    return DoubleDouble(larger: highs.high, smaller: highs.low + low)
  }

  func subtracting(_ other: DoubleDouble) -> DoubleDouble { adding(other.negated) }

  func multiplied(by other: DoubleDouble) -> DoubleDouble {
    let highs = DoubleDouble(product: high, other.high)
    return DoubleDouble(larger: highs.high, smaller: highs.low + (high * other.low + low * other.high))
  }

  func multiplied(by other: Double) -> DoubleDouble {
    let highs = DoubleDouble(product: high, other)
    return DoubleDouble(larger: highs.high, smaller: highs.low + low * other)
  }

  func divided(by other: DoubleDouble) -> DoubleDouble {
    let quotient = high / other.high
    let remainder = subtracting(other.multiplied(by: quotient))
    return DoubleDouble(larger: quotient, smaller: remainder.high / other.high)
  }

  /// The next step of Horner's scheme, `self` · z + (high + low), for a coefficient not smaller than the product.
  func horner(_ z: DoubleDouble, _ high: Double, _ low: Double = 0) -> DoubleDouble {
    let product = multiplied(by: z)
    let sum = DoubleDouble(larger: high, smaller: product.high)
    return DoubleDouble(larger: sum.high, smaller: sum.low + (product.low + low))
  }

  var reciprocal: DoubleDouble { DoubleDouble(1).divided(by: self) }
}
