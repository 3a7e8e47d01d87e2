// prints 1.4719601443879744758 1.4719601443879744758 1.8027756377319946466 0.13424846531795578246 -2.25 1.7000419959782788424 14.543606930346490324 0.91333793308400544111 14.428
import DualNumbers
import Foundation

let xs = [0.5, 1.5, -2.0], w = [0.1, 0.2, 0.3]
let k = 1.5, a = 2.0, b = 0.25
let mean = xs.reduce(0, +) / Double(xs.count)
let deviation = sqrt(xs.map { pow($0 - mean, 2) }.reduce(0, +) / Double(xs.count))
let sameDeviation = sqrt(xs.map { pow($0 - mean, 2.0) }.reduce(0.0, +) / 3)
let sampleDeviation = (xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(xs.count - 1)).squareRoot()
let gaussianSum = xs.map { exp(-$0 * $0 / 2) }.reduce(0, +) * 0.1
let cubes = xs.reduce(0) { $0 + pow($1, 3) } / 2
let haversine = 2 * asin(sqrt(pow(sin((a - b) / 2), 2) + cos(a) * cos(b) * pow(sin((a - k) / 2), 2)))
let blackScholes = (log(a / b) + (k + pow(b, 2) / 2) * a) / (b * sqrt(a))
let entropy = -w.map { $0 * log($0) }.reduce(0, +)
let distance = zip(xs, w).map { pow(abs($0 - $1), 3) }.reduce(0, +)
print(deviation, sameDeviation, sampleDeviation, gaussianSum, cubes)
print(haversine, blackScholes, entropy, distance)
