// prints 0.5543280200915867666
import DualNumbers
import Foundation

let epsilon = 0.997, sigma = 3.4
print(derivative(of: { r in 4 * epsilon * (pow(sigma / r, 12) - pow(sigma / r, 6)) }, at: 4))
