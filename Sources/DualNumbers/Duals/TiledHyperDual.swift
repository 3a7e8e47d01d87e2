/// A hyper-dual number with several ε₁ and several ε₂: one tile of a Hessian matrix.
///
/// Where ``HyperDual`` carries one first direction, this type carries as many as second ones. One pass over a
/// function whose variables are seeded in the rows of block I and the columns of block J gives the tile (I, J) of
/// the Hessian matrix. Against a row at a time, fewer passes evaluate the function itself, which is what a Hessian
/// of elementary functions costs.
///
/// Most numbers of a long computation depend on few variables, so each knows whether it depends on those of the
/// rows and on those of the columns. Arithmetic on what is known to be zero is skipped: for the Hessian of
/// Rosenbrock's function in a hundred variables this is what most of the operations are.
///
/// The calculus is that of ``HyperDual``, and so are the promises.
@frozen
public struct TiledHyperDual<Tile: HessianTile> {
  /// The value: what the same computation gives on plain numbers.
  public var value: Tile.Scalar

  @usableFromInline var dependence: TileDependence
  @usableFromInline var rows: Tile.Lanes
  @usableFromInline var columns: Tile.Lanes
  @usableFromInline var tile: Tile

  @_transparent @usableFromInline
  init(
    _ value: Tile.Scalar, _ dependence: TileDependence, _ rows: Tile.Lanes, _ columns: Tile.Lanes,
    _ tile: Tile
  ) {
    self.value = value
    self.dependence = dependence
    self.rows = rows
    self.columns = columns
    self.tile = tile
  }

  /// A number from its parts.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - epsilon1: The derivatives in the directions of the rows.
  ///   - epsilon2: The derivatives in the directions of the columns.
  ///   - epsilon12: The second derivatives along each pair; 0, as variables have them, if omitted.
  @inlinable
  public init(
    _ value: Tile.Scalar, epsilon1: Tile.Lanes, epsilon2: Tile.Lanes, epsilon12: Tile = .zero
  ) {
    self.init(value, .onBoth, epsilon1, epsilon2, epsilon12)
  }

  /// A constant: a number whose derivatives are zero.
  @_transparent
  public init(_ value: Tile.Scalar) {
    self.init(value, .onNeither, Tile.Lanes(), Tile.Lanes(), .zero)
  }

  /// The derivatives in the directions of the rows.
  @_transparent
  public var epsilon1: Tile.Lanes { rows }

  /// The derivatives in the directions of the columns.
  @_transparent
  public var epsilon2: Tile.Lanes { columns }

  /// The second derivatives along each pair of a row and a column direction.
  @_transparent
  public var epsilon12: Tile { tile }
}

/// Whether a number depends on the variables of the rows and on those of the columns of a tile, and whether it bends.
///
/// A variable depends on both in the tiles on the diagonal, and its second derivatives are all zero. Products then need
/// the outer products of rows and columns alone, which takes a fifth off a Hessian matrix of ten variables.
@frozen @usableFromInline
struct TileDependence: Sendable {
  @usableFromInline var bits: UInt8

  @_transparent @usableFromInline
  init(bits: UInt8) { self.bits = bits }

  @_transparent @usableFromInline
  static var onNeither: TileDependence { TileDependence(bits: 0) }

  @_transparent @usableFromInline
  static var onRows: TileDependence { TileDependence(bits: 1) }

  @_transparent @usableFromInline
  static var onColumns: TileDependence { TileDependence(bits: 2) }

  /// On both, with second derivatives that need not be zero.
  @_transparent @usableFromInline
  static var onBoth: TileDependence { TileDependence(bits: 7) }

  @_transparent @usableFromInline
  var isOnNeither: Bool { bits == 0 }

  @_transparent @usableFromInline
  var isOnBoth: Bool { bits & 3 == 3 }

  /// Whether second derivatives need not be zero.
  @_transparent @usableFromInline
  var isCurved: Bool { bits & 4 != 0 }

  @_transparent @usableFromInline
  func union(_ other: TileDependence) -> TileDependence { TileDependence(bits: bits | other.bits) }

  /// The dependence of a function that may bend of what depends like this.
  @_transparent @usableFromInline
  var curved: TileDependence { isOnBoth ? .onBoth : self }
}

extension TiledHyperDual: Sendable {}

extension TiledHyperDual: DualNumber {
  /// The type of the value.
  public typealias Value = Tile.Scalar

  /// A hyper-dual number is a scalar and so its own tangent.
  public typealias Scalar = TiledHyperDual<Tile>

  /// The result of a function whose derivatives at ``value`` are known: f′ a₁₂ + f″ a₁ a₂ beside ε₁ε₂.
  @_transparent
  public func chained(_ function: Derivatives<Tile.Scalar>) -> Self {
    if dependence.isOnNeither { return Self(function.value) }
    let bend = rows.scaled(by: function.second)
    guard function.first.hasFiniteComponents && bend.hasFiniteComponents else {
      return chainedAtTheEdge(function)
    }
    let newRows = rows.scaled(by: function.first)
    let newColumns = columns.scaled(by: function.first)
    guard dependence.isOnBoth else {
      return Self(function.value, dependence, newRows, newColumns, .zero)
    }
    let bent = Tile.product(bend, columns)
    return Self(
      function.value, .onBoth, newRows, newColumns,
      dependence.isCurved ? tile.scaled(by: function.first).adding(bent) : bent)
  }

