//: # Fitting
//:
//: The Pacific breathes: the difference of air pressure between Easter Island and Darwin drives the
//: trade winds, and it rises and falls. With the year, of course; but that is not all. Here are 168
//: months of it. A fit finds two more rhythms, the El Niño, and agrees with certified values to ten
//: digits.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("Fitting")
//: The model: a mean, a year of 12 months, and two cycles whose lengths b₃ and b₆ nobody knows. Nine
//: parameters.
func rhythm<T: RealNumber>(_ b: [T], _ month: T) -> T {
  func cycle(_ length: T, _ c: T, _ s: T) -> T {
    let angle = 2 * T.pi * month / length
    return c * cos(angle) + s * sin(angle)
  }
  return b[0] + cycle(12, b[1], b[2]) + cycle(b[3], b[4], b[5]) + cycle(b[6], b[7], b[8])
}
//: How far off is the model, month by month? These are the *residuals*. Least squares makes the sum of
//: their squares as small as it can be.
let pacific = NISTProblem(named: "ENSO")

func residuals<T: RealNumber>(_ b: [T]) -> [T] {
  zip(pacific.x, pacific.y).map { x, y in rhythm(b, T(x[0])) - T(y) }
}
//: The method of Levenberg and Marquardt walks from a rough guess to the best parameters. It is
//: Newton's method with a guard, and it asks for the slope of every residual in every parameter: 168 ×
//: 9 slopes, the *Jacobian*. Nobody should have to write those by hand, and nobody has to.
//: (In Xcode this takes a while: a playground records every value on the way.)
let fit = levenbergMarquardt(
  from: pacific.starts[0], residuals: { residuals($0) },
  jacobian: { jacobian(of: residuals, at: $0).elements })

table(
  ["", "fitted", "certified", "digits"],
  pacific.certified.indices.map { i in
    let digits = digitsAgreed(fit.parameters[i], pacific.certified[i])
    return ["b\(i + 1)", fit.parameters[i], pacific.certified[i]].map { "\($0)" } + [digits.text(decimals: 1)]
  })
let cycles = [fit.parameters[3], fit.parameters[6]]
show("the two other rhythms", "\(cycles.map { $0.text(decimals: 1) }.joined(separator: " and ")) months")
claim(
  "all nine parameters agree with the certified values to at least nine digits",
  zip(fit.parameters, pacific.certified).allSatisfy { digitsAgreed($0, $1) >= 9 })
claim(
  "so does the sum of squares, to ten", digitsAgreed(fit.sumOfSquares, pacific.residualSumOfSquares) >= 10)
//: ## The picture
var plot = Plot(
  "Air pressure, Easter Island minus Darwin", x: .linear("month", 0...170),
  y: .linear("pressure difference, mean of each month", -1...24))
plot.points(
  zip(pacific.x, pacific.y).map { ($0[0], $1) }, .blue, radius: 3, label: "168 months of observations")
plot.curve(.orange, label: "year + El Niño") { rhythm(fit.parameters, $0) }
plot.curve(.green, width: 2, isDashed: true, label: "El Niño alone") { month in
  var b = fit.parameters
  (b[1], b[2]) = (0, 0)
  return rhythm(b, month)
}
plot.legendCorner = .topLeft
Picture(plot, width: 960, height: 440).save(as: "fitting")
//: ## Nineteen problems
//: The institute that certified these values, NIST, has published a whole collection, to put fitting
//: programs to the test. Here are nineteen of its models, each a line of ordinary Swift, from the far
//: starting point and the near one.
func model<T: RealNumber>(_ name: String, _ b: [T], _ x: [T]) -> T {
  let t = x[0]
  func bell(_ height: T, _ middle: T, _ width: T) -> T {
    let z = (t - middle) / width
    return height * exp(-z * z)
  }
  switch name {
  case "Misra1a": return b[0] * (1 - exp(-b[1] * t))
  case "Misra1b": return b[0] * (1 - pow(1 + b[1] * t / 2, -2))
  case "Misra1c": return b[0] * (1 - 1 / sqrt(1 + 2 * b[1] * t))
  case "Misra1d": return b[0] * b[1] * t / (1 + b[1] * t)
  case "DanWood": return b[0] * pow(t, b[1])
  case "Chwirut1", "Chwirut2": return exp(-b[0] * t) / (b[1] + b[2] * t)
  case "MGH17": return b[0] + b[1] * exp(-t * b[3]) + b[2] * exp(-t * b[4])
  case "Lanczos1", "Lanczos2", "Lanczos3":
    return b[0] * exp(-b[1] * t) + b[2] * exp(-b[3] * t) + b[4] * exp(-b[5] * t)
  case "Gauss1", "Gauss2", "Gauss3":
    return b[0] * exp(-b[1] * t) + bell(b[2], b[3], b[4]) + bell(b[5], b[6], b[7])
  case "Kirby2": return (b[0] + (b[1] + b[2] * t) * t) / (1 + (b[3] + b[4] * t) * t)
  case "Hahn1":
    let above = b[0] + (b[1] + (b[2] + b[3] * t) * t) * t
    let below = 1 + (b[4] + (b[5] + b[6] * t) * t) * t
    return above / below
  case "Nelson": return b[0] - b[1] * t * exp(-b[2] * x[1])
  case "Roszman1": return b[0] - b[1] * t - atan(b[2] / (t - b[3])) / .pi
  case "ENSO": return rhythm(b, t)
  default: preconditionFailure("no model is called \(name)")
  }
}

