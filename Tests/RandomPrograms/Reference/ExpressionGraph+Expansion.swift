extension ExpressionGraph {
  /// The functions that are expressions of simpler ones, as their definitions say; nil for the simple ones.
  func expansion(of function: Function, at u: Node) -> Node? {
    let one = constant(1)
    func half(_ a: Node) -> Node { quotient(a, constant(2)) }
    func exp(_ a: Node) -> Node { apply(.exp, a) }
    var uLogU: Node { product(u, apply(.log, u)) }
    var logistic: Node { reciprocal(sum(one, exp(opposite(u)))) }
    // sin π(u − n), with the sign that a whole n brings: exactly zero where it should be.
    func sineOfTurns(_ shift: Double) -> Node {
      let n = (value(u).high + shift).rounded()
      let sine = apply(
        .sin, product(constant(DoubleDouble.halfPi * 2), difference(u, constant(n - shift))))
      return n.remainder(dividingBy: 2) == 0 ? sine : opposite(sine)
    }
    var sineOfHalf: Node { apply(.sin, half(u)) }
    var root: Node { apply(.sqrt, sum(one, square(u))) }
    switch function {
    case .logGamma: return polygamma(-1, u)
    case .tgamma:
      return product(constant(DoubleDouble.signOfGamma(value(u))), exp(polygamma(-1, u)))
    case .digamma: return polygamma(0, u)
    case .trigamma: return polygamma(1, u)
    case .sinPi: return sineOfTurns(0)
    case .cosPi: return sineOfTurns(0.5)
    case .tanPi: return quotient(sineOfTurns(0), sineOfTurns(0.5))
    case .cosMinusOne: return product(constant(-2), square(sineOfHalf))
    case .sigmoid: return logistic
    case .softplus: return apply(.logOnePlus, exp(u))
    case .silu: return product(u, logistic)
    case .logit: return difference(apply(.log, u), apply(.logOnePlus, opposite(u)))
    case .logOneMinusExp: return apply(.log, opposite(apply(.expMinusOne, u)))
    case .logCosh: return apply(.log, apply(.cosh, u))
    case .sinc: return quotient(apply(.sin, u), u)
    case .expMinusOneOverX: return quotient(apply(.expMinusOne, u), u)
    case .oneMinusCosOverXSquared: return product(constant(2), square(quotient(sineOfHalf, u)))
    case .xLogX: return uLogU
    case .xPowX: return exp(uLogU)
    case .gaussian: return exp(opposite(square(u)))
    case .normalDensity:
      let height = reciprocal(apply(.sqrt, constant(DoubleDouble.halfPi * 4)))
      return product(height, exp(half(opposite(square(u)))))
    case .normalDistribution:
      return half(apply(.erfc, opposite(quotient(u, apply(.sqrt, constant(2))))))
    case .sqrtOnePlusSquare: return root
    case .sqrtOnePlusSquareMinusOne: return quotient(square(u), sum(one, root))
    default: return nil
    }
  }

  /// log(eᵃ + eᵇ).
  func logAddExp(_ a: Node, _ b: Node) -> Node { apply(.log, sum(apply(.exp, a), apply(.exp, b))) }

  /// a log b.
  func xLogY(_ a: Node, _ b: Node) -> Node { product(a, apply(.log, b)) }
}
