import DualNumbers
import Foundation
import Testing

/// The Taylor coefficients of a function along a path, from the reference file.
struct PathReference: Sendable, CustomTestStringConvertible {
  let name: String
  let isCurved: Bool
  let x: Double
  let y: Double
  let coefficients: [Double]

  var testDescription: String { "\(name) at \(x), \(y), \(isCurved ? "curved" : "straight")" }

  static var all: [PathReference] {
    get throws {
      String(decoding: try resource("Taylor/functions.csv"), as: UTF8.self).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }
        .map { line in
          let fields = line.split(separator: ",")
          let numbers = fields.dropFirst(2).compactMap { Double($0) }
          return PathReference(
            name: String(fields[0]), isCurved: fields[1] == "curve", x: numbers[0], y: numbers[1],
            coefficients: Array(numbers.dropFirst(2)))
        }
    }
  }

  /// The arguments along the path.
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  func arguments<T: RealNumber>(_ t: T) -> (x: T, y: T) {
    let (square, cube) = (t * t, t * t * t)
    if !isCurved { return (T(x) + t, T(y)) }
    return (T(x) + t / 2 - square / 4 + cube / 8, T(y) - t + square / 2 + square * square / 16)
  }

  func evaluate<T: RealNumber>(_ t: T) -> T {
    let (x, y) = arguments(t)
    return switch name {
    case "exp": exp(x)
    case "exp2": exp2(x)
    case "exp10": exp10(x)
    case "expMinusOne": expMinusOne(x)
    case "log": log(x)
    case "log2": log2(x)
    case "log10": log10(x)
    case "logOnePlus": log(onePlus: x)
    case "sqrt": sqrt(x)
    case "cbrt": cbrt(x)
    case "root5": root(x, 5)
    case "pow7": pow(x, 7)
    case "pow-3": pow(x, -3)
    case "pow2.5": x.applying(ConstantPower(exponent: 2.5))
    case "recip": 1 / x
    default: evaluateCircular(x, y)
    }
  }

  private func evaluateCircular<T: RealNumber>(_ x: T, _ y: T) -> T {
    switch name {
    case "sin": sin(x)
    case "cos": cos(x)
    case "tan": tan(x)
    case "asin": asin(x)
    case "acos": acos(x)
    case "atan": atan(x)
    case "sinPi": sinPi(x)
    case "cosPi": cosPi(x)
    case "tanPi": tanPi(x)
    case "sinh": sinh(x)
    case "cosh": cosh(x)
    case "tanh": tanh(x)
    case "asinh": asinh(x)
    case "acosh": acosh(x)
    case "atanh": atanh(x)
    default: evaluateSpecial(x, y)
    }
  }

  private func evaluateSpecial<T: RealNumber>(_ x: T, _ y: T) -> T {
    switch name {
    case "erf": erf(x)
    case "erfc": erfc(x)
    case "gaussian": gaussian(x)
    case "normalDensity": normalDensity(x)
    case "normalDistribution": normalDistribution(x)
    case "sigmoid": sigmoid(x)
    case "softplus": softplus(x)
    case "silu": silu(x)
    case "logit": logit(x)
    case "logOneMinusExp": logOneMinusExp(x)
    case "logCosh": logCosh(x)
    case "tgamma": tgamma(x)
    case "logGamma": logGamma(x)
    case "digamma": digamma(x)
    case "trigamma": trigamma(x)
    case "sinc": sinc(x)
    case "oneMinusCosOverXSquared": oneMinusCosOverXSquared(x)
    case "expMinusOneOverX": expMinusOneOverX(x)
    case "cosMinusOne": cosMinusOne(x)
    case "sqrtOnePlusSquare": sqrtOnePlusSquare(x)
    case "sqrtOnePlusSquareMinusOne": sqrtOnePlusSquareMinusOne(x)
    case "xLogX": xLogX(x)
    case "xPowX": xPowX(x)
    default: evaluateOfTwoArguments(x, y)
    }
  }

  private func evaluateOfTwoArguments<T: RealNumber>(_ x: T, _ y: T) -> T {
    switch name {
    case "pow": pow(x, y)
    case "powx2": pow(x, T(2))
    case "atan2": atan2(x, y)
    case "hypot": hypot(x, y)
    case "logAddExp": logAddExp(x, y)
    case "xLogY": xLogY(x, y)
    case "div": x / y
    default: .nan
    }
  }
}

@Suite("Every function of the rule table has its Taylor coefficients")
struct TaylorFunctionTests {
  @Test func theReferenceNamesEveryFunction() throws {
    #expect(Set(try PathReference.all.map(\.name)).count == 60)
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test(arguments: try PathReference.all)
  func asTheReferenceSays(_ reference: PathReference) {
    let computed = reference.evaluate(Taylor<8, Double>(variable: 0)).coefficients
    let scale = reference.coefficients.map(\.magnitude).max() ?? 0
    for (order, exact) in reference.coefficients.enumerated() {
      let error = (computed[order] - exact).magnitude
      // A coefficient that others cancel to is right to the scale of those others.
      let tolerance = Swift.max(40 * exact.ulp, 4 * scale.ulp)
      #expect(error <= tolerance, "coefficient \(order): \(computed[order]) for \(exact)")
    }
  }

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test(arguments: try PathReference.all)
  func andTheSameWithAnOrderChosenAtRunTime(_ reference: PathReference) {
    let inType = reference.evaluate(Taylor<8, Double>(variable: 0)).coefficients
    let atRunTime = reference.evaluate(DynamicTaylor(variable: 0.0, order: 8)).coefficients
    #expect(Array(inType) == atRunTime)
  }
}
