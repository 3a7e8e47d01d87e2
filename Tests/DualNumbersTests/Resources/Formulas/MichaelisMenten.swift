// prints 0.23661438615467820443
import DualNumbers
import Foundation

let vmax = 2.5, km = 0.4, ki = 12.0
print(derivative(of: { s in vmax * s / (km + s * (1 + s / ki)) }, at: 1.2))
