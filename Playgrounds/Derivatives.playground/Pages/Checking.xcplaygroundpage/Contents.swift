//: # Trust, but check
//:
//: Somebody hands you six functions with derivatives derived by hand. Two of them are wrong. The check
//: that everyone uses (a difference, and a tolerance) finds neither. A measurement without its error
//: bar is no measurement.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("Trust, but check")
//: Six functions and what their authors say is the slope.
typealias Function = (Double) -> Double

let suspects: [(name: String, f: Function, claimed: Function)] = [
  ("x·sin x", { x in x * sin(x) }, { x in sin(x) + x * cos(x) }),
  ("10⁻⁶·sin x", { x in 1e-6 * sin(x) }, { x in -1e-6 * cos(x) }),
  ("e^(−x²)", { x in exp(-x * x) }, { x in -2 * x * exp(-x * x) }),
  ("ln(1 + x²)", { x in log(1 + x * x) }, { x in 2 * x / (1 + x * x) }),
  ("sin 3x", { x in sin(3 * x) }, { x in 3.0003 * cos(3 * x) }),
  ("√(1 + x)", { x in sqrt(1 + x) }, { x in 0.5 / sqrt(1 + x) }),
]
let x = 0.8
//: ## The usual check
//: A central difference with a step of 10⁻⁶, and a tolerance: it passes if the two differ by less than
//: 10⁻⁵ plus a thousandth of the value. These are the defaults of a well-known library for deep
//: learning.
func usualCheckPasses(_ f: @escaping Function, _ claimed: @escaping Function) -> Bool {
  let h = 1e-6
  let difference = (f(x + h) - f(x - h)) / (2 * h)
  return abs(claimed(x) - difference) <= 1e-5 + 1e-3 * abs(difference)
}

let passed = suspects.filter { usualCheckPasses($0.f, $0.claimed) }
show("functions that pass the usual check", "\(passed.count) of \(suspects.count)")
claim("the usual check finds nothing wrong", passed.count == suspects.count)
//: ## A check with an error bar
//: `checkDerivative` measures the slope with differences of many steps, so it knows how well it has
//: measured. Then it asks how many *error bars* lie between the claim and the measurement. It says
//: "disagree" only when it must, and "inconclusive" when it cannot tell.
let reports = suspects.map { checkDerivative(of: $0.f, claimed: $0.claimed, at: [x]) }

table(
  ["function", "claimed", "measured", "error bar", "off by"],
  zip(suspects, reports).map { suspect, report in
    let c = report.components[0]
    return [
      suspect.name, c.claimed.text(digits: 9), c.estimate.text(digits: 9), c.errorEstimate.text(digits: 1),
      "\(c.differenceInErrors.text(digits: 2)) bars",
    ]
  })
claim("exactly two of the six are wrong", reports.filter { $0.verdict == .disagree }.count == 2)
claim("the other four agree", reports.filter(\.agrees).count == 4)
//: Dual numbers pass this check, everywhere and always; that is how the package's own tests use it.
let own = checkDerivative(
  of: { x in x * sin(x) }, claimed: { x in derivative(of: { $0 * sin($0) }, at: x) }, at: [x])
claim("the dual number agrees", own.agrees)
//: ## The picture
//: For each function, how far the claim is from the measurement (dot), and how far the measurement may
//: be from the truth (grey bar). A dot within its bar is fine. The dashed lines are the tolerance of the
//: usual check: for the tiny function it is fourteen times the slope itself.
var plot = Plot(
  "Claim against measurement, with error bars", x: .names("function", suspects.map(\.name)),
  y: .logarithmic("relative difference between claim and measurement", 1e-17...1e5))
for (index, report) in reports.enumerated() {
  let c = report.components[0]
  let (here, dot) = (Double(index), abs(c.difference / c.estimate))
  let tolerance = 1e-3 + 1e-5 / abs(c.estimate)
  plot.bar(
    at: here, to: c.errorEstimate / abs(c.estimate), .quiet, width: 0.5, opacity: 0.35,
    label: "error bar of the measurement")
  plot.line([(here - 0.4, tolerance), (here + 0.4, tolerance)], .quiet, width: 1.8, isDashed: true)
  plot.points([(here, dot)], report.agrees ? .blue : .orange, radius: 6)
  if !report.agrees { plot.note("disagrees", at: (here, dot), offset: (12, -4), .orange) }
}
plot.points([], .blue, label: "claim that agrees")
plot.points([], .orange, label: "claim that disagrees")
plot.line([], .quiet, isDashed: true, label: "tolerance of the usual check")
Picture(plot, width: 820, height: 460).save(as: "checking")
//: ## Your turn
//: Which two are wrong, and what is wrong with them? One has a flipped sign, the other a factor that is
//: one part in ten thousand too large. Count from 0.
typealias Culprits = (sign: Int, factor: Int)

let exercise = Exercise("name the function with the wrong sign and the one with the wrong factor") {
  (answer: Culprits) in
  guard suspects.indices.contains(answer.sign), suspects.indices.contains(answer.factor) else {
    return .notYet("count from 0 to \(suspects.count - 1)")
  }
  let ratios = reports.map { $0.components[0].claimed / $0.components[0].estimate }
  guard abs(ratios[answer.sign] + 1) < 1e-6 else {
    let ratio = ratios[answer.sign].text(digits: 6)
    return .notYet("\(suspects[answer.sign].name) has the right sign: claimed/measured is \(ratio)")
  }
  guard abs(ratios[answer.factor] - 1.0001) < 1e-6 else {
    let ratio = ratios[answer.factor].text(digits: 6)
    return .notYet("the sign is found; but for \(suspects[answer.factor].name) claimed/measured is \(ratio)")
  }
  return .right(
    "\(suspects[answer.sign].name) has the wrong sign, \(suspects[answer.factor].name) the wrong factor")
}
exercise.check((sign: 0, factor: 2))  // ← change these numbers
//: A solution: in the table, look at "off by". 10⁻⁶·sin x is too small for an absolute tolerance to
//: notice, and 3.0003 is too close to 3 for a relative one.
exercise.accepts((sign: 1, factor: 4))
//: [Previous](@previous) · [Next: Downhill](@next)
