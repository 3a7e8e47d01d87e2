// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

// A stand-in for swift-numerics: the public requirements and defaults of its protocols, as of version 1.1, with
// bodies of our own. It lets the conformances that the documentation shows be compiled where there is no network.

public protocol AlgebraicField: SignedNumeric {
  static func /= (a: inout Self, b: Self)
  static func / (a: Self, b: Self) -> Self
  var reciprocal: Self? { get }
  static func _relaxedAdd(_ a: Self, _ b: Self) -> Self
  static func _relaxedMul(_ a: Self, _ b: Self) -> Self
}

extension AlgebraicField {
  public static func / (a: Self, b: Self) -> Self {
    var quotient = a
    quotient /= b
    return quotient
  }
  public var reciprocal: Self? { nil }
  public static func _relaxedAdd(_ a: Self, _ b: Self) -> Self { a + b }
  public static func _relaxedMul(_ a: Self, _ b: Self) -> Self { a * b }
}
