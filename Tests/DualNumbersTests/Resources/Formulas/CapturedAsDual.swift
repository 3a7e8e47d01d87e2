// prints 13.992074591732712513
import DualNumbers
import Foundation
let k = 3.0, w = 0.5
print(
  derivative(of: { x in Dual(k) * x * x + Dual(w) * sin(Dual(k) * x) - exp(-Dual(w) * x) * Dual(k) }, at: 2))
