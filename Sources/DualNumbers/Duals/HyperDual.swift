/// A hyper-dual number: a value with two first derivatives and the second derivative that they share.
///
/// A dual number x + ε finds f′ because ε² = 0 cuts Taylor's series off behind the slope. What would keep one more
/// term, and so find f″? A unit whose square is not zero but whose cube is would do, yet its products mix
/// derivatives of different order. J. A. Fike and J. J. Alonso took two units instead, each of which squares to
/// zero while their product does not:
///
///     ε₁² = ε₂² = 0,      ε₁ε₂ ≠ 0
///
/// A hyper-dual number is a + a₁ ε₁ + a₂ ε₂ + a₁₂ ε₁ε₂. Put x + ε₁ + ε₂ into Taylor's series of a function. The
/// square of the displacement is (ε₁ + ε₂)² = 2 ε₁ε₂, its cube is zero, and the 2 cancels the series' ½:
///
///     f(x + ε₁ + ε₂) = f(x) + f′(x) ε₁ + f′(x) ε₂ + f″(x) ε₁ε₂
///
/// So the value, both slopes and the second derivative come out of one evaluation, exact to rounding. There is
/// no step to choose and nothing to cancel, which is where a second difference quotient loses half its digits.
/// With two variables x + ε₁ and y + ε₂ the slopes are ∂f/∂x and ∂f/∂y, and beside ε₁ε₂ stands ∂²f/∂x∂y: an entry
/// of the Hessian matrix.
///
/// The arithmetic again follows from sorting products by units, and is the product rule applied twice:
///
///     (a b)₁₂ = a₁₂ b + a₁ b₂ + a₂ b₁ + a b₁₂
///     f(a)₁₂  = f′(a) a₁₂ + f″(a) a₁ a₂
///
/// ```swift
/// let x = HyperDual(3.0, epsilon1: 1.0, epsilon2: 1.0)
/// let y = x * x * x             // 27.0 + 27.0ε₁ + 27.0ε₂ + 18.0ε₁ε₂
/// y.epsilon12                   // 6 x at 3: 18
/// ```
///
/// ``secondDerivative(of:at:)-swift.func`` does the seeding and the reading. A dual number nested in another,
/// `Dual<Dual<Double>>`, has the same four parts, but it works a rule out by differentiating its formula once more;
/// a hyper-dual number asks the rule for f, f′ and f″ and is done.
///
/// The tangent type `T` is that of the parts that carry ε₂: `HyperDual<Double>` is Fike and Alonso's number, and in
/// `HyperDual<SIMD8<Double>>` ε₂ and ε₁ε₂ have eight lanes, so that one pass gives eight entries of a row of the
/// Hessian matrix. ``HessianDual`` has lanes for ε₁ as well.
///
/// The promises are those of ``Dual``: the value is, bit for bit, what plain numbers give, comparison looks at the
/// value only, and a part that is exactly zero stays zero through a function whose derivatives are not finite.
///
/// Source: J. A. Fike, J. J. Alonso, *The Development of Hyper-Dual Numbers for Exact Second-Derivative
/// Calculations*, AIAA 2011-886.
@frozen
public struct HyperDual<T: Tangent> {
  /// The value: what the same computation gives on plain numbers.
  public var value: T.Scalar

  /// The derivative in the first direction, which stands beside ε₁.
  public var epsilon1: T.Scalar

  /// The derivative in each of the second directions, which stand beside ε₂.
  public var epsilon2: T

  /// The second derivative along the first and each of the second directions, which stands beside ε₁ε₂.
  public var epsilon12: T

  /// A number from its four parts: a variable, if the parts beside ε₁ and ε₂ are 1 and the last is 0.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - epsilon1: The derivative in the first direction.
  ///   - epsilon2: The derivative in each of the second directions.
  ///   - epsilon12: The second derivative along both; 0, as a variable has it, if omitted.
  @_transparent
  public init(_ value: T.Scalar, epsilon1: T.Scalar, epsilon2: T, epsilon12: T = .zero) {
    self.value = value
    self.epsilon1 = epsilon1
    self.epsilon2 = epsilon2
    self.epsilon12 = epsilon12
  }

  /// A constant: a number whose derivatives are zero.
  @_transparent
  public init(_ value: T.Scalar) {
    self.init(value, epsilon1: .zero, epsilon2: .zero, epsilon12: .zero)
  }
}

// The same for numbers that are their own tangents, so that `HyperDual(2.0)` needs no type beside it.
extension HyperDual where T: RealNumber {
  /// A number from its four parts: a variable, if the parts beside ε₁ and ε₂ are 1 and the last is 0.
  @_transparent
  public init(_ value: T, epsilon1: T, epsilon2: T, epsilon12: T = .zero) {
    self.value = value
    self.epsilon1 = epsilon1
    self.epsilon2 = epsilon2
    self.epsilon12 = epsilon12
  }

  /// A constant: a number whose derivatives are zero.
  @_transparent
  public init(_ value: T) {
    self.init(value, epsilon1: T.zero, epsilon2: T.zero, epsilon12: T.zero)
  }
}

extension HyperDual: Sendable {}

extension HyperDual: DualNumber {
  /// The type of the value.
  public typealias Value = T.Scalar

