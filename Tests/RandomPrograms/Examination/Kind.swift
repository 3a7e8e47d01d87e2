import DualNumbers

/// A kind of dual number, and how it finds the derivatives of a program of two variables.
package struct Kind: Sendable, CustomStringConvertible {
  package let description: String
  let run: @Sendable (Program, Double, Double) -> Outcome

  init(_ description: String, run: @escaping @Sendable (Program, Double, Double) -> Outcome) {
    self.description = description
    self.run = run
  }

  /// What one kind says of a program at a point.
  struct Outcome {
    /// The value, once a pass.
    var values: [Double]
    /// ∂/∂x and ∂/∂y.
    var first: [Double?]
    /// ∂²/∂x², ∂²/∂x∂y and ∂²/∂y², each nil where the kind does not know it.
    var second: [Double?] = []
  }
}

extension Kind {
  /// A kind that carries both first derivatives in one pass.
  static func lanes<T: LaneTangent>(
    _ type: Dual<T>.Type, mixed: @escaping @Sendable () -> MixedOperators<Dual<T>>
  ) -> Kind where T.Scalar == Double {
    Kind("\(type)") { program, x, y in
      let (first, last) = (0, T.laneCount - 1)
      let result = program(Dual(x, T.seed(lane: first)), Dual(y, T.seed(lane: last)), mixed: mixed())
      return Outcome(
        values: [result.value], first: [result.derivative.lane(first), result.derivative.lane(last)])
    }
  }

  /// A kind that carries one direction for first derivatives, and no others.
  static func single<D: RealNumber>(
    _ type: D.Type, mixed: @escaping @Sendable () -> MixedOperators<D> = { .lifting },
    seed: @escaping @Sendable (Double, Double) -> D, read: @escaping @Sendable (D) -> (Double, Double)
  ) -> Kind {
    Kind("\(type)") { program, x, y in
      let byX = read(program(seed(x, 1), seed(y, 0), mixed: mixed()))
      let byY = read(program(seed(x, 0), seed(y, 1), mixed: mixed()))
      return Outcome(values: [byX.0, byY.0], first: [byX.1, byY.1])
    }
  }

  /// A kind that carries two directions and the second derivative along both.
  static func pair<D: RealNumber>(
    _ type: D.Type, mixed: @escaping @Sendable () -> MixedOperators<D> = { .lifting },
    seed: @escaping @Sendable (_ value: Double, _ first: Double, _ second: Double) -> D,
    read: @escaping @Sendable (D) -> (value: Double, first: Double, second: Double, both: Double)
  ) -> Kind {
    Kind("\(type)") { program, x, y in
      let xx = read(program(seed(x, 1, 1), seed(y, 0, 0), mixed: mixed()))
      let xy = read(program(seed(x, 1, 0), seed(y, 0, 1), mixed: mixed()))
      let yy = read(program(seed(x, 0, 0), seed(y, 1, 1), mixed: mixed()))
      return Outcome(
        values: [xx.value, xy.value, yy.value], first: [xy.first, xy.second],
        second: [xx.both, xy.both, yy.both])
    }
  }

  /// A kind that carries all derivatives along one line: along x, then along y.
  static func curve<T: TaylorNumber>(
    _ type: T.Type, mixed: @escaping @Sendable () -> MixedOperators<T> = { .lifting },
    seed: @escaping @Sendable (_ value: Double, _ slope: Double) -> T
  ) -> Kind where T.Value == Double {
    Kind("\(type), order \(seed(0, 0).order)") { program, x, y in
      func derivative(_ number: T, _ order: Int) -> Double {
        // A program that does not use its variables ends with a constant.
        order > number.order ? 0 : number.derivative(order)
      }
      let byX = program(seed(x, 1), seed(y, 0), mixed: mixed())
      let byY = program(seed(x, 0), seed(y, 1), mixed: mixed())
      return Outcome(
        values: [byX.value, byY.value], first: [derivative(byX, 1), derivative(byY, 1)],
        second: [derivative(byX, 2), nil, derivative(byY, 2)])
    }
  }

  /// A kind that carries a two by two block of second derivatives.
  static func tile<Tile: HessianTile>(
    _ type: TiledHyperDual<Tile>.Type, mixed: @escaping @Sendable () -> MixedOperators<TiledHyperDual<Tile>>
  ) -> Kind where Tile.Scalar == Double, Tile.Lanes: LaneTangent {
    Kind("\(type)") { program, x, y in
      func variable(_ value: Double, _ lane: Int) -> TiledHyperDual<Tile> {
        TiledHyperDual(value, epsilon1: .seed(lane: lane), epsilon2: .seed(lane: lane))
      }
      let result = program(variable(x, 0), variable(y, 1), mixed: mixed())
      return Outcome(
        values: [result.value], first: [result.epsilon1.lane(0), result.epsilon2.lane(1)],
        second: [result.epsilon12[0, 0], result.epsilon12[0, 1], result.epsilon12[1, 1]])
    }
  }
}
