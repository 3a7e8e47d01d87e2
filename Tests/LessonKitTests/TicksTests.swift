import Foundation
import Testing

@testable import LessonKit

@Suite("Ticks of an axis")
struct TicksTests {
  @Test(
    "steps of a linear axis are 1, 2 or 5 times a power of ten",
    arguments: [0.013, 0.1, 0.7, 1, 3.3, 9, 42, 170, 1234.5, 7e6])
  func linearSteps(width: Double) {
    for count in 3...12 {
      let ticks = Axis.linear("", -width / 3...width * 2 / 3).ticks(about: count)
      #expect((2...2 * count).contains(ticks.count))
      for (tick, next) in zip(ticks, ticks.dropFirst()) {
        let step = next.value - tick.value
        let leading = step / pow(10, floor(log10(step * (1 + 1e-9))))
        #expect([1, 2, 5].contains { abs(leading - $0) < 1e-6 })
      }
    }
  }

  @Test("labels have the decimals that the step needs, and a true minus sign")
  func labels() {
    #expect(Axis.linear("", -1...1).ticks(about: 5).map(\.label) == ["−1.0", "−0.5", "0.0", "0.5", "1.0"])
    #expect(Axis.linear("", 0...400).ticks(about: 5).map(\.label) == ["0", "100", "200", "300", "400"])
    #expect(Axis.linear("", 0.95...1.05).ticks(about: 3).map(\.label) == ["0.95", "1.00", "1.05"])
  }

  @Test("a logarithmic axis marks decades, thinned out evenly")
  func decades() {
    let ticks = Axis.logarithmic("", 1e-16...1).ticks(about: 5)
    #expect(ticks.map(\.exponent) == ["−16", "−12", "−8", "−4", "0"])
    #expect(Axis.logarithmic("", 0.9...25).ticks(about: 5).map(\.label) == ["1", "2", "5", "10", "20"])
  }

  @Test("what has no logarithm lies at the lower end of a logarithmic axis", arguments: [0, -3, 1e-300])
  func clamping(value: Double) {
    #expect(Axis.logarithmic("", 1e-3...1e3).position(of: value) == 0)
  }
}
