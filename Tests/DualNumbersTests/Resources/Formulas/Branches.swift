// prints 1.6 0.0 1.4
import DualNumbers
import Foundation

let threshold = 0.5
print(derivative(of: { x in x > threshold ? x * x : 2 * x - 1 }, at: 0.8))
print(derivative(of: { x in max(x, 0) + min(x * x, 4) - abs(x - 1) }, at: 3))
print(
  derivative(
    of: { x in
      if x < 0 { return -x }
      if x <= 1 || x == 5 { return x * x }
      return 2 * x - 1
    }, at: 0.7))
