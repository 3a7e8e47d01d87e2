import DualNumbers

/// The functions of one argument that random programs call.
package enum Function: String, CaseIterable, Sendable {
  case exp, expMinusOne, exp2, exp10, log, logOnePlus, log2, log10, sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, asinh, acosh, atanh, sqrt, cbrt, erf, erfc, abs, floor

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
