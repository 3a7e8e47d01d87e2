// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public protocol ElementaryFunctions: AdditiveArithmetic {
  static func exp(_ x: Self) -> Self
  static func expMinusOne(_ x: Self) -> Self
  static func cosh(_ x: Self) -> Self
  static func sinh(_ x: Self) -> Self
  static func tanh(_ x: Self) -> Self
  static func cos(_ x: Self) -> Self
  static func sin(_ x: Self) -> Self
  static func tan(_ x: Self) -> Self
  static func log(_ x: Self) -> Self
  static func log(onePlus x: Self) -> Self
  static func acosh(_ x: Self) -> Self
  static func asinh(_ x: Self) -> Self
  static func atanh(_ x: Self) -> Self
  static func acos(_ x: Self) -> Self
  static func asin(_ x: Self) -> Self
  static func atan(_ x: Self) -> Self
  static func pow(_ x: Self, _ y: Self) -> Self
  static func pow(_ x: Self, _ n: Int) -> Self
  static func sqrt(_ x: Self) -> Self
  static func root(_ x: Self, _ n: Int) -> Self
}