  /// A hyper-dual number is a scalar and so its own tangent.
  public typealias Scalar = HyperDual<T>

  /// The result of a function whose derivatives at ``value`` are known: f′ a₁₂ + f″ a₁ a₂ beside ε₁ε₂.
  @_transparent
  public func chained(_ function: Derivatives<T.Scalar>) -> HyperDual {
    HyperDual(
      function.value,
      epsilon1: epsilon1.scaled(bySlope: function.first),
      epsilon2: epsilon2.scaled(bySlope: function.first),
      epsilon12: epsilon12.scaled(bySlope: function.first)
        .adding(epsilon2.scaled(bySlope: epsilon1.scaled(bySlope: function.second))))
  }

  /// The result of a function of two arguments whose partial derivatives at their values are known.
  @_transparent
  public func chained(_ function: PartialDerivatives<T.Scalar>, _ other: HyperDual) -> HyperDual {
    let slope = firstDerivativesOfSlopes(function, other)
    return HyperDual(
      function.value,
      epsilon1: epsilon1.scaled(bySlope: function.x)
        .adding(other.epsilon1.scaled(bySlope: function.y)),
      epsilon2: epsilon2.scaled(bySlope: function.x)
        .adding(other.epsilon2.scaled(bySlope: function.y)),
      epsilon12: epsilon12.scaled(bySlope: function.x)
        .adding(other.epsilon12.scaled(bySlope: function.y))
        .adding(epsilon2.scaled(bySlope: slope.x).adding(other.epsilon2.scaled(bySlope: slope.y))))
  }

  /// How the slopes of a function of two arguments change in the first direction.
  @_transparent @usableFromInline
  func firstDerivativesOfSlopes(
    _ function: PartialDerivatives<T.Scalar>, _ other: HyperDual
  ) -> (x: T.Scalar, y: T.Scalar) {
    (
      epsilon1.scaled(bySlope: function.xx).adding(other.epsilon1.scaled(bySlope: function.xy)),
      epsilon1.scaled(bySlope: function.xy).adding(other.epsilon1.scaled(bySlope: function.yy))
    )
  }

  /// The derivatives of a function at this number.
  ///
  /// The rule gives value and slopes of f and the slopes of f′. What goes beyond, its formulas give.
  @inlinable
  public func derivatives<F: UnaryFunction>(of function: F) -> Derivatives<HyperDual> {
    let inner = value.derivatives(of: function)
    let outer = function.derivatives(at: self)
    return Derivatives(
      value: chained(inner),
      first: HyperDual(
        inner.first,
        epsilon1: epsilon1.scaled(bySlope: inner.second),
        epsilon2: epsilon2.scaled(bySlope: inner.second),
        epsilon12: outer.first.epsilon12),
      second: outer.second)
  }

  /// The partial derivatives of a function at this number and another.
  @inlinable
  public func derivatives<F: BinaryFunction>(
    of function: F, _ other: HyperDual
  ) -> PartialDerivatives<HyperDual> {
    let inner = value.derivatives(of: function, other.value)
    let outer = function.derivatives(at: self, other)
    let slope = firstDerivativesOfSlopes(inner, other)
    return PartialDerivatives(
      value: chained(inner, other),
      x: HyperDual(
        inner.x,
        epsilon1: slope.x,
        epsilon2: epsilon2.scaled(bySlope: inner.xx).adding(other.epsilon2.scaled(bySlope: inner.xy)),
        epsilon12: outer.x.epsilon12),
      y: HyperDual(
        inner.y,
        epsilon1: slope.y,
        epsilon2: epsilon2.scaled(bySlope: inner.xy).adding(other.epsilon2.scaled(bySlope: inner.yy)),
        epsilon12: outer.y.epsilon12),
      xx: outer.xx, xy: outer.xy, yy: outer.yy)
  }

  /// This number times a factor, where a part that is exactly zero stays zero.
  @inlinable
  public func scaledWhereNonzero(by factor: HyperDual) -> HyperDual {
    HyperDual(
      value.scaledWhereNonzero(by: factor.value),
      epsilon1: epsilon1.scaledWhereNonzero(by: factor.value)
        .adding(factor.epsilon1.scaledWhereNonzero(by: value)),
      epsilon2: epsilon2.scaledWhereNonzero(by: factor.value)
        .adding(factor.epsilon2.scaledWhereNonzero(by: value)),
      epsilon12: epsilon12.scaledWhereNonzero(by: factor.value)
        .adding(factor.epsilon12.scaledWhereNonzero(by: value))
        .adding(
          factor.epsilon2.scaledWhereNonzero(by: epsilon1)
            .adding(epsilon2.scaledWhereNonzero(by: factor.epsilon1))))
  }

  /// This number divided by another, where a part that is exactly zero stays zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: HyperDual) -> HyperDual {
    dividedAtTheEdge(by: divisor, value.dividedWhereNonzero(by: divisor.value))
  }

  /// Whether value and derivatives are finite throughout.
  @_transparent
  public var hasFiniteComponents: Bool {
    value.hasFiniteComponents && epsilon1.hasFiniteComponents && epsilon2.hasFiniteComponents
      && epsilon12.hasFiniteComponents
  }
}
