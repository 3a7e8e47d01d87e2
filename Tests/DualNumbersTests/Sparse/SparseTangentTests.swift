import DualNumbers
import Foundation
import Testing

@Suite("Sparse tangents")
struct SparseTangentTests {
  typealias Tangent = SparseTangent<Double>

  /// A tangent with these partial derivatives, by sums in place.
  func tangent(_ entries: [(Int, Double)]) -> Tangent {
    var sum = Tangent.zero
    for (index, value) in entries { sum.add(Tangent.seed(index).scaled(by: value)) }
    return sum
  }

  func expect(
    _ tangent: Tangent, is expected: [Int: Double], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let entries = tangent.entries
    #expect(entries.map(\.index) == expected.keys.sorted(), sourceLocation: sourceLocation)
    #expect(entries.allSatisfy { expected[$0.index] == $0.value }, sourceLocation: sourceLocation)
    #expect(expected.allSatisfy { tangent[$0.key] == $0.value }, sourceLocation: sourceLocation)
  }

  @Test(arguments: [1, 2, 4, 5, 8, 9, 20, 100, 300])
  func areVectors(_ count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    for spread in [1, 3, 10, 1000, 100_000] {
      func random() -> [Int: Double] {
        var entries: [Int: Double] = [:]
        for _ in 0..<count {
          entries[Int.random(in: 0..<spread * count, using: &generator)] = Double(
            Int.random(in: -9...9, using: &generator))
        }
        return entries
      }
      let (a, b) = (random(), random())
      let x = tangent(a.map { ($0.key, $0.value) })
      let y = tangent(b.map { ($0.key, $0.value) })
      expect(x, is: a)
      expect(x.adding(y), is: a.merging(b) { $0 + $1 })
      expect(x.subtracting(y), is: a.merging(b.mapValues { -$0 }) { $0 + $1 })
      expect(x.negated(), is: a.mapValues { -$0 })
      expect(x.scaled(by: 4), is: a.mapValues { 4 * $0 })
      expect(x.dividedWhereNonzero(by: 4), is: a.mapValues { $0 / 4 })
      expect(x.scaledWhereNonzero(by: .infinity), is: a.mapValues { $0 == 0 ? 0 : $0 * .infinity })
      expect(x.subtracting(x), is: a.mapValues { _ in 0 })
      // The operands are what they were.
      expect(x, is: a)
      expect(y, is: b)
    }
  }

  @Test func continueOneAnotherWithoutDisturbance() {
    // All prefix sums stay in use: each is a tangent on storage that later ones continue.
    var sums: [Tangent] = [.zero]
    for i in 0..<300 { sums.append(sums[i].adding(.seed(7 * i))) }
    for (count, sum) in sums.enumerated() {
      #expect(sum.entries.map(\.index) == (0..<count).map { 7 * $0 })
    }
    // Two different continuations of one total.
    let total = sums[100]
    let (left, right) = (total.adding(.seed(5000)), total.adding(.seed(6000)))
    #expect(left[5000] == 1 && left[6000] == 0 && left.entries.count == 101)
    #expect(right[6000] == 1 && right[5000] == 0 && right.entries.count == 101)
    #expect(total.entries.count == 100)
  }

  @Test func doNotChangeACopyByASumInPlace() {
    var total = Tangent.zero
    for i in 0..<100 { total.add(.seed(i)) }
    let copy = total
    for i in 0..<200 { total.add(.seed(i)) }
    #expect(copy.entries.map(\.index) == Array(0..<100) && copy.entries.allSatisfy { $0.value == 1 })
    #expect(total.entries.map(\.value) == Array(repeating: 2, count: 100) + Array(repeating: 1, count: 100))
  }

  @Test func addThemselves() {
    for count in [1, 4, 5, 50] {
      var total = Tangent.zero
      for i in 0..<count { total.add(.seed(3 * i)) }
      total.add(total)
      #expect(total.entries.map(\.value) == Array(repeating: 2, count: count))
      #expect(total.adding(total).entries.map(\.value) == Array(repeating: 4, count: count))
    }
  }

