import DualNumbers
import Testing

private let inf = Double.infinity
private let nan = Double.nan

/// What a function and its first two derivatives are at a point at the edge of its domain or beyond.
struct EdgePoint: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let computed: [Double]
  let expected: [Double]

  init<F: UnaryFunction>(_ name: String, _ function: F, at x: Double, _ expected: [Double]) {
    testDescription = "\(name) at \(x)"
    let once = Dual(x, 1).applying(function)
    let twice = Dual(Dual(x, 1), Dual(1, 0)).applying(function)
    computed = [once.value, once.derivative, twice.derivative.derivative]
    self.expected = expected
  }

  init(
    _ name: String, _ function: (Dual<Dual<Double>>) -> Dual<Dual<Double>>, at x: Double, _ expected: [Double]
  ) {
    testDescription = "\(name) at \(x)"
    let twice = function(Dual(Dual(x, 1), Dual(1, 0)))
    computed = [twice.value.value, twice.derivative.value, twice.derivative.derivative]
    self.expected = expected
  }

  /// A function of two arguments: f, fx, fy.
  init(
    _ name: String, _ function: (Dual<Double>, Dual<Double>) -> Dual<Double>, at x: Double, _ y: Double,
    _ expected: [Double]
  ) {
    testDescription = "\(name) at \(x), \(y)"
    let alongX = function(Dual(x, 1), Dual(y))
    let alongY = function(Dual(x), Dual(y, 1))
    computed = [alongX.value, alongX.derivative, alongY.derivative]
    self.expected = expected
  }

  var isAsExpected: Bool {
    zip(computed, expected).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
  }
}

@Suite("At the edges of the domain, derivatives are one-sided limits, and NaN beyond")
struct EdgePointTests {
  @Test(arguments: roots + exponentials + logarithms + circular + hyperbolic + special + logistic)
  func ofOneArgument(_ point: EdgePoint) {
    #expect(point.isAsExpected, "computed \(point.computed), expected \(point.expected)")
  }

  @Test(arguments: powers + arithmetic + ofTwoArguments)
  func ofPowersAndTwoArguments(_ point: EdgePoint) {
    #expect(point.isAsExpected, "computed \(point.computed), expected \(point.expected)")
  }

  @Test func oddFunctionsKeepTheSignOfZero() {
    for zero in [-0.0, 0.0] {
      for value in [
        sin(zero), tan(zero), asin(zero), atan(zero), sinh(zero), tanh(zero), asinh(zero), atanh(zero),
        cbrt(zero),
        erf(zero), expm1(zero), log1p(zero), sinPi(zero), tanPi(zero), root(zero, 3), sqrt(zero),
      ] {
        #expect(value == 0 && value.sign == zero.sign)
      }
    }
  }

  static let roots = [
    EdgePoint("sqrt", SquareRoot(), at: 0, [0, inf, -inf]),
    EdgePoint("sqrt", SquareRoot(), at: -0.0, [-0.0, inf, -inf]),
    EdgePoint("sqrt", SquareRoot(), at: -1, [nan, nan, nan]),
    EdgePoint("sqrt", SquareRoot(), at: inf, [inf, 0, 0]),
    EdgePoint("cbrt", CubeRoot(), at: 0, [0, inf, -inf]),
    EdgePoint("cbrt", CubeRoot(), at: -0.0, [-0.0, inf, inf]),
    EdgePoint("cbrt", CubeRoot(), at: inf, [inf, 0, 0]),
    EdgePoint("cbrt", CubeRoot(), at: -inf, [-inf, 0, 0]),
    EdgePoint("root 4", Root(degree: 4), at: 0, [0, inf, -inf]),
    EdgePoint("root 4", Root(degree: 4), at: -0.0, [0, inf, -inf]),
    EdgePoint("root 4", Root(degree: 4), at: -1, [nan, nan, nan]),
    EdgePoint("root 4", Root(degree: 4), at: inf, [inf, 0, 0]),
    EdgePoint("root 5", Root(degree: 5), at: -0.0, [0, inf, inf]),
    EdgePoint("root −3", Root(degree: -3), at: 0, [inf, -inf, inf]),
    EdgePoint("root −3", Root(degree: -3), at: -0.0, [-inf, -inf, -inf]),
    EdgePoint("root 0", Root(degree: 0), at: 2, [inf, nan, nan]),
  ]

