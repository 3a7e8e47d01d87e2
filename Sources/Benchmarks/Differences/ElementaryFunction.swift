import Foundation

/// The functions of random expressions: smooth on the whole line, with their derivatives.
enum ElementaryFunction: CaseIterable {
  case sine, cosine, hyperbolicTangent, arcTangent, exponentialOfSine, square, cube, softAbsolute, lorentzian
  case logarithm, gaussian, logistic, errorFunction

  func value(_ u: Double) -> Double {
    switch self {
    case .sine: return sin(u)
    case .cosine: return cos(u)
    case .hyperbolicTangent: return tanh(u)
    case .arcTangent: return atan(u)
    case .exponentialOfSine: return exp(sin(u))
    case .square: return u * u
    case .cube: return u * u * u
    case .softAbsolute: return (1 + u * u).squareRoot()
    case .lorentzian: return 1 / (1 + u * u)
    case .logarithm: return log(1.5 + u * u)
    case .gaussian: return exp(-u * u)
    case .logistic: return 1 / (1 + exp(-u))
    case .errorFunction: return erf(u)
    }
  }

  func slope(_ u: Double) -> Double {
    switch self {
    case .sine: return cos(u)
    case .cosine: return -sin(u)
    case .hyperbolicTangent: return 1 / (cosh(u) * cosh(u))
    case .arcTangent: return 1 / (1 + u * u)
    case .exponentialOfSine: return cos(u) * exp(sin(u))
    case .square: return 2 * u
    case .cube: return 3 * u * u
    case .softAbsolute: return u / (1 + u * u).squareRoot()
    case .lorentzian: return -2 * u / ((1 + u * u) * (1 + u * u))
    case .logarithm: return 2 * u / (1.5 + u * u)
    case .gaussian: return -2 * u * exp(-u * u)
    case .logistic: return 1 / (2 + exp(u) + exp(-u))
    case .errorFunction: return 2 / Double.pi.squareRoot() * exp(-u * u)
    }
  }
}
