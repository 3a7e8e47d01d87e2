import DualNumbers
import Testing

@Suite("The derivative of a function of one number")
struct DerivativeTests {
  @Test func ofPolynomialsIsExact() {
    let cubic = derivative(of: { x in x * x * x - 2 * x + 5 }, at: 3)
    let quadratic = derivative(of: { x in (x - 1) * (x + 1) / 2 }, at: 4)
    let constant = derivative(of: { _ in 7 }, at: 4)
    #expect(cubic == 25 && quadratic == 4 && constant == 0)
  }

  @Test func ofFikesFunctionIsRightToTheLastDigits() {
    // W. Squire and G. Trapp, SIAM Review 40 (1998); the digits are exact.
    func f<T: RealNumber>(_ x: T) -> T {
      let (s, c) = (sin(x), cos(x))
      return exp(x) / sqrt(s * s * s + c * c * c)
    }
    let (value, slope) = valueWithDerivative(of: f, at: 1.5)
    #expect(value == f(1.5))
    #expect(abs(slope - 4.053427893898620657714188) < 2 * slope.ulp)
    let second = derivative(of: { x in derivative(of: f, at: x) }, at: 1.5)
    #expect(abs(second - 9.463073681596603352536433) < 4 * second.ulp)
    let third = derivative(of: { x in derivative(of: { y in derivative(of: f, at: y) }, at: x) }, at: 1.5)
    #expect(abs(third / 32.16790451368894089325457 - 1) < 1e-14)
  }

  @Test func followsIterations() {
    // The Babylonian square root, with no rule for a root in it.
    func babylonian<T: RealNumber>(_ x: T) -> T {
      var t = (1 + x) / 2
      for _ in 0..<10 { t = (t + x / t) / 2 }
      return t
    }
    #expect(abs(derivative(of: babylonian, at: 2) - 0.5 / 2.0.squareRoot()) < 1e-16)
  }

  @Test func isAFunctionItself() {
    let slope = derivative(of: { x in exp(-x * x) })
    for x in [-1.0, 0, 0.5] { #expect(abs(slope(x) - derivative(of: { exp(-$0 * $0) }, at: x)) == 0) }
    let curvature = derivative(of: derivative(of: { (x: Dual<Dual<Double>>) in x * x * x }))
    #expect(curvature(2) == 12)
  }

  @Test func ofFloatsIsAFloat() {
    let slope: Float = derivative(of: { x in x * x }, at: Float(3))
    #expect(slope == 6)
  }

  @Test func passesErrorsOnWithTheirType() {
    struct Refusal: Error, Equatable { let x: Double }
    func f(_ x: Dual<Double>) throws(Refusal) -> Dual<Double> {
      if x < 0 { throw Refusal(x: x.value) }
      return x * x
    }
    #expect(throws: Refusal(x: -1)) { try derivative(of: f, at: -1) }
    do throws(Refusal) {
      #expect(try valueWithDerivative(of: f, at: 3) == (9, 6))
      _ = try derivative(of: f, at: -2)
    } catch {
      #expect(error.x == -2)
    }
    // A pass that ended with an error has left its mark nowhere.
    #expect(derivative(of: { x in x * derivative(of: { y in y * y }, at: 1.0) }, at: 1) == 2)
  }
}

@Suite("The gradient of a function of several numbers")
struct GradientTests {
  /// Rosenbrock's function and its gradient by hand.
  func rosenbrock<T: RealNumber>(_ x: [T]) -> T {
    var sum: T = 0
    for i in 1..<max(x.count, 1) {
      let a = x[i] - x[i - 1] * x[i - 1]
      let b = 1 - x[i - 1]
      sum += 100 * a * a + b * b
    }
    return sum
  }

  func rosenbrockGradient(_ x: [Double]) -> [Double] {
    var g = [Double](repeating: 0, count: x.count)
    for i in 1..<max(x.count, 1) {
      let a = x[i] - x[i - 1] * x[i - 1]
      g[i - 1] += -400 * a * x[i - 1] - 2 * (1 - x[i - 1])
      g[i] += 200 * a
    }
    return g
  }

