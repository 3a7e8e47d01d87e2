// The operators of `Dual<FourPartials>`.
//
// The type checker tries every visible operator at every operator of a formula. It does so quickly where the
// operators are concrete, and for minutes where they are generic (see `DualNumber+Operators.swift`), which is why
// they are spelled out for each type that closures meet. Those with a plain number on one side are the same for all:
// see `DualNumber+Constants.swift`.

extension Dual where T == FourPartials {
  /// The sum.
  @_transparent
  public static func + (a: Dual<FourPartials>, b: Dual<FourPartials>) -> Dual<FourPartials> { a.adding(b) }

  /// The difference.
  @_transparent
  public static func - (a: Dual<FourPartials>, b: Dual<FourPartials>) -> Dual<FourPartials> {
    a.subtracting(b)
  }

  /// The product.
  @_transparent
  public static func * (a: Dual<FourPartials>, b: Dual<FourPartials>) -> Dual<FourPartials> {
    a.scaled(by: b)
  }

  /// The quotient.
  @_transparent
  public static func / (a: Dual<FourPartials>, b: Dual<FourPartials>) -> Dual<FourPartials> {
    a.divided(by: b)
  }
}
