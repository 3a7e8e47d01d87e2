// prints 1.4872816427485896721 41.388801555825173873 1.5732132722552273205 0.0 0.0 -0.062336337660511963828 3.4610691989615001051 0.17477072252997886567 4.9468627064735036601 -2.597817999709802372 3.4610691989615001051 2.9473594447697601033 4.0061915710604807455 5.187786917626946784 2.5171552233748068578 0.029406685946887624807 1.4590060938588493108 0.0064364284187372199105
import DualNumbers
import Foundation
let a = 1.5, b = -0.3, c = 0.7, d = 2.2
print(secondDerivative(of: { x in pow(x, a) * d - pow(c, x) + b }, at: 1.1))
print(secondDerivative(of: { x in pow(x, 2) + 2 * pow(x, 3) + pow(2, x) + pow(x, x) }, at: 2))
print(hessian(of: { x in pow(x[0], a) * d - pow(c, x[1]) + b }, at: [1.1, 2]).elements)
print(gradient(of: { x in pow(x[0], a) * d - pow(c, x[1]) + b }, at: [1.1, 2]))
print(gradient(of: { x, y in pow(x, a) * d - pow(c, y) + b + pow(2, x) - pow(2.0, y) }, at: 1.1, 2))
print(sparseGradient(of: { x in pow(x[0], a) * d - pow(c, x[1]) + b + pow(2, x[1]) }, at: [1.1, 2]))
print(derivatives(of: { x in pow(x, a) * d - pow(c, x) + pow(2, x) }, at: 1.1, upTo: 4))
let curvature = secondDerivative(of: { y in pow(c, y) * b }, at: 1.0)
print(derivative(of: { x in curvature * pow(c, x) }, at: 1.1))
