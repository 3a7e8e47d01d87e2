// prints 5.485 -0.1475359657177838996 0.63387092105408814302 4.6569934373788242583
import DualNumbers
import Foundation

let a = 1.5, b = -0.3, c = 0.7, d = 2.2
print(derivative(of: { x in a * x * x * x + b * x * x + c * x + d }, at: 1.1))
print(derivative(of: { x in (a * x + b) / (c * x + d) + (x - a) * b - x * c + x / d }, at: 1.1))
print(derivative(of: { x in a * exp(-b * x) * cos(c * x + d) + x * a - b }, at: 1.1))
print(derivative(of: { x in pow(x, a) * d - pow(c, x) + atan2(x, Dual(d)) + hypot(Dual(a), x) }, at: 1.1))
