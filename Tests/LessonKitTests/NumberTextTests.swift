import Testing

@testable import LessonKit

@Suite("Numbers as the lessons write them")
struct NumberTextTests {
  @Test(
    "significant digits, and a power of ten where that is shorter",
    arguments: [
      (0.5, "0.5"), (-0.000012, "−1.2·10⁻⁵"), (1e-8, "10⁻⁸"), (-1e16, "−10¹⁶"), (0, "0"), (123.4, "1.2·10²"),
    ])
  func digits(number: Double, text: String) {
    #expect(number.text(digits: 2) == text)
  }

  @Test("decimals", arguments: [(0.08004, "0.080"), (-2.5, "−2.500")])
  func decimals(number: Double, text: String) {
    #expect(number.text(decimals: 3) == text)
  }

  @Test("what is not a number is written as it is")
  func notANumber() {
    #expect(Double.nan.text(digits: 3) == "nan")
    #expect((-Double.infinity).text(digits: 3) == "−inf")
  }
}
