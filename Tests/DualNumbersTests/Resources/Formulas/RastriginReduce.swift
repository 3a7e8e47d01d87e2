// prints 60.356643294831118887 37.731636609809135145
import DualNumbers
import Foundation
print(gradient(of: { x in x.map { $0 * $0 - 10 * cos(2 * .pi * $0) + 10 }.reduce(0, +) }, at: [0.3, 0.4]))
