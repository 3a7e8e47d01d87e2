// prints 9.75
import DualNumbers
import Foundation
print(derivative(of: { $0 * $0 * $0 - 2 * $0 + 1 / $0 }, at: 2))