  static let exponentials = [
    EdgePoint("exp", Exponential(), at: -inf, [0, 0, 0]),
    EdgePoint("exp", Exponential(), at: inf, [inf, inf, inf]),
    EdgePoint("exp2", Exponential2(), at: -inf, [0, 0, 0]),
    EdgePoint("exp2", Exponential2(), at: inf, [inf, inf, inf]),
    EdgePoint("exp10", Exponential10(), at: inf, [inf, inf, inf]),
    EdgePoint("expm1", ExponentialMinusOne(), at: -inf, [-1, 0, 0]),
    EdgePoint("expm1", ExponentialMinusOne(), at: inf, [inf, inf, inf]),
    EdgePoint("expMinusOneOverX", ExpMinusOneOverX(), at: 0, [1, 0.5, 1.0 / 3]),
    EdgePoint("expMinusOneOverX", ExpMinusOneOverX(), at: -inf, [0, 0, 0]),
    EdgePoint("expMinusOneOverX", ExpMinusOneOverX(), at: inf, [inf, inf, inf]),
    EdgePoint("exp", Exponential(), at: nan, [nan, nan, nan]),
  ]

  static let logarithms = [
    EdgePoint("log", Logarithm(), at: 0, [-inf, inf, -inf]),
    EdgePoint("log", Logarithm(), at: -0.0, [-inf, inf, -inf]),
    EdgePoint("log", Logarithm(), at: -1, [nan, nan, nan]),
    EdgePoint("log", Logarithm(), at: inf, [inf, 0, 0]),
    EdgePoint("log1p", LogarithmOnePlus(), at: -1, [-inf, inf, -inf]),
    EdgePoint("log1p", LogarithmOnePlus(), at: -2, [nan, nan, nan]),
    EdgePoint("log1p", LogarithmOnePlus(), at: inf, [inf, 0, 0]),
    EdgePoint("log2", Logarithm2(), at: 0, [-inf, inf, -inf]),
    EdgePoint("log2", Logarithm2(), at: -0.0, [-inf, inf, -inf]),
    EdgePoint("log2", Logarithm2(), at: -1, [nan, nan, nan]),
    EdgePoint("log10", Logarithm10(), at: -0.0, [-inf, inf, -inf]),
    EdgePoint("log10", Logarithm10(), at: -1, [nan, nan, nan]),
    EdgePoint("xLogX", XLogX(), at: 0, [0, -inf, inf]),
    EdgePoint("xLogX", XLogX(), at: -1, [nan, nan, nan]),
    EdgePoint("xPowX", XPowX(), at: 0, [1, -inf, inf]),
    EdgePoint("xPowX", XPowX(), at: -1, [nan, nan, nan]),
    EdgePoint("logOneMinusExp", LogOneMinusExp(), at: 0, [-inf, -inf, -inf]),
    EdgePoint("logOneMinusExp", LogOneMinusExp(), at: 1, [nan, nan, nan]),
    EdgePoint("logOneMinusExp", LogOneMinusExp(), at: -inf, [0, 0, 0]),
    EdgePoint("logCosh", LogCosh(), at: inf, [inf, 1, 0]),
    EdgePoint("logCosh", LogCosh(), at: -inf, [inf, -1, 0]),
  ]

  static let circular = [
    EdgePoint("sin", Sine(), at: inf, [nan, nan, nan]),
    EdgePoint("tan", TangentFunction(), at: inf, [nan, nan, nan]),
    EdgePoint("asin", Arcsine(), at: 1, [.pi / 2, inf, inf]),
    EdgePoint("asin", Arcsine(), at: -1, [-.pi / 2, inf, -inf]),
    EdgePoint("asin", Arcsine(), at: 1.0.nextUp, [nan, nan, nan]),
    EdgePoint("acos", Arccosine(), at: 1, [0, -inf, -inf]),
    EdgePoint("acos", Arccosine(), at: -1, [.pi, -inf, inf]),
    EdgePoint("acos", Arccosine(), at: -1.5, [nan, nan, nan]),
    EdgePoint("atan", Arctangent(), at: inf, [.pi / 2, 0, 0]),
    EdgePoint("atan", Arctangent(), at: -inf, [-.pi / 2, 0, 0]),
    EdgePoint("sinPi", SinePi(), at: inf, [nan, nan, nan]),
    EdgePoint("sinPi", SinePi(), at: 0x1p60, [0, .pi, 0]),
    EdgePoint("cosPi", CosinePi(), at: 0.5, [0, -.pi, 0]),
    EdgePoint("tanPi", TangentPi(), at: 0.5, [inf, inf, inf]),
    EdgePoint("tanPi", TangentPi(), at: -0.5, [-inf, inf, -inf]),
    EdgePoint("sinc", Sinc(), at: 0, [1, 0, -1.0 / 3]),
    EdgePoint("sinc", Sinc(), at: inf, [0, 0, 0]),
    EdgePoint("oneMinusCosOverXSquared", OneMinusCosOverXSquared(), at: 0, [0.5, 0, -1.0 / 12]),
    EdgePoint("oneMinusCosOverXSquared", OneMinusCosOverXSquared(), at: -inf, [0, 0, 0]),
    EdgePoint("cosMinusOne", CosineMinusOne(), at: 0, [0, 0, -1]),
  ]

