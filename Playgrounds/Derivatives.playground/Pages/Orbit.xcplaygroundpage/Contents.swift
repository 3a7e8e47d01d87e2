//: # A whole series at once
//:
//: A dual number carries a slope, because ε² = 0 cuts Taylor's series off behind it. Cut later. Let
//: t², t³ and so on live up to some power, and a number carries *all* derivatives up to that order. With
//: twenty of them a planet can be followed around its sun for years, in long strides, without losing a
//: digit.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("A whole series at once")
let x = DynamicTaylor(variable: 0.0, order: 6)
show("1/(1 − x) around 0", "\(1 / (1 - x))")
show("sin x around 0", "\(taylorSeries(of: { x in sin(x) }, at: 0, order: 5))")
show("x⁴ at 2, with its derivatives", "\(derivatives(of: { x in x * x * x * x }, at: 2, upTo: 6))")
claim(
  "the fourth derivative of x⁴ is 24, and the fifth 0",
  derivatives(of: { x in x * x * x * x }, at: 2, upTo: 5)[4...] == [24, 0])
//: How do such numbers multiply? As polynomials do, forgetting what comes after the last power. And how
//: do they know eˣ? From its equation y′ = y. Write both sides as series, and each coefficient of y
//: follows from the one before: y₁ = y₀, 2 y₂ = y₁, 3 y₃ = y₂, …
//:
//: ## A planet
//: The same trick works for an equation that nobody can solve on paper. Say where the planet is and how
//: fast, and Newton's law says how position and velocity change. Begin with a series of one term; the
//: law gives the next coefficient; put it in; the law gives the next; and so on.
func law<T: RealNumber>(_ planet: [T]) -> [T] {
  let square = planet[0] * planet[0] + planet[1] * planet[1]
  let pull = -1 / (square * sqrt(square))
  return [planet[2], planet[3], pull * planet[0], pull * planet[1]]
}

func series(from state: [Double], order: Int) -> [TaylorPolynomial<Double>] {
  var coefficients = state.map { [$0] }
  for k in 0..<order {
    let rates = law(coefficients.map { DynamicTaylor(coefficients: $0, order: k) })
    for i in state.indices { coefficients[i].append(rates[i].coefficient(k) / Double(k + 1)) }
  }
  return coefficients.map { TaylorPolynomial(coefficients: $0) }
}
//: How far does the series reach? As far as its last terms are too small to matter. So the stride adapts
//: itself: short near the sun, where the planet is fast, and long out in the cold.
let order = 20
func stride(of series: [TaylorPolynomial<Double>]) -> Double {
  let last = series.map { abs($0.coefficients[order]) }.max() ?? 0
  let previous = series.map { abs($0.coefficients[order - 1]) }.max() ?? 0
  return min(pow(1e-17 / last, 1 / Double(order)), pow(1e-17 / previous, 1 / Double(order - 1)))
}

func energy(_ planet: [Double]) -> Double {
  let (x, y, u, v) = (planet[0], planet[1], planet[2], planet[3])
  return (u * u + v * v) / 2 - 1 / hypot(x, y)
}
//: An orbit with eccentricity 0.6, from the point nearest to the sun. One year is 2π, and the energy is
//: −½ for ever. Beside it goes the most popular method there is, that of Runge and Kutta, with the same
//: number of looks at the law a year.
let years = 20
let year = 2 * Double.pi
let start = [0.4, 0, 0, 2.0]
var planet = start
var time = 0.0
var stops: [(Double, Double)] = []
var errors: [(Double, Double)] = []
var looks = 0
while time < Double(years) * year {
  if time < year { stops.append((planet[0], planet[1])) }
  let path = series(from: planet, order: order)
  let step = min(stride(of: path), Double(years) * year - time)
  planet = path.map { $0(step) }
  time += step
  looks += order
  errors.append((time / year, abs(energy(planet) + 0.5) / 0.5))
}

let looksAYear = looks / years
let stepsAYear = looksAYear / 4
func rungeKutta(_ p: [Double], _ h: Double) -> [Double] {
  func moved(_ slope: [Double], _ h: Double) -> [Double] { zip(p, slope).map { $0 + h * $1 } }
  let k1 = law(p)
  let k2 = law(moved(k1, h / 2))
  let k3 = law(moved(k2, h / 2))
  let k4 = law(moved(k3, h))
  let mean = p.indices.map { i in (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]) / 6 }
  return moved(mean, h)
}

func rivalRun(_ steps: Int) -> (path: [(Double, Double)], errors: [(Double, Double)]) {
  var rival = start
  var path = [(rival[0], rival[1])]
  var errors: [(Double, Double)] = []
  for step in 1...years * steps {
    rival = rungeKutta(rival, year / Double(steps))
    if step <= 8 * steps { path.append((rival[0], rival[1])) }
    if step % 5 == 0 { errors.append((Double(step) / Double(steps), abs(energy(rival) + 0.5) / 0.5)) }
  }
  return (path, errors)
}

let sameStrides = rivalRun(stops.count)
let sameLooks = rivalRun(stepsAYear)
let worst = errors.map(\.1).max() ?? 1
let strideWorst = sameStrides.errors.map(\.1).max() ?? 0
let lookWorst = sameLooks.errors.map(\.1).max() ?? 0
let distance = hypot(planet[0] - start[0], planet[1] - start[1])
table(
  ["after \(years) years", "strides a year", "looks a year", "energy off by"],
  [
    ["Taylor series of order \(order)", "\(stops.count)", "\(looksAYear)", worst.text(digits: 2)],
    [
      "Runge and Kutta, as many strides", "\(stops.count)", "\(4 * stops.count)", strideWorst.text(digits: 2),
    ],
    ["Runge and Kutta, as many looks", "\(stepsAYear)", "\(looksAYear)", lookWorst.text(digits: 2)],
  ])
