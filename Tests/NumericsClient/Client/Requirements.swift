import RealModule

// Every requirement of `Real` and its parents, in generic code that knows nothing of derivatives.

enum Requirements {
  static func exp<T: Real>(_ x: T) -> T { .exp(x) }
  static func expMinusOne<T: Real>(_ x: T) -> T { .expMinusOne(x) }
  static func cosh<T: Real>(_ x: T) -> T { .cosh(x) }
  static func sinh<T: Real>(_ x: T) -> T { .sinh(x) }
  static func tanh<T: Real>(_ x: T) -> T { .tanh(x) }
  static func cos<T: Real>(_ x: T) -> T { .cos(x) }
  static func sin<T: Real>(_ x: T) -> T { .sin(x) }
  static func tan<T: Real>(_ x: T) -> T { .tan(x) }
  static func log<T: Real>(_ x: T) -> T { .log(x) }
  static func logOnePlus<T: Real>(_ x: T) -> T { .log(onePlus: x) }
  static func acosh<T: Real>(_ x: T) -> T { .acosh(2 + x) }
  static func asinh<T: Real>(_ x: T) -> T { .asinh(x) }
  static func atanh<T: Real>(_ x: T) -> T { .atanh(x) }
  static func acos<T: Real>(_ x: T) -> T { .acos(x) }
  static func asin<T: Real>(_ x: T) -> T { .asin(x) }
  static func atan<T: Real>(_ x: T) -> T { .atan(x) }
  static func realPower<T: Real>(_ x: T) -> T { .pow(x, x + 1) }
  static func wholePower<T: Real>(_ x: T) -> T { .pow(x, -3) }
  static func sqrt<T: Real>(_ x: T) -> T { .sqrt(x) }
  static func root<T: Real>(_ x: T) -> T { .root(x, 5) }
  static func atan2<T: Real>(_ x: T) -> T { .atan2(y: x, x: -2 * x * x) }
  static func erf<T: Real>(_ x: T) -> T { .erf(x) }
  static func erfc<T: Real>(_ x: T) -> T { .erfc(x) }
  static func exp2<T: Real>(_ x: T) -> T { .exp2(x) }
  static func exp10<T: Real>(_ x: T) -> T { .exp10(x) }
  static func hypot<T: Real>(_ x: T) -> T { .hypot(x, x * x) }
  static func gamma<T: Real>(_ x: T) -> T { .gamma(x) }
  static func log2<T: Real>(_ x: T) -> T { .log2(x) }
  static func log10<T: Real>(_ x: T) -> T { .log10(x) }
  static func logGamma<T: Real>(_ x: T) -> T { .logGamma(x) }
  static func cosMinusOne<T: Real>(_ x: T) -> T { .cosMinusOne(x) }
  static func mulAdd<T: Real>(_ x: T) -> T { ._mulAdd(x, x, x) }
  static func relaxed<T: Real>(_ x: T) -> T { T._relaxedMul(x, T._relaxedAdd(x, 1)) }
  static func reciprocal<T: Real>(_ x: T) -> T { x.reciprocal! }
  static func field<T: Real>(_ x: T) -> T { (1 - x) / (x * x) }
}
