// The elementary functions as static members, spelled as in Swift Evolution SE-0246 and swift-numerics, so that a
// user of swift-numerics conforms the dual types to its `Real` in one line.
//
// Only dual types have them. On `Double` a static member `exp` would hide the C library's `exp` from every
// extension of `Double`, and it would be ambiguous beside swift-numerics.

extension DualNumber {
  /// eˣ.
  @_transparent
  public static func exp(_ x: Self) -> Self { x.applying(Exponential()) }

  /// eˣ − 1, without cancellation near 0.
  @_transparent
  public static func expMinusOne(_ x: Self) -> Self { x.applying(ExponentialMinusOne()) }

  /// 2ˣ.
  @_transparent
  public static func exp2(_ x: Self) -> Self { x.applying(Exponential2()) }

  /// 10ˣ.
  @_transparent
  public static func exp10(_ x: Self) -> Self { x.applying(Exponential10()) }

  /// The natural logarithm.
  @_transparent
  public static func log(_ x: Self) -> Self { x.applying(Logarithm()) }

  /// The logarithm to base 2.
  @_transparent
  public static func log2(_ x: Self) -> Self { x.applying(Logarithm2()) }

  /// The logarithm to base 10.
  @_transparent
  public static func log10(_ x: Self) -> Self { x.applying(Logarithm10()) }

  /// The sine.
  @_transparent
  public static func sin(_ x: Self) -> Self { x.applying(Sine()) }

  /// The cosine.
  @_transparent
  public static func cos(_ x: Self) -> Self { x.applying(Cosine()) }

  /// The tangent.
  @_transparent
  public static func tan(_ x: Self) -> Self { x.applying(TangentFunction()) }

  /// The inverse sine.
  @_transparent
  public static func asin(_ x: Self) -> Self { x.applying(Arcsine()) }

  /// The inverse cosine.
  @_transparent
  public static func acos(_ x: Self) -> Self { x.applying(Arccosine()) }

  /// The inverse tangent.
  @_transparent
  public static func atan(_ x: Self) -> Self { x.applying(Arctangent()) }

  /// The hyperbolic sine.
  @_transparent
  public static func sinh(_ x: Self) -> Self { x.applying(HyperbolicSine()) }

  /// The hyperbolic cosine.
  @_transparent
  public static func cosh(_ x: Self) -> Self { x.applying(HyperbolicCosine()) }

  /// The hyperbolic tangent.
  @_transparent
  public static func tanh(_ x: Self) -> Self { x.applying(HyperbolicTangent()) }

  /// The inverse hyperbolic sine.
  @_transparent
  public static func asinh(_ x: Self) -> Self { x.applying(InverseHyperbolicSine()) }

  /// The inverse hyperbolic cosine.
  @_transparent
  public static func acosh(_ x: Self) -> Self { x.applying(InverseHyperbolicCosine()) }

  /// The inverse hyperbolic tangent.
  @_transparent
  public static func atanh(_ x: Self) -> Self { x.applying(InverseHyperbolicTangent()) }

  /// The square root.
  @_transparent
  public static func sqrt(_ x: Self) -> Self { x.applying(SquareRoot()) }

  /// The cube root.
  @_transparent
  public static func cbrt(_ x: Self) -> Self { x.applying(CubeRoot()) }

  /// The error function.
  @_transparent
  public static func erf(_ x: Self) -> Self { x.applying(ErrorFunction()) }

  /// The complementary error function.
  @_transparent
  public static func erfc(_ x: Self) -> Self { x.applying(ComplementaryErrorFunction()) }

  /// The function log(1 + x), without cancellation near 0.
  @_transparent
  public static func log(onePlus x: Self) -> Self { x.applying(LogarithmOnePlus()) }

  /// The power xʸ.
  @_transparent
  public static func pow(_ x: Self, _ y: Self) -> Self { x.applying(Power(), y) }

  /// The power xⁿ with a whole exponent.
  @_transparent
  public static func pow(_ x: Self, _ n: Int) -> Self { x.applying(IntegerPower(exponent: n)) }

  /// The n-th root; for odd n also of negative numbers.
  @inlinable
  public static func root(_ x: Self, _ n: Int) -> Self { x.applying(Root(degree: n)) }

  /// The angle of the point (x, y).
  @_transparent
  public static func atan2(y: Self, x: Self) -> Self { y.applying(Arctangent2(), x) }

  /// The length of the vector (x, y).
  @_transparent
  public static func hypot(_ x: Self, _ y: Self) -> Self { x.applying(Hypotenuse(), y) }
}
