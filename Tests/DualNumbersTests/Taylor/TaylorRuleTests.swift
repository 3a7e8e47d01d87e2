import DualNumbers
import Testing

@Suite("The first two derivatives of a Taylor number are those of the rule")
struct TaylorRuleTests {
  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test(arguments: HyperDualTests.functions + further)
  func ofOneArgument(_ function: any UnaryFunction) {
    for x in HyperDualTests.points {
      let rule = x.derivatives(of: function)
      let number = Taylor<5, Double>(variable: x).applying(function)
      #expect(isSame(number.value, x.applying(function)))
      #expect(isSame(number.coefficient(1), rule.first), "\(function) at \(x)")
      #expect(isSame(number.coefficient(2), rule.second / 2), "\(function) at \(x)")
      let ofSecondOrder = Taylor<2, Double>(variable: x).applying(function)
      #expect(isSame(ofSecondOrder.derivative(2), rule.second), "\(function) at \(x)")
      // A constant stays one, whatever the slope.
      let constant = Taylor<5, Double>(x).applying(function)
      #expect(constant.degree == 0 && constant.derivatives.dropFirst().allSatisfy { $0 == 0 })
    }
  }

  static let further: [any UnaryFunction] = [
    SinePi(), CosinePi(), Sinc(), Sigmoid(), Softplus(), SiLU(), Logit(), LogCosh(), LogOneMinusExp(),
    Gaussian(), NormalDensity(), NormalDistribution(), Gamma(), LogGamma(), Digamma(), Trigamma(), XLogX(),
    XPowX(),
    SqrtOnePlusSquare(), ConstantPower(exponent: 2.5), ConstantPower(exponent: -0.5),
  ]

  @available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *)
  @Test(arguments: [Power(), Arctangent2(), Hypotenuse(), LogAddExp(), XLogY()] as [any BinaryFunction])
  func ofTwoArguments(_ function: any BinaryFunction) {
    for x in HyperDualTests.points {
      for y in [-2.5, -1, 0, 0.5, 1, 2, 3, 20, .infinity] {
        let rule = x.derivatives(of: function, y)
        let byX = Taylor<4, Double>(variable: x).applying(function, Taylor(y))
        let byY = Taylor<4, Double>(x).applying(function, Taylor(variable: y))
        #expect(isSame(byX.value, x.applying(function, y)))
        #expect(isSame(byX.coefficient(1), rule.x), "\(function) \(x) \(y)")
        #expect(isSame(byX.coefficient(2), rule.xx / 2), "\(function) \(x) \(y)")
        #expect(isSame(byY.coefficient(1), rule.y), "\(function) \(x) \(y)")
        #expect(isSame(byY.coefficient(2), rule.yy / 2), "\(function) \(x) \(y)")
      }
    }
  }
}
