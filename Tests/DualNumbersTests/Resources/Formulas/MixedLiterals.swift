// prints 15.527777777777777778
import DualNumbers
import Foundation
print(
  derivative(of: { x in 3 * x * x + 2.5 * x - 7 + 1.0 / x + 2 / (x + 1) - 0.5 * (x - 3) * (x - 4) }, at: 2))
