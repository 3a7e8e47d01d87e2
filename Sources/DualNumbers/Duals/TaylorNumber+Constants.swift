// The arithmetic of truncated power series with constants: sums touch the value only.

extension TaylorNumber {
  /// The sum of this number and a constant.
  @inlinable @inline(__always)
  public func adding(constant: Value) -> Self {
    var sum = self
    sum.value = value + constant
    return sum
  }

  /// This number less a constant.
  @inlinable @inline(__always)
  public func subtracting(constant: Value) -> Self {
    var difference = self
    difference.value = value - constant
    return difference
  }

  /// A constant less this number.
  @inlinable @inline(__always)
  public func subtracted(fromConstant constant: Value) -> Self {
    var difference = negated()
    difference.value = constant - value
    return difference
  }
}
