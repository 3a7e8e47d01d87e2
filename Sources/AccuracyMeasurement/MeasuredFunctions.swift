import DualNumbers

extension MeasuredFunction {
  /// Every function of the rule table.
  public static let all: [MeasuredFunction] = elementary + special + ofTwoArguments

  /// The functions that the C library has, roots, powers and arithmetic.
  public static let elementary: [MeasuredFunction] = [
    MeasuredFunction("sqrt", SquareRoot()), MeasuredFunction("cbrt", CubeRoot()),
    MeasuredFunction("root(x, 3)", Root(degree: 3), table: "root3"),
    MeasuredFunction("root(x, 4)", Root(degree: 4), table: "root4"),
    MeasuredFunction("root(x, 5)", Root(degree: 5), table: "root5"),
    MeasuredFunction("root(x, 7)", Root(degree: 7), table: "root7"),
    MeasuredFunction("root(x, n)", table: "root", family: { Root(degree: Int($0[1])) }, argumentCount: 2),
    MeasuredFunction("exp", Exponential()), MeasuredFunction("exp2", Exponential2()),
    MeasuredFunction("exp10", Exponential10()), MeasuredFunction("expm1", ExponentialMinusOne()),
    MeasuredFunction("log", Logarithm()), MeasuredFunction("log2", Logarithm2()),
    MeasuredFunction("log10", Logarithm10()), MeasuredFunction("log1p", LogarithmOnePlus()),
    MeasuredFunction("sin", Sine()), MeasuredFunction("cos", Cosine()),
    MeasuredFunction("tan", TangentFunction()), MeasuredFunction("asin", Arcsine()),
    MeasuredFunction("acos", Arccosine()), MeasuredFunction("atan", Arctangent()),
    MeasuredFunction("sinh", HyperbolicSine()), MeasuredFunction("cosh", HyperbolicCosine()),
    MeasuredFunction("tanh", HyperbolicTangent()), MeasuredFunction("asinh", InverseHyperbolicSine()),
    MeasuredFunction("acosh", InverseHyperbolicCosine()),
    MeasuredFunction("atanh", InverseHyperbolicTangent()),
    MeasuredFunction("erf", ErrorFunction()), MeasuredFunction("erfc", ComplementaryErrorFunction()),
    MeasuredFunction("abs", Magnitude()),
    MeasuredFunction(
      "pow(x, n)", table: "pown", family: { IntegerPower(exponent: Int($0[1])) }, argumentCount: 2),
    MeasuredFunction(
      "1 / x", table: "recip", first: { 1 / $0 }, second: { 1 / $0 }, hyper: { 1 / $0 }, plain: { 1 / $0 }),
  ]

  /// The special functions, and the compositions that have a rule of their own.
  public static let special: [MeasuredFunction] = [
    MeasuredFunction("tgamma", Gamma(), table: "gamma"),
    MeasuredFunction("logGamma", LogGamma(), table: "loggamma"),
    MeasuredFunction("digamma", Digamma()), MeasuredFunction("trigamma", Trigamma()),
    MeasuredFunction("sinPi", SinePi(), table: "sinpi"),
    MeasuredFunction("cosPi", CosinePi(), table: "cospi"),
    MeasuredFunction("tanPi", TangentPi(), table: "tanpi"),
    MeasuredFunction("sigmoid", Sigmoid()), MeasuredFunction("softplus", Softplus()),
    MeasuredFunction("silu", SiLU(), table: "c_silu"), MeasuredFunction("logit", Logit(), table: "c_logit"),
    MeasuredFunction("logOneMinusExp", LogOneMinusExp(), table: "c_log1mexp"),
    MeasuredFunction("logCosh", LogCosh(), table: "c_logcosh"),
    MeasuredFunction("sinc", Sinc(), table: "c_sinc"),
    MeasuredFunction("oneMinusCosOverXSquared", OneMinusCosOverXSquared(), table: "c_verc"),
    MeasuredFunction("expMinusOneOverX", ExpMinusOneOverX(), table: "c_exprel"),
    MeasuredFunction("cosMinusOne", CosineMinusOne(), table: "c_cosm1"),
    MeasuredFunction("sqrtOnePlusSquare", SqrtOnePlusSquare(), table: "c_sqrt1px2"),
    MeasuredFunction("sqrtOnePlusSquareMinusOne", SqrtOnePlusSquareMinusOne(), table: "c_sqrt1px2m1"),
    MeasuredFunction("xLogX", XLogX(), table: "c_xlogx"),
    MeasuredFunction("xPowX", XPowX(), table: "c_xpowx"),
    MeasuredFunction("gaussian", Gaussian(), table: "c_gauss"),
    MeasuredFunction("normalDensity", NormalDensity(), table: "normalpdf"),
    MeasuredFunction("normalDistribution", NormalDistribution(), table: "normalcdf"),
  ]

  /// The functions of two arguments: f, fx, fy, fxx, fxy, fyy; `atan2` in the order y, x.
  public static let ofTwoArguments: [MeasuredFunction] = [
    MeasuredFunction("pow(x, y)", Power(), table: "pow"), MeasuredFunction("atan2", Arctangent2()),
    MeasuredFunction("hypot", Hypotenuse()),
    MeasuredFunction(
      "x / y", table: "div", first: { $0 / $1 }, second: { $0 / $1 }, hyper: { $0 / $1 }, plain: { $0 / $1 }),
    MeasuredFunction("logAddExp", LogAddExp(), table: "logaddexp"),
    MeasuredFunction("xLogY", XLogY(), table: "c_xlogy"),
  ]
}
