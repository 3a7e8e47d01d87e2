import DualNumbers
import Foundation
import Testing

@Suite("A derivative report")
struct DerivativeReportTests {
  @Test func printsAsATable() {
    let report = checkDerivative(of: { max($0, 0) }, claimed: { _ in 0.5 }, at: [-1, 0, 2])
    #expect(
      report.description == """
        checkDerivative: DISAGREES in 2 of 3 (\(report.evaluations) evaluations)
          f′: kink, slope 0 from the left and 1 from the right; the claim is between the two

        derivative  x   claimed  by differences  ± error         off by  verdict
        f′          -1      0.5               0        0       ∞ errors  DISAGREES
        f′          0       0.5             0.5      0.5       0 errors  inconclusive: the function has a kink here
        f′          2       0.5               1  2.7e-15  1.8e14 errors  DISAGREES
        """)
  }

  @Test func isShortHoweverManyComponentsThereAre() {
    let report = checkGradient(
      of: { x in x.reduce(0) { $0 + $1 * $1 } }, claimed: { x in x.map { -2 * $0 } },
      at: (1...50).map { Double($0) })
    let lines = report.description.split(separator: "\n")
    #expect(lines.count < 20)
    #expect(lines[0].hasPrefix("checkGradient: DISAGREES in 50 of 50"))
    #expect(lines[1].contains("∂/∂x[0], ∂/∂x[1], ∂/∂x[2], ∂/∂x[3] and 46 more: the sign is wrong"))
    #expect(lines.last == "… and 40 more: 40 disagree")
  }

  @Test func namesTheFactorThatIsMissingOrTooMany() {
    let missing = checkDerivative(of: { x in sin(3 * x) }, claimed: { x in cos(3 * x) }, at: [0.5, 1, 2])
    #expect(missing.description.contains("f′: 0.333333 times the right value: a factor of 3 is missing"))
    // Different mistakes in different components are found one by one.
    let two = checkGradient(
      of: { x in x[0] * x[0] * x[1] + exp(x[2]) },
      claimed: { x in [x[0] * x[1], 3 * x[0] * x[0], exp(x[2])] }, at: [3, 2, 0.5])
    let text = two.description
    #expect(text.contains("∂/∂x[0]: 0.5 times the right value: a factor of 2 is missing"))
    #expect(text.contains("∂/∂x[1]: 3 times the right value: a factor of 3 too many"))
    // Mistakes without a pattern get none.
    let odd = checkDerivative(of: { x in x * x + x }, claimed: { x in 2 * x }, at: [0.5, 1, 2])
    #expect(odd.diagnoses.isEmpty && !odd.agrees)
  }

  @Test func survivesJSONWithInfinityAndNaN() throws {
    for report in [
      checkDerivative(of: { log($0) }, claimed: { 1 / $0 }, at: [-1, 0, 2]),
      checkDerivative(of: { abs($0) }, claimed: { _ in .nan }, at: [0, 1]),
      checkGradient(of: { x in x[0] * x[1] }, at: [1, 2]),
    ] {
      let data = try JSONEncoder().encode(report)
      let copy = try JSONDecoder().decode(DerivativeReport.self, from: data)
      #expect(copy.description == report.description)
      #expect(copy.verdict == report.verdict && copy.evaluations == report.evaluations)
    }
  }

  @Test func crossesConcurrencyDomains() async {
    let report = checkDerivative(of: { x in x * x }, at: 1)
    let description = await Task.detached { report.description }.value
    #expect(description == report.description)
  }
}
