// prints 0.0 6.5 6.5 74.075787741949757409 0.57444251681165898715 0.36119184129778079779 0.0 6.5 1.4142135623730950488 0.84147098480789650665 0.05839080919224160297 10.954151853631057316 0.08838834764831844055 8.0
import DualNumbers
import Foundation

let xs = [0.5, 1.5, -2.0]
let mean = xs.reduce(0, +) / Double(xs.count)
let spread = xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
let dot = zip(xs, xs).map { $0 * $1 }.reduce(0, +)
let powers = xs.map { pow($0, 2) + 2 * exp(-$0) }.reduce(1, *)
extension Double {
  var logistic: Double { 1 / (1 + exp(-self)) }
  var entropy: Double { self > 0 ? -self * log(self) : 0 }
}
let tenths = (0...3).map { pow(10, -2 + Double($0) / 10) }
let angles = (0...3).map { atan2(1, Double($0)) + hypot(1, Double($0)) }
let half = min(mean, 0.5)
let larger = max(2, dot)
print(mean, spread, dot, powers, 0.3.logistic, 0.3.entropy, half, larger, sqrt(2.0), sin(1.0))
print(tenths.reduce(0, +), angles.reduce(0, +), pow(2, -3.5), pow(2.0, 3))
