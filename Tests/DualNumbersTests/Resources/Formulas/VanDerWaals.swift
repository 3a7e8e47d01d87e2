// prints -60.28003013150759057
import DualNumbers
import Foundation

let a = 3.59, b = 0.0427, r = 0.08206, t = 300.0
print(derivative(of: { v in r * t / (v - b) - a / (v * v) }, at: 0.5))
