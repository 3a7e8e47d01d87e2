// prints 40.799568897373
import DualNumbers
import Foundation

func power<T: RealNumber>(_ x: T, _ n: Int) -> T {
  n == 0 ? 1 : n % 2 == 0 ? power(x * x, n / 2) : x * power(x, n - 1)
}
print(derivative(of: { x in power(x, 13) }, at: 1.1))
