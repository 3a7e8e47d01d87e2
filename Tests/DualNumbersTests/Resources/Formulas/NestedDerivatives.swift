// prints -1.187378060801615524 54.0
import DualNumbers
import Foundation

print(derivative(of: { x in derivative(of: { y in exp(y) * sin(y) / (1 + y * y) }, at: x) }, at: 0.8))
print(derivative(of: { x in x * derivative(of: { y in x * y * y }, at: x) }, at: 3))
