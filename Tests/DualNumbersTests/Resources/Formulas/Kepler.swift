// prints 0.98292762242692718506
import DualNumbers
import Foundation

let eccentricity = 0.6
print(
  derivative(
    of: { (meanAnomaly: Dual<Double>) -> Dual<Double> in
      var e = meanAnomaly
      for _ in 0..<12 { e = e - (e - eccentricity * sin(e) - meanAnomaly) / (1 - eccentricity * cos(e)) }
      return e
    }, at: 1.0))
