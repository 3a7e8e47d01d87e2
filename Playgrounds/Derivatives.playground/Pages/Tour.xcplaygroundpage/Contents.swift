//: # A tour
//:
//: Ordinary Swift code, differentiated: a formula, a loop, a function of several variables, and at the
//: end a fit to measurements of copper. Every derivative on this page is exact to the last digits, and
//: none was derived by hand.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("A tour of DualNumbers")
//: **A closure.** Write the function; ask for its derivative.
let slope = derivative(of: { x in exp(x) / sqrt(pow(sin(x), 3) + pow(cos(x), 3)) }, at: 1.5)
show("slope of eˣ/√(sin³x + cos³x) at 1.5", "\(slope)")
claim("all sixteen digits are right", abs(slope - 4.053427893898620657714188) < 2e-15)
//: **A loop.** Not a formula, but a program: the Babylonian square root. It repeats until the guess
//: stands still.
func squareRoot<T: RealNumber>(_ a: T) -> T {
  var guess = a
  while abs(guess * guess - a) > 1e-9 * a {
    guess = (guess + a / guess) / 2
  }
  return guess
}

let (root, rootSlope) = valueWithDerivative(of: squareRoot, at: 2.0)
show("√2 by a loop, and its slope", "\(root.text(decimals: 9)), \(rootSlope.text(decimals: 9))")
claim("the slope is 1/(2√2)", abs(rootSlope - 1 / (2 * 2.0.squareRoot())) < 1e-9)
//: **A gradient.** One slope for each variable.
let uphill = gradient(of: { x, y in (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x) }, at: -1.2, 1)
show(
  "gradient of Rosenbrock's valley at (−1.2, 1)", "(\(uphill.0.text(digits: 8)), \(uphill.1.text(digits: 8)))"
)
claim("it is (−215.6, −88)", abs(uphill.0 + 215.6) < 1e-12 && abs(uphill.1 + 88) < 1e-12)
//: **A fit.** Copper expands when it gets warm; how much, depends on how warm it is already. The
//: National Institute of Standards and Technology measured it at 236 temperatures, and certified the
//: seven parameters of this model:
func expansion<T: RealNumber>(_ b: [T], _ t: T) -> T {
  let above = b[0] + (b[1] + (b[2] + b[3] * t) * t) * t
  let below = 1 + (b[4] + (b[5] + b[6] * t) * t) * t
  return above / below
}

let copper = NISTProblem(named: "Hahn1")

func residuals<T: RealNumber>(_ b: [T]) -> [T] {
  zip(copper.x, copper.y).map { x, y in expansion(b, T(x[0])) - T(y) }
}
//: The method of Levenberg and Marquardt finds the parameters. It needs the slopes of 236 residuals in
//: 7 parameters, and gets them from `jacobian(of:at:)`.
let fit = levenbergMarquardt(
  from: copper.starts[0], residuals: { residuals($0) }, jacobian: { jacobian(of: residuals, at: $0).elements }
)

let digits = zip(fit.parameters, copper.certified).map(digitsAgreed)
show("thermal expansion of copper, fitted", "in \(fit.iterations) iterations")
table(
  ["", "fitted", "certified by NIST", "digits agreed"],
  copper.certified.indices.map { i in
    [
      "b\(i + 1)", fit.parameters[i].text(digits: 11), copper.certified[i].text(digits: 11),
      digits[i].text(decimals: 1),
    ]
  } + [
    [
      "sum of squares", fit.sumOfSquares.text(digits: 11), copper.residualSumOfSquares.text(digits: 11),
      digitsAgreed(fit.sumOfSquares, copper.residualSumOfSquares).text(decimals: 1),
    ]
  ])
claim("every parameter agrees with the certified one to at least eight digits", digits.allSatisfy { $0 >= 8 })
claim("the sum of squares agrees to ten", digitsAgreed(fit.sumOfSquares, copper.residualSumOfSquares) >= 10)

var plot = Plot(
  "Thermal expansion of copper", x: .linear("temperature (kelvin)", 0...900),
  y: .linear("coefficient of expansion (10⁻⁶ per kelvin)", 0...22))
plot.points(
  zip(copper.x, copper.y).map { ($0[0], $1) }, .blue, radius: 3, isHollow: true, label: "236 measurements")
plot.curve(.orange, label: "fit with exact derivatives", over: 14...852) { expansion(fit.parameters, $0) }
plot.legendCorner = .bottomRight
Picture(plot).save(as: "tour")
//: ## Your turn
//: What is the slope of x^x at 2? Ask for it; on paper it is xˣ·(ln x + 1).
func yourSlope() -> Double {
  derivative(of: { x in x * x }, at: 2)  // ← this is the slope of x²
}

let exercise = Exercise("find the slope of x^x at 2") { (answer: Double) in
  abs(answer - 4 * (log(2) + 1)) < 1e-14
    ? .right("\(answer), without a formula")
    : .notYet("\(answer) is not it; there is a function pow(base, exponent)")
}
exercise.check(yourSlope())
//: A solution:
exercise.accepts(derivative(of: { x in pow(x, x) }, at: 2))
//: ## The other pages
print(
  """

    The other pages, each by itself:
      swift run Limit            Zoom until it is straight: what a derivative is
      swift run Differences      How small is small? Truncation against rounding
      swift run Rules            Rules are pictures: powers, products, chains, eˣ, sin, ln
      swift run Duals            A number that carries its slope
      swift run Checking         Trust, but check: finding wrong derivatives
      swift run Downhill         Gradients, gradient descent and learning rates
      swift run Backpropagation  Backpropagation by hand
      swift run Iris             A network that knows its flowers
      swift run Curvature        Second derivatives and Hessians in one pass
      swift run Newton           Newton's method: use the curvature
      swift run Orbit            A whole series at once: a planet's orbit, roots by Halley and Householder
      swift run Nesting          When derivatives nest
      swift run Fitting          The rhythm of El Niño, and nineteen problems of NIST
  """)
//: Start with [Zoom until it is straight](@next), or with whatever makes you curious: [How small is
//: small?](Differences), [Rules are pictures](Rules), [A number that carries its slope](Duals), [Trust,
//: but check](Checking), [Downhill](Downhill), [Backpropagation by hand](Backpropagation), [A network
//: that knows its flowers](Iris), [Curvature in one pass](Curvature), [Newton: use the
//: curvature](Newton), [A whole series at once](Orbit), [When derivatives nest](Nesting),
//: [Fitting](Fitting).
