//: # Backpropagation by hand
//:
//: A neural network may have a billion weights, and training needs the slope of its loss in every one
//: of them. Nudging each weight in turn would take a billion runs. Backpropagation finds all the slopes
//: in *one* pass, from the end to the beginning. Here it is for a single neuron, small enough to do
//: with a pencil.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("Backpropagation by hand")
//: The neuron weighs two inputs, adds a bias, and squashes the sum. The loss is its squared distance
//: from what we wanted to see.
let (x1, x2, target) = (0.5, -1.5, 0.5)
let (w1, w2, b) = (1.2, -0.4, 0.3)

let s = w1 * x1 + w2 * x2 + b  // the weighted sum
let y = tanh(s)  // the neuron's output
let e = y - target  // the error
let loss = e * e
//: That was the *forward pass*; every intermediate result has a name and a value. Now walk back along
//: the same names and ask of each: *if this one moved a little, how much would the loss move?* Each
//: answer is the answer of the step after it, times one local slope. That is the rule for chains, and
//: nothing else.
let de = 2 * e  // loss = e²
let dy = de * 1  // e = y − target
let ds = dy * (1 - y * y)  // y = tanh s
let dw1 = ds * x1  // s = w₁x₁ + …
let dw2 = ds * x2
let db = ds * 1
//: Is it right? Forward mode can tell: it nudges one weight at a time, and it knows nothing of what we
//: did above.
func lossOfWeights<T: RealNumber>(_ w: [T]) -> T {
  let output = tanh(w[0] * T(x1) + w[1] * T(x2) + w[2])
  let error = output - T(target)
  return error * error
}

let forward = gradient(of: lossOfWeights, at: [w1, w2, b])
table(
  ["slope of the loss", "backward, by hand", "forward, by dual numbers"],
  zip(["in w₁", "in w₂", "in b"], zip([dw1, dw2, db], forward)).map {
    [$0, $1.0.text(decimals: 15), $1.1.text(decimals: 15)]
  })
claim(
  "the backward pass agrees with forward mode in every weight",
  zip([dw1, dw2, db], forward).allSatisfy { abs($0 - $1) <= 1e-15 })
//: Both ways use the same local slopes and multiply them along the same paths. Forward mode starts at
//: one *input* and finds its effect on everything. Backward mode starts at one *output* and finds the
//: effect of everything on it. Three weights and one loss: three nudges forward, one pass backward.
//: That is why networks are trained backward, and why a function of a few variables is better off
//: forward.
//: ## The picture
//: Blue values are computed from left to right. Orange slopes go from right to left, each multiplied by the
//: local slope that stands at its arrow; where nothing stands, by 1.
var graph = Plot("One neuron: values forward, slopes backward", x: .hidden(0...10), y: .hidden(0...5))
let nodes: [(name: String, value: Double, slope: Double?, x: Double, y: Double)] = [
  ("w₁", w1, dw1, 0.75, 4.55), ("x₁", x1, nil, 0.75, 3.6), ("w₂", w2, dw2, 0.75, 2.55),
  ("x₂", x2, nil, 0.75, 1.6), ("b", b, db, 0.75, 0.55), ("w₁·x₁", w1 * x1, ds, 2.9, 4.1),
  ("w₂·x₂", w2 * x2, ds, 2.9, 2.1), ("s = sum", s, ds, 5, 2.55), ("y = tanh s", y, dy, 7, 2.55),
  ("loss = (y − ½)²", loss, 1, 9.2, 2.55),
]
let edges = [
  (0, 5, "x₁"), (1, 5, ""), (2, 6, "x₂"), (3, 6, ""), (5, 7, ""), (6, 7, ""), (4, 7, ""), (7, 8, "1 − y²"),
  (8, 9, "2e"),
]
for (from, to, factor) in edges {
  let (a, b) = (nodes[from], nodes[to])
  let (left, right) = (a.x + 0.5, b.x - (to == 9 ? 0.68 : 0.5))
  let end = b.y + 0.22 * (a.y - b.y)
  graph.arrow(from: (left, a.y + 0.08), to: (right, end + 0.08), .blue, width: 1.6)
  if a.slope != nil { graph.arrow(from: (right, end - 0.08), to: (left, a.y - 0.08), .orange, width: 1.6) }
  if !factor.isEmpty {
    let middle = ((left + right) / 2, (a.y + end) / 2 - 0.08)
    graph.note("× \(factor)", at: middle, offset: (0, -19), .orange, anchor: .middle)
  }
}
for node in nodes {
  var lines: [(text: String, ink: Ink)] = [(node.name, .text), (node.value.text(decimals: 3), .blue)]
  if let slope = node.slope { lines.append((slope.text(decimals: 3), .orange)) }
  graph.box(lines, at: (node.x, node.y), size: (node.name.count > 10 ? 120 : 84, 62))
}
graph.note("blue: the value", at: (6.3, 4.6), .blue, isBold: true)
graph.note("orange: the slope of the loss in this value", at: (6.3, 4.3), .orange, isBold: true)
Picture(graph, width: 1000, height: 470).save(as: "backpropagation")
//: ## Your turn
//: The same neuron with another squashing function, the logistic one: y = 1/(1 + e⁻ˢ), whose slope is
//: y·(1 − y). And another loss: −ln y. Fill in the backward pass.
struct Slopes {
  var w1 = 0.0
  var w2 = 0.0
  var b = 0.0
}

func yourBackwardPass(_ w1: Double, _ w2: Double, _ b: Double) -> Slopes {
  let s = w1 * x1 + w2 * x2 + b
  let y = 1 / (1 + exp(-s))
  // The forward pass ends here with loss = −log(y). Now walk back.
  let dy = 0 * y  // ← write the slope of −log(y) in y
  let ds = dy * 0  // ← write the slope of the logistic function in place of 0
  return Slopes(w1: ds * x1, w2: ds * x2, b: ds)
}

typealias BackwardPass = (Double, Double, Double) -> Slopes

let exercise = Exercise("fill in the backward pass of a logistic neuron") { (pass: @escaping BackwardPass) in
  for w in [[1.2, -0.4, 0.3], [-0.7, 2.0, 0.1]] {
    let yours = pass(w[0], w[1], w[2])
    let truth = gradient(of: { w in log(1 + exp(-(w[0] * x1 + w[1] * x2 + w[2]))) }, at: w)
    let pairs = [("b", yours.b, truth[2]), ("w₁", yours.w1, truth[0]), ("w₂", yours.w2, truth[1])]
    for (name, yours, truth) in pairs where !(abs(yours - truth) < 1e-12) {
      return .notYet(
        "the slope in \(name) should be \(truth.text(digits: 6)), yours is \(yours.text(digits: 6))")
    }
  }
  return .right("all three slopes agree with forward mode at two places")
}
exercise.check(yourBackwardPass)
//: A solution: −1/y times y·(1 − y) is y − 1, which is why this loss and this squashing function belong
//: together.
exercise.accepts { w1, w2, b in
  let y = 1 / (1 + exp(-(w1 * x1 + w2 * x2 + b)))
  let ds = -1 / y * (y * (1 - y))
  return Slopes(w1: ds * x1, w2: ds * x2, b: ds)
}
//: [Previous](@previous) · [Next: A network that knows its flowers](@next)
