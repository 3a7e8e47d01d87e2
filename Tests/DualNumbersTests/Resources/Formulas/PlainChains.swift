// prints 3.0 2.6720778431774774926 3.5 2.5 -0.55 2.4203681286504291386 0.05 0.95393920141694564915 1.4636111111111111111 0.0 6.5
import DualNumbers
import Foundation

let xs = [0.5, 1.5, -2.0]
let w = [0.1, 0.2, 0.3]
print(xs.map { $0 * 2 }.map { $0 + 1 }.reduce(0, +))
print(zip(xs, w).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot())
print(xs.map { $0 * $0 }.filter { $0 > 0.5 }.map { sqrt($0) }.reduce(0, +))
print(xs.map { 2 * $0 + 1 }.max()! - xs.map { 3 - $0 }.min()!)
print(zip(xs, w).map { (x, y) in x * y + 2 * x - 0.5 * y }.reduce(0, +))
print(xs.map { -$0 }.map { abs($0) + 1 }.map { log($0) }.reduce(0, +))
print(xs.indices.map { xs[$0] * w[$0] }.reduce(0, +) + w.map { $0 * 0.5 }.reduce(0, +))
let length = sqrt(xs.map { $0 * $0 }.reduce(0, +))
let other = w.map { $0 * $0 }.reduce(0, +)
print(length * sqrt(other))
print((1...5).map { 1 / Double($0 * $0) }.reduce(0, +))
print(xs.map { x in w.map { $0 * x }.reduce(0, +) }.reduce(0, +))
print(xs.reduce(0) { $0 + $1 * $1 })
