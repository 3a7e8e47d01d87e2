import DualNumbers
import Foundation
import Testing

@Suite("Dual numbers as text and as data")
struct TextTests {
  @Test func describeThemselvesAsTheyAreWritten() {
    #expect("\(Dual(3.0, 2))" == "3.0 + 2.0ε")
    #expect("\(Dual(3.0, -2))" == "3.0 - 2.0ε")
    #expect("\(Dual(-1.5, 0))" == "-1.5 + 0.0ε")
    #expect("\(Dual(Double.nan, -.infinity))" == "nan - infε")
    #expect("\(Dual(Dual(1.0, 2), Dual(3, -4)))" == "(1.0 + 2.0ε) + (3.0 - 4.0ε)ε")
    #expect("\(GradientDual(1))" == "1.0 + [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]ε")
  }

  @Test func nameTheirPartsToDebuggers() {
    #expect(String(reflecting: Dual(3.0, 2)) == "Dual(value: 3.0, derivative: 2.0)")
    let mirror = Mirror(reflecting: Dual(3.0, 2))
    #expect(mirror.children.map(\.label) == ["value", "derivative"])
    #expect(Dual(3.0, 2).playgroundDescription as? String == "3.0 + 2.0ε")
  }

  @Test func surviveEncoding() throws {
    let numbers = [Dual(3.0, 2), Dual(-0.1, 1e-300)]
    let copies = try JSONDecoder().decode([Dual<Double>].self, from: JSONEncoder().encode(numbers))
    #expect(copies.map(\.value) == numbers.map(\.value))
    #expect(copies.map(\.derivative) == numbers.map(\.derivative))
    let text = String(decoding: try JSONEncoder().encode(Dual(1.5, 2)), as: UTF8.self)
    #expect(text.contains("\"value\":1.5") && text.contains("\"derivative\":2"))
    let nested = Dual(Dual(1.0, 2), Dual(3, 4))
    let copy = try JSONDecoder().decode(Dual<Dual<Double>>.self, from: JSONEncoder().encode(nested))
    #expect(copy.derivative.derivative == 4)
    let vector = GradientDual(1, Partials(SIMD8(1, 2, 3, 4, 5, 6, 7, 8)))
    let vectorCopy = try JSONDecoder().decode(GradientDual.self, from: JSONEncoder().encode(vector))
    #expect(vectorCopy.derivative == vector.derivative)
  }

  @Test func readLiterals() {
    let whole: Dual<Double> = 3
    let fraction: Dual<Double> = 2.5
    #expect(whole.value == 3 && whole.derivative == 0 && fraction.value == 2.5 && fraction.derivative == 0)
    let nested: Dual<Dual<Float>> = 0.25
    #expect(nested.value.value == 0.25)
  }
}
