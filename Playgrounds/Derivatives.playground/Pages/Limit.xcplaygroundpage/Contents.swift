//: # Zoom until it is straight
//:
//: Take any smooth curve and look at one point of it through a magnifying glass. Magnify again. And
//: again. The curve turns into a straight line. That line has a slope, and the slope has a name: the
//: *derivative*.
import DualNumbers

#if SWIFT_PACKAGE
  import LessonKit
#endif

lesson("Zoom until it is straight")

func f<T: RealNumber>(_ x: T) -> T { x * x * x / 4 - x }

let x = 1.2
//: How bent does the curve still look? Draw the straight line through both ends of the window, measure
//: how far the curve strays from it, and compare that with the width of the window.
for zoom in [1.0, 10, 100, 1000] {
  let half = 1 / zoom
  let middleOfChord = (f(x - half) + f(x + half)) / 2
  let bend = abs(f(x) - middleOfChord) / (2 * half)
  show(
    "strays from straight, magnified \(Int(zoom)) times", "\((100 * bend).text(digits: 2)) % of the window")
}
//: Ten times the magnification, a tenth of the bend. So the slope is a promise that the curve keeps
//: better and better. To find it, put two points on the curve, a *nudge* `h` apart, and see how far the
//: second one rises.
func slope(_ h: Double) -> Double {
  (f(x + h) - f(x)) / h
}

for h in [1, 0.1, 0.01, 0.001] {
  show("slope over a nudge of \(h)", slope(h).text(decimals: 6))
}
//: The numbers settle. On paper one sees where: multiply out
//:
//:     f(x + h) − f(x)
//:     ───────────────  =  3x²/4 − 1  +  (3x/4)·h  +  h²/4
//:            h
//:
//: and everything that still has an `h` in it melts away. What is left, 3x²/4 − 1, is the derivative:
//: the *limit* of the slope as the nudge shrinks. At 1.2 it is 0.08.
let onPaper = 3 * x * x / 4 - 1
claim("the slope over 0.001 is within 0.001 of the limit", abs(slope(0.001) - onPaper) < 0.001)
claim(
  "a tenth of the nudge leaves a tenth of the error",
  abs((slope(0.001) - onPaper) / (slope(0.01) - onPaper) - 0.1) < 0.001)
//: A dual number takes no limit at all. It carries the slope along with the value, and gets it right at
//: once. How, is the lesson [A number that carries its slope](Duals).
let exact = derivative(of: f, at: x)
show("derivative(of: f, at: \(x))", "\(exact)")
claim("the dual number agrees with the limit to the last digits", abs(exact - onPaper) < 1e-15)
//: ## The picture
//: On the left, lines through two points of the curve, the second ever closer to the first. On the
//: right, what the magnifying glass shows: curve and tangent have become one.
let colors: [(h: Double, ink: Ink)] = [(1.4, .gold), (0.9, .green), (0.4, .purple)]
var secants = Plot(
  "Secants become the tangent", x: .linear("x", 0...3), y: .linear("f(x) = x³/4 − x", -1.5...2.5))
secants.curve(.text, f)
for (h, ink) in colors {
  secants.curve(ink, width: 1.6, label: "h = \(h): slope \(slope(h).text(decimals: 2))") {
    f(x) + slope(h) * ($0 - x)
  }
  secants.points([(x + h, f(x + h))], ink)
}
secants.curve(.orange, width: 2.4, label: "tangent: slope 0.08") { f(x) + exact * ($0 - x) }
secants.points([(x, f(x))], .orange, radius: 5)
secants.legendCorner = .topLeft

let window = 0.005
var glass = Plot(
  "The same point, magnified 300 times", x: .linear("x", x - window...x + window),
  y: .linear("f(x)", f(x) - window...f(x) + window))
glass.curve(.text, width: 7, label: "the curve", f)
glass.curve(.orange, width: 2.4, label: "the tangent") { f(x) + exact * ($0 - x) }
glass.points([(x, f(x))], .orange, radius: 5)
glass.legendCorner = .topLeft
Picture(secants, glass, width: 960, height: 440).save(as: "limit")
//: ## Your turn
//: Make the nudge smaller until the slope, rounded to three decimals, reads 0.080.
let exercise = Exercise("shrink h until the slope at 1.2 reads 0.080") { (h: Double) in
  guard h > 0 else { return .notYet("a nudge of \(h) goes nowhere; take a small positive number") }
  guard h > 1e-12 else { return .notYet("so small a nudge drowns in rounding; the next lesson shows why") }
  let reading = slope(h).text(decimals: 3)
  return reading == "0.080"
    ? .right("over h = \(h) the slope reads \(reading)")
    : .notYet("over h = \(h) the slope still reads \(reading); the error is about 0.9·h")
}
exercise.check(0.5)  // ← change this number
//: A solution: the error 0.9·h must be below 0.0005, so h below 0.00055.
exercise.accepts(0.0005)
//: [Previous](@previous) · [Next: How small is small?](@next)
