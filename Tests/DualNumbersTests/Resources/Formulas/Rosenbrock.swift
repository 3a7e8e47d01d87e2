// prints -215.6 -88.0
import DualNumbers
import Foundation
print(
  gradient(
    of: { x in 100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0]) + (1 - x[0]) * (1 - x[0]) }, at: [-1.2, 1.0])
)
