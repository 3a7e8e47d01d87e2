// The special functions as global functions, for plain and dual numbers alike.
//
// Most of them are compositions that no rule for their parts can make accurate: 1 − cos x at 10⁻⁸ has lost its
// digits before any derivative is taken.

/// The gamma function Γ(x), by its name in the C library.
///
/// There is no global function `gamma`, for a reason: some C libraries have one for plain numbers, and it gives
/// log Γ. The dual types have the static spelling `gamma(_:)`.
///
/// Derivatives: ``Gamma``.
@_transparent
public func tgamma<R: RealNumber>(_ x: R) -> R { x.applying(Gamma()) }

/// The sign of the gamma function: minus between −1 and 0, between −3 and −2, and so on.
@inlinable
public func signGamma<R: RealNumber>(_ x: R) -> FloatingPointSign {
  if x >= 0 || x == x.rounded(.towardZero) || x.isNaN { return .plus }
  let half = (x / 2).rounded(.down)
  return x.rounded(.down) == 2 * half ? .plus : .minus
}

/// The polygamma function ψ⁽ⁿ⁾, the n-th derivative of the digamma function.
///
/// Derivatives: ``Polygamma``.
///
/// - Parameters:
///   - order: How often ψ is differentiated; negative gives NaN.
///   - x: The argument.
@inlinable
public func polygamma<R: RealNumber>(_ order: Int, _ x: R) -> R { x.applying(Polygamma(order: order)) }

/// The logarithm of a sum of two exponentials, log(eˣ + eʸ), without overflow.
///
/// Derivatives: ``LogAddExp``.
@_transparent
public func logAddExp<R: RealNumber>(_ x: R, _ y: R) -> R { x.applying(LogAddExp(), y) }

/// The function x log y, 0 where x is 0.
///
/// Derivatives: ``XLogY``.
@_transparent
public func xLogY<R: RealNumber>(_ x: R, _ y: R) -> R { x.applying(XLogY(), y) }

/// The logarithm of the gamma function's magnitude, log |Γ(x)|.
///
/// Derivatives: ``LogGamma``.
@_transparent
public func logGamma<R: RealNumber>(_ x: R) -> R { x.applying(LogGamma()) }

/// The digamma function ψ, the derivative of log Γ.
///
/// Derivatives: ``Digamma``.
@_transparent
public func digamma<R: RealNumber>(_ x: R) -> R { x.applying(Digamma()) }

/// The trigamma function ψ′.
///
/// Derivatives: ``Trigamma``.
@_transparent
public func trigamma<R: RealNumber>(_ x: R) -> R { x.applying(Trigamma()) }

/// The sine of π x, exact in its zeros.
///
/// Derivatives: ``SinePi``.
@_transparent
public func sinPi<R: RealNumber>(_ x: R) -> R { x.applying(SinePi()) }

/// The cosine of π x, exact in its zeros.
///
/// Derivatives: ``CosinePi``.
@_transparent
public func cosPi<R: RealNumber>(_ x: R) -> R { x.applying(CosinePi()) }

/// The tangent of π x, exact in its zeros and poles.
///
/// Derivatives: ``TangentPi``.
@_transparent
public func tanPi<R: RealNumber>(_ x: R) -> R { x.applying(TangentPi()) }

/// The function cos x − 1, without cancellation near 0.
///
/// Derivatives: ``CosineMinusOne``.
@_transparent
public func cosMinusOne<R: RealNumber>(_ x: R) -> R { x.applying(CosineMinusOne()) }

/// The logistic function 1/(1 + e⁻ˣ).
///
/// Derivatives: ``Sigmoid``.
@_transparent
public func sigmoid<R: RealNumber>(_ x: R) -> R { x.applying(Sigmoid()) }

/// The softplus function log(1 + eˣ), without overflow.
///
/// Derivatives: ``Softplus``.
@_transparent
public func softplus<R: RealNumber>(_ x: R) -> R { x.applying(Softplus()) }

/// The sigmoid linear unit x/(1 + e⁻ˣ).
///
/// Derivatives: ``SiLU``.
@_transparent
public func silu<R: RealNumber>(_ x: R) -> R { x.applying(SiLU()) }

/// The logit log(x/(1 − x)), the inverse of the logistic function.
///
/// Derivatives: ``Logit``.
@_transparent
public func logit<R: RealNumber>(_ x: R) -> R { x.applying(Logit()) }

/// The function log(1 − eˣ) for x ≤ 0, without cancellation.
///
/// Derivatives: ``LogOneMinusExp``.
@_transparent
public func logOneMinusExp<R: RealNumber>(_ x: R) -> R { x.applying(LogOneMinusExp()) }

/// The function log(cosh x), without overflow.
///
/// Derivatives: ``LogCosh``.
@_transparent
public func logCosh<R: RealNumber>(_ x: R) -> R { x.applying(LogCosh()) }

/// The cardinal sine sin(x)/x, 1 at 0.
///
/// Derivatives: ``Sinc``.
@_transparent
public func sinc<R: RealNumber>(_ x: R) -> R { x.applying(Sinc()) }

/// The relative exponential (eˣ − 1)/x, 1 at 0.
///
/// Derivatives: ``ExpMinusOneOverX``.
@_transparent
public func expMinusOneOverX<R: RealNumber>(_ x: R) -> R { x.applying(ExpMinusOneOverX()) }

/// The function (1 − cos x)/x², ½ at 0.
///
/// Derivatives: ``OneMinusCosOverXSquared``.
@_transparent
public func oneMinusCosOverXSquared<R: RealNumber>(_ x: R) -> R { x.applying(OneMinusCosOverXSquared()) }

/// The function x log x, 0 at 0.
///
/// Derivatives: ``XLogX``.
@_transparent
public func xLogX<R: RealNumber>(_ x: R) -> R { x.applying(XLogX()) }

/// The power xˣ, 1 at 0.
///
/// Derivatives: ``XPowX``.
@_transparent
public func xPowX<R: RealNumber>(_ x: R) -> R { x.applying(XPowX()) }

/// The bell curve exp(−x²), accurate in the tails.
///
/// Derivatives: ``Gaussian``.
@_transparent
public func gaussian<R: RealNumber>(_ x: R) -> R { x.applying(Gaussian()) }

/// The density of the standard normal distribution.
///
/// Derivatives: ``NormalDensity``.
@_transparent
public func normalDensity<R: RealNumber>(_ x: R) -> R { x.applying(NormalDensity()) }

/// The distribution function Φ of the standard normal distribution.
///
/// Derivatives: ``NormalDistribution``.
@_transparent
public func normalDistribution<R: RealNumber>(_ x: R) -> R { x.applying(NormalDistribution()) }

/// The function √(1 + x²), without overflow.
///
/// Derivatives: ``SqrtOnePlusSquare``.
@_transparent
public func sqrtOnePlusSquare<R: RealNumber>(_ x: R) -> R { x.applying(SqrtOnePlusSquare()) }

/// The function √(1 + x²) − 1, without cancellation near 0.
///
/// Derivatives: ``SqrtOnePlusSquareMinusOne``.
@_transparent
public func sqrtOnePlusSquareMinusOne<R: RealNumber>(_ x: R) -> R { x.applying(SqrtOnePlusSquareMinusOne()) }
