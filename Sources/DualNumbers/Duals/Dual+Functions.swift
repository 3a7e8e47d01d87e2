// The chain rule of first order, without a look at second derivatives: on plain numbers the optimiser drops those that
// nobody uses, but from the formulas on nested dual numbers it cannot tell.

extension Dual {
  /// The function's value, with its derivative by the chain rule.
  @_transparent
  public func applying<F: UnaryFunction>(_ function: F) -> Dual {
    if derivative.isKnownToBeZero { return Dual(value.applying(function)) }
    let (value, slope) = value.valueAndSlope(of: function)
    return Dual(value, derivative.scaled(bySlope: slope))
  }

  /// The function's value at this number and another, with its derivative by the chain rule.
  @_transparent
  public func applying<F: BinaryFunction>(_ function: F, _ other: Dual) -> Dual {
    if derivative.isKnownToBeZero && other.derivative.isKnownToBeZero {
      return Dual(value.applying(function, other.value))
    }
    let (value, x, y) = value.valueAndSlopes(of: function, other.value)
    return Dual(value, derivative.scaled(bySlope: x).adding(other.derivative.scaled(bySlope: y)))
  }

  /// Value and first derivative of a function: each moved along the tangent by the next.
  @_transparent
  public func valueAndSlope<F: UnaryFunction>(of function: F) -> (value: Dual, slope: Dual) {
    let inner = value.derivatives(of: function)
    return (
      Dual(inner.value, derivative.scaled(bySlope: inner.first)),
      Dual(inner.first, derivative.scaled(bySlope: inner.second))
    )
  }

  /// Value and first partial derivatives of a function, each moved along the tangents by its own.
  @_transparent
  public func valueAndSlopes<F: BinaryFunction>(
    of function: F, _ other: Dual
  ) -> (value: Dual, x: Dual, y: Dual) {
    let inner = value.derivatives(of: function, other.value)
    let (a, b) = (derivative, other.derivative)
    return (
      chained(inner, other),
      Dual(inner.x, a.scaled(bySlope: inner.xx).adding(b.scaled(bySlope: inner.xy))),
      Dual(inner.y, a.scaled(bySlope: inner.xy).adding(b.scaled(bySlope: inner.yy)))
    )
  }
}
