// Generic code over swift-numerics' protocols on dual numbers, in a client that imports everything at once.

import DualNumbers
import Foundation
import RealModule

func fail(_ message: String) -> Never {
  print("✗", message)
  exit(1)
}

for reference in references {
  if let complaint = reference.complaint { fail(complaint) }
}

func banana<T: Real>(_ x: [T]) -> T {
  let a = 1 - x[0]
  let b = x[1] - .pow(x[0], 2)
  return a * a + 100 * b * b
}
let slopes = gradient(of: banana, at: [2, 1])
let curvatures = hessian(of: banana, at: [2, 1])
if slopes != [2402, -600] || curvatures.elements != [4402, -800, -800, 200] {
  fail("\(slopes) \(curvatures)")
}

// Members that both modules spell alike are not ambiguous, on plain numbers or on dual ones.
extension Double {
  func viaStaticMember() -> Double { .exp(self) + Double.log(onePlus: self) + Foundation.exp(self) }
}
let one = Dual(1.0, 1)
let hyper = HyperDual<Double>(1, epsilon1: 1, epsilon2: 1)
var divided = (one, hyper)
divided.0 /= Dual(2.0)
divided.1 /= HyperDual(2.0)
let plain = [
  Double.exp(0), exp(0.0), sin(0.0) + cos(0.0), sqrt(1.0), pow(1.0, 2.5), pow(1.0, 3),
  0.0.viaStaticMember() / 2,
]
let dual = [
  Dual<Double>.exp(one - 1), Dual.exp10(one - 1), Dual.sqrt(one), Dual.pow(one, 2), Dual.pow(one, one),
  exp(one - 1),
  1 + Dual.cosMinusOne(one - 1), 1 / one, one.reciprocal!, 2 * divided.0, Dual.root(one, 3),
  Dual._mulAdd(one, one, 0), sqrt(one),
]
let hyperDual = [
  HyperDual.exp10(hyper - 1), HyperDual.sqrt(hyper), 2 * divided.1, 1 + HyperDual.cosMinusOne(hyper - 1),
  1 / hyper,
]
if plain.contains(where: { $0 != 1 }) { fail("\(plain)") }
if dual.contains(where: { $0 != 1 }) { fail("\(dual)") }
if hyperDual.contains(where: { $0 != 1 }) { fail("\(hyperDual)") }
if Dual.signGamma(one - 1.5) != .minus || HyperDual.signGamma(hyper) != .plus { fail("signs of gamma") }

print(
  "\(references.count) functions over Real have the right derivatives; importing both modules is unambiguous")
