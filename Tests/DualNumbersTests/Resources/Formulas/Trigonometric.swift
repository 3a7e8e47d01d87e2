// prints 8.5572761450980231454
import DualNumbers
import Foundation
print(
  derivative(
    of: { x in sin(x) * exp(-x * x / 2) + pow(x, 3) - pow(x, 2.5) * cos(2 * x) + log(1 + x * x) }, at: 2))
