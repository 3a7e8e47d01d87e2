#if (arch(i386) || arch(x86_64)) && !canImport(ucrt) && !canImport(Android)
  import DualNumbers
  import Testing

  /// From mpmath 1.3 with 40 digits.
  @Suite("The constants of the rules have the digits of extended precision")
  struct Float80ConstantTests {
    typealias Nested = Dual<Dual<Float80>>

    func expectDerivatives(_ f: (Nested) -> Nested, at x: Float80, _ first: Float80, _ second: Float80) {
      let result = f(Nested(Dual(x, 1), Dual(1)))
      let slope = result.derivative.value
      let curvature = result.derivative.derivative
      #expect((slope - first).magnitude <= 2 * first.ulp, "\(slope), not \(first)")
      #expect((curvature - second).magnitude <= 2 * second.ulp, "\(curvature), not \(second)")
    }

    @Test func exponentials() {
      expectDerivatives(
        { exp2($0) }, at: 0, 0.6931471805599453094172321214581765680755,
        0.4804530139182014246671025263266649717306)
      expectDerivatives(
        { exp10($0) }, at: 0, 2.302585092994045684017991454684364207601,
        5.301898110478398010561666388594017691597)
    }

    @Test func logarithms() {
      expectDerivatives(
        { log2($0) }, at: 1, 1.442695040888963407359924681001892137427,
        -1.442695040888963407359924681001892137427)
      expectDerivatives(
        { log10($0) }, at: 1, 0.4342944819032518276511289189166050822944,
        -0.4342944819032518276511289189166050822944)
    }

    @Test func entropies() {
      // Beyond the range of Double, log x = log₂ x · ln 2 for a power of two.
      let tiny: Float80 = 0x1p-16000
      let log: Float80 = -16000 * 0.6931471805599453094172321214581765680755
      for value in [xLogX(tiny) / tiny, xLogY(1, tiny)] { #expect((value - log).magnitude <= 2 * log.ulp) }
      #expect(xPowX(tiny) == 1 && xLogX(-tiny).isNaN && xPowX(-tiny).isNaN)
      for x in [tiny, -tiny] {
        #expect(xLogX(Dual(x, 1)).isNaN == (x < 0) && xPowX(Dual(x, 1)).isNaN == (x < 0))
      }
    }

    @Test func errorFunctions() {
      expectDerivatives({ erf($0) }, at: 0, 1.128379167095512573896158903121545171688, 0)
      expectDerivatives(
        { erfc($0) }, at: 1, -0.4151074974205947033402682494413363393, 0.8302149948411894066805364988826726785
      )
    }
  }
#endif
