// prints 13.992074591732712513
import DualNumbers
import Foundation
let k = 3.0, w = 0.5
print(derivative(of: { x in k * x * x + w * sin(k * x) - exp(-w * x) * k }, at: 2))
