// prints 37.545177444479562475
import DualNumbers
import Foundation
print(derivative(of: { x in pow(x, 2) + 2 * pow(x, 3) + pow(2, x) + pow(x, x) }, at: 2))
