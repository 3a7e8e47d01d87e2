// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public protocol Real: FloatingPoint, RealFunctions, AlgebraicField {}

extension Real {
  public static func exp10(_ x: Self) -> Self { pow(10, x) }
  public static func cosMinusOne(_ x: Self) -> Self {
    let s = sin(x / 2)
    return -2 * s * s
  }
  public static func signGamma(_ x: Self) -> FloatingPointSign {
    let whole = x.rounded(.towardZero)
    if x >= 0 || x == whole { return .plus }
    return whole.truncatingRemainder(dividingBy: 2) == 0 ? .minus : .plus
  }
  public static func sqrt(_ x: Self) -> Self { x.squareRoot() }
  public static func _mulAdd(_ a: Self, _ b: Self, _ c: Self) -> Self { a * b + c }
  public var reciprocal: Self? {
    let quotient = 1 / self
    return quotient.isNormal || isZero || !isFinite ? quotient : nil
  }
}
