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
