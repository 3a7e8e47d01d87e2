// The arithmetic of tiled hyper-dual numbers, written once: that of `HyperDual+Arithmetic.swift`, skipped where
// a number is known not to depend on rows or columns.

extension TiledHyperDual {
  @_transparent @usableFromInline
  static func sum(_ a: Self, _ b: Self) -> Self {
    let value = a.value + b.value
    if b.dependence.isOnNeither { return Self(value, a.dependence, a.rows, a.columns, a.tile) }
    if a.dependence.isOnNeither { return Self(value, b.dependence, b.rows, b.columns, b.tile) }
    return Self(
      value, a.dependence.union(b.dependence), a.rows.adding(b.rows), a.columns.adding(b.columns),
      b.dependence.isCurved ? a.tile.adding(b.tile) : a.tile)
  }

  @_transparent @usableFromInline
  static func add(_ a: inout Self, _ b: Self) {
    a.value += b.value
    if b.dependence.isOnNeither { return }
    a.dependence = a.dependence.union(b.dependence)
    a.rows.add(b.rows)
    a.columns.add(b.columns)
    if b.dependence.isCurved { a.tile.add(b.tile) }
  }

  @_transparent @usableFromInline
  static func difference(_ a: Self, _ b: Self) -> Self {
    let value = a.value - b.value
    if b.dependence.isOnNeither { return Self(value, a.dependence, a.rows, a.columns, a.tile) }
    if a.dependence.isOnNeither {
      return Self(
        value, b.dependence, b.rows.negated(), b.columns.negated(),
        b.dependence.isCurved ? b.tile.negated() : .zero)
    }
    return Self(
      value, a.dependence.union(b.dependence), a.rows.subtracting(b.rows), a.columns.subtracting(b.columns),
      b.dependence.isCurved ? a.tile.subtracting(b.tile) : a.tile)
  }

  @_transparent @usableFromInline
  static func product(_ a: Self, _ b: Self) -> Self {
    if b.dependence.isOnNeither { return product(a, b.value) }
    if a.dependence.isOnNeither { return product(a.value, b) }
    let value = a.value * b.value
    let dependence = a.dependence.union(b.dependence)
    let rows = a.rows.scaled(by: b.value).adding(b.rows.scaled(by: a.value))
    let columns = a.columns.scaled(by: b.value).adding(b.columns.scaled(by: a.value))
    guard dependence.isOnBoth else { return Self(value, dependence, rows, columns, .zero) }
    let bent = Tile.product(a.rows, b.columns).adding(Tile.product(b.rows, a.columns))
    guard dependence.isCurved else { return Self(value, .onBoth, rows, columns, bent) }
    return Self(
      value, .onBoth, rows, columns,
      a.tile.scaled(by: b.value).adding(b.tile.scaled(by: a.value)).adding(bent))
  }

  @_transparent @usableFromInline
  static func quotient(_ a: Self, _ b: Self) -> Self {
    if b.dependence.isOnNeither { return quotient(a, b.value) }
    if a.dependence.isOnNeither { return quotient(a.value, b) }
    let value = a.value / b.value
    let reciprocal = 1 / b.value
    if reciprocal.isNormal && reciprocal.hasFiniteComponents && value.hasFiniteComponents {
      let dependence = a.dependence.union(b.dependence)
      let rows = a.rows.subtracting(b.rows.scaled(by: value)).scaled(by: reciprocal)
      let columns = a.columns.subtracting(b.columns.scaled(by: value)).scaled(by: reciprocal)
      guard dependence.isOnBoth else { return Self(value, dependence, rows, columns, .zero) }
      if rows.hasFiniteComponents && columns.hasFiniteComponents {
        let mixed = Tile.product(rows, b.columns).adding(Tile.product(b.rows, columns))
        return Self(
          value, .onBoth, rows, columns,
          a.tile.subtracting(b.tile.scaled(by: value)).subtracting(mixed).scaled(by: reciprocal))
      }
    }
    return quotientAtTheEdge(a, b, value: value)
  }

