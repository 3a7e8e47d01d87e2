// The arithmetic of second-order numbers with constants: no derivatives of the constant to carry along.

extension HyperDual {
  /// The sum of this number and a constant.
  @_transparent
  public func adding(constant: T.Scalar) -> Self { Self.sum(self, constant) }

  /// This number less a constant.
  @_transparent
  public func subtracting(constant: T.Scalar) -> Self { Self.difference(self, constant) }

  /// A constant less this number.
  @_transparent
  public func subtracted(fromConstant constant: T.Scalar) -> Self { Self.difference(constant, self) }

  /// The product of this number and a constant.
  @_transparent
  public func multiplied(byConstant constant: T.Scalar) -> Self { Self.product(self, constant) }

  /// The quotient of this number by a constant.
  @_transparent
  public func divided(byConstant constant: T.Scalar) -> Self { Self.quotient(self, constant) }

  /// The quotient of a constant by this number.
  @_transparent
  public func dividing(constant: T.Scalar) -> Self { Self.quotient(constant, self) }
}