  static let hyperbolic = [
    EdgePoint("sinh", HyperbolicSine(), at: inf, [inf, inf, inf]),
    EdgePoint("cosh", HyperbolicCosine(), at: -inf, [inf, -inf, inf]),
    EdgePoint("tanh", HyperbolicTangent(), at: inf, [1, 0, 0]),
    EdgePoint("tanh", HyperbolicTangent(), at: -inf, [-1, 0, 0]),
    EdgePoint("asinh", InverseHyperbolicSine(), at: inf, [inf, 0, 0]),
    EdgePoint("asinh", InverseHyperbolicSine(), at: -inf, [-inf, 0, 0]),
    EdgePoint("acosh", InverseHyperbolicCosine(), at: 1, [0, inf, -inf]),
    EdgePoint("acosh", InverseHyperbolicCosine(), at: 0.5, [nan, nan, nan]),
    EdgePoint("acosh", InverseHyperbolicCosine(), at: -2, [nan, nan, nan]),
    EdgePoint("acosh", InverseHyperbolicCosine(), at: inf, [inf, 0, 0]),
    EdgePoint("atanh", InverseHyperbolicTangent(), at: 1, [inf, inf, inf]),
    EdgePoint("atanh", InverseHyperbolicTangent(), at: -1, [-inf, inf, -inf]),
    EdgePoint("atanh", InverseHyperbolicTangent(), at: 2, [nan, nan, nan]),
    EdgePoint("sqrtOnePlusSquare", SqrtOnePlusSquare(), at: -inf, [inf, -1, 0]),
    EdgePoint("sqrtOnePlusSquareMinusOne", SqrtOnePlusSquareMinusOne(), at: inf, [inf, 1, 0]),
  ]

  static let special = [
    EdgePoint("erf", ErrorFunction(), at: inf, [1, 0, 0]),
    EdgePoint("erf", ErrorFunction(), at: -inf, [-1, 0, 0]),
    EdgePoint("erfc", ComplementaryErrorFunction(), at: inf, [0, 0, 0]),
    EdgePoint("gamma", Gamma(), at: 0, [inf, -inf, inf]),
    EdgePoint("gamma", Gamma(), at: -0.0, [-inf, -inf, -inf]),
    EdgePoint("gamma", Gamma(), at: -1, [nan, nan, nan]),
    EdgePoint("gamma", Gamma(), at: inf, [inf, inf, inf]),
    EdgePoint("gamma", Gamma(), at: -inf, [nan, nan, nan]),
    EdgePoint("logGamma", LogGamma(), at: 0, [inf, -inf, inf]),
    EdgePoint("logGamma", LogGamma(), at: inf, [inf, inf, 0]),
    EdgePoint("digamma", Digamma(), at: 0, [-inf, inf, -inf]),
    EdgePoint("digamma", Digamma(), at: -3, [nan, inf, nan]),
    EdgePoint("trigamma", Trigamma(), at: inf, [0, 0, 0]),
    EdgePoint("polygamma 4", Polygamma(order: 4), at: 0, [-inf, inf, -inf]),
    EdgePoint("polygamma −1", Polygamma(order: -1), at: 1, [nan, -0x1.2788cfc6fb619p-1, .pi * .pi / 6]),
    EdgePoint("gaussian", Gaussian(), at: inf, [0, 0, 0]),
    EdgePoint("normalDensity", NormalDensity(), at: -inf, [0, 0, 0]),
    EdgePoint("normalDistribution", NormalDistribution(), at: inf, [1, 0, 0]),
    EdgePoint("normalDistribution", NormalDistribution(), at: -inf, [0, 0, 0]),
  ]

