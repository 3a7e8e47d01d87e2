import DualNumbers

/// The functions of one argument that random programs call.
package enum Function: String, CaseIterable, Sendable {
  case exp, expMinusOne, exp2, exp10, log, logOnePlus, log2, log10, sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, asinh, acosh, atanh, sqrt, cbrt, erf, erfc, abs, floor
  case logGamma, tgamma, digamma, trigamma, sinPi, cosPi, tanPi, cosMinusOne
  case sigmoid, softplus, silu, logit, logOneMinusExp, logCosh, sinc, expMinusOneOverX,
    oneMinusCosOverXSquared
  case xLogX, xPowX, gaussian, normalDensity, normalDistribution, sqrtOnePlusSquare, sqrtOnePlusSquareMinusOne

  package func callAsFunction<T: RealNumber>(_ x: T) -> T {
    switch self {
    case .exp: DualNumbers.exp(x)
    case .expMinusOne: DualNumbers.expMinusOne(x)
    case .exp2: DualNumbers.exp2(x)
    case .exp10: DualNumbers.exp10(x)
    case .log: DualNumbers.log(x)
    case .logOnePlus: DualNumbers.log(onePlus: x)
    case .log2: DualNumbers.log2(x)
    case .log10: DualNumbers.log10(x)
    case .sin: DualNumbers.sin(x)
    case .cos: DualNumbers.cos(x)
    case .tan: DualNumbers.tan(x)
    case .asin: DualNumbers.asin(x)
    case .acos: DualNumbers.acos(x)
    case .atan: DualNumbers.atan(x)
    case .sinh: DualNumbers.sinh(x)
    case .cosh: DualNumbers.cosh(x)
    case .tanh: DualNumbers.tanh(x)
    case .asinh: DualNumbers.asinh(x)
    case .acosh: DualNumbers.acosh(x)
    case .atanh: DualNumbers.atanh(x)
    case .sqrt: DualNumbers.sqrt(x)
    case .cbrt: DualNumbers.cbrt(x)
    case .erf: DualNumbers.erf(x)
    case .erfc: DualNumbers.erfc(x)
    case .logGamma: DualNumbers.logGamma(x)
    case .tgamma: DualNumbers.tgamma(x)
    case .digamma: DualNumbers.digamma(x)
    case .trigamma: DualNumbers.trigamma(x)
    case .sinPi: DualNumbers.sinPi(x)
    case .cosPi: DualNumbers.cosPi(x)
    case .tanPi: DualNumbers.tanPi(x)
    case .cosMinusOne: DualNumbers.cosMinusOne(x)
    case .sigmoid: DualNumbers.sigmoid(x)
    case .softplus: DualNumbers.softplus(x)
    case .silu: DualNumbers.silu(x)
    case .logit: DualNumbers.logit(x)
    case .logOneMinusExp: DualNumbers.logOneMinusExp(x)
    case .logCosh: DualNumbers.logCosh(x)
    case .sinc: DualNumbers.sinc(x)
    case .expMinusOneOverX: DualNumbers.expMinusOneOverX(x)
    case .oneMinusCosOverXSquared: DualNumbers.oneMinusCosOverXSquared(x)
    case .xLogX: DualNumbers.xLogX(x)
    case .xPowX: DualNumbers.xPowX(x)
    case .gaussian: DualNumbers.gaussian(x)
    case .normalDensity: DualNumbers.normalDensity(x)
    case .normalDistribution: DualNumbers.normalDistribution(x)
    case .sqrtOnePlusSquare: DualNumbers.sqrtOnePlusSquare(x)
    case .sqrtOnePlusSquareMinusOne: DualNumbers.sqrtOnePlusSquareMinusOne(x)
    case .abs: Swift.abs(x)
    case .floor: x.rounded(.down)
    }
  }

  /// The call as Swift source.
  func source(of argument: String) -> String {
    switch self {
    case .logOnePlus: "log(onePlus: \(argument))"
    case .floor: "(\(argument)).rounded(.down)"
    default: "\(rawValue)(\(argument))"
    }
  }
}
