// prints -0.5 -0.1875 -0.12115415430954301023
import DualNumbers
import Foundation

enum Kernel { case linear, quadratic, gaussian }
func value(_ kernel: Kernel, _ x: Dual<Double>, width: Double) -> Dual<Double> {
  switch kernel {
  case .linear: 1 - abs(x) / width
  case .quadratic: (1 - x * x / (width * width)) * 0.75
  case .gaussian: exp(-x * x / (2 * width * width))
  }
}
print(
  derivative(of: { value(.linear, $0, width: 2) }, at: 0.5),
  derivative(of: { value(.quadratic, $0, width: 2) }, at: 0.5),
  derivative(of: { value(.gaussian, $0, width: 2) }, at: 0.5))
