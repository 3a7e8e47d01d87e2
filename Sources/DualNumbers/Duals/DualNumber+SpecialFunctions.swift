// The special functions as static members; `gamma`, `logGamma` and `signGamma` as swift-numerics spells them.

extension DualNumber {
  /// The gamma function Γ.
  @_transparent
  public static func gamma(_ x: Self) -> Self { x.applying(Gamma()) }

  /// The sign of the gamma function.
  @inlinable
  public static func signGamma(_ x: Self) -> FloatingPointSign { DualNumbers.signGamma(x) }

  /// The polygamma function ψ⁽ⁿ⁾.
  @inlinable
  public static func polygamma(_ order: Int, _ x: Self) -> Self { x.applying(Polygamma(order: order)) }

  /// The function log(eˣ + eʸ), without overflow.
  @_transparent
  public static func logAddExp(_ x: Self, _ y: Self) -> Self { x.applying(LogAddExp(), y) }

  /// The function x log y, 0 where x is 0.
  @_transparent
  public static func xLogY(_ x: Self, _ y: Self) -> Self { x.applying(XLogY(), y) }

  /// The logarithm of the gamma function's magnitude, log |Γ(x)|.
  @_transparent
  public static func logGamma(_ x: Self) -> Self { x.applying(LogGamma()) }

  /// The digamma function ψ, the derivative of log Γ.
  @_transparent
  public static func digamma(_ x: Self) -> Self { x.applying(Digamma()) }

  /// The trigamma function ψ′.
  @_transparent
  public static func trigamma(_ x: Self) -> Self { x.applying(Trigamma()) }

  /// The sine of π x, exact in its zeros.
  @_transparent
  public static func sinPi(_ x: Self) -> Self { x.applying(SinePi()) }

  /// The cosine of π x, exact in its zeros.
  @_transparent
  public static func cosPi(_ x: Self) -> Self { x.applying(CosinePi()) }

  /// The tangent of π x, exact in its zeros and poles.
  @_transparent
  public static func tanPi(_ x: Self) -> Self { x.applying(TangentPi()) }

  /// The function cos x − 1, without cancellation near 0.
  @_transparent
  public static func cosMinusOne(_ x: Self) -> Self { x.applying(CosineMinusOne()) }

  /// The logistic function 1/(1 + e⁻ˣ).
  @_transparent
  public static func sigmoid(_ x: Self) -> Self { x.applying(Sigmoid()) }

  /// The softplus function log(1 + eˣ), without overflow.
  @_transparent
  public static func softplus(_ x: Self) -> Self { x.applying(Softplus()) }

  /// The sigmoid linear unit x/(1 + e⁻ˣ).
  @_transparent
  public static func silu(_ x: Self) -> Self { x.applying(SiLU()) }

  /// The logit log(x/(1 − x)), the inverse of the logistic function.
  @_transparent
  public static func logit(_ x: Self) -> Self { x.applying(Logit()) }

  /// The function log(1 − eˣ) for x ≤ 0, without cancellation.
  @_transparent
  public static func logOneMinusExp(_ x: Self) -> Self { x.applying(LogOneMinusExp()) }

  /// The function log(cosh x), without overflow.
  @_transparent
  public static func logCosh(_ x: Self) -> Self { x.applying(LogCosh()) }

  /// The cardinal sine sin(x)/x, 1 at 0.
  @_transparent
  public static func sinc(_ x: Self) -> Self { x.applying(Sinc()) }

  /// The relative exponential (eˣ − 1)/x, 1 at 0.
  @_transparent
  public static func expMinusOneOverX(_ x: Self) -> Self { x.applying(ExpMinusOneOverX()) }

  /// The function (1 − cos x)/x², ½ at 0.
  @_transparent
  public static func oneMinusCosOverXSquared(_ x: Self) -> Self { x.applying(OneMinusCosOverXSquared()) }

  /// The function x log x, 0 at 0.
  @_transparent
  public static func xLogX(_ x: Self) -> Self { x.applying(XLogX()) }

  /// The power xˣ, 1 at 0.
  @_transparent
  public static func xPowX(_ x: Self) -> Self { x.applying(XPowX()) }

  /// The bell curve exp(−x²), accurate in the tails.
  @_transparent
  public static func gaussian(_ x: Self) -> Self { x.applying(Gaussian()) }

  /// The density of the standard normal distribution.
  @_transparent
  public static func normalDensity(_ x: Self) -> Self { x.applying(NormalDensity()) }

  /// The distribution function Φ of the standard normal distribution.
  @_transparent
  public static func normalDistribution(_ x: Self) -> Self { x.applying(NormalDistribution()) }

  /// The function √(1 + x²), without overflow.
  @_transparent
  public static func sqrtOnePlusSquare(_ x: Self) -> Self { x.applying(SqrtOnePlusSquare()) }

  /// The function √(1 + x²) − 1, without cancellation near 0.
  @_transparent
  public static func sqrtOnePlusSquareMinusOne(_ x: Self) -> Self { x.applying(SqrtOnePlusSquareMinusOne()) }
}
