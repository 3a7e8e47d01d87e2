// The elementary functions as global functions, for plain and dual numbers alike.
//
// Each is generic over one protocol: concrete overloads for a number type of ours would slow down, or break, the
// formulas of clients that use the C library's functions on plain numbers.

/// The exponential function eˣ.
///
/// Derivatives: ``Exponential``.
@_transparent
public func exp<R: RealNumber>(_ x: R) -> R { x.applying(Exponential()) }

/// The exponential function 2ˣ.
///
/// Derivatives: ``Exponential2``.
@_transparent
public func exp2<R: RealNumber>(_ x: R) -> R { x.applying(Exponential2()) }

/// The exponential function 10ˣ.
///
/// Derivatives: ``Exponential10``.
@_transparent
public func exp10<R: RealNumber>(_ x: R) -> R { x.applying(Exponential10()) }

/// The function eˣ − 1, without cancellation near 0.
///
/// Derivatives: ``ExponentialMinusOne``.
@_transparent
public func expMinusOne<R: RealNumber>(_ x: R) -> R { x.applying(ExponentialMinusOne()) }

/// The function eˣ − 1, without cancellation near 0, by its name in the C library.
///
/// Derivatives: ``ExponentialMinusOne``.
@_transparent
public func expm1<R: RealNumber>(_ x: R) -> R { x.applying(ExponentialMinusOne()) }

/// The natural logarithm.
///
/// Derivatives: ``Logarithm``.
@_transparent
public func log<R: RealNumber>(_ x: R) -> R { x.applying(Logarithm()) }

/// The logarithm to base 2.
///
/// Derivatives: ``Logarithm2``.
@_transparent
public func log2<R: RealNumber>(_ x: R) -> R { x.applying(Logarithm2()) }

/// The logarithm to base 10.
///
/// Derivatives: ``Logarithm10``.
@_transparent
public func log10<R: RealNumber>(_ x: R) -> R { x.applying(Logarithm10()) }

/// The function log(1 + x), without cancellation near 0, by its name in the C library.
///
/// Derivatives: ``LogarithmOnePlus``.
@_transparent
public func log1p<R: RealNumber>(_ x: R) -> R { x.applying(LogarithmOnePlus()) }

/// The sine of an angle in radians.
///
/// Derivatives: ``Sine``.
@_transparent
public func sin<R: RealNumber>(_ x: R) -> R { x.applying(Sine()) }

/// The cosine of an angle in radians.
///
/// Derivatives: ``Cosine``.
@_transparent
public func cos<R: RealNumber>(_ x: R) -> R { x.applying(Cosine()) }

/// The tangent of an angle in radians.
///
/// Derivatives: ``TangentFunction``.
@_transparent
public func tan<R: RealNumber>(_ x: R) -> R { x.applying(TangentFunction()) }

/// The inverse sine, in radians.
///
/// Derivatives: ``Arcsine``.
@_transparent
public func asin<R: RealNumber>(_ x: R) -> R { x.applying(Arcsine()) }

/// The inverse cosine, in radians.
///
/// Derivatives: ``Arccosine``.
@_transparent
public func acos<R: RealNumber>(_ x: R) -> R { x.applying(Arccosine()) }

/// The inverse tangent, in radians.
///
/// Derivatives: ``Arctangent``.
@_transparent
public func atan<R: RealNumber>(_ x: R) -> R { x.applying(Arctangent()) }

/// The hyperbolic sine.
///
/// Derivatives: ``HyperbolicSine``.
@_transparent
public func sinh<R: RealNumber>(_ x: R) -> R { x.applying(HyperbolicSine()) }

/// The hyperbolic cosine.
///
/// Derivatives: ``HyperbolicCosine``.
@_transparent
public func cosh<R: RealNumber>(_ x: R) -> R { x.applying(HyperbolicCosine()) }

/// The hyperbolic tangent.
///
/// Derivatives: ``HyperbolicTangent``.
@_transparent
public func tanh<R: RealNumber>(_ x: R) -> R { x.applying(HyperbolicTangent()) }

/// The inverse hyperbolic sine.
///
/// Derivatives: ``InverseHyperbolicSine``.
@_transparent
public func asinh<R: RealNumber>(_ x: R) -> R { x.applying(InverseHyperbolicSine()) }

/// The inverse hyperbolic cosine.
///
/// Derivatives: ``InverseHyperbolicCosine``.
@_transparent
public func acosh<R: RealNumber>(_ x: R) -> R { x.applying(InverseHyperbolicCosine()) }

/// The inverse hyperbolic tangent.
///
/// Derivatives: ``InverseHyperbolicTangent``.
@_transparent
public func atanh<R: RealNumber>(_ x: R) -> R { x.applying(InverseHyperbolicTangent()) }

/// The cube root.
///
/// Derivatives: ``CubeRoot``.
@_transparent
public func cbrt<R: RealNumber>(_ x: R) -> R { x.applying(CubeRoot()) }

/// The error function.
///
/// Derivatives: ``ErrorFunction``.
@_transparent
public func erf<R: RealNumber>(_ x: R) -> R { x.applying(ErrorFunction()) }

/// The complementary error function, 1 − erf x.
///
/// Derivatives: ``ComplementaryErrorFunction``.
@_transparent
public func erfc<R: RealNumber>(_ x: R) -> R { x.applying(ComplementaryErrorFunction()) }

/// The function log(1 + x), without cancellation near 0.
///
/// Derivatives: ``LogarithmOnePlus``.
@_transparent
public func log<R: RealNumber>(onePlus x: R) -> R { x.applying(LogarithmOnePlus()) }

/// The square root of a real number.
///
/// Derivatives: ``SquareRoot``.
@_transparent
public func sqrt<R: RealNumber>(_ x: R) -> R { x.applying(SquareRoot()) }

/// The n-th root of a number; for odd n also of a negative one.
///
/// - Parameters:
///   - x: The radicand. Negative with an even degree gives NaN.
///   - degree: Which root, at least 1.
@inlinable
public func root<R: RealNumber>(_ x: R, _ degree: Int) -> R { x.applying(Root(degree: degree)) }

/// The power xⁿ with a whole exponent.
///
/// Derivatives: ``IntegerPower``.
@_transparent
public func pow<R: RealNumber>(_ x: R, _ exponent: Int) -> R { x.applying(IntegerPower(exponent: exponent)) }

/// The power xʸ.
///
/// Derivatives: ``Power``.
@_transparent
public func pow<R: RealNumber>(_ x: R, _ y: R) -> R { x.applying(Power(), y) }

/// The power of a whole number.
///
/// It gives a literal its own type: in `pow(10, y)` with a plain `y` the 10 could else also be a dual number, and
/// the plain code of every client would be ambiguous.
@_transparent
public func pow(_ x: Int, _ y: Double) -> Double { Double(x).applying(Power(), y) }

/// The power of a whole number, in single precision.
@_transparent
public func pow(_ x: Int, _ y: Float) -> Float { Float(x).applying(Power(), y) }

/// The angle of the point (x, y) in radians, from −π to π.
///
/// Derivatives: ``Arctangent2``.
@_transparent
public func atan2<R: RealNumber>(_ y: R, _ x: R) -> R { y.applying(Arctangent2(), x) }

/// The length of the vector (x, y).
///
/// Derivatives: ``Hypotenuse``.
@_transparent
public func hypot<R: RealNumber>(_ x: R, _ y: R) -> R { x.applying(Hypotenuse(), y) }
