// prints 0.2 0.25 0.075 10.0 8.0 10.0
import DualNumbers
import Foundation

let weights = [0.2, 0.5, 0.3]
print(gradient(of: { x in zip(weights, x).map { $0 * log($1) }.reduce(0, +) }, at: [1.0, 2.0, 4.0]))
print(gradient(of: { x in x.reduce(1) { $0 * $1 } + x.reduce(0) { $0 + $1 * $1 } }, at: [1.0, 2.0, 4.0]))