func solve(_ name: String) -> (digits: [Double], iterations: [Int]) {
  let problem = NISTProblem(named: name)
  // Nelson's model describes the logarithm of what was observed.
  let observed = name == "Nelson" ? problem.y.map { log($0) } : problem.y
  func residuals<T: RealNumber>(_ b: [T]) -> [T] {
    zip(problem.x, observed).map { x, y in model(name, b, x.map { T($0) }) - T(y) }
  }
  let fits = problem.starts.map { start in
    levenbergMarquardt(
      from: start, residuals: { residuals($0) }, jacobian: { jacobian(of: residuals, at: $0).elements })
  }
  let digits = fits.map { zip($0.parameters, problem.certified).map(digitsAgreed).min() ?? 0 }
  return (digits, fits.map(\.iterations))
}

//: A playground in Xcode records every value of every fit, millions of them, so there it stays with the three
//: smallest problems; `swift run Fitting` does all.
#if SWIFT_PACKAGE
  let names = [
    "Misra1a", "Misra1b", "Misra1c", "Misra1d", "DanWood", "Chwirut1", "Chwirut2", "Gauss1", "Gauss2",
    "Gauss3", "Lanczos1", "Lanczos2", "Lanczos3", "Kirby2", "Hahn1", "Nelson", "MGH17", "Roszman1", "ENSO",
  ]
#else
  let names = ["Misra1a", "Misra1d", "DanWood"]
#endif
let solutions = names.map(solve)
table(
  ["fewest digits in any parameter", "far start", "iterations", "near start", "iterations"],
  zip(names, solutions).map { name, solution in
    [
      name, solution.digits[0].text(decimals: 1), "\(solution.iterations[0])",
      solution.digits[1].text(decimals: 1),
      "\(solution.iterations[1])",
    ]
  })
claim(
  "every problem is solved from both starts, to nine digits or more",
  solutions.allSatisfy { $0.digits.allSatisfy { $0 >= 9 } })
//: ## Your turn
//: A glowing carbon filament: how does the energy that it radiates depend on its temperature? `DanWood`
//: has six measurements; the temperature is in thousands of kelvin. A straight line is not it. Find a
//: better model with two parameters.
func yourModel(_ b: [Dual<Double>], _ temperature: Dual<Double>) -> Dual<Double> {
  b[0] + b[1] * temperature  // ← change this
}

typealias Model = ([Dual<Double>], Dual<Double>) -> Dual<Double>

let exercise = Exercise("find a law with two parameters for the glowing filament") {
  (model: @escaping Model) in
  let problem = NISTProblem(named: "DanWood")
  func residuals(_ b: [Dual<Double>]) -> [Dual<Double>] {
    zip(problem.x, problem.y).map { x, y in model(b, Dual(x[0], 0)) - y }
  }
  let fit = levenbergMarquardt(
    from: [1, 1], residuals: { b in residuals(b.map { Dual($0, 0) }).map(\.value) },
    jacobian: { jacobian(of: residuals, at: $0).elements })
  let sum = fit.sumOfSquares
  return sum < 0.0044
    ? .right(
      "the sum of squares is \(sum.text(digits: 6)), and b is \(fit.parameters.map { $0.text(digits: 5) })")
    : .notYet("the sum of squares is \(sum.text(digits: 3)); a power law would bring it down to 0.00432")
}
exercise.check(yourModel)
//: A solution: a power of the temperature. The exponent comes out near 4, as the law of Stefan and
//: Boltzmann says.
exercise.accepts { b, temperature in b[0] * pow(temperature, b[1]) }
//: [Previous](@previous) · [Back to the tour](Tour)
