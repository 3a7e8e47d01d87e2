// prints 0.20998684164914552746
import DualNumbers
import Foundation

print(
  derivative(
    of: { a in
      var x = a
      for _ in 0..<8 { x = x - (x * x * x - a) / (3 * x * x) }
      return x
    }, at: 2))
