import Foundation
import Testing

/// Examples of the textbooks with exact results.
struct Textbook: Decodable {
  enum Value: Decodable {
    case number(String)
    case list([String])
    case table([[String]])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(String.self) {
        self = .number(number)
      } else if let list = try? container.decode([String].self) {
        self = .list(list)
      } else {
        self = .table(try container.decode([[String]].self))
      }
    }
  }

  let name: String
  let exact: [String: Value]

  /// The example whose name begins so.
  static func example(_ name: String) throws -> Textbook {
    let all = try JSONDecoder().decode([Textbook].self, from: resource("Textbook/textbook.json"))
    return try #require(all.first { $0.name.hasPrefix(name) })
  }

  func number(_ key: String) throws -> Double {
    guard case .number(let text) = try #require(exact[key]) else { throw CocoaError(.coderInvalidValue) }
    return try #require(Double(text))
  }

  func list(_ key: String) throws -> [Double] {
    guard case .list(let texts) = try #require(exact[key]) else { throw CocoaError(.coderInvalidValue) }
    return try texts.map { try #require(Double($0)) }
  }

  func table(_ key: String) throws -> [[Double]] {
    guard case .table(let rows) = try #require(exact[key]) else { throw CocoaError(.coderInvalidValue) }
    return try rows.map { try $0.map { try #require(Double($0)) } }
  }
}
