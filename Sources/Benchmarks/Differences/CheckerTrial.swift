import DualNumbers
import Foundation

/// Many checks of one kind and their verdicts.
struct CheckerTrial: Sendable {
  /// What keeps a function from being computed as accurately as its type allows.
  enum Disturbance: Sendable {
    case none
    /// Every value is wrong by up to this share of itself.
    case relativeNoise(Double)
    /// Values are rounded to `Float`.
    case singleResult
    /// Abscissae and values are rounded to `Float`.
    case singleThroughout
    /// An inner result is rounded to `Float`, then scaled and shifted in `Double`.
    case singleInside
  }

  var name: String
  var disturbance = Disturbance.none
  var bug: SeededBug.Kind?
  var noise = FunctionNoise.rounding
  var sensitivity = 1e-6

  struct Verdicts {
    var agree = 0
    var disagree = 0
    var inconclusive = 0
    var evaluations = 0
    var points = 0

    var count: Int { agree + disagree + inconclusive }

    mutating func add(_ report: DerivativeReport) {
      evaluations += report.evaluations
      points += report.points.count
      switch report.verdict {
      case .agree: agree += 1
      case .disagree: disagree += 1
      case .inconclusive: inconclusive += 1
      }
    }
  }

  /// The verdicts on as many random functions, half of them scaled, at eight points each.
  func run(functions: Int, seed: UInt64) -> Verdicts {
    var verdicts = Verdicts()
    for i in 0..<functions {
      if let report = report(seed: seed + UInt64(i), isScaled: i % 2 == 1) { verdicts.add(report) }
    }
    return verdicts
  }

  /// The report on one random function; nil if it has no place for the bug.
  func report(seed: UInt64, isScaled: Bool) -> DerivativeReport? {
    let f = RandomFunction(seed: seed, isScaled: isScaled)
    let seededBug = bug.map { f.randomBug($0, seed: seed) }
    if case .some(.none) = seededBug { return nil }
    return checkDerivative(
      of: { value(of: f, at: $0) }, claimed: { f.derivative(at: $0, bug: seededBug ?? nil) }, at: f.points,
      noise: noise, sensitivity: sensitivity)
  }

  private func value(of f: RandomFunction, at x: Double) -> Double {
    switch disturbance {
    case .none: return f.value(at: x)
    case .relativeNoise(let level):
      var random = SplitMix64(seed: x.bitPattern)
      return f.value(at: x) * (1 + level * random.uniform(-1...1))
    case .singleResult: return Double(Float(f.value(at: x)))
    case .singleThroughout: return Double(Float(f.value(at: Double(Float(x)))))
    case .singleInside: return f.amplitude * Double(Float(f.expression.value(at: x))) + f.offset
    }
  }

  static let correct = CheckerTrial(name: "correct")

  static let bugs = [
    CheckerTrial(name: "wrong sign", bug: .sign), CheckerTrial(name: "missing factor", bug: .missingFactor),
    CheckerTrial(name: "factor 1.0001", bug: .factor), CheckerTrial(name: "one branch", bug: .branch),
  ]

  /// Correct derivatives of functions that are not computed well.
  static let disturbed = [
    CheckerTrial(name: "noise 1e-10", disturbance: .relativeNoise(1e-10)),
    CheckerTrial(name: "noise 1e-6", disturbance: .relativeNoise(1e-6)),
    CheckerTrial(
      name: "noise 1e-6, declared, sensitivity 1e-3", disturbance: .relativeNoise(1e-6),
      noise: .relative(1e-6),
      sensitivity: 1e-3),
    CheckerTrial(
      name: "noise 1e-6, measured, sensitivity 1e-3", disturbance: .relativeNoise(1e-6), noise: .measured,
      sensitivity: 1e-3),
    CheckerTrial(name: "Float result", disturbance: .singleResult),
    CheckerTrial(name: "Float result, declared", disturbance: .singleResult, noise: .single),
    CheckerTrial(name: "Float throughout", disturbance: .singleThroughout),
    CheckerTrial(name: "Float throughout, declared", disturbance: .singleThroughout, noise: .single),
    CheckerTrial(name: "Float inside", disturbance: .singleInside),
    CheckerTrial(name: "Float inside, declared", disturbance: .singleInside, noise: .single),
  ]

  /// Wrong derivatives of functions that are not computed well.
  static let disturbedBugs = [
    CheckerTrial(name: "wrong sign, noise 1e-6", disturbance: .relativeNoise(1e-6), bug: .sign),
    CheckerTrial(name: "missing factor, noise 1e-6", disturbance: .relativeNoise(1e-6), bug: .missingFactor),
    CheckerTrial(name: "wrong sign, Float inside", disturbance: .singleInside, bug: .sign),
  ]
}
