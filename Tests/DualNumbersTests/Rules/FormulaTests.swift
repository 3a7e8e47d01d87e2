import DualNumbers
import Testing

/// The formulas of a rule, which serve third derivatives and wider types, beside what serves `Double`.
struct Formulas: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let points: [Double]

  /// First and second derivative by the rule in `Double`.
  let inDouble: @Sendable (Double) -> (first: Double, second: Double)

  /// First and second derivative by the formulas, at a dual number and with its derivatives.
  let byFormulas: @Sendable (Dual<Double>) -> (first: Dual<Double>, second: Dual<Double>)

  /// The third derivative by three levels of nesting.
  let third: @Sendable (Double) -> Double

  init<F: UnaryFunction>(_ function: F, at points: [Double]) {
    testDescription = "\(F.self)"
    self.points = points
    inDouble = { x in
      let all = function.derivativesInDouble(at: x)
      return (all.first, all.second)
    }
    byFormulas = { x in
      let all = function.derivatives(at: x)
      return (all.first, all.second)
    }
    third = { x in
      let inner = Dual(Dual(x, 1), Dual(1, 0))
      return Dual(inner, Dual(Dual(1))).applying(function).derivative.derivative.derivative
    }
  }
}

@Suite("A rule's formulas agree with its method in Double")
struct FormulaTests {
  @Test(arguments: rules)
  func inTheFirstTwoDerivatives(_ rule: Formulas) {
    for x in rule.points {
      let (first, second) = rule.inDouble(x)
      let formulas = rule.byFormulas(Dual(x, 1))
      #expect(agree(formulas.first.value, first, 1e-11), "f′ at \(x)")
      #expect(agree(formulas.second.value, second, 1e-11), "f″ at \(x)")
      #expect(agree(formulas.first.derivative, second, 1e-11), "derivative of f′ at \(x)")
    }
  }

  // The reference is the central difference of second derivatives that are exact to a few units.
  @Test(arguments: rules)
  func inTheThirdDerivative(_ rule: Formulas) {
    for x in rule.points {
      let step = 0x1p-18 * x.magnitude
      let difference = (rule.inDouble(x + step).second - rule.inDouble(x - step).second) / (2 * step)
      let scale = rule.inDouble(x).second.magnitude / max(x.magnitude, 0.125)
      let third = rule.third(x)
      #expect((third - difference).magnitude <= 1e-6 * (difference.magnitude + scale), "f‴ at \(x)")
    }
  }

  func agree(_ a: Double, _ b: Double, _ tolerance: Double) -> Bool {
    (a - b).magnitude <= tolerance * max(b.magnitude, 0x1p-10)
  }

  static let anywhere = [-7.3, -2.1, -0.9, -0.31, -1e-3, 2e-4, 0.25, 0.8, 1.3, 3.7, 12.1]
  static let positive = [1e-3, 0.2, 0.45, 1.2, 2.5, 6.1, 19, 140]
  static let withinOne = [-0.95, -0.4, -1e-3, 0.1, 0.6, 0.93]

  static let rules = elementary + special

  static let elementary: [Formulas] = [
    Formulas(SquareRoot(), at: positive), Formulas(CubeRoot(), at: positive + [-2]),
    Formulas(Root(degree: 5), at: positive + [-2]), Formulas(Root(degree: -3), at: positive + [-2]),
    Formulas(Exponential(), at: anywhere), Formulas(Exponential2(), at: anywhere),
    Formulas(Exponential10(), at: anywhere), Formulas(ExponentialMinusOne(), at: anywhere),
    Formulas(Logarithm(), at: positive), Formulas(Logarithm2(), at: positive),
    Formulas(Logarithm10(), at: positive), Formulas(LogarithmOnePlus(), at: positive + withinOne),
    Formulas(Sine(), at: anywhere), Formulas(Cosine(), at: anywhere),
    Formulas(TangentFunction(), at: anywhere),
    Formulas(Arcsine(), at: withinOne), Formulas(Arccosine(), at: withinOne),
    Formulas(Arctangent(), at: anywhere),
    Formulas(HyperbolicSine(), at: anywhere), Formulas(HyperbolicCosine(), at: anywhere),
    Formulas(HyperbolicTangent(), at: anywhere), Formulas(InverseHyperbolicSine(), at: anywhere),
    Formulas(InverseHyperbolicCosine(), at: [1.1, 2, 9]),
    Formulas(InverseHyperbolicTangent(), at: withinOne),
    Formulas(ErrorFunction(), at: anywhere), Formulas(ComplementaryErrorFunction(), at: anywhere),
    Formulas(IntegerPower(exponent: 0), at: anywhere), Formulas(IntegerPower(exponent: 1), at: anywhere),
    Formulas(IntegerPower(exponent: 3), at: anywhere), Formulas(IntegerPower(exponent: 7), at: anywhere),
    Formulas(IntegerPower(exponent: -4), at: anywhere), Formulas(ConstantPower(exponent: 2.5), at: positive),
    Formulas(ConstantPower(exponent: -0.3), at: positive), Formulas(Magnitude(), at: anywhere),
  ]

  static let special: [Formulas] = [
    Formulas(Gamma(), at: [0.2, 1.2, 2.5, 6.1, 19, -0.4, -2.6]),
    Formulas(LogGamma(), at: positive + [-0.4, -2.6]), Formulas(Digamma(), at: positive + [-0.4, -2.6]),
    Formulas(Trigamma(), at: positive + [-0.4, -2.6]), Formulas(Polygamma(order: 3), at: positive + [-2.6]),
    Formulas(SinePi(), at: anywhere), Formulas(CosinePi(), at: anywhere), Formulas(TangentPi(), at: anywhere),
    Formulas(Sigmoid(), at: anywhere), Formulas(Softplus(), at: anywhere), Formulas(SiLU(), at: anywhere),
    Formulas(Logit(), at: [0.01, 0.3, 0.55, 0.9]),
    Formulas(LogOneMinusExp(), at: [-9, -2.1, -0.7, -0.3, -0.01]),
    Formulas(LogCosh(), at: anywhere), Formulas(Sinc(), at: anywhere),
    Formulas(OneMinusCosOverXSquared(), at: anywhere), Formulas(ExpMinusOneOverX(), at: anywhere),
    Formulas(CosineMinusOne(), at: anywhere), Formulas(SqrtOnePlusSquare(), at: anywhere),
    Formulas(SqrtOnePlusSquareMinusOne(), at: anywhere), Formulas(XLogX(), at: positive),
    Formulas(XPowX(), at: [0.05, 0.3, 0.4, 1.5, 4]), Formulas(Gaussian(), at: anywhere.filter { $0 < 10 }),
    Formulas(NormalDensity(), at: anywhere), Formulas(NormalDistribution(), at: anywhere),
  ]
}
