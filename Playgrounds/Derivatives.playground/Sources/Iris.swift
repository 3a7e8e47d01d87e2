/// A flower, measured.
///
/// Edgar Anderson measured 150 irises on the Gaspé Peninsula, and R. A. Fisher published the figures in
/// "The use of multiple measurements in taxonomic problems", Annals of Eugenics 7 (1936).
public struct Iris: Sendable {
  /// The three species.
  public static let speciesNames = ["setosa", "versicolor", "virginica"]

  /// Length and width of the sepals, length and width of the petals, in centimetres.
  public let measurements: [Double]
  /// The length of the petals in centimetres.
  public var petalLength: Double { measurements[2] }
  /// The width of the petals in centimetres.
  public var petalWidth: Double { measurements[3] }
  /// An index into `speciesNames`.
  public let species: Int

  /// All the flowers, fifty of each species.
  public static func all() -> [Iris] {
    resource("iris.csv").split(whereSeparator: \.isNewline).dropFirst().map { line in
      let fields = line.split(separator: ",")
      let species = speciesNames.firstIndex(of: String(fields[4])) ?? 0
      return Iris(measurements: fields[0..<4].compactMap { Double($0) }, species: species)
    }
  }
}