  static let logistic = [
    EdgePoint("sigmoid", Sigmoid(), at: inf, [1, 0, 0]),
    EdgePoint("sigmoid", Sigmoid(), at: -inf, [0, 0, 0]),
    EdgePoint("softplus", Softplus(), at: inf, [inf, 1, 0]),
    EdgePoint("softplus", Softplus(), at: -inf, [0, 0, 0]),
    EdgePoint("silu", SiLU(), at: inf, [inf, 1, 0]),
    EdgePoint("silu", SiLU(), at: -inf, [0, 0, 0]),
    EdgePoint("logit", Logit(), at: 0, [-inf, inf, -inf]),
    EdgePoint("logit", Logit(), at: 1, [inf, inf, inf]),
    EdgePoint("logit", Logit(), at: -1, [nan, nan, nan]),
  ]

  static let powers = [
    EdgePoint("x^0.0", { pow($0, 0.0) }, at: 0, [1, 0, 0]),
    EdgePoint("x^0.0", { pow($0, 0.0) }, at: 2, [1, 0, 0]),
    EdgePoint("x^1.0", { pow($0, 1.0) }, at: 0, [0, 1, 0]),
    EdgePoint("x^2.0", { pow($0, 2.0) }, at: 0, [0, 0, 2]),
    EdgePoint("x^2.0", { pow($0, 2.0) }, at: -3, [9, -6, 2]),
    EdgePoint("x^3.0", { pow($0, 3.0) }, at: -2, [-8, 12, -12]),
    EdgePoint("x^0.5", { pow($0, 0.5) }, at: 0, [0, inf, -inf]),
    EdgePoint("x^(1/3)", { pow($0, 1 / 3.0) }, at: 0, [0, inf, -inf]),
    EdgePoint("x^1.5", { pow($0, 1.5) }, at: 0, [0, 0, inf]),
    EdgePoint("x^2.5", { pow($0, 2.5) }, at: 0, [0, 0, 0]),
    EdgePoint("x^2.5", { pow($0, 2.5) }, at: -1, [nan, nan, nan]),
    EdgePoint("x^-1.0", { pow($0, -1.0) }, at: 0, [inf, -inf, inf]),
    EdgePoint("x^n, n = 0", IntegerPower(exponent: 0), at: 0, [1, 0, 0]),
    EdgePoint("x^n, n = 1", IntegerPower(exponent: 1), at: 0, [0, 1, 0]),
    EdgePoint("x^n, n = 2", IntegerPower(exponent: 2), at: 0, [0, 0, 2]),
    EdgePoint("x^n, n = 3", IntegerPower(exponent: 3), at: 0, [0, 0, 0]),
    EdgePoint("x^n, n = 5", IntegerPower(exponent: 5), at: 0, [0, 0, 0]),
    EdgePoint("x^n, n = −1", IntegerPower(exponent: -1), at: 0, [inf, -inf, inf]),
    EdgePoint("x^n, n = −2", IntegerPower(exponent: -2), at: inf, [0, 0, 0]),
    EdgePoint("x^n, n = 4", IntegerPower(exponent: 4), at: -inf, [inf, -inf, inf]),
    EdgePoint("0^y", { pow(Dual(0), $0) }, at: 2, [0, 0, 0]),
    EdgePoint("0^y", { pow(Dual(0), $0) }, at: 0, [1, -inf, inf]),
    EdgePoint("0^y", { pow(Dual(0), $0) }, at: -1, [inf, -inf, inf]),
    EdgePoint("(−2)^y", { pow(Dual(-2), $0) }, at: 2, [4, nan, nan]),
    EdgePoint("1^y", { pow(Dual(1), $0) }, at: 5, [1, 0, 0]),
  ]

  static let arithmetic = [
    EdgePoint("abs", { abs($0) }, at: 0, [0, 0, 0]),
    EdgePoint("abs", { abs($0) }, at: -0.0, [0, 0, 0]),
    EdgePoint("1 / x", { 1 / $0 }, at: 0, [inf, -inf, inf]),
    EdgePoint("1 / x", { 1 / $0 }, at: -0.0, [-inf, -inf, -inf]),
    EdgePoint("1 / x", { 1 / $0 }, at: inf, [0, 0, 0]),
    EdgePoint("floor", { $0.rounded(.down) }, at: 1.5, [1, 0, 0]),
    EdgePoint("floor", { $0.rounded(.down) }, at: 1, [1, 0, 0]),
  ]

