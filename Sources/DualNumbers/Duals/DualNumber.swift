/// A number that carries derivatives beside its value.
///
/// What the dual types of this package have in common, whatever derivatives they carry: ``value`` is what the
/// same computation gives on plain numbers, bit for bit; comparison, equality, hashing, rounding and
/// classification look at the value only, so control flow takes the path that plain numbers take; and the
/// derivatives of a function reach the number through the chain rule.
///
/// The derivative is that of the branch taken. A branch on a single point, `x == 1 ? 1 : x * x`, therefore has
/// the derivative 0 at 1; ``checkDerivative(of:at:noise:sensitivity:progress:)`` catches such cases.
public protocol DualNumber: RealNumber, CustomStringConvertible {
  /// The type of the value: a plain number, or again a dual one where derivatives nest.
  associatedtype Value: RealNumber

  /// The value, as plain arithmetic gives it.
  var value: Value { get set }

  /// A constant: a number whose derivatives are zero.
  init(_ value: Value)

  /// The result of a function whose derivatives at ``value`` are known: the chain rule.
  ///
  /// Where a derivative of this number is exactly zero, that of the result is zero too, even if the function's
  /// slope is infinite or NaN.
  func chained(_ function: Derivatives<Value>) -> Self

  /// The result of a function of two arguments whose partial derivatives at their values are known.
  func chained(_ function: PartialDerivatives<Value>, _ other: Self) -> Self

  /// The quotient of this number by another: what `x / y` calculates.
  ///
  /// The other operations are those of a ``Tangent``: ``Tangent/adding(_:)``, ``Tangent/subtracting(_:)``,
  /// ``Tangent/negated()`` and ``Tangent/scaled(by:)``. The operators are made of them.
  func divided(by divisor: Self) -> Self

  /// The sum of this number and a constant: what `x + 2.0` calculates.
  func adding(constant: Value) -> Self

  /// This number less a constant: what `x - 2.0` calculates.
  func subtracting(constant: Value) -> Self

  /// A constant less this number: what `2.0 - x` calculates.
  func subtracted(fromConstant constant: Value) -> Self

  /// The product of this number and a constant: what `x * 2.0` calculates.
  func multiplied(byConstant constant: Value) -> Self

  /// The quotient of this number by a constant: what `x / 2.0` calculates.
  func divided(byConstant constant: Value) -> Self

  /// The quotient of a constant by this number: what `2.0 / x` calculates.
  func dividing(constant: Value) -> Self

  /// The result of a function of which no derivatives beyond the second are known.
  ///
  /// A number that carries higher derivatives makes them NaN: not a number instead of a wrong one.
  func chained(upToSecondOrder function: Derivatives<Value>) -> Self
}

// A type whose arithmetic is quicker with a constant, or leaves it untouched, has its own.
extension DualNumber {
  /// The sum of this number and a constant.
  @_transparent
  public func adding(constant: Value) -> Self { adding(Self(constant)) }

  /// This number less a constant.
  @_transparent
  public func subtracting(constant: Value) -> Self { subtracting(Self(constant)) }

  /// A constant less this number.
  @_transparent
  public func subtracted(fromConstant constant: Value) -> Self { Self(constant).subtracting(self) }

  /// The product of this number and a constant.
  @_transparent
  public func multiplied(byConstant constant: Value) -> Self { scaled(by: Self(constant)) }

  /// The quotient of this number by a constant.
  @_transparent
  public func divided(byConstant constant: Value) -> Self { divided(by: Self(constant)) }

  /// The quotient of a constant by this number.
  @_transparent
  public func dividing(constant: Value) -> Self { Self(constant).divided(by: self) }
}

extension DualNumber {
  /// The function's value, with its derivatives by the chain rule.
  @_transparent
  public func applying<F: UnaryFunction>(_ function: F) -> Self {
    chained(value.derivatives(of: function))
  }

  /// The function's value at this number and another, with its derivatives by the chain rule.
  @_transparent
  public func applying<F: BinaryFunction>(_ function: F, _ other: Self) -> Self {
    chained(value.derivatives(of: function, other.value), other)
  }

  /// The result of a function of which no derivatives beyond the second are known: the chain rule.
  @_transparent
  public func chained(upToSecondOrder function: Derivatives<Value>) -> Self { chained(function) }

  /// The sine and the cosine of this number.
  @_transparent
  public func sineAndCosine() -> (sine: Self, cosine: Self) {
    let sine = value.derivatives(of: Sine())
    let cosine = Derivatives(value: sine.first, first: sine.second, second: -sine.first)
    return (chained(sine), chained(cosine))
  }

  /// The result of a function of your own whose value and slope at this number's value are known.
  ///
  /// ```swift
  /// // A table lookup that knows its slope.
  /// let y = x.mapped(value: table[x.value], derivative: table.slope(at: x.value))
  /// ```
  ///
  /// - Parameters:
  ///   - value: The function's value at ``value``.
  ///   - derivative: The function's derivative at ``value``.
  ///   - secondDerivative: The function's second derivative there; second-order types need it. 0 if omitted. Higher
  ///     derivatives, which a ``Taylor`` number carries, become NaN; a ``UnaryFunction`` has them.
  /// - Returns: A number with that value and the derivatives of the composition.
  @_transparent
  public func mapped(value: Value, derivative: Value, secondDerivative: Value = .zero) -> Self {
    chained(upToSecondOrder: Derivatives(value: value, first: derivative, second: secondDerivative))
  }
}

// A dual number is a scalar, and so its own tangent.
extension DualNumber {
  /// The constant 0.
  @_transparent
  public static var zero: Self { Self(Value.zero) }

  /// How many derivatives are nested: one more than in the value.
  @inlinable
  public static var nestingLevel: Int { Value.nestingLevel + 1 }
}

extension DualNumber {
  /// The constant nearest to a `Double`.
  @_transparent
  public init(_ value: Double) { self.init(Value(value)) }

  /// The constant nearest to a whole number.
  @_transparent
  public init(_ value: Int) { self.init(Value(value)) }

  /// The constant nearest to a whole number.
  @inlinable
  public init<Source: BinaryInteger>(_ value: Source) { self.init(Value(value)) }

  /// The constant equal to a whole number, or nil if there is none.
  @inlinable
  public init?<Source: BinaryInteger>(exactly source: Source) {
    guard let value = Value(exactly: source) else { return nil }
    self.init(value)
  }

  /// A constant from a literal.
  @_transparent
  public init(integerLiteral value: Value.IntegerLiteralType) { self.init(Value(integerLiteral: value)) }

  /// A constant from a literal.
  @_transparent
  public init(floatLiteral value: Value.FloatLiteralType) { self.init(Value(floatLiteral: value)) }
}
