// prints 3.7152
import DualNumbers
import Foundation

func energy(_ x: Dual<Double>) -> Dual<Double> {
  let k = 2.5
  return 0.5 * k * (x - 1) * (x - 1) + 0.1 * pow(x, 4)
}
print(derivative(of: energy, at: 1.7))
