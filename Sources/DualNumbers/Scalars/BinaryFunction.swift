/// A function of two real numbers together with its partial derivatives: one entry of the rule table.
///
/// See ``UnaryFunction`` for what conforming types are for.
public protocol BinaryFunction: Sendable {
  /// The value at two `Double`s.
  func value(at x: Double, _ y: Double) -> Double

  /// The value at two `Float`s; by default that of `Double`, rounded.
  func value(at x: Float, _ y: Float) -> Float

  #if (arch(i386) || arch(x86_64)) && !canImport(ucrt) && !canImport(Android) && !hasFeature(Embedded)
    /// The value at two `Float80`s; by default that of `Double`.
    func value(at x: Float80, _ y: Float80) -> Float80
  #endif

  /// Value and partial derivatives up to the second at numbers of any kind.
  func derivatives<S: RealNumber>(at x: S, _ y: S) -> PartialDerivatives<S>

  /// Value and partial derivatives at two `Double`s; by default the formulas of ``derivatives(at:_:)``.
  ///
  /// See ``UnaryFunction/derivativesInDouble(at:)``.
  func derivativesInDouble(at x: Double, _ y: Double) -> PartialDerivatives<Double>

  /// Completes the Taylor coefficients of the function along two series.
  ///
  /// See ``UnaryFunction/continueSeries(_:)``; the second argument's series comes beside.
  func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>, _ other: SeriesCoefficients<S>)
}

extension BinaryFunction {
  /// Value and partial derivatives at two `Double`s: the formulas of ``derivatives(at:_:)``.
  @_transparent
  public func derivativesInDouble(at x: Double, _ y: Double) -> PartialDerivatives<Double> {
    derivatives(at: x, y)
  }

  /// The value at two `Float`s: that of `Double`, rounded.
  @inlinable
  public func value(at x: Float, _ y: Float) -> Float { Float(value(at: Double(x), Double(y))) }

  #if (arch(i386) || arch(x86_64)) && !canImport(ucrt) && !canImport(Android) && !hasFeature(Embedded)
    /// The value at two `Float80`s: that of `Double`.
    @inlinable
    public func value(at x: Float80, _ y: Float80) -> Float80 { Float80(value(at: Double(x), Double(y))) }
  #endif
}

/// The value of a function of two arguments and its partial derivatives up to the second at one point.
@frozen
public struct PartialDerivatives<Scalar: RealNumber>: Sendable {
  /// The function's value.
  public var value: Scalar

  /// The derivative with respect to the first argument.
  public var x: Scalar

  /// The derivative with respect to the second argument.
  public var y: Scalar

  /// The second derivative with respect to the first argument.
  public var xx: Scalar

  /// The mixed second derivative.
  public var xy: Scalar

  /// The second derivative with respect to the second argument.
  public var yy: Scalar

  /// Gathers a value and its partial derivatives.
  @_transparent
  public init(value: Scalar, x: Scalar, y: Scalar, xx: Scalar, xy: Scalar, yy: Scalar) {
    self.value = value
    self.x = x
    self.y = y
    self.xx = xx
    self.xy = xy
    self.yy = yy
  }
}
