import DualNumbers
import Testing

@Suite("The derivative of a function of one number")
struct DerivativeTests {
  @Test func ofAPolynomialIsExact() {
    #expect(derivative(of: { x in x * x * x - 2 * x + 5 }, at: 3) == 25)
  }
}
