// prints 1.6252090906627757971 0.30052924751631727451 0.29907432181696307944
import DualNumbers
import Foundation

func damped<T: RealNumber>(_ t: T, decay: T, frequency: T) -> T {
  let phase = 2 * .pi * frequency * t
  return exp(-decay * t) * cos(phase)
}
let decay = 0.4
print(derivative(of: { t in damped(t, decay: Dual(decay), frequency: 1.5) }, at: 0.35))
print(gradient(of: { d, f in damped(0.35, decay: d, frequency: f) }, at: 0.4, 1.5))
