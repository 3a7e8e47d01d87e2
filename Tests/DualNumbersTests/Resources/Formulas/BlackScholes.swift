// prints 0.63683065117561907122
import DualNumbers
import Foundation
print(
  derivative(
    of: { s in
      s * 0.5
        * (1 + erf((log(s / 100) + (0.05 + 0.5 * 0.2 * 0.2) * 1.0) / (0.2 * sqrt(1.0)) / 1.4142135623730951))
        - 100 * exp(-0.05 * 1.0) * 0.5
        * (1 + erf((log(s / 100) + (0.05 - 0.5 * 0.2 * 0.2) * 1.0) / (0.2 * sqrt(1.0)) / 1.4142135623730951))
    }, at: 100))
