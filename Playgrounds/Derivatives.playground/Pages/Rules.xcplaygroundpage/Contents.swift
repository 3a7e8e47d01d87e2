//: # Rules are pictures
//:
//: A square of side 3 gets a little bigger: 3.01. By how much did its area grow? By two thin strips,
//: one along each of two sides, and by one tiny corner that nobody will miss. That is the derivative of
//: x².
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("Rules are pictures")

let x = 3.0
let dx = 0.01
show("growth of the area", ((x + dx) * (x + dx) - x * x).text(decimals: 4))
show("two strips, 2·x·dx", (2 * x * dx).text(decimals: 4))
show("the corner, dx·dx", (dx * dx).text(decimals: 4))
claim("the two strips are all of the growth but one part in six hundred", dx * dx / (2 * x * dx) < 1 / 599.0)
//: The smaller dx, the less the corner matters, for it shrinks twice as fast. So (x²)′ = 2x.
//:
//: Every rule of differentiation is a picture like this one. Below, each rule is written as a formula
//: on the left and asked of a dual number on the right; a rule holds if the two agree to the last
//: digits, here at x = 3.
func check(_ rule: String, _ formula: Double, _ dual: Double) {
  claim("\(rule.padded(to: 34)) \(formula.text(digits: 10))", abs(formula - dual) <= 1e-15 * abs(formula))
}

//: **Powers.** A cube grows by three slabs: (x³)′ = 3x². In n dimensions there are n of them: (xⁿ)′ =
//: n·xⁿ⁻¹.
check("power     (x⁵)′ = 5x⁴", 5 * 81, derivative(of: { x in pow(x, 5) }, at: x))

//: **Sums.** Two things stand on top of each other; both grow. The growths add up.
check("sum       (x² + x³)′ = 2x + 3x²", 2 * x + 3 * x * x, derivative(of: { x in x * x + x * x * x }, at: x))

//: **Products.** A box with the sides u and v grows by a strip u·dv and a strip v·du: (u·v)′ = u′·v +
//: u·v′.
check(
  "product   (x²·sin x)′", 2 * x * sin(x) + x * x * cos(x), derivative(of: { x in x * x * sin(x) }, at: x))

//: **Quotients.** If q = u/v, then u = q·v, so u′ = q′·v + q·v′ by the rule for products. Solve for q′:
//: (u/v)′ = (u′ − q·v′)/v.
let q = sin(x) / (x * x)
check(
  "quotient  (sin x/x²)′", (cos(x) - q * 2 * x) / (x * x), derivative(of: { x in sin(x) / (x * x) }, at: x))

//: **Chains.** A nudge to x moves u by u′ times as much, and that moves f by f′ times as much again.
//: The stretches multiply: f(u(x))′ = f′(u)·u′(x).
check("chain     (sin x²)′ = cos x²·2x", cos(x * x) * 2 * x, derivative(of: { x in sin(x * x) }, at: x))

//: Three functions come up so often that one should know their slopes by heart.
//:
//: **eˣ** is the function whose slope is its height: money that earns interest in proportion to itself.
check("(eˣ)′ = eˣ", exp(x), derivative(of: { x in exp(x) }, at: x))

//: **sin** is the height of a point that travels around a circle with speed 1. Where the point is at
//: angle x, it moves at a right angle to its radius, so it climbs with speed cos x.
check("(sin x)′ = cos x", cos(x), derivative(of: { x in sin(x) }, at: x))

//: **ln** undoes eˣ. Mirrored in the diagonal, a slope turns into its reciprocal: at height y = ln x
//: the slope of the exponential is e^y = x, so the slope of ln is 1/x.
check("(ln x)′ = 1/x", 1 / x, derivative(of: { x in log(x) }, at: x))
//: ## The picture
//: Blue is what was there, the orange and green strips are the growth that counts, and the corner does not.
//: Below, the three functions: the tangent of eˣ starts one step to the left; the point on the circle climbs
//: with the upright part of its speed; the mirror lays eˣ on its side. (The drawing is done by
//: `RulesPicture.swift` in the playground's Sources.)
Picture.ofRules().save(as: "rules")
//: ## Your turn
//: What is the derivative of x²·sin x·eˣ? Two products, so three terms. Write it down; the judge is
//: `checkDerivative`, which measures the slope at four points.
func yourDerivative(_ x: Double) -> Double {
  2 * x * sin(x) * exp(x)  // ← complete this
}

typealias Formula = (Double) -> Double

let exercise = Exercise("differentiate x²·sin x·eˣ by hand") { (formula: @escaping Formula) in
  let report = checkDerivative(
    of: { x in x * x * sin(x) * exp(x) }, claimed: formula, at: [0.5, 1, 2, -1.5])
  if report.agrees { return .right("your formula has the slope at every point tried") }
  let (point, first) = (report.points[0][0], report.components[0])
  let (yours, measured) = (first.claimed.text(digits: 8), first.estimate.text(digits: 8))
  return .notYet("at \(point) yours is \(yours), measured is \(measured); each factor takes its turn")
}
exercise.check(yourDerivative)
//: A solution: each of the three factors takes its turn to be differentiated, and sin x·eˣ can be taken
//: out.
exercise.accepts { x in (2 * x * sin(x) + x * x * cos(x) + x * x * sin(x)) * exp(x) }
//: [Previous](@previous) · [Next: A number that carries its slope](@next)
