// prints -0.35127872929987181 1.0 1.0 0.71828182845904524 1.0 1.0 -1.3934693402873665764
import DualNumbers
import Foundation

let jacobian = sparseJacobian(
  of: { x in
    x.indices.map { i in
      let left = i > 0 ? x[i - 1] : 0
      let right = i + 1 < x.count ? x[i + 1] : 0
      return left - 2 * x[i] + right + exp(x[i])
    }
  }, at: [0.5, 1, -0.5])
print(jacobian.values)