  @inlinable @inline(never)
  static func quotientAtTheEdge(_ a: Self, _ b: Self, value: Tile.Scalar) -> Self {
    let rows = a.rows.dividedWhereNonzero(by: b.value).subtracting(
      b.rows.scaledWhereNonzero(by: value).dividedWhereNonzero(by: b.value))
    let columns = a.columns.dividedWhereNonzero(by: b.value).subtracting(
      b.columns.scaledWhereNonzero(by: value).dividedWhereNonzero(by: b.value))
    let mixed = Tile.productWhereNonzero(rows, b.columns).dividedWhereNonzero(by: b.value)
      .adding(Tile.productWhereNonzero(b.rows, columns).dividedWhereNonzero(by: b.value))
    return Self(
      value, a.dependence.union(b.dependence).curved, rows, columns,
      a.tile.dividedWhereNonzero(by: b.value)
        .subtracting(b.tile.scaledWhereNonzero(by: value).dividedWhereNonzero(by: b.value))
        .subtracting(mixed))
  }

  @_transparent @usableFromInline
  static func sum(_ a: Self, _ b: Tile.Scalar) -> Self {
    Self(a.value + b, a.dependence, a.rows, a.columns, a.tile)
  }

  @_transparent @usableFromInline
  static func sum(_ a: Tile.Scalar, _ b: Self) -> Self {
    Self(a + b.value, b.dependence, b.rows, b.columns, b.tile)
  }

  @_transparent @usableFromInline
  static func difference(_ a: Self, _ b: Tile.Scalar) -> Self {
    Self(a.value - b, a.dependence, a.rows, a.columns, a.tile)
  }

  @_transparent @usableFromInline
  static func difference(_ a: Tile.Scalar, _ b: Self) -> Self {
    let value = a - b.value
    if b.dependence.isOnNeither { return Self(value) }
    return Self(
      value, b.dependence, b.rows.negated(), b.columns.negated(),
      b.dependence.isCurved ? b.tile.negated() : .zero)
  }

  @_transparent @usableFromInline
  static func product(_ a: Self, _ b: Tile.Scalar) -> Self { a.scaled(value: a.value * b, slope: b) }

  @_transparent @usableFromInline
  static func product(_ a: Tile.Scalar, _ b: Self) -> Self { b.scaled(value: a * b.value, slope: a) }

  @_transparent @usableFromInline
  func scaled(value: Tile.Scalar, slope: Tile.Scalar) -> Self {
    if dependence.isOnNeither { return Self(value) }
    return Self(
      value, dependence, rows.scaled(by: slope), columns.scaled(by: slope),
      dependence.isCurved ? tile.scaled(by: slope) : .zero)
  }

  @_transparent @usableFromInline
  static func quotient(_ a: Self, _ b: Tile.Scalar) -> Self {
    let value = a.value / b
    let reciprocal = 1 / b
    if reciprocal.isNormal && reciprocal.hasFiniteComponents {
      return a.scaled(value: value, slope: reciprocal)
    }
    return Self(
      value, a.dependence, a.rows.dividedWhereNonzero(by: b), a.columns.dividedWhereNonzero(by: b),
      a.tile.dividedWhereNonzero(by: b))
  }

  // With a constant dividend, the two mixed terms of the quotient rule are equal.
  @_transparent @usableFromInline
  static func quotient(_ a: Tile.Scalar, _ b: Self) -> Self {
    let value = a / b.value
    if b.dependence.isOnNeither { return Self(value) }
    let reciprocal = 1 / b.value
    if reciprocal.isNormal && reciprocal.hasFiniteComponents && value.hasFiniteComponents {
      let slope = -value * reciprocal
      let rows = b.rows.scaled(by: slope)
      let bend = rows.scaled(by: reciprocal).scaled(by: -2)
      if slope.hasFiniteComponents && bend.hasFiniteComponents {
        let columns = b.columns.scaled(by: slope)
        guard b.dependence.isOnBoth else { return Self(value, b.dependence, rows, columns, .zero) }
        let bent = Tile.product(bend, b.columns)
        return Self(
          value, .onBoth, rows, columns,
          b.dependence.isCurved ? b.tile.scaled(by: slope).adding(bent) : bent)
      }
    }
    return quotientAtTheEdge(Self(a), b, value: value)
  }

  @_transparent @usableFromInline
  static func opposite(_ a: Self) -> Self {
    if a.dependence.isOnNeither { return Self(-a.value) }
    return Self(
      -a.value, a.dependence, a.rows.negated(), a.columns.negated(),
      a.dependence.isCurved ? a.tile.negated() : .zero)
  }
}