  @Test func growInAllDirections() {
    // A dense range that grows downwards, upwards, and by far too much.
    var total = Tangent.zero
    for i in (1000..<1100).reversed() { total.add(.seed(i)) }
    for i in 1100..<1500 { total.add(.seed(i)) }
    for i in (0..<1000).reversed() { total.add(.seed(i)) }
    total.add(.seed(2_000_000_000))
    total.add(.seed(5))
    var many = Tangent.zero
    for i in 3_000..<3_020 { many.add(.seed(i)) }
    total.add(many)
    #expect(total.entries.map(\.index) == Array(0..<1500) + Array(3_000..<3_020) + [2_000_000_000])
    #expect(total[5] == 2 && total[2_000_000_000] == 1 && total[1_600] == 0)
    #expect(total[-1] == 0 && total[Int.max] == 0)
  }

  @Test func areAccumulatedInTheOrderOfTheComputation() {
    // 1 + 2⁻⁵³ − 1 is 0 from left to right and 2⁻⁵³ in another order.
    for spread in [1, 1000] {
      var total = tangent((0..<40).map { (spread * $0, 1) })
      let tiny = tangent((0..<40).map { (spread * $0, 0x1p-53) })
      total.add(tiny)
      total.add(tangent((0..<40).map { (spread * $0, -1) }))
      #expect(total.entries.allSatisfy { $0.value == 0 } && total.entries.count == 40)
    }
  }

  @Test func compareByTheirPartialDerivatives() {
    let a = tangent([(3, 1), (9, 0)])
    let b = tangent([(3, 1)])
    #expect(a == b && a.hashValue == b.hashValue && a != tangent([(3, 1), (9, 2)]))
    #expect(tangent([(1, .nan)]) != tangent([(1, .nan)]))
    let long = tangent((0..<50).map { ($0, 1) })
    #expect(long == tangent((0..<50).reversed().map { ($0, 1) }))
    #expect(Tangent.zero == long.subtracting(long))
    #expect(tangent([(2, .infinity)]) == tangent([(2, .infinity)]))
  }

  @Test func knowWhatIsInThem() {
    #expect(Tangent.zero.hasFiniteComponents && !Tangent.zero.hasNonzeroComponents)
    #expect(!tangent([(1, .infinity)]).hasFiniteComponents)
    #expect(tangent([(1, 0), (7, 2)]).hasNonzeroComponents && !tangent([(1, 0)]).hasNonzeroComponents)
    #expect(!tangent([(1, .nan)]).hasNonzeroComponents)
  }

  @Test func areShownAndCoded() throws {
    let a = tangent([(7, -2.5), (0, 1)])
    #expect(a.description == "[0: 1.0, 7: -2.5]" && Tangent.zero.description == "[:]")
    let long = tangent((0..<20).map { (2 * $0, Double($0)) })
    for tangent in [a, long, .zero] {
      let decoded = try JSONDecoder().decode(Tangent.self, from: JSONEncoder().encode(tangent))
      #expect(decoded == tangent)
    }
    let wrong = Data(#"{"indices": [-1], "values": [2]}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Tangent.self, from: wrong) }
    let uneven = Data(#"{"indices": [1], "values": []}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Tangent.self, from: uneven) }
  }

  @Test func stopAtAVariableThatCannotBe() async {
    expectMessage(
      "SparseTangent.seed(_:): expected a number from 0 to 2³¹ − 2, got -1",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparseTangent<Double>.seed(-1)
      })
    expectMessage(
      "SparseTangent.seed(_:): expected a number from 0 to 2³¹ − 2, got 2147483647",
      in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = SparseTangent<Double>.seed(Int(Int32.max))
      })
  }

  /// A total that many tasks continue at the same place.
  static let start = (0..<12).reduce(Tangent.zero) { $0.adding(.seed(1000 * $1)) }

  /// What comes of it when a task adds variables of its own.
  static func continued(with own: [Int]) -> [(index: Int, value: Double)] {
    own.reduce(start) { $0.adding(.seed($1)) }.entries
  }

  @Test func shareTheirStorageAmongThreads() async {
    // One of the tasks is first to continue the log, the others make storage of their own.
    for round in 0..<50 {
      await withTaskGroup(of: Bool.self) { group in
        for task in 0..<8 {
          group.addTask {
            let own = (0..<20).map { 1000 * (round + 20) + task * 20 + $0 }
            let entries = Self.continued(with: own)
            return entries.map(\.index) == (0..<12).map { 1000 * $0 } + own
              && entries.allSatisfy { $0.value == 1 }
          }
        }
        for await isRight in group { #expect(isRight) }
      }
    }
    #expect(Self.start.entries.count == 12)
  }
}
