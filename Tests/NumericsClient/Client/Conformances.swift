import DualNumbers
import RealModule

// The lines that the documentation gives.

extension Dual: @retroactive Real, @retroactive RealFunctions, @retroactive ElementaryFunctions,
  @retroactive AlgebraicField
{}
extension HyperDual: @retroactive Real, @retroactive RealFunctions, @retroactive ElementaryFunctions,
  @retroactive AlgebraicField
{}
extension TiledHyperDual: @retroactive Real, @retroactive RealFunctions, @retroactive ElementaryFunctions,
  @retroactive AlgebraicField
{}
