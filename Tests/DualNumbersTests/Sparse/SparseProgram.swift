import DualNumbers

/// A random program on many variables, most of whose numbers depend on few of them.
///
/// A list of instructions on registers. The first registers are the variables; each instruction appends one
/// register, or adds to a running total. Every function keeps its result near 1, so that no program overflows.
struct SparseProgram: CustomStringConvertible {
  /// One step.
  ///
  /// The numbers are registers, counted from 0, or totals.
  enum Instruction {
    case sum(Int, Int)
    case difference(Int, Int)
    case product(Int, Int)
    case quotient(Int, Int)
    case scaled(Int, Double)
    case shifted(Int, Double)
    case opposite(Int)
    case sine(Int)
    case exponential(Int)
    case square(Int)
    case hypotenuse(Int, Int)
    case cancelled(Int)
    case addToTotal(Int, Int)
    case subtractFromTotal(Int, Int)
    case sumOfRange(Range<Int>)
    case readTotal(Int)
  }

  let variableCount: Int
  let instructions: [Instruction]

  static let totalCount = 3

  var description: String {
    "\(variableCount) variables\n" + instructions.map { "\($0)" }.joined(separator: "\n")
  }
}

extension SparseProgram {
  /// A program drawn from a generator; its registers mostly use neighbours among the variables.
  init(using generator: inout SplitMix64) {
    let variableCount = [1, 2, 3, 5, 8, 13, 40, 150].randomElement(using: &generator)!
    let length = Int.random(in: 1...40, using: &generator)
    var instructions: [Instruction] = []
    var count = variableCount
    func register(_ generator: inout SplitMix64) -> Int {
      let recent = Swift.max(0, count - 6)..<count
      let all = 0..<count
      return Int.random(in: Bool.random(using: &generator) ? recent : all, using: &generator)
    }
    for _ in 0..<length {
      let (a, b) = (register(&generator), register(&generator))
      let total = Int.random(in: 0..<Self.totalCount, using: &generator)
      let factor = Double.random(in: -2...2, using: &generator)
      switch Int.random(in: 0..<22, using: &generator) {
      case 0, 1: instructions.append(.sum(a, b))
      case 2: instructions.append(.difference(a, b))
      case 3, 4: instructions.append(.product(a, b))
      case 5: instructions.append(.quotient(a, b))
      case 6: instructions.append(.scaled(a, factor))
      case 7: instructions.append(.shifted(a, factor))
      case 8: instructions.append(.opposite(a))
      case 9: instructions.append(.sine(a))
      case 10: instructions.append(.exponential(a))
      case 11: instructions.append(.square(a))
      case 12: instructions.append(.hypotenuse(a, b))
      case 13: instructions.append(.cancelled(a))
      case 14, 15, 16, 17: instructions.append(.addToTotal(total, a))
      case 18: instructions.append(.subtractFromTotal(total, a))
      case 19, 20: instructions.append(.sumOfRange(Swift.min(a, b)..<Swift.max(a, b) + 1))
      default: instructions.append(.readTotal(total))
      }
      switch instructions[instructions.count - 1] {
      case .addToTotal, .subtractFromTotal: break
      default: count += 1
      }
    }
    self.init(variableCount: variableCount, instructions: instructions)
  }

  /// The last registers and all totals.
  func callAsFunction<T: RealNumber>(_ x: [T]) -> [T] {
    var registers = x
    var totals = Array(repeating: T.zero, count: Self.totalCount)
    for instruction in instructions {
      switch instruction {
      case .sum(let a, let b): registers.append(registers[a] + registers[b])
      case .difference(let a, let b): registers.append(registers[a] - registers[b])
      case .product(let a, let b): registers.append(sin(registers[a]) * registers[b])
      case .quotient(let a, let b):
        let divisor: T = 2 + cos(registers[b])
        registers.append(registers[a] / divisor)
      case .scaled(let a, let factor): registers.append(registers[a] * T(factor))
      case .shifted(let a, let offset): registers.append(T(offset) - registers[a])
      case .opposite(let a): registers.append(-registers[a])
      case .sine(let a): registers.append(sin(registers[a]))
      case .exponential(let a): registers.append(exp(-(registers[a] * registers[a])))
      case .square(let a): registers.append(pow(registers[a], 2))
      case .hypotenuse(let a, let b):
        let leg: T = 1 + registers[b] * registers[b]
        registers.append(hypot(registers[a], leg))
      case .cancelled(let a): registers.append(registers[a] - registers[a])
      case .addToTotal(let t, let a): totals[t] += registers[a]
      case .subtractFromTotal(let t, let a): totals[t] -= registers[a]
      case .sumOfRange(let range): registers.append(registers[range].reduce(T.zero, +) / T(range.count))
      case .readTotal(let t): registers.append(totals[t])
      }
    }
    return Array(registers.suffix(5)) + totals
  }

  /// Which variables each result depends on, by sets.
  var dependencies: [Set<Int>] {
    var registers = (0..<variableCount).map { Set([$0]) }
    var totals = Array(repeating: Set<Int>(), count: Self.totalCount)
    for instruction in instructions {
      switch instruction {
      case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b),
        .hypotenuse(let a, let b):
        registers.append(registers[a].union(registers[b]))
      case .scaled(let a, _), .shifted(let a, _), .opposite(let a), .sine(let a), .exponential(let a),
        .square(let a), .cancelled(let a):
        registers.append(registers[a])
      case .addToTotal(let t, let a), .subtractFromTotal(let t, let a): totals[t].formUnion(registers[a])
      case .sumOfRange(let range): registers.append(registers[range].reduce(into: []) { $0.formUnion($1) })
      case .readTotal(let t): registers.append(totals[t])
      }
    }
    return Array(registers.suffix(5)) + totals
  }
}