show("the planet is back where it started, but for", distance.text(digits: 2))
claim("the energy holds to fourteen digits", worst < 1e-14)
claim("after twenty years the planet is in its place", distance < 1e-10)
claim("Runge and Kutta, at the same cost, keep five digits at most", lookWorst > 1e-5)
//: ## The picture
//: Left, the strides of one year, each a dot, and eight years of the rival with as many strides, whose
//: orbit shrinks and turns. Right, how far the energy is off: a rounding error that wanders, against
//: errors that climb.
var orbit = Plot(
  "One year in \(stops.count) strides", x: .linear("x", -1.8...0.8), y: .linear("y", -1.15...1.45))
orbit.hasEqualUnits = true
orbit.line(sameStrides.path, .orange, width: 1, label: "Runge and Kutta, 8 years")
let ellipse = (0...360).map { degree in
  let angle = Double(degree) * .pi / 180
  return (cos(angle) - 0.6, 0.8 * sin(angle))
}
orbit.line(ellipse, .blue, width: 2, label: "Taylor series")
orbit.points(stops, .blue, radius: 4.5)
orbit.points([(0, 0)], .gold, radius: 8)
orbit.note("sun", at: (0, 0), offset: (0, 24), .gold, anchor: .middle)

var drift = Plot(
  "Relative error of the energy", x: .linear("years", 0...Double(years)), y: .logarithmic("", 1e-17...1e8))
drift.line(sameStrides.errors, .orange, width: 2, label: "Runge and Kutta, as many strides")
drift.line(sameLooks.errors, .purple, width: 2, label: "Runge and Kutta, as many looks")
drift.points(
  errors.map { ($0.0, max($0.1, 2e-17)) }, .blue, radius: 1.5, label: "Taylor series of order \(order)")
Picture(orbit, drift, width: 1000, height: 430).save(as: "orbit")
//: ## Your turn
//: More derivatives find roots faster, too. Newton's step −f/f′ doubles the correct digits. Halley, who
//: had a comet named after him, used the second derivative as well and trebles them; Householder's
//: next one quadruples them. They all have one form, with the derivatives of 1/f:
//:
//:     step = n · (1/f)⁽ⁿ⁻¹⁾ / (1/f)⁽ⁿ⁾        n = 1 Newton, 2 Halley, 3 Householder
func householder(
  _ n: Int, _ f: @escaping (DynamicTaylor<Double>) -> DynamicTaylor<Double>, from guess: Double
)
  -> [Double]
{
  var (x, errors) = (guess, [Double]())
  for _ in 0..<4 {
    let d = derivatives(of: { 1 / f($0) }, at: x, upTo: n)
    // At the root itself 1/f has a pole, and there is nothing left to do.
    if d[n].isFinite { x += Double(n) * d[n - 1] / d[n] }
    errors.append(abs(x - 0.7390851332151607))
  }
  return errors
}
table(
  ["cos x = x from 1, error after step", "1", "2", "3"],
  [(1, "Newton"), (2, "Halley"), (3, "Householder")].map { n, name in
    let errors = householder(n, { cos($0) - $0 }, from: 1)
    return [name] + errors.prefix(3).map { $0 == 0 ? "0" : $0.text(digits: 2) }
  })
claim(
  "after two steps, each is closer than the one before",
  (1...2).allSatisfy { n in
    householder(n + 1, { cos($0) - $0 }, from: 1)[1] < householder(n, { cos($0) - $0 }, from: 1)[1]
  })
//: Write Halley's step from f, f′ and f″ themselves, without 1/f.
func yourStep(f: Double, first: Double, second: Double) -> Double {
  -f / first  // ← this is Newton's step
}

typealias Step = (Double, Double, Double) -> Double

let exercise = Exercise("write Halley's step") { (step: @escaping Step) in
  var x = 1.0
  for _ in 0..<2 {
    let d = derivatives(of: { x in cos(x) - x }, at: x, upTo: 2)
    x += step(d[0], d[1], d[2])
  }
  let error = abs(x - 0.7390851332151607)
  if error > 1e-3 {
    return .notYet("after two steps it is off by \(error.text(digits: 2)); Newton manages 3e-5")
  }
  if error > 1e-6 { return .notYet("that is Newton's; work out (1/f)′ and (1/f)″, and divide") }
  return abs(step(3, 2, 5) - 12 / 7.0) < 1e-14
    ? .right("two steps, and the error is \(error.text(digits: 2))")
    : .notYet("close, but f = 3, f′ = 2, f″ = 5 should give 12/7")
}
exercise.check(yourStep)
//: A solution: (1/f)′ = −f′/f² and (1/f)″ = 2f′²/f³ − f″/f², so the step is −2 f f′ / (2 f′² − f f″).
func halley(_ f: Double, _ first: Double, _ second: Double) -> Double {
  let divisor = 2 * first * first - f * second
  return -2 * f * first / divisor
}
exercise.accepts(halley)
//: [Previous](@previous) · [Next: When derivatives nest](@next)