  @inlinable @inline(never)
  func chainedAtTheEdge(_ function: Derivatives<Tile.Scalar>) -> Self {
    Self(
      function.value, dependence.curved,
      rows.scaledWhereNonzero(by: function.first),
      columns.scaledWhereNonzero(by: function.first),
      tile.scaledWhereNonzero(by: function.first)
        .adding(Tile.productWhereNonzero(rows.scaledWhereNonzero(by: function.second), columns)))
  }

  /// The result of a function of two arguments whose partial derivatives at their values are known.
  @_transparent
  public func chained(_ function: PartialDerivatives<Tile.Scalar>, _ other: Self) -> Self {
    if other.dependence.isOnNeither {
      return chained(Derivatives(value: function.value, first: function.x, second: function.xx))
    }
    if dependence.isOnNeither {
      return other.chained(Derivatives(value: function.value, first: function.y, second: function.yy))
    }
    return chainedTogether(function, other)
  }

  @inlinable @inline(never)
  func chainedTogether(_ function: PartialDerivatives<Tile.Scalar>, _ other: Self) -> Self {
    let slopes = firstDerivativesOfSlopes(function, other)
    return Self(
      function.value, dependence.union(other.dependence).curved,
      rows.scaled(bySlope: function.x).adding(other.rows.scaled(bySlope: function.y)),
      columns.scaled(bySlope: function.x).adding(other.columns.scaled(bySlope: function.y)),
      tile.scaled(bySlope: function.x).adding(other.tile.scaled(bySlope: function.y))
        .adding(
          Tile.product(slopeRows: slopes.x, columns).adding(Tile.product(slopeRows: slopes.y, other.columns)))
    )
  }

  /// How the slopes of a function of two arguments change in the directions of the rows.
  @_transparent @usableFromInline
  func firstDerivativesOfSlopes(
    _ function: PartialDerivatives<Tile.Scalar>, _ other: Self
  ) -> (x: Tile.Lanes, y: Tile.Lanes) {
    (
      rows.scaled(bySlope: function.xx).adding(other.rows.scaled(bySlope: function.xy)),
      rows.scaled(bySlope: function.xy).adding(other.rows.scaled(bySlope: function.yy))
    )
  }

  /// The derivatives of a function at this number.
  ///
  /// The rule gives value and slopes of f and the slopes of f′. What goes beyond, its formulas give.
  @inlinable
  public func derivatives<F: UnaryFunction>(of function: F) -> Derivatives<Self> {
    let inner = value.derivatives(of: function)
    let outer = function.derivatives(at: self)
    return Derivatives(
      value: chained(inner),
      first: Self(
        inner.first, dependence.curved, rows.scaled(bySlope: inner.second),
        columns.scaled(bySlope: inner.second),
        outer.first.tile),
      second: outer.second)
  }

  /// The partial derivatives of a function at this number and another.
  @inlinable
  public func derivatives<F: BinaryFunction>(of function: F, _ other: Self) -> PartialDerivatives<Self> {
    let inner = value.derivatives(of: function, other.value)
    let outer = function.derivatives(at: self, other)
    let slopes = firstDerivativesOfSlopes(inner, other)
    let both = dependence.union(other.dependence).curved
    return PartialDerivatives(
      value: chained(inner, other),
      x: Self(
        inner.x, both, slopes.x,
        columns.scaled(bySlope: inner.xx).adding(other.columns.scaled(bySlope: inner.xy)), outer.x.tile),
      y: Self(
        inner.y, both, slopes.y,
        columns.scaled(bySlope: inner.xy).adding(other.columns.scaled(bySlope: inner.yy)), outer.y.tile),
      xx: outer.xx, xy: outer.xy, yy: outer.yy)
  }

  /// This number times a factor, where a part that is exactly zero stays zero.
  @inlinable
  public func scaledWhereNonzero(by factor: Self) -> Self {
    Self(
      value.scaledWhereNonzero(by: factor.value), dependence.union(factor.dependence).curved,
      rows.scaledWhereNonzero(by: factor.value).adding(factor.rows.scaledWhereNonzero(by: value)),
      columns.scaledWhereNonzero(by: factor.value).adding(factor.columns.scaledWhereNonzero(by: value)),
      tile.scaledWhereNonzero(by: factor.value).adding(factor.tile.scaledWhereNonzero(by: value))
        .adding(
          Tile.productWhereNonzero(rows, factor.columns)
            .adding(Tile.productWhereNonzero(factor.rows, columns))))
  }

  /// This number divided by another, where a part that is exactly zero stays zero.
  @inlinable
  public func dividedWhereNonzero(by divisor: Self) -> Self {
    dividedAtTheEdge(by: divisor, value.dividedWhereNonzero(by: divisor.value))
  }

  /// Whether value and derivatives are finite throughout.
  @inlinable
  public var hasFiniteComponents: Bool {
    value.hasFiniteComponents && rows.hasFiniteComponents && columns.hasFiniteComponents
      && tile.hasFiniteComponents
  }
}

extension HessianTile {
  /// The products of row and column derivatives; zero times anything is zero if a row derivative is not finite.
  @_transparent @usableFromInline
  static func product(slopeRows rows: Lanes, _ columns: Lanes) -> Self {
    rows.hasFiniteComponents ? product(rows, columns) : productWhereNonzero(rows, columns)
  }
}
