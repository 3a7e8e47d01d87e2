import Foundation

/// A function that is hard for differences with a fixed step, with its first two derivatives at one point.
///
/// The derivatives were computed with 80 decimal digits (mpmath 1.3) at the exact binary value of the point.
struct HardFunction: Sendable {
  let name: String
  let point: Double
  let firstDerivative: Double
  let secondDerivative: Double
  let value: @Sendable (Double) -> Double

  private init(
    _ name: String, _ point: Double, _ first: Double, _ second: Double,
    _ value: @escaping @Sendable (Double) -> Double
  ) {
    self.name = name
    self.point = point
    firstDerivative = first
    secondDerivative = second
    self.value = value
  }

  static let all: [HardFunction] = [
    .init("sin at 1", 1, 0.5403023058681397174, -0.8414709848078965067) { sin($0) },
    .init("exp at 1", 1, 2.718281828459045235, 2.718281828459045235) { exp($0) },
    .init("exp/√(sin³+cos³) at 1.5", 1.5, 4.053427893898620658, 9.463073681596603353) {
      exp($0) / (pow(sin($0), 3) + pow(cos($0), 3)).squareRoot()
    },
    .init("cbrt at 1e-3", 1e-3, 33.33333333333333287, -22222.22222222222145) { cbrt($0) },
    .init("cbrt at 1e-8", 1e-8, 71814.48966772945639, -4787632644515.296993) { cbrt($0) },
    .init("exp(100x) at 0.5", 0.5, 5.184705528587072464e+23, 5.184705528587072464e+25) { exp(100 * $0) },
    .init("sin(1e4x) at 1", 1, -9521.553682590148512, 30561438.88882521414) { sin(1e4 * $0) },
    .init("1/(1+25x²) at 0.3", 0.3, -1.420118343195266365, 8.375056895766955498) { 1 / (1 + 25 * $0 * $0) },
    .init("log at 1e-3", 1e-3, 999.9999999999999792, -999999.9999999999584) { log($0) },
    .init("log at 1e-8", 1e-8, 99999999.99999999791, -9999999999999999.582) { log($0) },
    .init("tanh at 2", 2, 0.07065082485316446569, -0.1362186874271130412) { tanh($0) },
    .init("tanh at 20", 20, 1.699341702116635584e-17, -3.398683404233271139e-17) { tanh($0) },
    .init("x⁵ at 1e5", 1e5, 5.0e+20, 20000000000000000.0) { $0 * $0 * $0 * $0 * $0 },
    .init("√x at 1e-6", 1e-6, 500.0000000000000113, -250000000.000000017) { $0.squareRoot() },
    .init("1/x at 1e-4", 1e-4, -99999999.99999999042, 1999999999999.999712) { 1 / $0 },
    .init("x sin(1/x) at 0.05", 0.05, -7.248695985540232338, -7303.562005821016394) { $0 * sin(1 / $0) },
    .init("erf at 0.5", 0.5, 0.8787825789354447941, -0.8787825789354447941) { erf($0) },
    .init("atan(1000x) at 1e-3", 1e-3, 499.9999999999999896, -499999.9999999999896) { atan(1000 * $0) },
    .init("x²+1e6 at 1", 1, 2, 2) { $0 * $0 + 1e6 },
    .init("cos at 1e6", 1e6, 0.3499935021712929521, -0.9367521275331447869) { cos($0) },
    .init("sin+cos at 1e-10", 1e-10, 0.9999999999, -1.0000000001) { sin($0) + cos($0) },
    .init("asin at 1-1e-6", 1 - 1e-6, 707.1069579531424522, 353553302.1895766842) { asin($0) },
    .init("(x-1)⁷ expanded at 1.2", 1.2, 0.0004479999999999994031, 0.01343999999999998508) { x in
      var sum = 1.0
      for coefficient in [-7.0, 21, -35, 35, -21, 7, -1] { sum = sum * x + coefficient }
      return sum
    },
    .init("sin in Float at 1", 1, 0.5403023058681397174, -0.8414709848078965067) { Double(sin(Float($0))) },
    .init("gamma at 4.5", 4.5, 16.15496939330307055, 25.33027015054469386) { tgamma($0) },
  ]
}
