// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public protocol RealFunctions: ElementaryFunctions {
  static func atan2(y: Self, x: Self) -> Self
  static func erf(_ x: Self) -> Self
  static func erfc(_ x: Self) -> Self
  static func exp2(_ x: Self) -> Self
  static func exp10(_ x: Self) -> Self
  static func hypot(_ x: Self, _ y: Self) -> Self
  static func gamma(_ x: Self) -> Self
  static func log2(_ x: Self) -> Self
  static func log10(_ x: Self) -> Self
  static func logGamma(_ x: Self) -> Self
  static func signGamma(_ x: Self) -> FloatingPointSign
  static func _mulAdd(_ a: Self, _ b: Self, _ c: Self) -> Self
}
