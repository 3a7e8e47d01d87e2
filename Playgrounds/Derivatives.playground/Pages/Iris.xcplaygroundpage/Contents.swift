//: # A network that knows its flowers
//:
//: In 1936 R. A. Fisher published measurements of 150 irises of three species. Two numbers, the length
//: and the width of a petal, are nearly enough to tell them apart. We let a small network find out how.
//: It starts with random weights and knows nothing; all it has is the slope of its loss.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("A network that knows its flowers")
//: Two inputs, four hidden neurons, three outputs: 27 weights in one list. `Network` only says which is
//: which.
struct Network {
  static let (inputs, hidden, outputs) = (2, 4, 3)
  static let count = hidden * (inputs + 1) + outputs * (hidden + 1)

  /// The weight from input `i`, or the bias when `i` is 2, to hidden neuron `h`.
  static func first(_ h: Int, _ i: Int) -> Int { h * (inputs + 1) + i }
  /// The weight from hidden neuron `h`, or the bias when `h` is 4, to output `o`.
  static func second(_ o: Int, _ h: Int) -> Int { hidden * (inputs + 1) + o * (hidden + 1) + h }
}
//: ## Forward
//: Each layer is a weighted sum and a squashing function. The last one, *softmax*, turns scores into
//: probabilities.
func forward<T: RealNumber>(_ w: [T], _ x: [T]) -> (hidden: [T], probabilities: [T]) {
  let hidden = (0..<Network.hidden).map { h in
    var sum = w[Network.first(h, 2)]
    for i in 0..<Network.inputs { sum += w[Network.first(h, i)] * x[i] }
    return tanh(sum)
  }
  let exponentials = (0..<Network.outputs).map { o in
    var score = w[Network.second(o, Network.hidden)]
    for h in 0..<Network.hidden { score += w[Network.second(o, h)] * hidden[h] }
    return exp(score)
  }
  let total = exponentials.reduce(0, +)
  return (hidden, exponentials.map { $0 / total })
}
//: ## Backward
//: By hand, in the same order as in [Backpropagation by hand](Backpropagation), only from the end: the
//: slope of the loss −ln p in the scores is p − 1 for the right species and p for the others.
func addSlopes(_ w: [Double], _ x: [Double], _ species: Int, to slopes: inout [Double]) {
  let (hidden, probabilities) = forward(w, x)
  var hiddenSlopes = [Double](repeating: 0, count: Network.hidden)
  for o in 0..<Network.outputs {
    let score = probabilities[o] - (o == species ? 1 : 0)
    for h in 0..<Network.hidden {
      slopes[Network.second(o, h)] += score * hidden[h]
      hiddenSlopes[h] += score * w[Network.second(o, h)]
    }
    slopes[Network.second(o, Network.hidden)] += score
  }
  for h in 0..<Network.hidden {
    let sum = hiddenSlopes[h] * (1 - hidden[h] * hidden[h])
    for i in 0..<Network.inputs { slopes[Network.first(h, i)] += sum * x[i] }
    slopes[Network.first(h, 2)] += sum
  }
}
//: ## Is it right?
//: Forward mode asks the loss itself, and compares all 27 slopes.
let flowers = Iris.all()

func inputs(_ flower: Iris) -> [Double] {
  [(flower.petalLength - 3.8) / 1.8, (flower.petalWidth - 1.2) / 0.8]
}

var dice = Dice(seed: 7)
let start = (0..<Network.count).map { _ in dice.uniform(-0.7...0.7) }
let probe = flowers[77]

var byHand = [Double](repeating: 0, count: Network.count)
addSlopes(start, inputs(probe), probe.species, to: &byHand)
let byDualNumbers = gradient(
  of: { w in -log(forward(w, inputs(probe).map { .init($0) }).probabilities[probe.species]) }, at: start)
