// prints 3.2895559701121470385 3.164089192171246228
import DualNumbers
import Foundation
print(
  gradient(
    of: { x in
      -20 * exp(-0.2 * sqrt(0.5 * (x[0] * x[0] + x[1] * x[1])))
        - exp(0.5 * (cos(2 * .pi * x[0]) + cos(2 * .pi * x[1]))) + 2.718281828459045 + 20
    }, at: [0.3, 0.4]))
