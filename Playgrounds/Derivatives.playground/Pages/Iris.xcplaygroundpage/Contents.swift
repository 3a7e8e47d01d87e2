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
//: Two inputs, four hidden neurons, three outputs. Each neuron has a row of weights, the last of which is its
//: bias: 4 · 3 + 3 · 5 = 27 weights in one list, and this tells where a row begins.
let (inputCount, hiddenCount, outputCount) = (2, 4, 3)
let weightCount = hiddenCount * (inputCount + 1) + outputCount * (hiddenCount + 1)

func hiddenRow(_ h: Int) -> Int { h * (inputCount + 1) }
func outputRow(_ o: Int) -> Int { hiddenRow(hiddenCount) + o * (hiddenCount + 1) }
//: ## Forward
//: Each layer is a weighted sum and a squashing function. The last one, *softmax*, turns scores into
//: probabilities. (`dot` multiplies two lists element by element and adds up; the 1 meets the bias.)
func forward<T: RealNumber>(_ w: [T], _ x: [T]) -> (hidden: [T], probabilities: [T]) {
  let hidden = (0..<hiddenCount).map { h in
    tanh(dot(Array(w[hiddenRow(h)...hiddenRow(h) + inputCount]), x + [1]))
  }
  let exponentials = (0..<outputCount).map { o in
    exp(dot(Array(w[outputRow(o)...outputRow(o) + hiddenCount]), hidden + [1]))
  }
  let total = exponentials.reduce(0, +)
  return (hidden, exponentials.map { $0 / total })
}
//: ## Backward
//: By hand, in the same order as in [Backpropagation by hand](Backpropagation), only from the end: the
//: slope of the loss −ln p in the scores is p − 1 for the right species and p for the others.
func addSlopes(_ w: [Double], _ x: [Double], _ species: Int, to slopes: inout [Double]) {
  let (hidden, probabilities) = forward(w, x)
  var hiddenSlopes = [Double](repeating: 0, count: hiddenCount)
  for o in 0..<outputCount {
    let score = probabilities[o] - (o == species ? 1 : 0)
    for (h, activity) in (hidden + [1]).enumerated() { slopes[outputRow(o) + h] += score * activity }
    for h in 0..<hiddenCount { hiddenSlopes[h] += score * w[outputRow(o) + h] }
  }
  for h in 0..<hiddenCount {
    let sum = hiddenSlopes[h] * (1 - hidden[h] * hidden[h])
    for (i, input) in (x + [1]).enumerated() { slopes[hiddenRow(h) + i] += sum * input }
  }
}
//: ## Is it right?
//: Forward mode asks the loss itself, and compares all 27 slopes.
let flowers = Iris.all()

func inputs(_ flower: Iris) -> [Double] {
  [(flower.petalLength - 3.8) / 1.8, (flower.petalWidth - 1.2) / 0.8]
}

var dice = Dice(seed: 7)
let start = (0..<weightCount).map { _ in dice.uniform(-0.7...0.7) }
let probe = flowers[77]

var byHand = [Double](repeating: 0, count: weightCount)
addSlopes(start, inputs(probe), probe.species, to: &byHand)
let byDualNumbers = gradient(
  of: { w in -log(forward(w, inputs(probe).map { .init($0) }).probabilities[probe.species]) }, at: start)
let worst = zip(byHand, byDualNumbers).map { abs($0 - $1) }.max() ?? 1
show("largest difference among 27 slopes", worst.text(digits: 2))
claim("backpropagation by hand agrees with forward mode", worst < 1e-14)
//: ## Learning
//: Two flowers of three are for learning; the third is kept back for the examination. Each round looks at twelve
//: flowers only, as large networks do too, and takes a step down the mean slope of their losses.
let training = flowers.enumerated().filter { $0.offset % 3 != 2 }.map(\.element)
let examination = flowers.enumerated().filter { $0.offset % 3 == 2 }.map(\.element)

func choice(_ w: [Double], _ x: [Double]) -> Int {
  let probabilities = forward(w, x).probabilities
  return (0..<outputCount).max { probabilities[$0] < probabilities[$1] } ?? 0
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
  guard round < 60 else { break }
  var slopes = [Double](repeating: 0, count: weightCount)
  let batch = (0..<12).map { training[(12 * round + 37 * $0) % training.count] }
  for flower in batch { addSlopes(w, inputs(flower), flower.species, to: &slopes) }
  w = zip(w, slopes).map { $0 - rate * $1 / 12 }
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

let exercise = Exercise("write the slope of softplus in terms of its output") { (slope: @escaping Slope) in
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