let worst = zip(byHand, byDualNumbers).map { abs($0 - $1) }.max() ?? 1
show("largest difference among 27 slopes", worst.text(digits: 2))
claim("backpropagation by hand agrees with forward mode", worst < 1e-14)
//: ## Learning
//: Two flowers of three are for learning; the third is kept back for the examination.
let training = flowers.enumerated().filter { $0.offset % 3 != 2 }.map(\.element)
let examination = flowers.enumerated().filter { $0.offset % 3 == 2 }.map(\.element)

func choice(_ w: [Double], _ x: [Double]) -> Int {
  let probabilities = forward(w, x).probabilities
  return (0..<Network.outputs).max { probabilities[$0] < probabilities[$1] } ?? 0
}

func correct(_ w: [Double], _ flowers: [Iris]) -> Int {
  flowers.filter { choice(w, inputs($0)) == $0.species }.count
}

var w = start
let rate = 0.5
for round in 0...60 {
  if round % 15 == 0 {
    show(
      "right in the examination after \(round) rounds", "\(correct(w, examination)) of \(examination.count)")
  }
  var slopes = [Double](repeating: 0, count: Network.count)
  for flower in training { addSlopes(w, inputs(flower), flower.species, to: &slopes) }
  for k in w.indices { w[k] -= rate * slopes[k] / Double(training.count) }
}
claim("the untrained network fails the examination", correct(start, examination) < 35)
claim("the trained one gets at least 45 of 50", correct(w, examination) >= 45)
//: The few that it misses lie where two species overlap. A narrow border through all of them would be learnt
//: by heart, not understood.
//: ## The picture
//: Each dot is a flower; rings are those of the examination, large rings those that the network took for
//: another species. The background shows what it would say.
let inks: [Ink] = [.blue, .orange, .green]
var map = Plot(
  "What the network has learnt", x: .linear("petal length (cm)", 0.7...7.2),
  y: .linear("petal width (cm)", 0...2.7))
map.cells(inks) { length, width in forward(w, [(length - 3.8) / 1.8, (width - 1.2) / 0.8]).probabilities }
for (species, name) in Iris.speciesNames.enumerated() {
  let points = { (flowers: [Iris]) in
    flowers.filter { $0.species == species }.map { ($0.petalLength, $0.petalWidth) }
  }
  map.points(points(training), inks[species], label: "Iris \(name)")
  map.points(points(examination), inks[species], radius: 5, isHollow: true)
}
map.points([], .quiet, radius: 5, isHollow: true, label: "kept for the examination")
let missed = examination.filter { choice(w, inputs($0)) != $0.species }
map.points(
  missed.map { ($0.petalLength, $0.petalWidth) }, .text, radius: 9, isHollow: true, label: "taken for another"
)
map.legendCorner = .topLeft
Picture(map, height: 480).save(as: "iris")
//: ## Your turn
//: Networks today rarely use tanh in their hidden layers. Suppose you used *softplus*, a = ln(1 + eˢ),
//: instead. The backward pass has the neuron's output a at hand, but not s. What is the slope of
//: softplus, written in a?
func yourSlope(_ a: Double) -> Double {
  1 - a * a  // ← this is the slope of tanh
}

typealias Slope = (Double) -> Double

let exercise = Exercise("write the slope of softplus in terms of its output") { (slope: Slope) in
  for s in [-2.0, 0, 1, 3] {
    let (a, truth) = valueWithDerivative(of: { s in log(1 + exp(s)) }, at: s)
    let yours = slope(a)
    guard abs(yours - truth) < 1e-12 else {
      let (output, right, wrong) = (a.text(digits: 4), truth.text(digits: 4), yours.text(digits: 4))
      return .notYet("where a = \(output) it is \(right), not \(wrong); start from eᵃ = 1 + eˢ")
    }
  }
  return .right("the slope is right at four places")
}
exercise.check(yourSlope)
//: A solution: the slope is eˢ/(1 + eˢ), and 1 + eˢ is eᵃ, so it is 1 − e⁻ᵃ.
exercise.accepts { a in 1 - exp(-a) }
//: [Previous](@previous) · [Next: Curvature in one pass](@next)
