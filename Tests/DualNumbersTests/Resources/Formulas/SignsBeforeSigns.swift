// prints 0.0
import DualNumbers
import Foundation
print(derivative(of: { x in -x * x + -(x - 1) - -2 * x + (-3.0) * (-x) }, at: 2))
