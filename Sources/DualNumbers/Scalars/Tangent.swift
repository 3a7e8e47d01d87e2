/// A derivative: an element of a vector space over a type of scalars.
///
/// The tangent type of a ``Dual`` number decides how many directions one pass of a computation carries. A
/// scalar is its own tangent and carries one direction; a SIMD vector carries one direction a lane; a dual
/// number is again a scalar, so derivatives nest to any depth.
///
/// The operations are named methods and not operators on purpose: each further overload of `+` or `*` makes
/// every formula of every user slower to compile.
///
/// To carry derivatives in a type of your own, give it the requirements without a default implementation. A
/// tangent must behave as a vector: addition is associative and commutative up to rounding, ``zero`` is its
/// neutral element, and scaling distributes over addition.
public protocol Tangent: Sendable {
  /// The numbers by which tangents are scaled, and the type of the value beside the derivative.
  associatedtype Scalar: RealNumber

  /// The derivative of a constant.
  static var zero: Self { get }

  /// The sum of two tangents.
  func adding(_ other: Self) -> Self

  /// The difference of two tangents.
  func subtracting(_ other: Self) -> Self

  /// The tangent of the opposite direction.
  func negated() -> Self

  /// This tangent times a scalar, as plain multiplication gives it.
  func scaled(by factor: Scalar) -> Self

  /// This tangent times a scalar, where zero times anything is zero.
  ///
  /// A component that is exactly zero stays zero, also when the factor is infinite or NaN. The chain rule uses
  /// this form where a slope is not finite, so that a variable that takes no part in a computation never turns
  /// into NaN.
  func scaledWhereNonzero(by factor: Scalar) -> Self

  /// This tangent divided by a scalar, where zero divided by anything is zero.
  func dividedWhereNonzero(by divisor: Scalar) -> Self

  /// Whether every component is finite, on every level of nesting.
  var hasFiniteComponents: Bool { get }

  /// Whether some component is neither zero nor NaN, on any level of nesting.
  var hasNonzeroComponents: Bool { get }

  /// Whether every component is known to be zero, without a look at the components.
  ///
  /// A function of a number whose derivatives are known to be zero is evaluated without its slope. False by
  /// default, which is always right.
  var isKnownToBeZero: Bool { get }

  /// Adds a tangent in place.
  mutating func add(_ other: Self)

  /// This tangent times the slope of a function: the chain rule.
  ///
  /// Where a component is zero the result is zero, also if the slope is infinite or NaN. The default tests the
  /// slope once for all components.
  func scaled(bySlope slope: Scalar) -> Self

  /// The tangent of a product u v from the tangents of u (this one) and v: v u′ + u v′.
  ///
  /// - Parameters:
  ///   - factorTangent: The tangent v′ of the second factor.
  ///   - value: The first factor u.
  ///   - factor: The second factor v.
  func multipliedByProductRule(_ factorTangent: Self, value: Scalar, factor: Scalar) -> Self

  /// The tangent of a quotient u/v from the tangents of u (this one) and v: (u′ − q v′)/v with q = u/v.
  ///
  /// Where a component of u′ or v′ is zero its contribution is zero, also if v is zero. The default takes one
  /// reciprocal for all components.
  ///
  /// - Parameters:
  ///   - divisorTangent: The tangent v′ of the divisor.
  ///   - divisor: The divisor v.
  ///   - quotient: The quotient q.
  func dividedByQuotientRule(_ divisorTangent: Self, divisor: Scalar, quotient: Scalar) -> Self

  /// How many derivatives are nested in the scalars: 0 over plain numbers.
  static var nestingLevel: Int { get }
}

extension Tangent {
  /// Whether every component is known to be zero: not known.
  @_transparent
  public var isKnownToBeZero: Bool { false }

  /// Whether some component is not zero; NaN counts as such here.
  @inlinable
  public var hasNonzeroComponents: Bool { !scaledWhereNonzero(by: .infinity).hasFiniteComponents }

  /// Adds a tangent in place.
  @_transparent
  public mutating func add(_ other: Self) { self = adding(other) }

  /// This tangent times the slope of a function: the chain rule.
  @_transparent
  public func scaled(bySlope slope: Scalar) -> Self {
    slope.hasFiniteComponents ? scaled(by: slope) : scaledWhereNonzero(by: slope)
  }

  /// The tangent of a product.
  @_transparent
  public func multipliedByProductRule(_ factorTangent: Self, value: Scalar, factor: Scalar) -> Self {
    scaled(by: factor).adding(factorTangent.scaled(by: value))
  }

  /// The tangent of a quotient.
  ///
  /// A reciprocal that is not normal would be inaccurate, or infinite beside a finite quotient; there, and where
  /// the quotient is not finite, each component is divided.
  @_transparent
  public func dividedByQuotientRule(_ divisorTangent: Self, divisor: Scalar, quotient: Scalar) -> Self {
    let reciprocal = 1 / divisor
    if reciprocal.isNormal && reciprocal.hasFiniteComponents && quotient.hasFiniteComponents {
      return subtracting(divisorTangent.scaled(by: quotient)).scaled(by: reciprocal)
    }
    return dividedByQuotientRuleWhereNonzero(divisorTangent, divisor: divisor, quotient: quotient)
  }

  @inlinable @inline(never)
  func dividedByQuotientRuleWhereNonzero(
    _ divisorTangent: Self, divisor: Scalar, quotient: Scalar
  ) -> Self {
    dividedWhereNonzero(by: divisor).subtracting(
      divisorTangent.scaledWhereNonzero(by: quotient).dividedWhereNonzero(by: divisor))
  }

  /// How many derivatives are nested in the scalars.
  @inlinable
  public static var nestingLevel: Int { Scalar.nestingLevel }
}
