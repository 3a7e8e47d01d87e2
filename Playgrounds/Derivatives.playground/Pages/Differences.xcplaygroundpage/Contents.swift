//: # How small is small?
//:
//: The derivative is the slope over a nudge that shrinks to nothing. So take the smallest nudge there
//: is? Try it, and watch the derivative of a perfectly smooth function become 0.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("How small is small?")

func f<T: RealNumber>(_ x: T) -> T {
  let (s, c) = (sin(x), cos(x))
  return exp(x) / sqrt(s * s * s + c * c * c)
}

let x = 1.5
for h in [1e-3, 1e-8, 1e-13, 1e-16] {
  show("slope over a nudge of \(h.text(digits: 1))", ((f(x + h) - f(x)) / h).text(digits: 12))
}
show("the truth", "4.05342789390")
claim("a nudge of 10⁻¹⁶ finds no slope at all", f(x + 1e-16) - f(x) == 0)
//: A `Double` has 16 digits. When two nearly equal numbers are subtracted, the digits that they share
//: cancel and the rounding errors are left, and then they are divided by a tiny `h`. Two errors fight:
//:
//: - *truncation*: the curve bends within the nudge. Grows with `h`.
//: - *rounding*: the difference has lost its digits. Grows with 1/`h`.
//:
//: Here are the three formulas that every textbook has, the last of them for the second derivative.
func forward(_ h: Double) -> Double { (f(x + h) - f(x)) / h }
func central(_ h: Double) -> Double { (f(x + h) - f(x - h)) / (2 * h) }
func second(_ h: Double) -> Double { (f(x + h) - 2 * f(x) + f(x - h)) / (h * h) }
//: And here is how well they do at the nudge that most people would choose, 0.00001. The true values
//: have been computed with 25 digits.
let slope = 4.053427893898620657714188
let curvature = 9.463073681596603352536433

func error(_ estimate: Double, _ truth: Double) -> Double { abs(estimate - truth) / truth }

table(
  ["relative error", "h = 10⁻⁵"],
  [
    ["forward difference", error(forward(1e-5), slope).text(digits: 2)],
    ["central difference", error(central(1e-5), slope).text(digits: 2)],
    ["second difference", error(second(1e-5), curvature).text(digits: 2)],
    ["dual number, no h", error(derivative(of: f, at: x), slope).text(digits: 2)],
  ])
claim(
  "at h = 10⁻⁵ the forward difference has 5 digits", (4.5...5.5).contains(-log10(error(forward(1e-5), slope)))
)
claim("the central difference has twice as many", error(central(1e-5), slope) < 1e-9)
claim("the dual number has them all", error(derivative(of: f, at: x), slope) < 3e-16)
//: ## The picture
//: Each difference draws a V. On its right arm the error is truncation: it falls by h for the forward
//: difference and by h² for the other two. On its left arm it is rounding, and it is jagged, as
//: rounding is; for the second derivative it is steeper, and below 10⁻⁹ nothing but noise. The dual number
//: has no h to choose, so it has no V.
let steps = (0...150).map { exp10(-15 + Double($0) / 10) }
var plot = Plot(
  "Every difference has a best step", x: .logarithmic("step h", 1e-15...1),
  y: .logarithmic("relative error", 1e-17...10))
plot.line(steps.filter { $0 > 1e-9 }.map { ($0, error(second($0), curvature)) }, .purple, width: 1.8)
plot.line(steps.map { ($0, error(forward($0), slope)) }, .orange, width: 1.8)
plot.line(steps.map { ($0, error(central($0), slope)) }, .blue, width: 1.8)
plot.line([(1e-15, 1.1e-16), (1, 1.1e-16)], .green, width: 3)
plot.note("second difference, for f″", at: (6e-8, 3e-1), .purple)
plot.note("forward difference, for f′", at: (3e-3, 3e-2), .orange, anchor: .end)
plot.note("central difference, for f′", at: (3e-5, 2e-11), .blue)
plot.note("dual number: no step to choose", at: (1e-8, 6e-16), .green, anchor: .middle)
plot.note("← rounding", at: (2e-14, 3e-7), .quiet)
plot.note("truncation →", at: (8e-1, 2e-9), .quiet, anchor: .end)
Picture(plot, height: 500).save(as: "differences")
//: ## Your turn
//: Find a good `h` for each of the three formulas. Theory helps: the forward difference is best where h
//: ≈ ε/h, the central one where h² ≈ ε/h, the second one where h² ≈ ε/h². With ε = 2.2e-16 you can
//: solve these.
typealias Steps = (forward: Double, central: Double, second: Double)

let exercise = Exercise("find the best h for the three formulas") { (h: Steps) in
  guard h.forward > 0, h.central > 0, h.second > 0 else {
    return .notYet("a step is a small positive number")
  }
  let errors = [
    ("forward", error(forward(h.forward), slope), 3e-7), ("central", error(central(h.central), slope), 1e-10),
    ("second", error(second(h.second), curvature), 3e-7),
  ]
  for (name, error, goal) in errors where !(error < goal) {
    return .notYet(
      "the \(name) difference is off by \(error.text(digits: 2)); it can be below \(goal.text(digits: 1))")
  }
  return .right("the errors are \(errors.map { $0.1.text(digits: 2) }.joined(separator: ", "))")
}
exercise.check((forward: 1e-5, central: 1e-5, second: 1e-5))  // ← change these numbers
//: A solution: √ε, ∛ε and ⁴√ε. Half of the sixteen digits for the forward difference, two thirds for the
//: central one and half for the second derivative: more is not to be had from them.
let epsilon = Double.ulpOfOne
exercise.accepts(
  (forward: pow(epsilon, 1.0 / 2), central: pow(epsilon, 1.0 / 3), second: pow(epsilon, 1.0 / 4)))
//: The package has the three formulas as `forwardDifference`, `centralDifference` and `secondDifference`,
//: with these steps unless you give another. And `estimateDerivative` takes many differences, lets their
//: errors cancel each other, and says how far to trust the result. It is for functions that dual numbers
//: cannot enter.
let estimate = estimateDerivative(of: { x in f(x) }, at: x)
show(
  "estimateDerivative(of: f, at: \(x))",
  "\(estimate.value.text(digits: 13)) ± \(estimate.errorEstimate.text(digits: 1))")
claim("the estimate has at least twelve digits", error(estimate.value, slope) < 1e-12)
claim("the truth lies within its error bar", abs(estimate.value - slope) <= estimate.errorEstimate)
//: [Previous](@previous) · [Next: Rules are pictures](@next)
