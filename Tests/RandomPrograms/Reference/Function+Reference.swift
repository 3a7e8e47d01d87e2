extension Function {
  /// The function in double-double arithmetic.
  package func value(at x: DoubleDouble) -> DoubleDouble {
    switch self {
    case .exp: .exp(x)
    case .expMinusOne: .expMinusOne(x)
    case .exp2: .exp(x * .ln2)
    case .exp10: .exp(x * .ln10)
    case .log: .log(x)
    case .logOnePlus: .log(onePlus: x)
    case .log2: .log(x) / .ln2
    case .log10: .log(x) / .ln10
    case .sin: DoubleDouble.sineAndCosine(x).0
    case .cos: DoubleDouble.sineAndCosine(x).1
    case .tan: DoubleDouble.sineAndCosine(x).0 / DoubleDouble.sineAndCosine(x).1
    case .asin: .asin(x)
    case .acos: .acos(x)
    case .atan: .atan(x)
    case .sinh: .sinh(x)
    case .cosh: .cosh(x)
    case .tanh: .tanh(x)
    case .asinh: .asinh(x)
    case .acosh: .acosh(x)
    case .atanh: .atanh(x)
    case .sqrt: .sqrt(x)
    case .cbrt: .root(x, 3)
    case .erf: .erf(x)
    case .erfc: .erfc(x)
    // The tracing of a program decides `abs` and `floor` by the doubles; see `Trace`. Graphs expand the others.
    default: .nan
    }
  }

  /// How far the C library's value may be off, in units of half a place: its manual's figures, doubled.
  var valueRoundings: Double {
    switch self {
    case .sqrt: 1
    case .cbrt: 8
    case .erfc: 10
    case .abs, .floor: 0
    case .sqrtOnePlusSquare, .xPowX: 2
    case .tgamma, .logGamma, .digamma, .trigamma, .sigmoid, .softplus, .silu, .logCosh, .expMinusOneOverX,
      .oneMinusCosOverXSquared, .gaussian, .normalDensity, .normalDistribution, .sqrtOnePlusSquareMinusOne:
      10
    default: 4
    }
  }
}

extension ExpressionGraph {
  /// The derivative of a function as an expression of its argument, as in the tables of textbooks.
  func slope(of function: Function, at u: Node) -> Node? {
    func overRoot(_ radicand: Node) -> Node { reciprocal(apply(.sqrt, radicand)) }
    var onePlusSquare: Node { sum(constant(1), square(u)) }
    var oneMinusSquare: Node { product(difference(constant(1), u), sum(constant(1), u)) }
    var bell: Node {
      product(constant(DoubleDouble.bellHeight), apply(.exp, opposite(square(u))))
    }
    switch function {
    case .exp, .expMinusOne: return apply(.exp, u)
    case .exp2: return product(constant(DoubleDouble.ln2), apply(.exp2, u))
    case .exp10: return product(constant(DoubleDouble.ln10), apply(.exp10, u))
    case .log: return reciprocal(u)
    case .logOnePlus: return reciprocal(sum(constant(1), u))
    case .log2: return reciprocal(product(constant(DoubleDouble.ln2), u))
    case .log10: return reciprocal(product(constant(DoubleDouble.ln10), u))
    case .sin: return apply(.cos, u)
    case .cos: return opposite(apply(.sin, u))
    case .tan: return reciprocal(square(apply(.cos, u)))
    case .asin: return overRoot(oneMinusSquare)
    case .acos: return opposite(overRoot(oneMinusSquare))
    case .atan: return reciprocal(onePlusSquare)
    case .sinh: return apply(.cosh, u)
    case .cosh: return apply(.sinh, u)
    case .tanh: return reciprocal(square(apply(.cosh, u)))
    case .asinh: return overRoot(onePlusSquare)
    case .acosh: return overRoot(product(difference(u, constant(1)), sum(u, constant(1))))
    case .atanh: return reciprocal(oneMinusSquare)
    case .sqrt: return reciprocal(product(constant(2), apply(.sqrt, u)))
    case .cbrt: return reciprocal(product(constant(3), square(apply(.cbrt, u))))
    case .erf: return bell
    case .erfc: return opposite(bell)
    default: return nil
    }
  }
}
