import DualNumbers
import Testing

@Suite("Special functions satisfy their identities")
struct SpecialFunctionTests {
  func near(_ a: Double, _ b: Double, _ tolerance: Double = 1e-14) -> Bool {
    (a - b).magnitude <= tolerance * max(a.magnitude, b.magnitude)
  }

  // ψ⁽ⁿ⁾(1) = (−1)ⁿ⁺¹ n! ζ(n + 1), NIST DLMF 5.15.2; values of ζ from DLMF table 25.2.
  @Test(arguments: [
    (0, -0.57721566490153286), (1, 1.6449340668482264), (2, -2.4041138063191886), (3, 6.4939394022668291),
    (4, -24.886266123440879), (5, 122.08116743813389), (9, 363_240.91142238262),
  ])
  func polygammaAtOne(order: Int, value: Double) {
    #expect(near(polygamma(order, 1.0), value))
  }

  // The recurrence of NIST DLMF 5.15.5, which also relates both sides of zero.
  @Test(arguments: [0, 1, 2, 3, 4, 5, 8, 13, 30])
  func polygammaRecurrence(order: Int) {
    for x in [-7.25, -2.5, -0.375, 0.125, 0.75, 3.5, 11.25, 40.5] {
      let sign: Double = order.isMultiple(of: 2) ? 1 : -1
      var term = sign / x
      for k in stride(from: 1.0, through: Double(order), by: 1) { term *= k / x }
      let (here, next) = (polygamma(order, x), polygamma(order, x + 1))
      let scale = max(here.magnitude, term.magnitude)
      #expect((next - here - term).magnitude <= Double(order + 8) * 4e-16 * scale, "at \(x)")
    }
  }

  @Test func digammaVanishesWhereGammaIsLeast() {
    let least = 1.4616321449683623
    #expect(digamma(least.nextDown) < 0 && digamma(least.nextUp.nextUp) > 0)
    #expect(derivative(of: { tgamma($0) }, at: least).magnitude < 1e-15)
  }

  @Test func gammaOfWholeNumbersHasHarmonicSlopes() {
    var harmonic = 0.0
    var factorial = 1.0
    for n in 1...20 {
      let y = tgamma(Dual(Double(n), 1))
      #expect(near(y.derivative, factorial * (harmonic - 0.57721566490153286), 2e-15 * Double(n)))
      harmonic += 1 / Double(n)
      factorial *= Double(n)
    }
  }

  @Test(arguments: [
    (0.5, FloatingPointSign.plus), (-0.5, .minus), (-1.5, .plus), (-2.5, .minus), (-3, .plus), (0, .plus),
    (-.infinity, .plus), (.nan, .plus), (-1e300, .plus), (-170.25, .minus),
  ])
  func signOfGamma(x: Double, sign: FloatingPointSign) {
    #expect(signGamma(x) == sign)
    #expect(Dual<Double>.signGamma(Dual(x, 1)) == sign)
    if x > -200 && x != x.rounded() { #expect(tgamma(x).sign == sign) }
  }

  @Test func halfTurnsAreExact() {
    for n in [-3.0, 0, 1, 2, 7, 0x1p52, 0x1p53 + 2] {
      #expect(sinPi(n) == 0 && tanPi(n) == 0)
      #expect(cosPi(n) == (n.truncatingRemainder(dividingBy: 2) == 0 ? 1 : -1))
    }
    #expect(sinPi(0.5) == 1 && cosPi(0.5) == 0 && tanPi(0.25) == 1 && sinPi(1.0 / 6).magnitude <= 0.5)
  }
}

@Suite("The logarithm of a sum of exponentials")
struct LogSumExpTests {
  @Test func neitherOverflowsNorUnderflows() {
    let logarithmOf3 = 0x1.193ea7aad030bp+0
    for shift in [1000.0, -1000] {
      let sum: Double = logSumExp([shift, shift, shift])
      #expect(sum == shift + logarithmOf3)
    }
  }

  @Test func ofOneNumberIsThatNumberAndOfNoneTheLogarithmOfNothing() {
    let one: [Double] = [0.25]
    let none: [Double] = []
    #expect(logSumExp(one) == 0.25)
    #expect(logSumExp(none) == -Double.infinity)
  }

  @Test func ofTwoNumbersIsLogAddExp() {
    let sum: Double = logSumExp([0.3, -1.7])
    #expect(sum == logAddExp(0.3, -1.7))
  }

  @Test func leavesInfinityAndNaNAlone() {
    let infinity = Double.infinity
    let cases: [([Double], Double)] = [
      ([-infinity, -infinity, -infinity], -infinity), ([1, 2, infinity], infinity),
      ([-infinity, 0, -infinity], 0),
    ]
    for (numbers, expected) in cases { #expect(logSumExp(numbers) == expected) }
    let undefined: [Double] = [1, .nan, 2]
    #expect(logSumExp(undefined).isNaN)
  }

  @Test func hasTheSoftmaxAsItsGradient() {
    let x = [-0.7, 2.3, 1.1, -4]
    let total = x.map { exp($0) }.reduce(0, +)
    for (partial, number) in zip(gradient(of: { logSumExp($0) }, at: x), x) {
      #expect((partial - exp(number) / total).magnitude <= 4e-16)
    }
  }

  @Test func hasSharesAndTheirProductsAsItsHessian() {
    let x = [-0.7, 2.3, 1.1]
    let total = x.map { exp($0) }.reduce(0, +)
    let shares = x.map { exp($0) / total }
    let matrix = hessian(of: { logSumExp($0) }, at: x)
    for i in 0..<3 {
      for j in 0..<3 {
        let exact = (i == j ? shares[i] : 0) - shares[i] * shares[j]
        #expect((matrix[i, j] - exact).magnitude <= 4e-16)
      }
    }
  }
}
