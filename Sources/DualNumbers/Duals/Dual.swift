/// A dual number: a value together with its derivative.
///
/// A dual number a + b ε is an ordinary number a that carries the slope b, with a unit ε whose square is zero.
/// Calculate with such numbers as with any others and sort the result by powers of ε:
///
///     (a + b ε) + (c + d ε) = (a + c) + (b + d) ε
///     (a + b ε) · (c + d ε) = a c + (b c + a d) ε          because ε² = 0
///     f(a + b ε)            = f(a) + f′(a) b ε             Taylor's series, cut off by ε² = 0
///
/// The value parts are what plain numbers would give. The parts beside ε are the sum rule, the product rule and
/// the chain rule: they turn up by themselves. So take any function written in Swift, feed it x + 1 ε instead of
/// x, and what comes out is f(x) + f′(x) ε: the value and the exact derivative, without a formula for the
/// derivative and without a difference quotient's step, through loops, branches, recursion and iterations.
///
/// ```swift
/// let x = Dual(2.0, 1.0)        // the variable x at 2, with slope 1
/// let y = x * x * x + 4         // 12.0 + 12.0ε
/// y.derivative                  // 3 x² at 2: 12
/// ```
///
/// ``derivative(of:at:)-swift.func`` does the seeding and the reading. The type of the derivative decides what one pass gives:
///
/// | type | one pass gives |
/// |---|---|
/// | `Dual<Double>` | one derivative, or one directional derivative |
/// | `Dual<SIMD8<Double>>` | eight partial derivatives |
/// | `Dual<FourPartials>` | four partial derivatives, each skipped where it is known to be zero |
/// | `Dual<Partials<SIMD8<Double>>>` | eight partial derivatives, skipped where all are zero |
/// | `Dual<DirectSum<SIMD8<Double>, SIMD4<Double>>>` | twelve partial derivatives |
/// | `Dual<Dual<Double>>` | the derivative of a derivative, to any depth of nesting |
///
/// Nested derivatives cannot be confused, as each level has a type of its own: an expression that would mix an
/// inner variable with an outer one does not compile, or lifts the outer one to a constant of the inner level.
///
/// Three promises hold for every operation. The value is, bit for bit, what plain numbers give. Comparison,
/// equality and hashing look at the value only. And a derivative that is exactly zero stays zero through a
/// function whose slope is infinite or undefined, so that a constant stays a constant. The price of the last:
/// in a composition such as ∛(x³) at 0, where the inner derivative happens to be 0 and the outer slope is
/// infinite, the result is 0 where the truth is 1.
///
/// The idea is W. K. Clifford's (1873); its use for derivatives is described in A. Griewank and A. Walther,
/// *Evaluating Derivatives*, 2nd edition, SIAM 2008, chapters 2 and 3.
@frozen
public struct Dual<T: Tangent> {
  /// The value: what the same computation gives on plain numbers.
  public var value: T.Scalar

  /// The derivative, in each direction that the tangent carries.
  public var derivative: T

  /// A number with a value and a derivative: a variable, if the derivative is 1.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - derivative: The derivative with respect to whatever variable is meant.
  @_transparent
  public init(_ value: T.Scalar, _ derivative: T) {
    self.value = value
    self.derivative = derivative
  }

  /// A constant: a number whose derivative is zero.
  @_transparent
  public init(_ value: T.Scalar) {
    self.value = value
    self.derivative = .zero
  }
}

// The same for numbers that are their own tangents, so that `Dual(2.0, 1)` needs no type beside it.
extension Dual where T: RealNumber {
  /// A number with a value and a derivative: a variable, if the derivative is 1.
  @_transparent
  public init(_ value: T, _ derivative: T) {
    self.value = value
    self.derivative = derivative
  }

  /// A constant: a number whose derivative is zero.
  @_transparent
  public init(_ value: T) {
    self.value = value
    self.derivative = T.zero
  }
}

extension Dual: Sendable {}

extension Dual: DualNumber {
  /// The type of the value.
  public typealias Value = T.Scalar

  /// A dual number is a scalar and so its own tangent.
  public typealias Scalar = Dual<T>

  /// The result of a function whose derivatives at ``value`` are known: f(a) + f′(a) b ε.
  @_transparent
  public func chained(_ function: Derivatives<T.Scalar>) -> Dual {
    Dual(function.value, derivative.scaled(bySlope: function.first))
  }

  /// The result of a function of two arguments whose partial derivatives at their values are known.
  @_transparent
  public func chained(_ function: PartialDerivatives<T.Scalar>, _ other: Dual) -> Dual {
    Dual(
      function.value,
      derivative.scaled(bySlope: function.x).adding(other.derivative.scaled(bySlope: function.y)))
  }

  /// The derivatives of a function at this number: each derivative at the value, moved along the tangent by the
  /// next.
  @_transparent
  public func derivatives<F: UnaryFunction>(of function: F) -> Derivatives<Dual> {
    let (value, slope) = valueAndSlope(of: function)
    return Derivatives(value: value, first: slope, second: function.derivatives(at: self).second)
  }

  /// The partial derivatives of a function at this number and another.
  @_transparent
  public func derivatives<F: BinaryFunction>(of function: F, _ other: Dual) -> PartialDerivatives<Dual> {
    let (value, x, y) = valueAndSlopes(of: function, other)
    let outer = function.derivatives(at: self, other)
    return PartialDerivatives(value: value, x: x, y: y, xx: outer.xx, xy: outer.xy, yy: outer.yy)
  }

  /// This number times a factor, where a part that is exactly zero stays zero.
  @inlinable
  public func scaledWhereNonzero(by factor: Dual) -> Dual {
    Dual(
      value.scaledWhereNonzero(by: factor.value),
      derivative.scaledWhereNonzero(by: factor.value)
        .adding(factor.derivative.scaledWhereNonzero(by: value)))
  }

  /// This number divided by another, where a part that is exactly zero stays zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: Dual) -> Dual {
    let quotient = value.dividedWhereNonzero(by: divisor.value)
    return Dual(
      quotient,
      derivative.dividedWhereNonzero(by: divisor.value).subtracting(
        divisor.derivative.scaledWhereNonzero(by: quotient).dividedWhereNonzero(by: divisor.value)))
  }

  /// Whether value or derivative has a component that is neither zero nor NaN.
  @inlinable
  public var hasNonzeroComponents: Bool { value.hasNonzeroComponents || derivative.hasNonzeroComponents }

  /// Whether value and derivative are finite throughout.
  @_transparent
  public var hasFiniteComponents: Bool { value.hasFiniteComponents && derivative.hasFiniteComponents }
}
