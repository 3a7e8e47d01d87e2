import Foundation

/// The contents of a file of reference data.
///
/// - Parameter path: The file's place under `Resources`.
func resource(_ path: String) throws -> Data {
  try Data(contentsOf: Bundle.module.bundleURL.appending(path: "Resources/\(path)"))
}

/// Whether two numbers are the same number, or both are not one.
func isSame(_ a: Double, _ b: Double) -> Bool { a == b || (a.isNaN && b.isNaN) }

/// How far a number is from another, relative to the other.
func relativeError(_ a: Double, _ b: Double) -> Double { a == b ? 0 : Swift.abs(a - b) / Swift.abs(b) }
