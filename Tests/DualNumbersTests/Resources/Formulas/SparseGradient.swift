// prints -215.6 112.0 -100.0
import DualNumbers
import Foundation

print(
  sparseGradient(
    of: { x in
      var s: SparseDual = 0
      for i in 0..<(x.count - 1) {
        s += 100 * (x[i + 1] - x[i] * x[i]) * (x[i + 1] - x[i] * x[i]) + (1 - x[i]) * (1 - x[i])
      }
      return s
    }, at: [-1.2, 1.0, 0.5]))
