import DualNumbers
import Testing

@Suite("Every rule agrees with differences of the function itself")
struct DifferenceTests {
  /// The eighth-order central difference; its weights: Fornberg, Mathematics of Computation 51 (1988), table 1.
  func difference(_ f: (Double) -> Double, at x: Double) -> Double {
    let h = 0.003 * max(abs(x), 0.1)
    let weights = [4.0 / 5, -1.0 / 5, 4.0 / 105, -1.0 / 280]
    return weights.enumerated().map { k, w in w * (f(x + Double(k + 1) * h) - f(x - Double(k + 1) * h)) }
      .reduce(0, +) / h
  }

  @Test(arguments: RandomExpression.Function.allCases)
  func ofOneArgument(function: RandomExpression.Function) {
    let domain: [Double] =
      switch function {
      case .asin, .acos, .atanh: [-0.7, -0.31, 0.2, 0.55, 0.8]
      case .acosh: [1.3, 2, 7.5, 40]
      case .log, .log2, .log10, .sqrt, .cbrt: [0.07, 0.4, 1.3, 8, 300]
      case .logOnePlus: [-0.5, 0.03, 0.4, 9]
      case .floor: [-1.4, 0.5, 3.3]
      default: [-2.1, -0.6, 0.03, 0.45, 1.2, 2.3]
      }
    for x in domain {
      let slope = derivative(of: { function($0) }, at: x)
      let reference = difference({ function($0) }, at: x)
      #expect(abs(slope - reference) <= 2e-11 * max(1, abs(reference)), "\(function)′(\(x))")
      let second = derivative(of: { y in derivative(of: { function($0) }, at: y) }, at: x)
      let secondReference = difference({ derivative(of: { function($0) }, at: $0) }, at: x)
      #expect(abs(second - secondReference) <= 2e-11 * max(1, abs(secondReference)), "\(function)″(\(x))")
    }
  }

  @Test(arguments: [(0.7, 1.3), (2.0, -0.5), (3.1, 2.0), (0.02, 0.9)])
  func ofTwoArguments(x: Double, y: Double) {
    func check(_ name: String, _ f: (Dual<TwoPartials>, Dual<TwoPartials>) -> Dual<TwoPartials>) {
      let slopes = gradient(of: f, at: x, y)
      let byX = difference({ f(Dual($0), Dual(y)).value }, at: x)
      let byY = difference({ f(Dual(x), Dual($0)).value }, at: y)
      #expect(abs(slopes.0 - byX) <= 2e-11 * max(1, abs(byX)), "∂\(name)/∂x at \(x), \(y)")
      #expect(abs(slopes.1 - byY) <= 2e-11 * max(1, abs(byY)), "∂\(name)/∂y at \(x), \(y)")
    }
    check("pow") { pow($0, $1) }
    check("atan2") { atan2($0, $1) }
    check("hypot") { hypot($0, $1) }
    check("quotient") { $0 / $1 }
  }

  @Test(arguments: -4...7)
  func ofWholePowersAndRoots(n: Int) {
    for x in [-1.7, -0.4, 0.6, 2.2] {
      let slope = derivative(of: { pow($0, n) }, at: x)
      #expect(abs(slope - Double(n) * pow(x, n - 1)) <= 4 * slope.ulp)
      if n >= 1, x > 0 || n % 2 == 1 {
        let slope = derivative(of: { root($0, n) }, at: x)
        let reference = difference({ root($0, n) }, at: x)
        #expect(abs(slope - reference) <= 1e-10 * abs(reference), "root \(n) at \(x)")
      }
    }
  }
}
