// prints 0.85897274433017581854 1.4392679762950017624 1.8259479676668267322
import DualNumbers
import Foundation

print(derivative(of: { x in tanh(x) * atan(x) + asinh(x) - log1p(x * x) + cbrt(x) }, at: 0.9))
print(derivative(of: { x in sinh(x) / cosh(x) + asin(x / 2) * acos(x / 3) - expm1(-x) }, at: 0.9))
print(derivative(of: { x in exp2(x) + exp10(-x) + log2(x) - log10(x) + erf(x) * erfc(x) }, at: 0.9))
