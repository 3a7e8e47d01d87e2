//: # When derivatives nest
//:
//: What is the derivative of x·(derivative of x + y in y, at y = 1) in x, at x = 1? The inner
//: derivative is 1, whatever x may be. So it is the derivative of x·1, which is 1. A child can see it.
//: Yet famous programs have answered 2.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("When derivatives nest")
//: Here is how that happens. A dual number as in [A number that carries its slope](Duals), and the
//: obvious derivative: nudge the argument with slope 1, and read off the slope of the result.
struct Tiny {
  var value: Double
  var slope: Double

  static func + (a: Tiny, b: Tiny) -> Tiny { Tiny(value: a.value + b.value, slope: a.slope + b.slope) }
  static func * (a: Tiny, b: Tiny) -> Tiny {
    Tiny(value: a.value * b.value, slope: a.slope * b.value + a.value * b.slope)
  }
}

func d(_ f: @escaping (Tiny) -> Tiny, at x: Double) -> Double {
  f(Tiny(value: x, slope: 1)).slope
}

let confused = d({ x in x * Tiny(value: d({ y in x + y }, at: 1), slope: 0) }, at: 1)
show("with one kind of nudge", "\(confused)")
claim("one kind of nudge gives the wrong answer", confused == 2)
//: Inside, x still carries its own nudge from outside, y gets another, and the two look alike: x + y
//: has a slope of 1 + 1 = 2. The inner derivative cannot tell *whose* nudge it is counting. This is
//: **perturbation confusion** (Siskind and Pearlmutter, 2005).
//:
//: In this package the nudges of an inner derivative have another *type*. Take the inner derivative at a
//: dual number, `Dual(1)`, and its y is a `Dual<Dual<Double>>`: a dual number made of dual numbers. The
//: x from outside is a `Dual<Double>`. In the sum it takes part as a constant, which does not move when
//: y does.
let right = derivative(of: { x in x * derivative(of: { y in x + y }, at: Dual(1)) }, at: 1.0)
show("with a type for each nudge", "\(right)")
claim("the package gives the right answer", right == 1)
//: One thing to remember: *inside a derivative, differentiate at dual numbers.* With `at: 1` instead of
//: `at: Dual(1)` the inner y would be a `Dual<Double>` too, just like x. The package notices that a nudge
//: has come in from outside, and stops the program instead of giving a wrong number.
//:
//: The same two-storey numbers give second derivatives, and third ones with a further storey.
let third = derivative(
  of: { x in derivative(of: { y in derivative(of: { z in z * z * z * z }, at: y) }, at: x) }, at: 2.0)
show("(x⁴)‴ at 2, with three storeys", "\(third)")
claim("(x⁴)‴ = 24x", third == 48)
//: ## The picture
//: Two arrows of length 1. With one tag they lie in one line, and the inner derivative reads 2. With
//: two tags they are at a right angle, and it reads its own side only.
var one = Plot("One tag", x: .hidden(-0.6...3.6), y: .hidden(-1.05...2.3))
one.hasEqualUnits = true
one.line([(-0.2, 0.6), (3.3, 0.6)], .quiet, width: 1)
one.arrow(from: (0.2, 0.6), to: (1.6, 0.6), .blue, width: 4)
one.arrow(from: (1.6, 0.6), to: (3, 0.6), .orange, width: 4)
one.note("x brings ε", at: (0.9, 0.6), offset: (0, 16), .blue, anchor: .middle)
one.note("y brings ε", at: (2.3, 0.6), offset: (0, 16), .orange, anchor: .middle)
one.note("x + y = 2 + 2ε", at: (1.6, 1.9), size: 17, anchor: .middle, isBold: true)
one.note("the inner derivative reads 2, wrong", at: (1.6, -0.75), size: 14, anchor: .middle)

var two = Plot("Two tags", x: .hidden(-0.6...3.6), y: .hidden(-1.05...2.3))
two.hasEqualUnits = true
two.line([(0.6, 0), (2.9, 0)], .quiet, width: 1)
two.line([(0.9, -0.3), (0.9, 1.6)], .quiet, width: 1)
two.line([(2.3, 0), (2.3, 1.4), (0.9, 1.4)], .quiet, width: 1, isDashed: true)
two.arrow(from: (0.9, 0), to: (2.3, 0), .blue, width: 4)
two.arrow(from: (0.9, 0), to: (0.9, 1.4), .orange, width: 4)
two.note("x brings ε₁", at: (1.65, 0), offset: (0, -22), .blue, anchor: .middle)
two.note("y brings ε₂", at: (0.9, 0.7), offset: (-10, -4), .orange, anchor: .end)
two.note("x + y = 2 + ε₁ + ε₂", at: (1.6, 1.9), size: 17, anchor: .middle, isBold: true)
two.note("the inner derivative reads ε₂ only: 1, right", at: (1.6, -0.75), size: 14, anchor: .middle)
Picture(one, two, width: 900, height: 350).save(as: "nesting")
//: ## Your turn
//: Predict three nested derivatives. D(f)(a) is the derivative of f at a.
//:
//: 1. D(x → x · D(y → x·y)(2))(1)
//: 2. D(x → x · D(y → y²)(1))(1)
//: 3. D(y → D(x → x²·y)(3y))(5)
typealias Answers = (first: Double, second: Double, third: Double)

let exercise = Exercise("predict three nested derivatives") { (answers: Answers) in
  let first = derivative(of: { x in x * derivative(of: { y in x * y }, at: Dual(2)) }, at: 1.0)
  let second = derivative(of: { x in x * derivative(of: { y in y * y }, at: Dual(1)) }, at: 1.0)
  let third = derivative(of: { y in derivative(of: { x in x * x * y }, at: 3 * y) }, at: 5.0)
  let pairs = [(answers.first, first), (answers.second, second), (answers.third, third)]
  for (number, pair) in pairs.enumerated() where pair.0 != pair.1 {
    return .notYet(
      "the answer to question \(number + 1) is not \(pair.0); do the inner derivative on paper first")
  }
  return .right("all three")
}
exercise.check((first: 3, second: 0, third: 0))  // ← change these numbers
//: A solution: (1) the inner derivative is x, so it is (x²)′ = 2. (2) The inner one is 2, so it is
//: (2x)′ = 2. (3) The inner one is 2·3y·y, so it is (6y²)′ = 12y = 60.
exercise.accepts((first: 2, second: 2, third: 60))
//: [Previous](@previous) · [Next: Fitting](@next)