  static let ofTwoArguments = [
    EdgePoint("x^y", { pow($0, $1) }, at: 0, 0, [1, 0, -inf]),
    EdgePoint("x^y", { pow($0, $1) }, at: 0, 1, [0, 1, 0]),
    EdgePoint("x^y", { pow($0, $1) }, at: 0, 2, [0, 0, 0]),
    EdgePoint("x^y", { pow($0, $1) }, at: 0, 0.5, [0, inf, 0]),
    EdgePoint("x^y", { pow($0, $1) }, at: 0, -1, [inf, -inf, -inf]),
    EdgePoint("x^y", { pow($0, $1) }, at: 2, 0, [1, 0, 0x1.62e42fefa39efp-1]),
    EdgePoint("x^y", { pow($0, $1) }, at: -2, 2, [4, -4, nan]),
    EdgePoint("x^y", { pow($0, $1) }, at: -2, 3, [-8, 12, nan]),
    EdgePoint("x^y", { pow($0, $1) }, at: -2, 2.5, [nan, nan, nan]),
    EdgePoint("x^y", { pow($0, $1) }, at: -2, 0, [1, 0, nan]),
    EdgePoint("x^y", { pow($0, $1) }, at: 1, inf, [1, inf, 0]),
    EdgePoint("atan2(y, x)", { atan2($0, $1) }, at: 0, 0, [0, nan, nan]),
    EdgePoint("atan2(y, x)", { atan2($0, $1) }, at: 0, 1, [0, 1, 0]),
    EdgePoint("atan2(y, x)", { atan2($0, $1) }, at: 0, -1, [.pi, -1, 0]),
    EdgePoint("atan2(y, x)", { atan2($0, $1) }, at: -0.0, -1, [-.pi, -1, 0]),
    EdgePoint("atan2(y, x)", { atan2($0, $1) }, at: 1, 0, [.pi / 2, 0, -1]),
    EdgePoint("atan2(y, x)", { atan2($0, $1) }, at: inf, inf, [.pi / 4, 0, 0]),
    EdgePoint("atan2(y, x)", { atan2($0, $1) }, at: 1, inf, [0, 0, 0]),
    EdgePoint("hypot", { hypot($0, $1) }, at: 0, 0, [0, 0, 0]),
    EdgePoint("hypot", { hypot($0, $1) }, at: 0, 3, [3, 0, 1]),
    EdgePoint("hypot", { hypot($0, $1) }, at: inf, 1, [inf, 1, 0]),
    EdgePoint("hypot", { hypot($0, $1) }, at: 0x1.8p+701, 0x1p+702, [0x1.4p+702, 0.6, 0.8]),
    EdgePoint("√(x² + y²)", { sqrt($0 * $0 + $1 * $1) }, at: 0, 0, [0, 0, 0]),
    EdgePoint("max", { Swift.max($0, $1) }, at: 1, 1, [1, 0, 1]),
    EdgePoint("min", { Swift.min($0, $1) }, at: 1, 1, [1, 1, 0]),
    EdgePoint("max", { Swift.max($0, $1) }, at: 2, 1, [2, 1, 0]),
    EdgePoint("max", { Swift.max($0, $1) }, at: 0, -0.0, [-0.0, 0, 1]),
    EdgePoint("max", { Swift.max($0, $1) }, at: nan, 1, [nan, 1, 0]),
    EdgePoint("max", { Swift.max($0, $1) }, at: 1, nan, [1, 1, 0]),
    EdgePoint("x / y", { $0 / $1 }, at: 1, 0, [inf, inf, -inf]),
    EdgePoint("x / y", { $0 / $1 }, at: 0, 0, [nan, inf, nan]),
    EdgePoint("xLogY", { xLogY($0, $1) }, at: 0, 0, [0, -inf, nan]),
    EdgePoint("xLogY", { xLogY($0, $1) }, at: 0, 2, [0, 0x1.62e42fefa39efp-1, 0]),
    EdgePoint("xLogY", { xLogY($0, $1) }, at: 2, -1, [nan, nan, nan]),
    EdgePoint("logAddExp", { logAddExp($0, $1) }, at: -inf, -inf, [-inf, 0.5, 0.5]),
    EdgePoint("logAddExp", { logAddExp($0, $1) }, at: inf, 1, [inf, 1, 0]),
    EdgePoint("logAddExp", { logAddExp($0, $1) }, at: -inf, 1, [1, 0, 1]),
  ]
}
