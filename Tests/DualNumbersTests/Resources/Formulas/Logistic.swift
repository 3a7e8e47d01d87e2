// prints 0.044156765533227791054
import DualNumbers
import Foundation
print(derivative(of: { x in 1 / (1 + exp(-(2.5 * x - 1))) }, at: 2))
