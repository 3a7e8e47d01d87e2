/// The coefficients of a power series in memory that somebody else owns: valid during one call only.
@frozen
public struct SeriesCoefficients<Scalar: RealNumber> {
  @usableFromInline let base: UnsafeMutablePointer<Scalar>

  /// The highest power whose coefficient may differ from zero.
  public let degree: Int

  @inlinable @inline(__always)
  init(_ base: UnsafeMutablePointer<Scalar>, degree: Int) {
    self.base = base
    self.degree = degree
  }

  /// The coefficient of a power.
  ///
  /// - Parameter power: A power from 0 to ``degree``; the memory beyond belongs to somebody else.
  @inlinable @inline(__always)
  public subscript(power: Int) -> Scalar { base[power] }

  /// The sum of the products of coefficients with another series' whose powers add up to k: from one power of this
  /// series to another, of which there is one at least.
  @inlinable @inline(__always)
  func sumOfProducts(
    _ other: SeriesCoefficients<Scalar>, _ k: Int, from first: Int, through last: Int
  ) -> Scalar {
    var sum = self[first] * other[k &- first]
    each(from: first &+ 1, through: last) { j in sum += self[j] * other[k &- j] }
    return sum
  }

  /// Whether the two coefficients behind the value and the last one are finite.
  @inlinable @inline(__always)
  var endsAreFinite: Bool {
    // Their sum is finite only if they are.
    switch degree {
    case 0: true
    case 1: self[1].hasFiniteComponents
    case 2: (self[1] + self[2]).hasFiniteComponents
    default: (self[1] + self[2] + self[degree]).hasFiniteComponents
    }
  }

  /// Sets the coefficients of a quotient, whose value is in place, where zero divided by anything is zero.
  @inlinable @inline(never)
  func divideAtTheEdge(by b: SeriesCoefficients<Scalar>, _ q: SeriesCoefficients<Scalar>) {
    each(from: 1, through: q.degree) { k in
      var remainder = k <= degree ? self[k] : .zero
      each(from: 1, through: Swift.min(k, b.degree)) { j in
        remainder -= b[j].scaledWhereNonzero(by: q[k &- j])
      }
      q.base[k] = remainder.dividedWhereNonzero(by: b[0])
    }
  }
}

// It points to memory that is valid during one call only.
@available(*, unavailable)
extension SeriesCoefficients: Sendable {}

/// Memory in which a recurrence keeps the series that it needs beside its result.
@frozen @usableFromInline
struct SeriesScratch<Scalar: RealNumber> {
  @usableFromInline let first: UnsafeMutablePointer<Scalar>
  @usableFromInline let second: UnsafeMutablePointer<Scalar>
  @usableFromInline let third: UnsafeMutablePointer<Scalar>
  @usableFromInline let fourth: UnsafeMutablePointer<Scalar>

  @inlinable @inline(__always)
  init(
    _ first: UnsafeMutablePointer<Scalar>, _ second: UnsafeMutablePointer<Scalar>,
    _ third: UnsafeMutablePointer<Scalar>, _ fourth: UnsafeMutablePointer<Scalar>
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }
}

/// Calls a function with each number from one to another, both included; with none if the first is greater.
///
/// A closed range would trap there, and in debug builds an iterator costs more than the body.
@inlinable @inline(__always)
func each(from first: Int, through last: Int, _ body: (Int) -> Void) {
  var i = first
  while i <= last {
    body(i)
    i &+= 1
  }
}
