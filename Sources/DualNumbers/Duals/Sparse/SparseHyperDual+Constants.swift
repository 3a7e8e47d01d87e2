// The arithmetic of sparse second-order numbers with constants: no derivatives of the constant to carry along.

extension SparseHyperDual where Tile == HessianTile4 {
  /// The sum of this number and a constant.
  @inlinable
  public func adding(constant: Double) -> Self { Self.sum(self, constant) }

  /// This number less a constant.
  @inlinable
  public func subtracting(constant: Double) -> Self { Self.difference(self, constant) }

  /// A constant less this number.
  @inlinable
  public func subtracted(fromConstant constant: Double) -> Self { Self.difference(constant, self) }

  /// The product of this number and a constant.
  @inlinable
  public func multiplied(byConstant constant: Double) -> Self { Self.product(self, constant) }

  /// The quotient of this number by a constant.
  @inlinable
  public func divided(byConstant constant: Double) -> Self { Self.quotient(self, constant) }

  /// The quotient of a constant by this number.
  @inlinable
  public func dividing(constant: Double) -> Self { Self.quotient(constant, self) }
}
