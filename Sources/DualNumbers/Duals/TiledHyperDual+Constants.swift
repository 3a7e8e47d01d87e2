// The arithmetic of tiled hyper-dual numbers with constants: no derivatives of the constant to carry along.

extension TiledHyperDual {
  /// The sum of this number and a constant.
  @_transparent
  public func adding(constant: Tile.Scalar) -> Self {
    Self(value + constant, dependence, rows, columns, tile)
  }

  /// This number less a constant.
  @_transparent
  public func subtracting(constant: Tile.Scalar) -> Self {
    Self(value - constant, dependence, rows, columns, tile)
  }

  /// A constant less this number.
  @_transparent
  public func subtracted(fromConstant constant: Tile.Scalar) -> Self {
    let difference = constant - value
    if dependence.isOnNeither { return Self(difference) }
    return Self(
      difference, dependence, rows.negated(), columns.negated(),
      dependence.isCurved ? tile.negated() : .zero)
  }

  /// The product of this number and a constant.
  @_transparent
  public func multiplied(byConstant constant: Tile.Scalar) -> Self {
    scaled(value: value * constant, slope: constant)
  }

  /// The quotient of this number by a constant.
  @_transparent
  public func divided(byConstant constant: Tile.Scalar) -> Self {
    let quotient = value / constant
    let reciprocal = 1 / constant
    if reciprocal.isNormal && reciprocal.hasFiniteComponents {
      return scaled(value: quotient, slope: reciprocal)
    }
    return Self(
      quotient, dependence, rows.dividedWhereNonzero(by: constant), columns.dividedWhereNonzero(by: constant),
      tile.dividedWhereNonzero(by: constant))
  }

  /// The quotient of a constant by this number: the two mixed terms of the quotient rule are equal.
  @_transparent
  public func dividing(constant: Tile.Scalar) -> Self {
    let quotient = constant / value
    if dependence.isOnNeither { return Self(quotient) }
    let reciprocal = 1 / value
    if reciprocal.isNormal && reciprocal.hasFiniteComponents && quotient.hasFiniteComponents {
      let slope = -quotient * reciprocal
      let newRows = rows.scaled(by: slope)
      let bend = newRows.scaled(by: reciprocal).scaled(by: -2)
      if slope.hasFiniteComponents && bend.hasFiniteComponents {
        let newColumns = columns.scaled(by: slope)
        guard dependence.isOnBoth else { return Self(quotient, dependence, newRows, newColumns, .zero) }
        let bent = Tile.product(bend, columns)
        return Self(
          quotient, .onBoth, newRows, newColumns,
          dependence.isCurved ? tile.scaled(by: slope).adding(bent) : bent)
      }
    }
    return Self(constant).dividedAtTheEdge(by: self, quotient)
  }
}
