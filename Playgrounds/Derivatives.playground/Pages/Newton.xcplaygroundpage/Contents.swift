//: # Newton: use the curvature
//:
//: Gradient descent feels the slope under its feet. Newton's method also feels how the slope *changes*,
//: and jumps to where it will be flat. On a famously nasty valley the one needs thousands of steps, the
//: other six.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("Newton: use the curvature")
//: Rosenbrock's valley (1960) is long, flat and curved like a banana. Its lowest point is (1, 1); by
//: tradition one starts at (−1.2, 1).
func valley<T: RealNumber>(_ p: [T]) -> T {
  let (x, y) = (p[0], p[1])
  let (a, b) = (1 - x, y - x * x)
  return a * a + 100 * b * b
}

let start = [-1.2, 1.0]

func distance(_ p: [Double]) -> Double { ((p[0] - 1) * (p[0] - 1) + (p[1] - 1) * (p[1] - 1)).squareRoot() }

//: A step of gradient descent goes down the slope. The learning rate has to suit the steep walls of the
//: valley, so it is far too small for the gentle way along its floor; ten times this one explodes.
func descentStep(_ p: [Double]) -> [Double] {
  let g = gradient(of: valley, at: p)
  return [p[0] - 0.001 * g[0], p[1] - 0.001 * g[1]]
}
//: A step of Newton's method: where is the gradient zero? Near p it changes by H·s over a step s, so
//: solve H·s = −g for the step. For two unknowns that is Cramer's rule.
func newtonStep(_ p: [Double]) -> [Double] {
  let g = gradient(of: valley, at: p)
  let h = hessian(of: valley, at: p)
  let determinant = h[0, 0] * h[1, 1] - h[0, 1] * h[1, 0]
  let s0 = (-g[0] * h[1, 1] + g[1] * h[0, 1]) / determinant
  let s1 = (-g[1] * h[0, 0] + g[0] * h[1, 0]) / determinant
  return [p[0] + s0, p[1] + s1]
}

func walk(_ step: @escaping ([Double]) -> [Double], steps: Int) -> [[Double]] {
  var path = [start]
  for _ in 1...steps { path.append(step(path[path.count - 1])) }
  return path
}

let newton = walk(newtonStep, steps: 7)
let descent = walk(descentStep, steps: 2000)
table(
  ["distance to the lowest point", "Newton", "gradient descent"],
  (0...7).map {
    ["after step \($0)", distance(newton[$0]).text(digits: 3), distance(descent[$0]).text(digits: 3)]
  }
    + [["after step 2000", "", distance(descent[2000]).text(digits: 3)]])
claim("Newton is there after six steps, to ten digits", distance(newton[6]) < 1e-9)
claim("gradient descent is not there after two thousand", distance(descent[2000]) > 1e-3)
//: Look at Newton's last steps: 0.06, 0.00001, 0.00000000002. Each step squares the error, that is, it
//: *doubles the number of correct digits*. Look at the first ones, too: the second step is a leap to a
//: place far higher than the start. Newton's method is fast when it is near; far away it needs a guard,
//: as in [Fitting](Fitting).
claim(
  "its second step goes up, more than fifty times as high as the start",
  valley(newton[2]) > 50 * valley(start))
//: ## The picture
//: Both walks on the same map, and the distance to the lowest point after each step. Newton's curve
//: bends down: on a logarithmic scale, doubling the digits is a slope that doubles.
var map = Plot("Two walks through the same valley", x: .linear("x", -1.9...2.1), y: .linear("y", -3.5...2.4))
map.contours(.blue, levels: [2, 8, 30, 100, 300, 800, 1500], width: 0.9, knots: 60) {
  valley([$0, $1])
}
let trodden = descent.enumerated().filter { $0.offset < 40 || $0.offset % 50 == 0 }.map(\.element)
map.line(trodden.map { ($0[0], $0[1]) }, .purple, width: 3.2, label: "gradient descent, 2000 steps")
map.line(newton.map { ($0[0], $0[1]) }, .orange, width: 1.8, label: "Newton, 6 steps")
map.points(newton.map { ($0[0], $0[1]) }, .orange)
for (number, p) in newton.prefix(4).enumerated() {
  let isStart = number == 0
  map.note(
    isStart ? "start" : "\(number)", at: (p[0], p[1]), offset: (isStart ? -9 : 9, -5), .orange,
    anchor: isStart ? .end : .start)
}
map.note("lowest point (1, 1)", at: (1, 1), offset: (4, -22), .green)
map.points([(1, 1)], .green, radius: 6)
map.legendCorner = .bottomLeft

var curve = Plot(
  "Doubling the digits", x: .linear("step", 0...12), y: .logarithmic("distance to (1, 1)", 1e-13...10))
let newtonErrors = newton.prefix(7).enumerated().map { (Double($0.offset), distance($0.element)) }
let descentErrors = descent.prefix(13).enumerated().map { (Double($0.offset), distance($0.element)) }
curve.line(descentErrors, .purple, label: "gradient descent")
curve.points(descentErrors, .purple, radius: 3)
curve.line(newtonErrors, .orange, label: "Newton")
curve.points(newtonErrors, .orange)
curve.note("the seventh step lands on (1, 1)\nto the last digit", at: (6, 1e-12), offset: (10, 4), .orange)
curve.legendCorner = .bottomLeft
Picture(map, curve, width: 1040, height: 480).save(as: "newton")
//: ## Your turn
//: Newton's method in one dimension finds where a slope is zero: x ← x − f′(x)/f″(x). Use it to find
//: the lowest point of f(x) = eˣ − 2x. Write the step.
func f<T: RealNumber>(_ x: T) -> T { exp(x) - 2 * x }

func yourStep(_ x: Double) -> Double {
  x - 0.1 * derivative(of: f, at: x)  // ← this is gradient descent
}

typealias Step = (Double) -> Double

let exercise = Exercise("write Newton's step for eˣ − 2x") { (step: @escaping Step) in
  var x = 0.0
  for _ in 1...6 { x = step(x) }
  let error = abs(x - log(2.0))
  return error < 1e-14
    ? .right("six steps from 0 led to ln 2, to the last digit")
    : .notYet("six steps from 0 led to \(x.text(digits: 10)), which is off by \(error.text(digits: 2))")
}
exercise.check(yourStep)
//: A solution:
exercise.accepts { x in x - derivative(of: f, at: x) / secondDerivative(of: f, at: x) }
//: [Previous](@previous) · [Next: A whole series at once](@next)
