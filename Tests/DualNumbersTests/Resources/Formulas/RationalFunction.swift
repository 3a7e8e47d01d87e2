// prints 0.34711481261154074955
import DualNumbers
import Foundation
print(
  derivative(
    of: { x in (1.5 * x * x * x - 2.25 * x * x + 3 * x - 4.5) / (0.5 * x * x * x + 6 * x * x - 7.75 * x + 8)
    }, at: 2))
