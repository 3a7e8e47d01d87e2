//: # Curvature in one pass
//:
//: The second derivative by differences is a sad affair: with the best step there is, nearly half of
//: the digits are gone. A number with *two* nudges, each carrying its own tag, gets all of them, in one
//: evaluation.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("Curvature in one pass")

func f<T: RealNumber>(_ x: T) -> T {
  let (s, c) = (sin(x), cos(x))
  return exp(x) / sqrt(s * s * s + c * c * c)
}

let x = 1.5
let truth = 9.463073681596603  // computed with 25 digits
func digits(_ estimate: Double) -> String {
  let error = abs(estimate - truth) / truth
  return error == 0 ? "all" : (-log10(error)).text(decimals: 1)
}

let steps = (0...100).map { exp10(-7 + Double($0) / 20) }
let differences = steps.map { h in (f(x + h) - 2 * f(x) + f(x - h)) / (h * h) }
let best = differences.min { abs($0 - truth) < abs($1 - truth) } ?? 0
let curvature = secondDerivative(of: f, at: x)
table(
  ["f″(1.5)", "", "correct digits"],
  [
    ["the best of 101 second differences, by hindsight", best.text(digits: 16), digits(best)],
    ["secondDerivative(of: f, at: 1.5)", curvature.text(digits: 16), digits(curvature)],
  ])
claim("differences lose at least six of the sixteen digits", abs(best - truth) / truth > 1e-10)
claim("the hyper-dual number has them all", abs(curvature - truth) / truth < 1e-15)
//: ## How?
//: Give a number two nudges, ε₁ and ε₂. Each has a square of nothing, but their product ε₁ε₂ is
//: something new, and it is kept. Now multiply out, for example (x + ε₁ + ε₂)²:
//:
//:     x² + 2x ε₁ + 2x ε₂ + 2 ε₁ε₂
//:
//: In front of ε₁ stands the first derivative of x², and in front of ε₁ε₂ the second. These
//: **hyper-dual numbers** are Fike and Alonso's (2011). Nothing is ever subtracted from something
//: nearly equal, so no digit is lost.
let three = HyperDual(3.0, epsilon1: 1, epsilon2: 1)
show("(3 + ε₁ + ε₂)³", "\(three * three * three)")
claim("its last part is (x³)″ = 6x = 18", (three * three * three).epsilon12 == 18)
//: With several variables ε₁ can go along one and ε₂ along another. All pairs together are the
//: **Hessian**, the curvature of a landscape in every direction.
func hills<T: RealNumber>(_ p: [T]) -> T {
  let a = p[0] * p[0] + p[1] - 11
  let b = p[0] + p[1] * p[1] - 7
  return a * a + b * b
}

let bottom = [3.0, 2.0]
let h = hessian(of: hills, at: bottom)
show("Hessian of Himmelblau's function at (3, 2)", "[\(h[0, 0]), \(h[0, 1]); \(h[1, 0]), \(h[1, 1])]")
claim("it is [74, 20; 20, 34], as on paper", [h[0, 0], h[0, 1], h[1, 0], h[1, 1]] == [74, 20, 20, 34])
//: ## The picture
//: On the left, the tangent knows the slope of a curve; the parabola knows its curvature too, and
//: clings to it for longer. On the right, the Hessian does the same for a valley: where the level lines
//: are nearly ellipses, it knows those ellipses. Its arrows show the steepest and the gentlest way out.
func wave<T: RealNumber>(_ x: T) -> T { sin(x) + x / 2 }
let a = 1.0
let (value, slope, bend) = (wave(a), derivative(of: wave, at: a), secondDerivative(of: wave, at: a))
var cling = Plot("Slope, and slope with curvature", x: .linear("x", -1.5...4.5), y: .linear("y", -1.5...3))
cling.curve(.text, label: "sin x + x/2", wave)
cling.curve(.blue, width: 2, label: "f + f′·dx") { value + slope * ($0 - a) }
cling.curve(.orange, width: 2, label: "f + f′·dx + ½ f″·dx²") { x in
  value + slope * (x - a) + bend / 2 * (x - a) * (x - a)
}
cling.points([(a, value)], .orange, radius: 5)
cling.legendCorner = .bottomRight

var valley = Plot("A valley and its Hessian", x: .linear("x", 1.4...5), y: .linear("y", 0.6...3.5))
valley.hasEqualUnits = true
let levels = [0.5, 2, 5, 10, 18]
valley.contours(.blue, levels: levels, label: "level lines") { hills([$0, $1]) }
valley.contours(.orange, levels: levels, width: 2, label: "by the Hessian") { x, y in
  let (dx, dy) = (x - bottom[0], y - bottom[1])
  return (h[0, 0] * dx * dx + 2 * h[0, 1] * dx * dy + h[1, 1] * dy * dy) / 2
}
// The principal directions of a symmetric 2 × 2 matrix are at this angle and at a right angle to it.
let angle = atan2(2 * h[0, 1], h[0, 0] - h[1, 1]) / 2
for (turn, length, name) in [(angle, 0.9, "steepest"), (angle + .pi / 2, 1.35, "gentlest")] {
  let tip = (bottom[0] + length * cos(turn), bottom[1] + length * sin(turn))
  valley.arrow(from: (bottom[0], bottom[1]), to: tip, .green)
  valley.note(name, at: tip, offset: (7, 0), .green)
}
valley.points([(bottom[0], bottom[1])], .green, radius: 4)
Picture(cling, valley, width: 1000, height: 450).save(as: "curvature")
//: ## Your turn
//: Write the product of two hyper-dual numbers, (a + a₁ε₁ + a₂ε₂ + a₁₂ε₁ε₂)·(b + b₁ε₁ + b₂ε₂ +
//: b₁₂ε₁ε₂): what stands in front of ε₁ε₂?
typealias Hyper = HyperDual<Double>

func yourProduct(_ a: Hyper, _ b: Hyper) -> Double {
  a.epsilon12 * b.value + a.value * b.epsilon12  // ← something is missing
}

typealias Product = (Hyper, Hyper) -> Double

let exercise = Exercise("find what stands in front of ε₁ε₂ in a product") { (product: @escaping Product) in
  let square = product(three, three)
  guard square == 2 else {
    return .notYet("(x²)″ should be 2, yours is \(square); which products make ε₁ε₂?")
  }
  let cube = product(three * three, three)
  guard cube == 18 else { return .notYet("(x³)″ at 3 should be 18, yours is \(cube)") }
  let a = HyperDual(2.0, epsilon1: 3, epsilon2: 5, epsilon12: 7)
  let b = HyperDual(11.0, epsilon1: 13, epsilon2: 17, epsilon12: 19)
  guard product(a, b) == (a * b).epsilon12 else {
    return .notYet("x² and x³ are right; now let the two nudges differ")
  }
  return .right("your product is the package's own")
}
exercise.check(yourProduct)
//: A solution: four pairs multiply to ε₁ε₂.
exercise.accepts { a, b in
  a.value * b.epsilon12 + a.epsilon1 * b.epsilon2 + a.epsilon2 * b.epsilon1 + a.epsilon12 * b.value
}
//: [Previous](@previous) · [Next: Newton: use the curvature](@next)
