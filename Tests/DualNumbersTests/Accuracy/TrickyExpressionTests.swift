import DualNumbers
import Testing

private typealias D = Dual<Dual<Double>>

/// An expression whose derivatives are easy to get wrong, with the exact f, f′ and f″ at one point.
struct TrickyExpression: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let computed: [Double]
  let exact: [Double]

  init(
    _ name: String, at x: Double, exact: [Double], _ function: (Dual<Dual<Double>>) -> Dual<Dual<Double>>
  ) {
    testDescription = "\(name) at \(x)"
    let twice = function(Dual(Dual(x, 1), Dual(1, 0)))
    computed = [twice.value.value, twice.derivative.value, twice.derivative.derivative]
    self.exact = exact
  }

  /// Whether value and derivatives agree to the ten digits with which they are given.
  var isRight: Bool {
    zip(computed, exact).allSatisfy { computed, exact in
      exact == computed || (computed - exact).magnitude <= 1e-9 * exact.magnitude
    }
  }
}

@Suite("Expressions on which derivative programs stumble")
struct TrickyExpressionTests {
  @Test(arguments: ordinary)
  func asTheyStand(_ expression: TrickyExpression) {
    #expect(expression.isRight, "computed \(expression.computed), exact \(expression.exact)")
  }

  @Test(arguments: withTheirFunction)
  func withTheFunctionMadeForThem(_ expression: TrickyExpression) {
    #expect(expression.isRight, "computed \(expression.computed), exact \(expression.exact)")
  }

  static let ordinary = [
    TrickyExpression("(x x)^1.5", at: 0, exact: [0, 0, 0]) { pow($0 * $0, 1.5) },
    TrickyExpression("√(x − x)", at: 1, exact: [0, 0, 0]) { sqrt($0 - $0) },
    TrickyExpression("√(0 x)", at: 1, exact: [0, 0, 0]) { sqrt(0 * $0) },
    TrickyExpression("x^2.0", at: -3, exact: [9, -6, 2]) { pow($0, 2.0) },
    TrickyExpression("x^2.0", at: 0, exact: [0, 0, 2]) { pow($0, 2.0) },
    TrickyExpression("x^1.0", at: 0, exact: [0, 1, 0]) { pow($0, 1.0) },
    TrickyExpression("x^y, y a constant dual number", at: 0, exact: [0, 0, 2]) { pow($0, D(2)) },
    TrickyExpression("x^y, y a constant dual number", at: -3, exact: [9, -6, 2]) { pow($0, D(2)) },
    TrickyExpression("x / |x|", at: 1e-200, exact: [1, 0, 0]) { $0 / abs($0) },
    TrickyExpression("x > 0 ? log x : 0", at: 0, exact: [0, 0, 0]) { $0 > 0 ? log($0) : 0 },
    TrickyExpression("x > 0 ? √x : 0", at: 0, exact: [0, 0, 0]) { $0 > 0 ? sqrt($0) : 0 },
    TrickyExpression("x > 0 ? x log x : 0", at: 0, exact: [0, 0, 0]) { $0 > 0 ? $0 * log($0) : 0 },
    TrickyExpression("tanh", at: 20, exact: [1, 1.699341702e-17, -3.398683404e-17]) { tanh($0) },
    TrickyExpression("max(x, 0)²", at: 0, exact: [0, 0, 0]) { pow(max($0, 0), 2) },
    TrickyExpression("√(1 − x x)", at: 1 - 1e-9, exact: [4.472135891e-05, -22360.68007, -1.118034037e13]) {
      sqrt(1 - $0 * $0)
    },
  ]

  // The chain rule cannot repair what cancelled or overflowed between two operations: one function must do both.
  static let withTheirFunction = [
    TrickyExpression("log(1 + exp x)", at: 1000, exact: [1000, 1, 0]) { softplus($0) },
    TrickyExpression("exp x / (1 + exp x)", at: 800, exact: [1, 0, 0]) { sigmoid($0) },
    TrickyExpression(
      "1 / (1 + exp(−x))", at: -720,
      exact: Array(repeating: 41_132_809_365 * Double.leastNonzeroMagnitude, count: 3)
    ) { sigmoid($0) },
    TrickyExpression("(1 − cos x) / x²", at: 1e-8, exact: [0.5, -8.333333333e-10, -0.08333333333]) {
      oneMinusCosOverXSquared($0)
    },
    TrickyExpression("(exp x − 1) / x", at: 1e-12, exact: [1, 0.5, 0.3333333333]) { expMinusOneOverX($0) },
    TrickyExpression("sin x / x", at: 1e-5, exact: [1, -3.333333333e-06, -0.3333333333]) { sinc($0) },
    TrickyExpression("exp(−x²)", at: 26.5, exact: [1.0392022621e-305, -5.5077719894e-304, 2.9170407498e-302])
    {
      gaussian($0)
    },
    TrickyExpression("sin(π x)", at: 1e15 + 1, exact: [0, -.pi, 0]) { sinPi($0) },
  ]
}
