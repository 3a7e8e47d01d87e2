// The arithmetic of truncated power series with constants: sums touch the value only.

extension TaylorNumber {
  /// The sum of this number and a constant.
  @inlinable @inline(__always)
  public func adding(constant: Value) -> Self { Self.sum(self, constant) }

  /// This number less a constant.
  @inlinable @inline(__always)
  public func subtracting(constant: Value) -> Self { Self.difference(self, constant) }

  /// A constant less this number.
  @inlinable @inline(__always)
  public func subtracted(fromConstant constant: Value) -> Self { Self.difference(constant, self) }

  /// The product of this number and a constant.
  @inlinable @inline(__always)
  public func multiplied(byConstant constant: Value) -> Self { Self.product(self, constant) }

  /// The quotient of this number by a constant.
  @inlinable @inline(__always)
  public func divided(byConstant constant: Value) -> Self { Self.quotient(self, constant) }

  /// The quotient of a constant by this number.
  @inlinable @inline(__always)
  public func dividing(constant: Value) -> Self { Self.quotient(constant, self) }
}
