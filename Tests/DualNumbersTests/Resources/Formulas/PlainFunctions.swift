// prints 0.94335538224672670455 2.5 1.581138830084189666 21.384283767210000713 257.49267578125 -0.58333333333333333333 6.6088587087258243265 0.12955043810437586379 0.0038910505836575875486 -0.01513671875 0.98201379003790844197 -8.8410143104838915495 140.93510581818426967
import DualNumbers
import Foundation

let turn = 6.28
let rate = 0.5
let damped = (0..<8).map { sin(Double($0) * turn / 8) * exp(-Double($0) / 3) }
let squares = [1.5, 2.5].map { pow($0 - 1, 2) }.reduce(0, +)
let length = sqrt([1.5, 2.5].map { pow($0 - 1, 2) }.reduce(0, +))
let yields = [0.1, 0.5].map { (pow(1 + $0, 12) - 1) / $0 }
let signs = (1...4).map { pow(-1, Double($0)) / Double($0) }
let gamma = (0..<10).map { pow(Double($0) / 9, 1 / 2.2) }
let bells = [1.5, 2.5].map { exp(-pow($0 - 1, 2) / 2) / sqrt(turn) }
let hills = [1.0, 2.0].map { 1 / (1 + pow($0 / rate, 4)) }
let potentials = [1.0, 2.0].map { 2 * pow($0, -12) - pow($0, -6) }
let logistic = [3.0, 4].map { 1 / (1 + exp(-$0)) }
let entropy = [3.0, 4].map { -$0 * log($0) }.reduce(0, +)
let repayments = [1.0, 4].map { 1000 * pow(1 + rate / 12, -12 * $0) }
print(damped.reduce(0, +), squares, length, yields[0], yields[1], signs.reduce(0, +), gamma.reduce(0, +))
print(bells[1], hills[1], potentials[1], logistic[1], entropy, repayments[1])
