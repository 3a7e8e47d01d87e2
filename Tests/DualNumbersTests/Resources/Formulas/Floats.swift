// prints 2.256146836547142387
import DualNumbers
import Foundation

let k: Float = 0.5
let slope: Float = derivative(of: { (x: Dual<Float>) in k * x * x - sin(x) + 1 / (x + k) }, at: Float(2))
print(slope)
