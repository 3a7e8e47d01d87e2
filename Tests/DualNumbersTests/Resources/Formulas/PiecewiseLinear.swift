// prints 2.0 4.0 1.9006088550078734254 3.5 -2.0 4.0 0.0 1.0 0.0 6.0 2.0 6.78 3.0
import DualNumbers
import Foundation
let k = 0.5, turn = 6.28
print(derivative(of: { x in fmax(x, 0) * x }, at: 1))
print(derivative(of: { x in fmax(x * x, k) * 2 + 0 * x }, at: 1))
print(derivative(of: { x in fmax(tanh(2 * x - 1), 0) + fmin(x, 3) * x / sqrt(1 + x * x) }, at: 1))
print(gradient(of: { x, y in fmax(0, x * y - 1) + 0.5 * x * x * x * x - y * fmin(y, 2) }, at: 1, 1.5))
print(gradient(of: { x in x.map { fmax(0, $0) * $0 }.reduce(0, +) }, at: [2, -2]))
print(derivative(of: { x in rint(x) * x - fdim(x, k) + nearbyint(x) }, at: 2.5))
print(derivative(of: { x in copysign(x, -k) + remainder(x, turn) }, at: 2))
print(derivative(of: { x in fmod(x * x, turn) }, at: 3))
print(secondDerivative(of: { x in fmax(x * x, k) }, at: 1))
print([k, turn].map { fmax(0, $0) }.reduce(0, +), fmin(k, turn) + 2.5)
