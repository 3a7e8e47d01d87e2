// prints 1.426104006139480348969 2.693102987896771467243 1.784623248191531821229 0.1713304598644171733229 -0.007035158967558505552872 -0.001087440633681584861937 -1.309179630014254109618 -1.391974813734040375167 -0.6432107076954343406038 -0.09943859901804845545571 -0.0404654030768441526496 0.007241716258001734799899 1.0 2.5 -1.0 -2.5 16.5 11.0
import DualNumbers
import Foundation

let a = 2.5
let k = 0.3
let x = DynamicTaylor(variable: 1.25, order: 5)
let y = (1 - 2 * x + a * x * x) / (1 + exp(-k * x))
let z = pow(x, k) - pow(2, x)
let series = taylorSeries(of: { x in cos(x) * cos(x) + a * x / (1 + x * x) }, at: 0, order: 3)
print(y.coefficients, z.coefficients, series.coefficients)
let plain = [0.5, 1.5, 2.5].map { $0 * 2 }.map { $0 + a }.reduce(0, +)
let dot = zip([1.0, 2], [3.0, 4]).map { $0 * $1 }.reduce(0, +)
print(plain, dot)
