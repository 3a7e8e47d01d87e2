//: # A number that carries its slope
//:
//: The Babylonians found square roots by guessing: if a guess is too large, then a divided by the guess
//: is too small, so take the middle of the two, and repeat. Nothing in that recipe knows about
//: derivatives. Let us differentiate it anyway.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("A number that carries its slope")
//: Here is all that it takes: a number with a second number beside it, and how the two add, multiply
//: and divide.
struct Tiny {
  var value: Double
  var slope: Double

  static func + (a: Tiny, b: Tiny) -> Tiny { Tiny(value: a.value + b.value, slope: a.slope + b.slope) }
  static func * (a: Tiny, b: Tiny) -> Tiny {
    Tiny(value: a.value * b.value, slope: a.slope * b.value + a.value * b.slope)
  }
  static func / (a: Tiny, b: Tiny) -> Tiny {
    let quotient = a.value / b.value
    return Tiny(value: quotient, slope: (a.slope - quotient * b.slope) / b.value)
  }
}
//: And here are the Babylonians. Give them the number 2, nudged with slope 1.
func babylonian(_ a: Tiny) -> Tiny {
  var guess = Tiny(value: 1, slope: 0)
  let half = Tiny(value: 0.5, slope: 0)
  for _ in 1...6 {
    guess = half * (guess + a / guess)
  }
  return guess
}

let root = babylonian(Tiny(value: 2, slope: 1))
show("√2 by repeated guessing", "\(root.value)")
show("its slope, which came along", "\(root.slope)")
show("1/(2√2), which nobody told it", "\(1 / (2 * 2.0.squareRoot()))")
claim("the loop's slope is 1/(2√2), to within rounding", abs(root.slope - 1 / (2 * 2.0.squareRoot())) < 1e-15)
//: ## Why does this work?
//: Write a number as a + b·ε, where ε stands for a nudge so small that its square is nothing: **ε² =
//: 0**. (That is the negligible corner of [Rules are pictures](Rules).) Now just multiply out:
//:
//:     (a + b ε) · (c + d ε)  =  a·c + (b·c + a·d) ε + b·d ε²
//:                                     ───────────      └ nothing
//:                                  the rule for products
//:
//: These are the **dual numbers** of William Clifford (1873). Put x + 1·ε into any program that is made
//: of arithmetic, and out comes f(x) + f′(x)·ε. No limit, no step, no formula.
//:
//: `Dual` is this package's own. It has all of arithmetic, and the slopes of all the usual functions.
let square = Dual(3.0, 1.0) * Dual(3.0, 1.0)
show("(3 + ε)·(3 + ε)", "\(square)")
claim("(3 + ε)² = 9 + 6ε", square.value == 9 && square.derivative == 6)

let wave = sin(Dual(2.0, 1.0) * Dual(2.0, 1.0))
show("sin((2 + ε)²)", "value \(wave.value.text(decimals: 6)), slope \(wave.derivative.text(decimals: 6))")
claim("its slope is cos 4 · 4, the rule for chains", abs(wave.derivative - cos(4.0) * 4) < 1e-15)
//: `derivative(of:at:)` does nothing else: it puts `Dual(x, 1)` in and takes the second part of what
//: comes out.
//: ## The picture
//: A dual number is a point with an arrow. Each of these arrows came from one evaluation of the curve's
//: formula.
func f<T: RealNumber>(_ x: T) -> T { sin(x) + x * x / 10 }

var plot = Plot(
  "f(x + ε) = f(x) + f′(x) ε: each point brings its arrow", x: .linear("x", -4...5),
  y: .linear("f(x) = sin x + x²/10", -1.5...2.6))
plot.hasEqualUnits = true
plot.curve(.blue, f)
for x in stride(from: -3.7, through: 4.2, by: 1.15) {
  let y = f(Dual(x, 1))
  let length = (1 + y.derivative * y.derivative).squareRoot() / 0.95
  plot.arrow(from: (x, y.value), to: (x + 1 / length, y.value + y.derivative / length), .orange)
  plot.points([(x, y.value)], .orange)
}
Picture(plot, width: 800, height: 440).save(as: "duals")
//: ## Your turn
//: Newton's recipe for the *cube* root of a replaces a guess g by (2g + a/g²)/3. Write the loop. The
//: judge looks at the value first, and then at the slope, which you will get for nothing.
func cubeRoot(_ a: Dual<Double>) -> Dual<Double> {
  var guess: Dual<Double> = 1
  for _ in 1...10 {
    guess = (guess + a / guess) / 2  // ← these are still the Babylonians
  }
  return guess
}

typealias Program = (Dual<Double>) -> Dual<Double>

let exercise = Exercise("write the cube root as a loop") { (program: @escaping Program) in
  let answer = program(Dual(8, 1))
  guard abs(answer.value - 2) < 1e-12 else {
    return .notYet("the cube root of 8 should be 2, yours is \(answer.value.text(digits: 6))")
  }
  guard abs(answer.derivative - 1.0 / 12) < 1e-12 else {
    return .notYet("the value is right, the slope should be 1/12: does the loop run often enough?")
  }
  return .right("value 2, slope 1/12: that is 1/(3·∛8²), and nobody told it")
}
exercise.check(cubeRoot)
//: A solution:
exercise.accepts { a in
  var guess: Dual<Double> = 1
  for _ in 1...10 {
    guess = (2 * guess + a / (guess * guess)) / 3
  }
  return guess
}
//: [Previous](@previous) · [Next: Trust, but check](@next)
