import Testing

@testable import Benchmarks

@Suite("Text of the speed benchmark")
struct SpeedTextTests {
  @Test(
    "has four significant digits",
    arguments: [
      (1.23456, "1.235"), (12.3456, "12.35"), (123.456, "123.5"), (1234.56, "1235"), (1_234_567, "1234567"),
      (0.98765, "0.988"), (2, "2.0"),
    ])
  func digits(number: Double, expected: String) {
    #expect(text(number) == expected)
  }

  @Test func showsWhatIsNoTime() {
    #expect(text(.infinity) == "inf")
    #expect(text(.nan) == "nan")
    #expect(text(0) == "0.0")
  }

  @Test func fillsColumns() {
    #expect(padded("ab", 4) == "ab  ")
    #expect(padded(left: "ab", 4) == "  ab")
    #expect(padded("abcde", 4) == "abcde")
    #expect(padded(left: "abcde", 4) == "abcde")
  }

  @Test func quotesFieldsThatHoldTheSeparator() {
    #expect(csvField("by hand") == "by hand")
    #expect(csvField("DualNumbers, sparse") == "\"DualNumbers, sparse\"")
    #expect(csvField("a \"b\"") == "\"a \"\"b\"\"\"")
  }
}

@Suite("The command line of the speed benchmark")
struct SpeedArgumentsTests {
  @Test func readsAllOfIt() throws {
    let arguments = try SpeedArguments(["--plot", "a.svg", "Ackley", "--csv", "--time", "20"])
    #expect(arguments.filter == "Ackley")
    #expect(arguments.printsCSV)
    #expect(arguments.plotFile == "a.svg")
    #expect(arguments.budget == 20)
  }

  @Test func needsNothing() throws {
    let arguments = try SpeedArguments([])
    #expect(arguments.filter == "")
    #expect(!arguments.printsCSV)
    #expect(arguments.plotFile == nil)
    #expect(arguments.budget == 250)
  }

  @Test(arguments: [["--plot"], ["--time"], ["--time", "soon"], ["--time", "0"], ["--what"], ["a", "b"]])
  func refusesMistakes(arguments: [String]) {
    #expect(throws: SpeedArguments.Mistake.self) { try SpeedArguments(arguments) }
  }
}
