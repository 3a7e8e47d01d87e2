import DualNumbers
import RandomPrograms

// Differentiates from many tasks at once, for the thread sanitizer. Every task must find what one alone finds.

func rosenbrock<T: RealNumber>(_ x: [T]) -> T {
  var sum: T = 0
  for i in 0..<(x.count - 1) {
    let (a, b) = (1 - x[i], x[i + 1] - x[i] * x[i])
    sum += a * a + 100 * b * b
  }
  return sum
}

func findings(seed: UInt64) -> [Double] {
  var choices = SeededChoices(seed: seed)
  var tally = Tally()
  for index in 0..<40 {
    let program = Program.random(depth: 2 + index % 4, by: &choices)
    let (x, y) = Program.point(by: &choices)
    if let finding = program.finding(at: x, y, tally: &tally) { fatalError("\(finding)") }
  }
  let point = (0..<20).map { Double($0) / 8 + Double(seed) / 64 }
  let inner = derivative(of: { x in x * derivative(of: { y in x * y * y }, at: Dual(2)) }, at: Double(seed))
  let plainInner = derivative(of: { x in x * derivative(of: { y in y * y }, at: 2.0) }, at: Double(seed))
  let special = derivative(of: { logGamma($0) }, at: 3.5)
  return [Double(tally.derivatives), tally.worst, inner, plainInner, special]
    + gradient(of: rosenbrock, at: point) + hessian(of: rosenbrock, at: point).elements
}

/// A sum of many variables whose storage all tasks share and every task wants to continue.
let shared = (0..<40).reduce(SparseDual(0)) { $0 + SparseDual(Double($1), .seed(3 * $1)) }

func continued(seed: Int) -> [Double] {
  var sum = shared
  for k in 0..<200 { sum += SparseDual(1, .seed(500 + (seed * 7 + k * 11) % 300)) * Double(seed + 1) }
  let product = (shared + SparseDual(0, .seed(1))) * sum
  return (0..<800).map { sum.derivative[$0] } + (0..<800).map { product.derivative[$0] } + [product.value]
}

@main
struct Tasks {
  static func main() async {
    let seeds = (0..<8).flatMap { seed in [UInt64](repeating: UInt64(seed), count: 4) }.shuffled()
    let alone = (0..<8).map { findings(seed: $0) }
    let continuedAlone = (0..<8).map { continued(seed: $0) }
    let isRight = await withTaskGroup(of: Bool.self) { group in
      for seed in seeds {
        group.addTask {
          // A suspension between passes lets tasks change threads.
          let first = findings(seed: seed)
          for _ in 0..<20 where continued(seed: Int(seed)) != continuedAlone[Int(seed)] { return false }
          await Task.yield()
          return first == alone[Int(seed)] && findings(seed: seed) == first
        }
      }
      var isRight = true
      for await isSame in group { isRight = isRight && isSame }
      return isRight
    }
    guard isRight else { fatalError("a task finds other derivatives than one that is alone") }
    print("\(seeds.count) tasks agree")
  }
}
