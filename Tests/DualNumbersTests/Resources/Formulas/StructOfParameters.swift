// prints 3.0 40.0
import DualNumbers
import Foundation

struct Spring<T: RealNumber> {
  var stiffness: T
  var damping: T
  func force(position: Double, velocity: Double) -> T {
    -stiffness * T(position) - damping * T(velocity) * T(velocity)
  }
}
print(
  gradient(
    of: { k, c in
      let spring = Spring(stiffness: k, damping: c)
      let f = spring.force(position: 0.3, velocity: 2)
      return f * f
    }, at: 10, 0.5))
