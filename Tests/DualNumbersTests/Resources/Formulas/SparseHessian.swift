// prints 1330.0 480.0 480.0 1202.0 -400.0 -400.0 200.0
import DualNumbers
import Foundation

let hessian = sparseHessian(
  of: { x in
    var s: SparseHessianDual = 0
    for i in 0..<(x.count - 1) {
      s += 100 * (x[i + 1] - x[i] * x[i]) * (x[i + 1] - x[i] * x[i]) + (1 - x[i]) * (1 - x[i])
    }
    return s
  }, at: [-1.2, 1.0, 0.5])
print(hessian.values)
