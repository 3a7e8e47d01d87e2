import DualNumbers
import Testing

private typealias D = Dual<Double>

/// A function's global and static spellings beside its rule.
struct Spellings: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let global: @Sendable (Dual<Double>) -> Dual<Double>
  let member: @Sendable (Dual<Double>) -> Dual<Double>
  let rule: @Sendable (Dual<Double>) -> Dual<Double>

  init<F: UnaryFunction>(
    _ rule: F, _ global: @escaping @Sendable (Dual<Double>) -> Dual<Double>,
    _ member: @escaping @Sendable (Dual<Double>) -> Dual<Double>
  ) {
    testDescription = "\(F.self)"
    self.global = global
    self.member = member
    self.rule = { $0.applying(rule) }
  }
}

@Suite("Every spelling of a function is its rule")
struct SpellingTests {
  @Test(arguments: elementary + special)
  func asGlobalFunctionAndAsStaticMember(_ function: Spellings) {
    for x in [0.375, -0.375, 1.5, -7.25] {
      let expected = function.rule(Dual(x, 2))
      for computed in [function.global(Dual(x, 2)), function.member(Dual(x, 2))] {
        #expect(same(computed.value, expected.value) && same(computed.derivative, expected.derivative))
      }
    }
  }

  func same(_ a: Double, _ b: Double) -> Bool { a == b || a.isNaN && b.isNaN }

  @Test func withTwoArguments() {
    let (x, y) = (Dual(0.375, 1), Dual(1.5, 2))
    #expect(pow(x, y).derivative == x.applying(Power(), y).derivative)
    #expect(D.pow(x, y).derivative == x.applying(Power(), y).derivative)
    #expect(D.atan2(y: x, x: y).derivative == x.applying(Arctangent2(), y).derivative)
    #expect(atan2(x, y).derivative == x.applying(Arctangent2(), y).derivative)
    #expect(hypot(x, y).derivative == D.hypot(x, y).derivative)
    #expect(logAddExp(x, y).derivative == D.logAddExp(x, y).derivative)
    #expect(logAddExp(x, y).derivative == x.applying(LogAddExp(), y).derivative)
    #expect(xLogY(x, y).derivative == D.xLogY(x, y).derivative)
    #expect(xLogY(x, y).derivative == x.applying(XLogY(), y).derivative)
    #expect(pow(x, 1.5).derivative == x.applying(Power(), Dual(1.5)).derivative)
  }

  static let elementary = [
    Spellings(Exponential(), { exp($0) }, { D.exp($0) }),
    Spellings(Exponential2(), { exp2($0) }, { D.exp2($0) }),
    Spellings(Exponential10(), { exp10($0) }, { D.exp10($0) }),
    Spellings(ExponentialMinusOne(), { expMinusOne($0) }, { D.expMinusOne($0) }),
    Spellings(ExponentialMinusOne(), { expm1($0) }, { D.expMinusOne($0) }),
    Spellings(Logarithm(), { log($0) }, { D.log($0) }), Spellings(Logarithm2(), { log2($0) }, { D.log2($0) }),
    Spellings(Logarithm10(), { log10($0) }, { D.log10($0) }),
    Spellings(LogarithmOnePlus(), { log(onePlus: $0) }, { D.log(onePlus: $0) }),
    Spellings(LogarithmOnePlus(), { log1p($0) }, { D.log(onePlus: $0) }),
    Spellings(Sine(), { sin($0) }, { D.sin($0) }), Spellings(Cosine(), { cos($0) }, { D.cos($0) }),
    Spellings(TangentFunction(), { tan($0) }, { D.tan($0) }),
    Spellings(Arcsine(), { asin($0) }, { D.asin($0) }),
    Spellings(Arccosine(), { acos($0) }, { D.acos($0) }),
    Spellings(Arctangent(), { atan($0) }, { D.atan($0) }),
    Spellings(HyperbolicSine(), { sinh($0) }, { D.sinh($0) }),
    Spellings(HyperbolicCosine(), { cosh($0) }, { D.cosh($0) }),
    Spellings(HyperbolicTangent(), { tanh($0) }, { D.tanh($0) }),
    Spellings(InverseHyperbolicSine(), { asinh($0) }, { D.asinh($0) }),
    Spellings(InverseHyperbolicCosine(), { acosh($0) }, { D.acosh($0) }),
    Spellings(InverseHyperbolicTangent(), { atanh($0) }, { D.atanh($0) }),
    Spellings(SquareRoot(), { sqrt($0) }, { D.sqrt($0) }),
    Spellings(CubeRoot(), { cbrt($0) }, { D.cbrt($0) }),
    Spellings(Root(degree: 5), { root($0, 5) }, { D.root($0, 5) }),
    Spellings(IntegerPower(exponent: 3), { pow($0, 3) }, { D.pow($0, 3) }),
    Spellings(ErrorFunction(), { erf($0) }, { D.erf($0) }),
    Spellings(ComplementaryErrorFunction(), { erfc($0) }, { D.erfc($0) }),
  ]

  static let special = [
    Spellings(Gamma(), { tgamma($0) }, { D.gamma($0) }),
    Spellings(LogGamma(), { logGamma($0) }, { D.logGamma($0) }),
    Spellings(Digamma(), { digamma($0) }, { D.digamma($0) }),
    Spellings(Trigamma(), { trigamma($0) }, { D.trigamma($0) }),
    Spellings(Polygamma(order: 2), { polygamma(2, $0) }, { D.polygamma(2, $0) }),
    Spellings(SinePi(), { sinPi($0) }, { D.sinPi($0) }),
    Spellings(CosinePi(), { cosPi($0) }, { D.cosPi($0) }),
    Spellings(TangentPi(), { tanPi($0) }, { D.tanPi($0) }),
    Spellings(CosineMinusOne(), { cosMinusOne($0) }, { D.cosMinusOne($0) }),
    Spellings(Sigmoid(), { sigmoid($0) }, { D.sigmoid($0) }),
    Spellings(Softplus(), { softplus($0) }, { D.softplus($0) }),
    Spellings(SiLU(), { silu($0) }, { D.silu($0) }),
    Spellings(Logit(), { logit($0) }, { D.logit($0) }),
    Spellings(LogOneMinusExp(), { logOneMinusExp($0) }, { D.logOneMinusExp($0) }),
    Spellings(LogCosh(), { logCosh($0) }, { D.logCosh($0) }), Spellings(Sinc(), { sinc($0) }, { D.sinc($0) }),
    Spellings(ExpMinusOneOverX(), { expMinusOneOverX($0) }, { D.expMinusOneOverX($0) }),
    Spellings(OneMinusCosOverXSquared(), { oneMinusCosOverXSquared($0) }, { D.oneMinusCosOverXSquared($0) }),
    Spellings(XLogX(), { xLogX($0) }, { D.xLogX($0) }), Spellings(XPowX(), { xPowX($0) }, { D.xPowX($0) }),
    Spellings(Gaussian(), { gaussian($0) }, { D.gaussian($0) }),
    Spellings(NormalDensity(), { normalDensity($0) }, { D.normalDensity($0) }),
    Spellings(NormalDistribution(), { normalDistribution($0) }, { D.normalDistribution($0) }),
    Spellings(SqrtOnePlusSquare(), { sqrtOnePlusSquare($0) }, { D.sqrtOnePlusSquare($0) }),
    Spellings(
      SqrtOnePlusSquareMinusOne(), { sqrtOnePlusSquareMinusOne($0) }, { D.sqrtOnePlusSquareMinusOne($0) }),
  ]
}
