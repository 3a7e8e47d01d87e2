// prints -36.0 -32.0
import DualNumbers
import Foundation
print(
  gradient(of: { x in pow(x[0] * x[0] + x[1] - 11, 2) + pow(x[0] + x[1] * x[1] - 7, 2) }, at: [1.0, 2.0]))
