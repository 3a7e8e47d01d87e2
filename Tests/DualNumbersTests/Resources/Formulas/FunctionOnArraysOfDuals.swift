// prints -0.55470019622522912202 -0.83205029433784368303
import DualNumbers
import Foundation

func distance(_ p: [Dual<Double>]) -> Dual<Double> {
  let a = (3.0, 4.0)
  return sqrt((p[0] - a.0) * (p[0] - a.0) + (p[1] - a.1) * (p[1] - a.1))
}
print(gradient(of: distance, at: [1.0, 1.0]))
