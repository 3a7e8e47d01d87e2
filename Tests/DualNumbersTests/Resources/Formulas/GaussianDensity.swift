// prints -0.45060555512983440191
import DualNumbers
import Foundation

let mu = 1.5, sigma = 0.7
print(
  derivative(of: { x in exp(-(x - mu) * (x - mu) / (2 * sigma * sigma)) / (sigma * sqrt(2 * .pi)) }, at: 2))
