// Rules, and all between them and the functions that formulas call, are transparent: builds without optimisation
// inline them, too, and know their types. The derivative of a formula with four functions there took 30 times the
// instructions of the formula otherwise, and takes 2.4 times as many so.

/// A function of one real number together with its derivatives: one entry of the rule table.
///
/// Each elementary function of this package is a type that conforms, and its derivatives are written there and
/// nowhere else: ``Dual``, ``HyperDual`` and their nestings all ask the same rule. A function of your own
/// becomes differentiable to every order in the same way:
///
/// ```swift
/// /// The versed sine, 1 − cos x, without cancellation at 0.
/// struct VersedSine: UnaryFunction {
///   func value(at x: Double) -> Double {
///     let s = sin(x / 2)
///     return 2 * s * s
///   }
///   func derivatives<S: RealNumber>(at x: S) -> Derivatives<S> {
///     Derivatives(value: x.applying(self), first: sin(x), second: cos(x))
///   }
/// }
///
/// derivative(of: { x in x.applying(VersedSine()) }, at: 1e-9)
/// ```
///
/// For a function needed in one place only, ``DualNumber/mapped(value:derivative:secondDerivative:)`` is shorter.
public protocol UnaryFunction: Sendable {
  /// The value at a `Double`.
  func value(at x: Double) -> Double

  /// The value at a `Float`; by default that of `Double`, rounded.
  func value(at x: Float) -> Float

  #if (arch(i386) || arch(x86_64)) && !canImport(ucrt) && !canImport(Android) && !hasFeature(Embedded)
    /// The value at a `Float80`; by default that of `Double`.
    func value(at x: Float80) -> Float80
  #endif

  /// Value and first two derivatives at a number of any kind.
  ///
  /// Write the formulas for plain numbers; they are evaluated there, and dual numbers take the derivatives from
  /// them. From the third derivative on, nested dual numbers differentiate the formula for the second.
  func derivatives<S: RealNumber>(at x: S) -> Derivatives<S>

  /// Value and first two derivatives at a `Double`; by default the formulas of ``derivatives(at:)``.
  ///
  /// Give your own where `Double` has a better method than the formulas: a polynomial that was fitted to it, or
  /// one call of a library that returns all three. First and second derivatives then come from here, for
  /// `Double` and, rounded, for `Float` and `Float16`; the formulas serve wider types and third derivatives. The
  /// value must be the same as that of ``value(at:)-(Double)``.
  func derivativesInDouble(at x: Double) -> Derivatives<Double>

  /// Completes the Taylor coefficients of the function along a series.
  ///
  /// Coefficients up to the second come from the derivatives. For those beyond, choose one of the recurrences of
  /// ``TaylorRecurrence``: an exponential law, say, is
  ///
  /// ```swift
  /// func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>) { series.exponential(rate: 3) }
  /// ```
  ///
  /// By default the formula for the second derivative is evaluated on series that are two orders shorter. That
  /// costs n³ operations where the formulas refer to the function itself once, as they do for the value, and
  /// memory; a formula that refers to it m times costs up to m to the power n/2. A recurrence costs n².
  func continueSeries<S: RealNumber>(_ series: TaylorRecurrence<S>)

  /// The function's degree if it is a polynomial, or one to each side of a kink: its Taylor series ends there.
  ///
  /// Nil by default, which is always right.
  var polynomialDegree: Int? { get }
}

extension UnaryFunction {
  /// The function's degree if it is a polynomial: unknown.
  @_transparent
  public var polynomialDegree: Int? { nil }

  /// Value and first two derivatives at a `Double`: the formulas of ``derivatives(at:)``.
  @_transparent
  public func derivativesInDouble(at x: Double) -> Derivatives<Double> { derivatives(at: x) }

  /// The value at a `Float`: that of `Double`, rounded.
  @inlinable
  public func value(at x: Float) -> Float { Float(value(at: Double(x))) }

  #if (arch(i386) || arch(x86_64)) && !canImport(ucrt) && !canImport(Android) && !hasFeature(Embedded)
    /// The value at a `Float80`: that of `Double`.
    @inlinable
    public func value(at x: Float80) -> Float80 { Float80(value(at: Double(x))) }
  #endif
}

/// The value and the first two derivatives of a function at one point.
@frozen
public struct Derivatives<Scalar: RealNumber>: Sendable {
  /// The function's value.
  public var value: Scalar

  /// The first derivative: the slope.
  public var first: Scalar

  /// The second derivative.
  public var second: Scalar

  /// Gathers a value and two derivatives.
  @_transparent
  public init(value: Scalar, first: Scalar, second: Scalar) {
    self.value = value
    self.first = first
    self.second = second
  }
}
