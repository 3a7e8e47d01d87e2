import DualNumbers
import RandomPrograms
import Testing

@Suite("Random programs on every kind of dual number")
struct ProgramTests {
  /// `swift run -c release Benchmarks programs` runs a hundred thousand.
  @Test(arguments: 0..<12)
  func haveTheValuesOfPlainNumbersAndTheDerivativesOfTheReference(seed: UInt64) {
    var choices = SeededChoices(seed: seed)
    var tally = Tally()
    for index in 0..<200 {
      let program = Program.random(depth: 1 + index % 5, by: &choices)
      let (x, y) = Program.point(by: &choices)
      if let finding = program.finding(at: x, y, tally: &tally) {
        Issue.record("\(program.shrunkFinding(finding))")
        return
      }
    }
    // Most programs have derivatives, and the bounds are sharp enough to mean something.
    #expect(tally.derivatives > 2000 && tally.sharp > 800, "\(tally)")
  }

  @Test(arguments: 100..<106)
  func haveTheValuesOfPlainNumbersInOtherPrecisions(seed: UInt64) {
    var choices = SeededChoices(seed: seed)
    for _ in 0..<200 {
      let program = Program.random(depth: 4, by: &choices)
      let (x, y) = Program.point(by: &choices)
      expectSameValue(program, Float(x), Float(y))
      #if (arch(i386) || arch(x86_64)) && !canImport(ucrt) && !canImport(Android)
        expectSameValue(program, Float80(x), Float80(y))
      #endif
    }
  }

  private func expectSameValue<T: RealNumber & BinaryFloatingPoint>(_ program: Program, _ x: T, _ y: T) {
    let plain = program(x, y)
    let values = [
      program(Dual<T>(x, 1), Dual<T>(y, 1)).value,
      program(Dual<Dual<T>>(Dual(x, 1), Dual(y, 1)), Dual<Dual<T>>(Dual(y, 1))).value.value,
      program(
        HyperDual<T>(x, epsilon1: 1, epsilon2: 1), HyperDual<T>(y, epsilon1: 1, epsilon2: 1)
      ).value,
    ]
    for value in values {
      let same = plain.isNaN ? value.isNaN : value == plain && value.sign == plain.sign
      #expect(same, "\(T.self) at \(x), \(y): \(value), not \(plain)\n\(program.source)")
    }
  }

  @Test func areExaminedSoSharplyThatAFaultInTheFourteenthDigitIsFoundAndShrunk() {
    var tally = Tally()
    let x = Program(.variable(0))
    let program = Program(.product, [Program(.product, [x, x]), Program(.function(.sin), [x])])
    let none = program.finding(at: 0.75, 2, tally: &tally)
    #expect(none?.description == nil)
    let finding = program.finding(at: 0.75, 2, in: [.faulty], tally: &tally)
    #expect(finding?.quantity == "∂x")
    let smallest = finding.map { program.shrunkFinding($0, in: [.faulty]) }
    #expect(smallest?.program.source.hasSuffix("{\n  return sin(x)\n}") == true)
  }

  @Test func printThemselvesAsSwiftSource() {
    let x = Program(.variable(0))
    let step = Program(.sum, [Program(.variable(2)), Program(.withScalar(.times, 0.5), [x])])
    let loop = Program(.loop(times: 3), [Program(.function(.exp), [x]), step])
    let source = """
      typealias Number = Dual<Double>
      func program(_ x: Number, _ y: Number) -> Number {
        var t1: Number = exp(x)
        for _ in 0..<3 {
          t1 = (t1 + (x * (0.5 as Double)))
        }
        return t1
      }
      """
    #expect(loop.source == source)
  }
}
