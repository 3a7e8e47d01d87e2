// prints -0.1072247580468930650517 -0.5182036557205724326543 2.098399223457607413057 -6.798226485549705554179 -0.3384615720553948679194 144.3913344085425873545 -913.3819814364794002107 -0.2763116775146391129823 -0.6233267741931430629213 4.994935355287181151896 -7.216887654326452107009 -47.28454455695381316433
import DualNumbers
import Foundation

let rate = 2.5
let k = 0.3
let all = derivatives(
  of: { x in exp(-rate * x) * sin(3 * x + 1) / sqrt(1 + x * x) - k * pow(log(1 + x), 2) }, at: 0.75, upTo: 6)
func decay<T: RealNumber>(_ t: T) -> T { exp(-t / 2) * cos(3 * t) / (1 + t * t) }
let inType = derivatives(of: decay, at: 0.75, using: Taylor<4, Double>.self)
print(all, inType)
