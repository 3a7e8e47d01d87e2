/// A function, on each of the types that it runs on, and its derivatives at ¾ by mpmath 1.3 with 40 digits.
let references: [Reference] = [
  Reference(
    "exp", Requirements.exp, Requirements.exp, Requirements.exp,
    value: 2.117000016612675, first: 2.117000016612675, second: 2.117000016612675),
  Reference(
    "expMinusOne", Requirements.expMinusOne, Requirements.expMinusOne, Requirements.expMinusOne,
    value: 1.1170000166126746, first: 2.117000016612675, second: 2.117000016612675),
  Reference(
    "cosh", Requirements.cosh, Requirements.cosh, Requirements.cosh,
    value: 1.2946832846768448, first: 0.82231673193583, second: 1.2946832846768448),
  Reference(
    "sinh", Requirements.sinh, Requirements.sinh, Requirements.sinh,
    value: 0.82231673193583, first: 1.2946832846768448, second: 0.82231673193583),
  Reference(
    "tanh", Requirements.tanh, Requirements.tanh, Requirements.tanh,
    value: 0.6351489523872873, first: 0.5965858082813315, second: -0.7578417022780214),
  Reference(
    "cos", Requirements.cos, Requirements.cos, Requirements.cos,
    value: 0.7316888688738209, first: -0.6816387600233341, second: -0.7316888688738209),
  Reference(
    "sin", Requirements.sin, Requirements.sin, Requirements.sin,
    value: 0.6816387600233341, first: 0.7316888688738209, second: -0.6816387600233341),
  Reference(
    "tan", Requirements.tan, Requirements.tan, Requirements.tan,
    value: 0.9315964599440725, first: 1.8678719641803279, second: 3.4802058189183493),
  Reference(
    "log", Requirements.log, Requirements.log, Requirements.log,
    value: -0.2876820724517809, first: 1.3333333333333333, second: -1.7777777777777777),
  Reference(
    "logOnePlus", Requirements.logOnePlus, Requirements.logOnePlus, Requirements.logOnePlus,
    value: 0.5596157879354227, first: 0.5714285714285714, second: -0.32653061224489793),
  Reference(
    "acosh", Requirements.acosh, Requirements.acosh, Requirements.acosh,
    value: 1.66991903058777, first: 0.39036002917941326, second: -0.16357944079899223),
  Reference(
    "asinh", Requirements.asinh, Requirements.asinh, Requirements.asinh,
    value: 0.6931471805599453, first: 0.8, second: -0.384),
  Reference(
    "atanh", Requirements.atanh, Requirements.atanh, Requirements.atanh,
    value: 0.9729550745276566, first: 2.2857142857142856, second: 7.836734693877551),
  Reference(
    "acos", Requirements.acos, Requirements.acos, Requirements.acos,
    value: 0.7227342478134157, first: -1.511857892036909, second: -2.5917563863489868),
  Reference(
    "asin", Requirements.asin, Requirements.asin, Requirements.asin,
    value: 0.848062078981481, first: 1.511857892036909, second: 2.5917563863489868),
  Reference(
    "atan", Requirements.atan, Requirements.atan, Requirements.atan,
    value: 0.6435011087932844, first: 0.64, second: -0.6144),
  Reference(
    "realPower", Requirements.realPower, Requirements.realPower, Requirements.realPower,
    value: 0.6044455866507423, first: 1.2364848764663807, second: 2.2607743636485367),
  Reference(
    "wholePower", Requirements.wholePower, Requirements.wholePower, Requirements.wholePower,
    value: 2.3703703703703702, first: -9.481481481481481, second: 50.5679012345679),
  Reference(
    "sqrt", Requirements.sqrt, Requirements.sqrt, Requirements.sqrt,
    value: 0.8660254037844386, first: 0.5773502691896257, second: -0.3849001794597505),
  Reference(
    "root", Requirements.root, Requirements.root, Requirements.root,
    value: 0.944087511294902, first: 0.2517566696786405, second: -0.2685404476572166),
  Reference(
    "atan2", Requirements.atan2, Requirements.atan2, Requirements.atan2,
    value: 2.5535900500422257, first: 0.6153846153846154, second: -1.136094674556213),
  Reference(
    "erf", Requirements.erf, Requirements.erf, Requirements.erf,
    value: 0.7111556336535151, first: 0.6429310691952074, second: -0.964396603792811),
  Reference(
    "erfc", Requirements.erfc, Requirements.erfc, Requirements.erfc,
    value: 0.28884436634648486, first: -0.6429310691952074, second: 0.964396603792811),
  Reference(
    "exp2", Requirements.exp2, Requirements.exp2, Requirements.exp2,
    value: 1.681792830507429, first: 1.1657299587521543, second: 0.8080224342033172),
  Reference(
    "exp10", Requirements.exp10, Requirements.exp10, Requirements.exp10,
    value: 5.623413251903491, first: 12.948387525578148, second: 29.8147640947063),
  Reference(
    "hypot", Requirements.hypot, Requirements.hypot, Requirements.hypot,
    value: 0.9375, first: 1.7, second: 1.584),
  Reference(
    "gamma", Requirements.gamma, Requirements.gamma, Requirements.gamma,
    value: 1.2254167024651776, first: -1.3306320586438753, second: 4.559743073784211),
  Reference(
    "log2", Requirements.log2, Requirements.log2, Requirements.log2,
    value: -0.4150374992788438, first: 1.923593387851951, second: -2.5647911838026016),
  Reference(
    "log10", Requirements.log10, Requirements.log10, Requirements.log10,
    value: -0.12493873660829995, first: 0.5790593092043358, second: -0.7720790789391143),
  Reference(
    "logGamma", Requirements.logGamma, Requirements.logGamma, Requirements.logGamma,
    value: 0.20328095143129538, first: -1.0858608797864722, second: 2.5418796476716063),
  Reference(
    "cosMinusOne", Requirements.cosMinusOne, Requirements.cosMinusOne, Requirements.cosMinusOne,
    value: -0.2683111311261791, first: -0.6816387600233341, second: -0.7316888688738209),
  Reference(
    "mulAdd", Requirements.mulAdd, Requirements.mulAdd, Requirements.mulAdd,
    value: 1.3125, first: 2.5, second: 2.0),
  Reference(
    "relaxed", Requirements.relaxed, Requirements.relaxed, Requirements.relaxed,
    value: 1.3125, first: 2.5, second: 2.0),
  Reference(
    "reciprocal", Requirements.reciprocal, Requirements.reciprocal, Requirements.reciprocal,
    value: 1.3333333333333333, first: -1.7777777777777777, second: 4.7407407407407405),
  Reference(
    "field", Requirements.field, Requirements.field, Requirements.field,
    value: 0.4444444444444444, first: -2.962962962962963, second: 14.222222222222221),
]
