// prints 0.25736269417178878446 0.014396823206691218029
import DualNumbers
import Foundation

let l1 = 1.0, l2 = 0.8
let target = (x: 1.2, y: 0.9)
print(
  gradient(
    of: { a, b in
      let x = l1 * cos(a) + l2 * cos(a + b)
      let y = l1 * sin(a) + l2 * sin(a + b)
      return (x - target.x) * (x - target.x) + (y - target.y) * (y - target.y)
    }, at: 0.3, 0.9))
