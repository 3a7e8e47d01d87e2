// prints 0.3056750625362573961 -0.86265134079411653448 0.55697627825785913839
import DualNumbers
import Foundation

print(
  gradient(
    of: { z in
      let e = z.map { exp($0) }
      let total = e.reduce(0, +)
      return -log(e[1] / total)
    }, at: [0.5, -0.3, 1.1]))
