public import CDualNumbers

// The standard floating-point types as real numbers.
//
// `Double` and `Float80` evaluate the rules in their own arithmetic. `Float` and `Float16` evaluate them in
// `Double` and round, which costs little and gives derivatives within about half a unit in the last place; the
// value is that of their own library function.

extension RealNumber where Self: BinaryFloatingPoint {
  /// The derivative of a constant: 0.
  @_transparent
  public static var zero: Self { 0 }

  /// The sum of two tangents.
  @_transparent
  public func adding(_ other: Self) -> Self { self + other }

  /// The difference of two tangents.
  @_transparent
  public func subtracting(_ other: Self) -> Self { self - other }

  /// The tangent of the opposite direction.
  @_transparent
  public func negated() -> Self { -self }

  /// This tangent times a scalar.
  @_transparent
  public func scaled(by factor: Self) -> Self { self * factor }

  /// This tangent times a scalar, where zero times anything is zero.
  @_transparent
  public func scaledWhereNonzero(by factor: Self) -> Self {
    self == 0 || factor == 0 ? 0 : self * factor
  }

  /// This tangent divided by a scalar, where zero divided by anything is zero.
  @_transparent
  public func dividedWhereNonzero(by divisor: Self) -> Self { self == 0 ? 0 : self / divisor }

  /// This tangent times the slope of a function: the chain rule.
  @_transparent
  public func scaled(bySlope slope: Self) -> Self {
    // Looking at the product, and not at the slope, costs one comparison without leaving the vector unit.
    let product = self * slope
    if _fastPath(product == product) { return product }
    return self != 0 ? product : 0
  }

  /// The tangent of a quotient.
  @_transparent
  public func dividedByQuotientRule(_ divisorTangent: Self, divisor: Self, quotient: Self) -> Self {
    let reciprocal = 1 / divisor
    let result = (self - divisorTangent * quotient) * reciprocal
    return result == result && reciprocal.isNormal
      ? result : dividedByQuotientRuleWhereNonzero(divisorTangent, divisor: divisor, quotient: quotient)
  }

  /// How many derivatives are nested in plain numbers: none.
  @_transparent
  public static var nestingLevel: Int { 0 }

  /// Whether the number is neither zero nor NaN.
  @_transparent
  public var hasNonzeroComponents: Bool { self > 0 || self < 0 }

  /// Whether the number is finite.
  @_transparent
  public var hasFiniteComponents: Bool { isFinite }
}

extension Double: RealNumber {
  /// Four numbers side by side.
  public typealias Four = SIMD4<Double>

  /// The function's value at this number.
  @_transparent
  public func applying<F: UnaryFunction>(_ function: F) -> Double { function.value(at: self) }

  /// The function's value at this number and another.
  @_transparent
  public func applying<F: BinaryFunction>(_ function: F, _ other: Double) -> Double {
    function.value(at: self, other)
  }

  /// Value and first two derivatives of a function at this number.
  @_transparent
  public func derivatives<F: UnaryFunction>(of function: F) -> Derivatives<Double> {
    function.derivativesInDouble(at: self)
  }

  /// Value and partial derivatives up to the second of a function at this number and another.
  @_transparent
  public func derivatives<F: BinaryFunction>(of function: F, _ other: Double) -> PartialDerivatives<Double> {
    function.derivativesInDouble(at: self, other)
  }

  /// The sine and the cosine, by one call of the C library where it has one.
  @_transparent
  public func sineAndCosine() -> (sine: Double, cosine: Double) {
    let result = libm_sincos(self)
    return (result.sine, result.cosine)
  }
}

extension Float: RealNumber {
  /// Four numbers side by side.
  public typealias Four = SIMD4<Float>

  /// The function's value at this number.
  @_transparent
  public func applying<F: UnaryFunction>(_ function: F) -> Float { function.value(at: self) }

  /// The function's value at this number and another.
  @_transparent
  public func applying<F: BinaryFunction>(_ function: F, _ other: Float) -> Float {
    function.value(at: self, other)
  }

  /// Value and first two derivatives of a function at this number.
  @_transparent
  public func derivatives<F: UnaryFunction>(of function: F) -> Derivatives<Float> {
    Derivatives(rounding: function.derivativesInDouble(at: Double(self)), value: function.value(at: self))
  }

  /// Value and partial derivatives up to the second of a function at this number and another.
  @_transparent
  public func derivatives<F: BinaryFunction>(of function: F, _ other: Float) -> PartialDerivatives<Float> {
    PartialDerivatives(
      rounding: function.derivativesInDouble(at: Double(self), Double(other)),
      value: function.value(at: self, other))
  }
}

// The condition says where the standard library has the type, not which system this is.
#if !(canImport(Darwin) && arch(x86_64))
  @available(macOS 11.0, iOS 14.0, watchOS 7.0, tvOS 14.0, *)
  extension Float16: RealNumber {
    /// Four numbers side by side.
    public typealias Four = SIMD4<Float16>

    /// The function's value at this number: that of `Float`, rounded.
    @_transparent
    public func applying<F: UnaryFunction>(_ function: F) -> Float16 {
      Float16(function.value(at: Float(self)))
    }

    /// The function's value at this number and another: that of `Float`, rounded.
    @_transparent
    public func applying<F: BinaryFunction>(_ function: F, _ other: Float16) -> Float16 {
      Float16(function.value(at: Float(self), Float(other)))
    }

    /// Value and first two derivatives of a function at this number.
    @_transparent
    public func derivatives<F: UnaryFunction>(of function: F) -> Derivatives<Float16> {
      Derivatives(rounding: function.derivativesInDouble(at: Double(self)), value: applying(function))
    }

    /// Value and partial derivatives up to the second of a function at this number and another.
    @_transparent
    public func derivatives<F: BinaryFunction>(
      of function: F, _ other: Float16
    ) -> PartialDerivatives<Float16> {
      PartialDerivatives(
        rounding: function.derivativesInDouble(at: Double(self), Double(other)),
        value: applying(function, other))
    }
  }
#endif

#if (arch(i386) || arch(x86_64)) && !canImport(ucrt) && !canImport(Android) && !hasFeature(Embedded)
  extension Float80: RealNumber {
    /// The function's value at this number.
    @_transparent
    public func applying<F: UnaryFunction>(_ function: F) -> Float80 { function.value(at: self) }

    /// The function's value at this number and another.
    @_transparent
    public func applying<F: BinaryFunction>(_ function: F, _ other: Float80) -> Float80 {
      function.value(at: self, other)
    }
  }
#endif

extension Derivatives where Scalar: BinaryFloatingPoint {
  @_transparent @usableFromInline
  init(rounding wide: Derivatives<Double>, value: Scalar) {
    self.init(value: value, first: Scalar(wide.first), second: Scalar(wide.second))
  }
}

extension PartialDerivatives where Scalar: BinaryFloatingPoint {
  @_transparent @usableFromInline
  init(rounding wide: PartialDerivatives<Double>, value: Scalar) {
    self.init(
      value: value, x: Scalar(wide.x), y: Scalar(wide.y), xx: Scalar(wide.xx), xy: Scalar(wide.xy),
      yy: Scalar(wide.yy))
  }
}