  @Test(arguments: [0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 64, 101])
  func agreesWithHandWrittenPartialDerivatives(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    let x = (0..<count).map { _ in Double.random(in: -1.5...1.5, using: &generator) }
    let (value, partials) = valueWithGradient(of: rosenbrock, at: x)
    #expect(value == rosenbrock(x))
    #expect(partials.count == count)
    for (ours, theirs) in zip(partials, rosenbrockGradient(x)) {
      #expect(abs(ours - theirs) <= 1e-13 * max(1, abs(theirs)))
    }
  }

  @Test func isTheSameToTheBitByEveryRoute() {
    let x = (0..<21).map { Double($0 % 5) / 3 - 0.4 }
    let vector = gradient(of: rosenbrock, at: x)
    let scalar = gradient(of: { (x: [Dual<Double>]) in rosenbrock(x) }, at: x)
    var inPlace = [Double](repeating: .nan, count: 21)
    let value = gradient(of: rosenbrock, at: x, into: &inPlace)
    #expect(vector == scalar && vector == inPlace && value == rosenbrock(x))
    let directions = x.indices.map { i in
      directionalDerivative(of: rosenbrock, at: x, along: x.indices.map { $0 == i ? 1 : 0 })
    }
    #expect(directions == vector)
  }

  @Test func ofTwoThreeAndFourArguments() {
    #expect(gradient(of: { x, y in x * x * y }, at: 3, 2) == (12, 9))
    #expect(gradient(of: { x, y, z in x * y + exp(z) }, at: 1, 2, 0) == (2, 1, 1))
    #expect(gradient(of: { x, y, z, w in x * y + z * w }, at: 1, 2, 3, 4) == (2, 1, 4, 3))
    let result = valueWithGradient(of: { x, y in x / y }, at: 1, 2)
    #expect(result.value == 0.5 && result.gradient == (0.5, -0.25))
  }

  @Test func ofAnEmptyPointIsEmpty() {
    #expect(gradient(of: { (x: [GradientDual]) in x.reduce(1, *) }, at: []) == [])
    #expect(valueWithGradient(of: { (x: [GradientDual]) in x.reduce(1, *) }, at: []).value == 1)
    #expect(gradient(of: { (x: [Dual<Float>]) in x.reduce(1, *) }, at: []) == [])
  }

  @Test func isNotDisturbedByAFunctionThatKeepsItsArgument() {
    var kept: [[GradientDual]] = []
    let x = (0..<10).map { Double($0) }
    let partials = gradient(
      of: { v in
        kept.append(v)
        return v.reduce(0) { $0 + $1 * $1 }
      }, at: x)
    #expect(partials == x.map { 2 * $0 })
    #expect(kept.count == 2)
    #expect(kept[0][3].derivative.vector[3] == 1 && kept[1][3].derivative.vector == SIMD8())
  }

  @Test func passesErrorsOn() {
    struct Refusal: Error {}
    #expect(throws: Refusal.self) {
      try gradient(
        of: { (_: [GradientDual]) throws(Refusal) -> GradientDual in throw Refusal() }, at: [1, 2])
    }
  }

  @Test func ofSinglePrecisionStaysThere() {
    let partials: [Float] = gradient(of: { x in x[0] * x[0] * x[1] }, at: [Float(3), 2])
    #expect(partials == [12, 9])
  }

  @Test func alongADirectionIsTheGradientTimesIt() {
    let x = [0.3, -0.7, 1.1]
    let d = [2.0, -1, 0.5]
    let along = directionalDerivative(of: rosenbrock, at: x, along: d)
    let product = zip(gradient(of: rosenbrock, at: x), d).map { $0 * $1 }.reduce(0, +)
    #expect(abs(along - product) < 1e-12)
  }

  @Test func namesTheCallAndTheCountsOnAMismatch() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = directionalDerivative(of: { (x: [Dual<Double>]) in x[0] }, at: [1, 2, 3], along: [1, 0])
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("directionalDerivative(of:at:along:)"))
    #expect(message.contains("3 numbers") && message.contains("got 2"))
  }
}
