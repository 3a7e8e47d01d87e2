// swift-tools-version: 6.3
import PackageDescription

let playground = "Playgrounds/Derivatives.playground"

/// The lessons: `swift run Tour` is the first and lists the others.
let pages: [Target] = [
  "Tour", "Limit", "Differences", "Rules", "Duals", "Checking", "Downhill", "Backpropagation", "Iris",
  "Curvature", "Newton", "Orbit", "Nesting", "Fitting",
].map { name in
  .executableTarget(
    name: name, dependencies: ["DualNumbers", "LessonKit"],
    path: "\(playground)/Pages/\(name).xcplaygroundpage", sources: ["Contents.swift"])
}

let package = Package(
  name: "swift-dual-numbers",
  products: [
    .library(name: "DualNumbers", targets: ["DualNumbers"])
  ],
  targets: [
    .target(name: "CDualNumbers"),
    .target(name: "DualNumbers", dependencies: ["CDualNumbers"]),
    .target(name: "LessonKit", path: "\(playground)/Sources"),
    .target(name: "AccuracyMeasurement", dependencies: ["DualNumbers"]),
    .target(name: "RandomPrograms", dependencies: ["DualNumbers"], path: "Tests/RandomPrograms"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["DualNumbers", "AccuracyMeasurement", "RandomPrograms", "LessonKit"],
      exclude: ["Peers"]),
    .testTarget(
      name: "DualNumbersTests",
      dependencies: ["DualNumbers", "AccuracyMeasurement", "Benchmarks", "RandomPrograms", "LessonKit"],
      resources: [.copy("Resources")]),
    .testTarget(name: "LessonKitTests", dependencies: ["LessonKit"]),
  ] + pages,
  swiftLanguageModes: [.v6]
)
