// prints 1.25 -1.7578125
import DualNumbers
import Foundation

let data = [1.2, 0.7, 2.1, 1.9, 0.4]
print(
  gradient(
    of: { p in
      var sum: GradientDual = 0
      for y in data {
        let r = (y - p[0]) / p[1]
        sum += -0.5 * r * r - log(p[1]) - 0.5 * log(2 * .pi)
      }
      return sum
    }, at: [1.1, 0.8]))
