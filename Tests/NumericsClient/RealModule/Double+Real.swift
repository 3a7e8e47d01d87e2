// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CDualNumbers

extension Double: Real {
  public static func exp(_ x: Double) -> Double { libm_exp(x) }
  public static func expMinusOne(_ x: Double) -> Double { libm_expm1(x) }
  public static func cosh(_ x: Double) -> Double { libm_cosh(x) }
  public static func sinh(_ x: Double) -> Double { libm_sinh(x) }
  public static func tanh(_ x: Double) -> Double { libm_tanh(x) }
  public static func cos(_ x: Double) -> Double { libm_cos(x) }
  public static func sin(_ x: Double) -> Double { libm_sin(x) }
  public static func tan(_ x: Double) -> Double { libm_tan(x) }
  public static func log(_ x: Double) -> Double { libm_log(x) }
  public static func log(onePlus x: Double) -> Double { libm_log1p(x) }
  public static func acosh(_ x: Double) -> Double { libm_acosh(x) }
  public static func asinh(_ x: Double) -> Double { libm_asinh(x) }
  public static func atanh(_ x: Double) -> Double { libm_atanh(x) }
  public static func acos(_ x: Double) -> Double { libm_acos(x) }
  public static func asin(_ x: Double) -> Double { libm_asin(x) }
  public static func atan(_ x: Double) -> Double { libm_atan(x) }
  public static func pow(_ x: Double, _ y: Double) -> Double { x < 0 ? .nan : libm_pow(x, y) }
  public static func pow(_ x: Double, _ n: Int) -> Double { libm_pow(x, Double(n)) }
  public static func root(_ x: Double, _ n: Int) -> Double {
    guard x >= 0 || n % 2 != 0 else { return .nan }
    return Double(signOf: x, magnitudeOf: libm_pow(x.magnitude, 1 / Double(n)))
  }
  public static func atan2(y: Double, x: Double) -> Double { libm_atan2(y, x) }
  public static func erf(_ x: Double) -> Double { libm_erf(x) }
  public static func erfc(_ x: Double) -> Double { libm_erfc(x) }
  public static func exp2(_ x: Double) -> Double { libm_exp2(x) }
  public static func hypot(_ x: Double, _ y: Double) -> Double { libm_hypot(x, y) }
  public static func gamma(_ x: Double) -> Double { libm_tgamma(x) }
  public static func log2(_ x: Double) -> Double { libm_log2(x) }
  public static func log10(_ x: Double) -> Double { libm_log10(x) }
  public static func logGamma(_ x: Double) -> Double { libm_lgamma(x) }
}
