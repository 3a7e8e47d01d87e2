public import DualNumbers

/// A function of this package, with the name of its reference table and the order of what that holds.
public struct MeasuredFunction: Sendable {
  /// The function as one writes it.
  public let name: String

  /// The reference table, without ending.
  public let table: String

  /// How many arguments a row of the table has.
  public let argumentCount: Int

  /// The function and its derivatives by dual numbers, in the order of the table.
  ///
  /// First derivatives come from `Dual<Double>`, second ones from `Dual<Dual<Double>>`.
  public let evaluate: @Sendable ([Double]) -> [Double]

  /// The function and its derivatives by hyper-dual numbers, in the order of the table.
  public let evaluateByHyperDuals: @Sendable ([Double]) -> [Double]

  /// The value on plain numbers.
  public let plainValue: @Sendable ([Double]) -> Double

  /// The function and its derivatives by dual numbers over `Float`, at the arguments rounded to `Float`; nil for an
  /// operation that is no rule.
  public let evaluateInFloat: (@Sendable ([Double]) -> [Float])?

  /// A function of one argument: f, f′, f″.
  public init<F: UnaryFunction>(_ name: String, _ function: F, table: String? = nil) {
    self.init(name, table: table, family: { _ in function }, argumentCount: 1)
  }

  /// A family of functions of one argument, whose member is told by the second field of a row.
  public init<F: UnaryFunction>(
    _ name: String, table: String? = nil, family: @escaping @Sendable ([Double]) -> F, argumentCount: Int
  ) {
    self.name = name
    self.table = table ?? name
    self.argumentCount = argumentCount
    evaluate = { point in
      let function = family(point)
      let first = Dual(point[0], 1).applying(function)
      let second = Dual(Dual(point[0], 1), Dual(1, 0)).applying(function)
      return [first.value, first.derivative, second.derivative.derivative]
    }
    evaluateByHyperDuals = { point in
      let all = HyperDual(point[0], epsilon1: 1, epsilon2: 1).applying(family(point))
      return [all.value, all.epsilon1, all.epsilon12]
    }
    plainValue = { point in point[0].applying(family(point)) }
    evaluateInFloat = { point in
      let x = Float(point[0])
      let all = HyperDual<Float>(x, epsilon1: 1, epsilon2: 1).applying(family(point))
      let first = Dual(x, 1).applying(family(point))
      return [first.value, first.derivative, all.epsilon12]
    }
  }

  /// A function of two arguments: f, fx, fy, fxx, fxy, fyy.
  public init<F: BinaryFunction>(_ name: String, _ function: F, table: String? = nil) {
    self.init(
      name, table: table, first: { $0.applying(function, $1) }, second: { $0.applying(function, $1) },
      hyper: { $0.applying(function, $1) }, plain: { $0.applying(function, $1) },
      float: { point in
        let (x, y) = (Float(point[0]), Float(point[1]))
        typealias Number = HyperDual<Float>
        let xx = Number(x, epsilon1: 1, epsilon2: 1).applying(function, Number(y))
        let yy = Number(x).applying(function, Number(y, epsilon1: 1, epsilon2: 1))
        let xy = Number(x, epsilon1: 1, epsilon2: 0).applying(function, Number(y, epsilon1: 0, epsilon2: 1))
        return [xy.value, xy.epsilon1, xy.epsilon2, xx.epsilon12, xy.epsilon12, yy.epsilon12]
      })
  }

  /// An operation on two numbers, spelled for each type.
  public init(
    _ name: String, table: String? = nil,
    first: @escaping @Sendable (Dual<Double>, Dual<Double>) -> Dual<Double>,
    second: @escaping @Sendable (Dual<Dual<Double>>, Dual<Dual<Double>>) -> Dual<Dual<Double>>,
    hyper: @escaping @Sendable (HyperDual<Double>, HyperDual<Double>) -> HyperDual<Double>,
    plain: @escaping @Sendable (Double, Double) -> Double,
    float: (@Sendable ([Double]) -> [Float])? = nil
  ) {
    self.name = name
    self.table = table ?? name
    argumentCount = 2
    evaluate = { point in
      let (x, y) = (point[0], point[1])
      let alongX = first(Dual(x, 1), Dual(y))
      let alongY = first(Dual(x), Dual(y, 1))
      let (dx, dy) = (Dual(x, 1), Dual(y, 1))
      let xx = second(Dual(dx, Dual(1, 0)), Dual(Dual(y)))
      let xy = second(Dual(dx, 0), Dual(Dual(y), Dual(1, 0)))
      let yy = second(Dual(Dual(x)), Dual(dy, Dual(1, 0)))
      return [
        alongX.value, alongX.derivative, alongY.derivative,
        xx.derivative.derivative, xy.derivative.derivative, yy.derivative.derivative,
      ]
    }
    evaluateByHyperDuals = { point in
      let (x, y) = (point[0], point[1])
      let xx = hyper(HyperDual(x, epsilon1: 1, epsilon2: 1), HyperDual(y))
      let xy = hyper(HyperDual(x, epsilon1: 1, epsilon2: 0), HyperDual(y, epsilon1: 0, epsilon2: 1))
      let yy = hyper(HyperDual(x), HyperDual(y, epsilon1: 1, epsilon2: 1))
      return [xy.value, xy.epsilon1, xy.epsilon2, xx.epsilon12, xy.epsilon12, yy.epsilon12]
    }
    plainValue = { plain($0[0], $0[1]) }
    evaluateInFloat = float
  }

  /// An operation on one number, spelled for each type.
  public init(
    _ name: String, table: String? = nil,
    first: @escaping @Sendable (Dual<Double>) -> Dual<Double>,
    second: @escaping @Sendable (Dual<Dual<Double>>) -> Dual<Dual<Double>>,
    hyper: @escaping @Sendable (HyperDual<Double>) -> HyperDual<Double>,
    plain: @escaping @Sendable (Double) -> Double
  ) {
    self.name = name
    self.table = table ?? name
    argumentCount = 1
    evaluate = { point in
      let once = first(Dual(point[0], 1))
      let twice = second(Dual(Dual(point[0], 1), Dual(1, 0)))
      return [once.value, once.derivative, twice.derivative.derivative]
    }
    evaluateByHyperDuals = { point in
      let all = hyper(HyperDual(point[0], epsilon1: 1, epsilon2: 1))
      return [all.value, all.epsilon1, all.epsilon12]
    }
    plainValue = { plain($0[0]) }
    evaluateInFloat = nil
  }
}
