// prints 0.267498828624587407
import DualNumbers
import Foundation

func sine<T: RealNumber>(_ x: T) -> T {
  var term = x
  var sum = x
  for k in 1..<20 {
    term *= -x * x / T((2 * k) * (2 * k + 1))
    sum += term
  }
  return sum
}
print(derivative(of: sine, at: 1.3))
