import DualNumbers
import Foundation
import Testing

/// The nonlinear regression sets of the NIST Statistical Reference Datasets, fitted with dual Jacobian matrices.
@Suite("The nonlinear regressions of NIST")
struct RegressionTests {
  struct Digits: Decodable, Sendable {
    let parameters: Double
    let residuals: Double
  }

  /// The certified digits that MINPACK reaches.
  struct Peer: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let start1: Digits
    let start2: Digits

    var testDescription: String { name }

    static func all() throws -> [Peer] {
      try JSONDecoder().decode([Peer].self, from: resource("NIST/minpack.json"))
    }
  }

  struct DataSet {
    var starts: [[Double]] = [[], []]
    var certified: [Double] = []
    var sumOfSquares = 0.0
    var responses: [Double] = []
    var predictors: [[Double]] = []

    init(_ name: String) throws {
      let text = String(decoding: try resource("NIST/\(name).dat"), as: UTF8.self)
      let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
      for line in lines {
        let words = line.split(separator: " ")
        if words.count == 6 && words[0].hasPrefix("b") && words[1] == "=" {
          let numbers = words[2...].compactMap { Double($0) }
          starts[0].append(numbers[0])
          starts[1].append(numbers[1])
          certified.append(numbers[2])
        } else if line.hasPrefix("Residual Sum of Squares:") {
          sumOfSquares = try #require(Double(words[4]))
        }
      }
      let head = try #require(lines.lastIndex { $0.hasPrefix("Data:") })
      for line in lines[(head + 1)...] {
        let numbers = line.split(separator: " ").compactMap { Double($0) }
        guard numbers.count > 1 else { continue }
        responses.append(name == "Nelson" ? log(numbers[0]) : numbers[0])
        predictors.append(Array(numbers[1...]))
      }
    }
  }

  /// How many digits agree, at most the 11 that are certified.
  func digits(_ a: Double, _ certified: Double) -> Double {
    Swift.min(11, -log10(Swift.max(relativeError(a, certified), 1e-20)))
  }

  @Test(arguments: try Peer.all())
  func areFittedAsWellAsByTheBestLibraryFromBothStarts(_ peer: Peer) throws {
    let data = try DataSet(peer.name)
    #expect(data.certified.count > 1 && data.responses.count > data.certified.count)
    for (start, expected) in zip(data.starts, [peer.start1, peer.start2]) {
      let fit = LeastSquaresFit(start: start) { b in
        data.predictors.indices.map { i in
          GradientDual(data.responses[i]) - regressionModel(peer.name, b, data.predictors[i])
        }
      }
      let reached = zip(fit.parameters, data.certified).map(digits).min() ?? 0
      #expect(reached >= expected.parameters - 0.05, "\(peer.name): parameters \(fit.parameters)")
      // The sum of Lanczos1, 1.4e-25, is below the rounding error of its data.
      if peer.name != "Lanczos1" {
        let sumDigits = digits(fit.sumOfSquares, data.sumOfSquares)
        #expect(sumDigits >= expected.residuals - 0.05, "\(peer.name): sum of squares \(fit.sumOfSquares)")
      }
    }
  }
}
