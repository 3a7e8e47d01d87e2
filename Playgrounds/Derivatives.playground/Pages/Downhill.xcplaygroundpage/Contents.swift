//: # Downhill
//:
//: You stand on a hillside in fog. You cannot see the valley, but you can feel which way the ground
//: falls, so you take a step that way, and feel again. This is how almost everything in machine
//: learning is trained. One number decides whether it works: how long a step you take.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("Downhill")
//: The hillside is a *loss*: how badly the line y = w₁·x + w₂ fits a few points. The two weights w₁ and
//: w₂ are the place where we stand; the loss is the height.
let xs = [-1.6, -0.9, -0.2, 0.5, 1.1, 1.7]
let ys = [-1.3, -0.2, 0.1, 1.4, 1.5, 2.7]

func loss<T: RealNumber>(_ w: [T]) -> T {
  var sum: T = 0
  for (x, y) in zip(xs, ys) {
    let error = w[0] * T(x) + w[1] - T(y)
    sum += error * error
  }
  return sum / T(xs.count)
}

let start = [-2.0, 2.0]
//: The **gradient** ∇L has one slope for each weight. It points straight up the hill, and its length
//: says how steep the hill is. Do not take my word for it: try every direction of the compass, one
//: degree at a time.
let uphill = gradient(of: loss, at: start)
let length = (uphill[0] * uphill[0] + uphill[1] * uphill[1]).squareRoot()

func steepness(_ degrees: Int) -> Double {
  let angle = Double(degrees) * .pi / 180
  return directionalDerivative(of: loss, at: start, along: [cos(angle), sin(angle)])
}

let steepest = (0..<360).max { steepness($0) < steepness($1) } ?? 0
let compass = atan2(uphill[1], uphill[0]) * 180 / .pi
show("direction of the gradient", "\((compass < 0 ? compass + 360 : compass).text(decimals: 1))°")
show("steepest of 360 directions", "\(steepest)°")
show("steepness along the gradient", length.text(decimals: 4))
show("steepness along the steepest direction", steepness(steepest).text(decimals: 4))
claim(
  "no direction is steeper than the gradient", (0..<360).allSatisfy { steepness($0) <= length * (1 + 1e-12) })
//: **Gradient descent** goes the opposite way, again and again: w ← w − η∇L. The *learning rate* η
//: turns the slope into a step.
func descend(_ rate: Double, steps: Int) -> [[Double]] {
  var w = start
  var path = [w]
  for _ in 1...steps {
    let slope = gradient(of: loss, at: w)
    w = [w[0] - rate * slope[0], w[1] - rate * slope[1]]
    path.append(w)
  }
  return path
}

let runs: [(name: String, rate: Double, ink: Ink)] = [
  ("too small", 0.02, .purple), ("about right", 0.35, .green), ("too large", 0.82, .orange),
]
let paths = runs.map { descend($0.rate, steps: 25) }
let startingLoss = loss(start)
table(
  ["learning rate", "", "loss after 5 steps", "after 25 steps"],
  zip(runs, paths).map { run, path in
    ["η = \(run.rate)", run.name, loss(path[5]).text(digits: 4), loss(path[25]).text(digits: 4)]
  })
claim(
  "the small rate gets there, but is not there yet",
  loss(paths[0][25]) < startingLoss && loss(paths[0][25]) > 0.1)
claim("the right rate has arrived", gradient(of: loss, at: paths[1][25]).allSatisfy { abs($0) < 1e-4 })
claim("the large rate explodes: it ends higher than it started", loss(paths[2][25]) > startingLoss)
//: Why does it explode? Each step overshoots the bottom of the valley, to a place on the other side
//: that is higher. The curvature of the loss decides when that begins; [Newton: use the
//: curvature](Newton) makes use of it.
//: ## The picture
//: Level lines of the loss, the gradient's directions downhill, and the three walks, of the exploding
//: one only the first three steps. On the right the loss after each step; on a logarithmic scale a
//: steady success is a straight line.
var map = Plot("Three walks downhill", x: .linear("w₁", -3.2...4.6), y: .linear("w₂", -2.6...3.8))
map.hasEqualUnits = true
map.field(.quiet, columns: 13, rows: 11) { w1, w2 in
  let slope = gradient(of: loss, at: [w1, w2])
  return (-slope[0], -slope[1])
}
map.contours(.blue, levels: [0.1, 0.5, 1.5, 3, 6, 10, 15, 21, 28], width: 0.9) { loss([$0, $1]) }
for (run, path) in zip(runs, paths).reversed() {
  let points = path.prefix(run.name == "too large" ? 4 : 26).map { ($0[0], $0[1]) }
  map.line(points, run.ink, width: 2.2, label: "η = \(run.rate), \(run.name)")
  map.points(points, run.ink, radius: 3.5)
}
map.points([(start[0], start[1])], .text, radius: 5)
map.note("start", at: (start[0], start[1]), offset: (-8, 10), anchor: .end)
map.legendCorner = .bottomRight

var curve = Plot("The loss on the way", x: .linear("step", 0...25), y: .logarithmic("loss", 0.02...500))
for (run, path) in zip(runs, paths) {
  let losses = path.enumerated().map { (Double($0.offset), loss($0.element)) }
  curve.line(losses, run.ink)
  curve.points(losses, run.ink, radius: 2.5)
  let step = run.name == "too large" ? 10 : 15
  curve.note(
    "η = \(run.rate), \(run.name)", at: losses[step], offset: (10, run.name == "too large" ? -12 : 10),
    run.ink)
}
Picture(map, curve, width: 1040, height: 470).save(as: "downhill")
//: ## Your turn
//: Choose a learning rate so that 6 steps are enough to bring the loss to within 1 % of the smallest
//: one possible.
let smallest = loss(descend(0.35, steps: 200)[200])

let exercise = Exercise("choose η so that 6 steps suffice") { (rate: Double) in
  guard rate > 0 else { return .notYet("a learning rate of \(rate) does not go downhill") }
  let excess = loss(descend(rate, steps: 6)[6]) / smallest - 1
  if excess < 0.01 {
    return .right("after 6 steps the loss is \((100 * excess).text(digits: 2)) % above the smallest")
  }
  let words = "after 6 steps the loss is still \((100 * excess).text(decimals: 0)) % above the smallest"
  return .notYet(words + (rate < 0.4 ? "; the steps are too short" : "; the steps overshoot"))
}
exercise.check(0.1)  // ← change this number
//: A solution:
exercise.accepts(0.44)
//: [Previous](@previous) · [Next: Backpropagation by hand](@next)
