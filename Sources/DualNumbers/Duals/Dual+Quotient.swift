extension Dual {
  /// The tangent of a quotient whose parts are dual numbers: (u′ − q v′)/v, divided once.
  ///
  /// A product with the reciprocal, as vectors of directions take it, would underflow in the reciprocal's
  /// derivative, 1/v², where the quotient's own derivatives do not.
  @_transparent
  public func dividedByQuotientRule(_ divisorTangent: Dual, divisor: Dual, quotient: Dual) -> Dual {
    let result = subtracting(divisorTangent.scaled(by: quotient)).divided(by: divisor)
    return result.hasFiniteComponents
      ? result : dividedByQuotientRuleWhereNonzero(divisorTangent, divisor: divisor, quotient: quotient)
  }
}
