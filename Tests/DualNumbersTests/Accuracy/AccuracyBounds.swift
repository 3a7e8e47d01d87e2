/// The largest errors allowed, in units in the last place: those measured over the reference data, with glibc 2.36,
/// rounded up to the next half.
///
/// The bounds of the package are 4 for first and 8 for second derivatives. What exceeds them has its reason beside
/// it.
enum AccuracyBounds {
  /// f, f′ and f″ of the functions of one argument.
  static let ofOneArgument: [String: [Double]] = [
    "sqrt": [1, 1.5, 2],
    "cbrt": [3, 2, 3.5],
    "root(x, 3)": [1, 1.5, 2.5],
    "root(x, 4)": [1, 1.5, 2],
    "root(x, 5)": [1, 1.5, 2.5],
    "root(x, 7)": [1, 1.5, 2.5],
    "root(x, n)": [1, 2.5, 3.5],
    "exp": [1, 1, 1],
    "exp2": [1, 1.5, 2],
    "exp10": [2, 3, 5.5],
    "expm1": [1, 1, 1],
    "log": [1, 1, 2],
    "log2": [1, 1, 1.5],
    "log10": [1.5, 1, 1.5],
    "log1p": [1, 1.5, 3],
    "sin": [1, 8, 1],  // the C library's cosine errs by 8 units at one argument near 10²⁵⁶
    "cos": [8, 1, 8],  // as `sin`
    "tan": [14.5, 26.5, 37],  // the C library's tangent errs by 14 units at the argument of `sin`
    "asin": [1, 2, 3.5],
    "acos": [1, 2, 3.5],
    "atan": [1, 2, 4.5],
    "sinh": [2, 2, 2],
    "cosh": [2, 2, 2],
    "tanh": [2, 3.5, 4],
    "asinh": [1.5, 2.5, 3.5],
    "acosh": [1.5, 2, 4],
    "atanh": [1.5, 2, 4],
    "erf": [1, 2.5, 3.5],
    "erfc": [3, 3, 3],
    "abs": [0, 0, 0],
    "pow(x, n)": [1, 2.5, 3],
    "1 / x": [1, 2, 3.5],
    "tgamma": [4, 4, 5],
    "logGamma": [3.5, 3, 2.5],
    "digamma": [3, 2.5, 3.5],
    "trigamma": [2.5, 3, 4.5],
    "sinPi": [1, 2, 2],
    "cosPi": [1, 2, 2],
    "tanPi": [1.5, 2.5, 4.5],
    "sigmoid": [2, 2.5, 4],
    "softplus": [2, 2.5, 3],
    "silu": [3, 3.5, 4.5],
    "logit": [2, 1.5, 5.5],
    "logOneMinusExp": [1.5, 2.5, 4],
    "logCosh": [2.5, 2, 3.5],
    "sinc": [1.5, 2.5, 5],
    "oneMinusCosOverXSquared": [3.5, 3.5, 6],
    "expMinusOneOverX": [2.5, 3, 4],
    "cosMinusOne": [2, 1, 8],  // as `sin`
    "sqrtOnePlusSquare": [1, 1.5, 5],
    "sqrtOnePlusSquareMinusOne": [2.5, 1.5, 5],
    "xLogX": [1.5, 2, 1],
    "xPowX": [1, 3, 4],
    "gaussian": [2, 2.5, 3.5],
    "normalDensity": [3, 3, 3.5],
    "normalDistribution": [3, 3, 3.5],
  ]

  /// f, fx, fy, fxx, fxy and fyy of the functions of two arguments.
  static let ofTwoArguments: [String: [Double]] = [
    "pow(x, y)": [1, 2.5, 2, 5, 3, 3],
    "atan2": [1, 2.5, 2.5, 4.5, 4.5, 4.5],
    "hypot": [1, 1.5, 1.5, 4.5, 4, 4],
    "x / y": [1, 1, 9, 0, 2, 9.5],  // where the quotient is subnormal and its derivatives are not
    "logAddExp": [10872.5, 2.5, 2.5, 5, 5, 5],  // the value near its zeros; its absolute error there is 2⁻¹⁰⁰
    "xLogY": [1.5, 1, 1, 0, 1, 1.5],
  ]
}
