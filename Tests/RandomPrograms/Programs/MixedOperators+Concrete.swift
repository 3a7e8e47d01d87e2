import DualNumbers

// The operators between dual and plain numbers, type by type: `pow` needs the types named.

extension Program.Arithmetic {
  /// Chooses among four results of which only one is calculated.
  @inline(__always)
  func choose<R>(
    _ plus: @autoclosure () -> R, _ minus: @autoclosure () -> R, _ times: @autoclosure () -> R,
    _ over: @autoclosure () -> R
  ) -> R {
    switch self {
    case .plus: plus()
    case .minus: minus()
    case .times: times()
    case .over: over()
    }
  }
}

extension MixedOperators where T == Dual<Double> {
  static var scalarDuals: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == Dual<SIMD2<Double>> {
  static var pairDuals: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == Dual<SIMD4<Double>> {
  static var quadrupleDuals: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == Dual<TwoPartials> {
  static var twoPartials: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == Dual<FourPartials> {
  static var fourPartials: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == GradientDual {
  static var gradientDuals: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == SparseDual {
  static var sparseDuals: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == SparseHessianDual {
  static var sparseHessianDuals: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == HyperDual<Double> {
  static var hyperDuals: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == HessianDual {
  static var hessianDuals: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}

extension MixedOperators where T == DynamicTaylor<Double> {
  static var dynamicTaylors: MixedOperators {
    MixedOperators(
      right: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) },
      left: { $0.choose($1 + $2, $1 - $2, $1 * $2, $1 / $2) }, power: { pow($0, $1) })
  }
}
