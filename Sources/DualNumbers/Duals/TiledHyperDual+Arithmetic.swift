// The arithmetic of tiled hyper-dual numbers, written once: that of `HyperDual+Arithmetic.swift`, skipped where
// a number is known not to depend on rows or columns. The operators are made of it: see `DualNumber+Operators.swift`.

extension TiledHyperDual {
  /// The sum.
  @_transparent
  public func adding(_ other: Self) -> Self {
    let sum = value + other.value
    if other.dependence.isOnNeither { return Self(sum, dependence, rows, columns, tile) }
    if dependence.isOnNeither { return Self(sum, other.dependence, other.rows, other.columns, other.tile) }
    return Self(
      sum, dependence.union(other.dependence), rows.adding(other.rows), columns.adding(other.columns),
      other.dependence.isCurved ? tile.adding(other.tile) : tile)
  }

  /// The difference.
  @_transparent
  public func subtracting(_ other: Self) -> Self {
    let difference = value - other.value
    if other.dependence.isOnNeither { return Self(difference, dependence, rows, columns, tile) }
    if dependence.isOnNeither {
      return Self(
        difference, other.dependence, other.rows.negated(), other.columns.negated(),
        other.dependence.isCurved ? other.tile.negated() : .zero)
    }
    return Self(
      difference, dependence.union(other.dependence), rows.subtracting(other.rows),
      columns.subtracting(other.columns), other.dependence.isCurved ? tile.subtracting(other.tile) : tile)
  }

  /// The opposite.
  @_transparent
  public func negated() -> Self {
    if dependence.isOnNeither { return Self(-value) }
    return Self(
      -value, dependence, rows.negated(), columns.negated(), dependence.isCurved ? tile.negated() : .zero)
  }

  /// The product.
  @_transparent
  public func scaled(by factor: Self) -> Self {
    if factor.dependence.isOnNeither { return multiplied(byConstant: factor.value) }
    if dependence.isOnNeither { return factor.scaled(value: value * factor.value, slope: value) }
    let product = value * factor.value
    let common = dependence.union(factor.dependence)
    let newRows = rows.scaled(by: factor.value).adding(factor.rows.scaled(by: value))
    let newColumns = columns.scaled(by: factor.value).adding(factor.columns.scaled(by: value))
    guard common.isOnBoth else { return Self(product, common, newRows, newColumns, .zero) }
    let bent = Tile.product(rows, factor.columns).adding(Tile.product(factor.rows, columns))
    guard common.isCurved else { return Self(product, .onBoth, newRows, newColumns, bent) }
    return Self(
      product, .onBoth, newRows, newColumns,
      tile.scaled(by: factor.value).adding(factor.tile.scaled(by: value)).adding(bent))
  }

  /// The quotient.
  @_transparent
  public func divided(by divisor: Self) -> Self {
    if divisor.dependence.isOnNeither { return divided(byConstant: divisor.value) }
    if dependence.isOnNeither { return divisor.dividing(constant: value) }
    let quotient = value / divisor.value
    let reciprocal = 1 / divisor.value
    if reciprocal.isNormal && reciprocal.hasFiniteComponents && quotient.hasFiniteComponents {
      let common = dependence.union(divisor.dependence)
      let newRows = rows.subtracting(divisor.rows.scaled(by: quotient)).scaled(by: reciprocal)
      let newColumns = columns.subtracting(divisor.columns.scaled(by: quotient)).scaled(by: reciprocal)
      guard common.isOnBoth else { return Self(quotient, common, newRows, newColumns, .zero) }
      if newRows.hasFiniteComponents && newColumns.hasFiniteComponents {
        let mixed = Tile.product(newRows, divisor.columns).adding(Tile.product(divisor.rows, newColumns))
        return Self(
          quotient, .onBoth, newRows, newColumns,
          tile.subtracting(divisor.tile.scaled(by: quotient)).subtracting(mixed).scaled(by: reciprocal))
      }
    }
    return dividedAtTheEdge(by: divisor, quotient)
  }

  @inlinable @inline(never)
  func dividedAtTheEdge(by divisor: Self, _ quotient: Tile.Scalar) -> Self {
    let b = divisor.value
    let newRows = rows.dividedWhereNonzero(by: b).subtracting(
      divisor.rows.scaledWhereNonzero(by: quotient).dividedWhereNonzero(by: b))
    let newColumns = columns.dividedWhereNonzero(by: b).subtracting(
      divisor.columns.scaledWhereNonzero(by: quotient).dividedWhereNonzero(by: b))
    let mixed = Tile.productWhereNonzero(newRows, divisor.columns).dividedWhereNonzero(by: b)
      .adding(Tile.productWhereNonzero(divisor.rows, newColumns).dividedWhereNonzero(by: b))
    return Self(
      quotient, dependence.union(divisor.dependence).curved, newRows, newColumns,
      tile.dividedWhereNonzero(by: b)
        .subtracting(divisor.tile.scaledWhereNonzero(by: quotient).dividedWhereNonzero(by: b))
        .subtracting(mixed))
  }

  /// Adds in place.
  @_transparent
  public mutating func add(_ other: Self) {
    value += other.value
    if other.dependence.isOnNeither { return }
    dependence = dependence.union(other.dependence)
    rows.add(other.rows)
    columns.add(other.columns)
    if other.dependence.isCurved { tile.add(other.tile) }
  }

  @_transparent @usableFromInline
  func scaled(value: Tile.Scalar, slope: Tile.Scalar) -> Self {
    if dependence.isOnNeither { return Self(value) }
    return Self(
      value, dependence, rows.scaled(by: slope), columns.scaled(by: slope),
      dependence.isCurved ? tile.scaled(by: slope) : .zero)
  }
}
