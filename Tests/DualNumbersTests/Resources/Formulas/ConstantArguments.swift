// prints 3.0 1.4 0.5689164944001345943 2.0 4.0 6.0 2.0 2.0 0.17888543819998317571 2.25 2.0 1.0 1.1180339887498948482
import DualNumbers
import Foundation
let k = 0.5, t = 0.3, m = 2.0
print(derivative(of: { x in max(x, k) * 2 + x }, at: 1))
print(derivative(of: { x in atan2(x, k) + 0.5 * x * x }, at: 1))
print(
  derivative(
    of: { x in
      let d = hypot(x, k); return m / d + d * d
    }, at: 1))
print(derivative(of: { x in max(x, t) * x + min(k, x) }, at: 1))
print(
  gradient(
    of: { x, y in
      let larger = max(x * y, k); return m * larger + y * y
    }, at: 1, 2))
print(gradient(of: { x in x.map { min($0, m) * $0 }.reduce(0, +) }, at: [1, 3]))
print(secondDerivative(of: { x in hypot(x, k) }, at: 1))
print([0.25, 2].map { max(0, $0) }.reduce(0, +), [k, m].reduce(0, max), max(k, 1), hypot(k, 1))
