// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "swift-dual-numbers",
  products: [
    .library(name: "DualNumbers", targets: ["DualNumbers"])
  ],
  targets: [
    .target(name: "CDualNumbers"),
    .target(name: "DualNumbers", dependencies: ["CDualNumbers"]),
    .testTarget(name: "DualNumbersTests", dependencies: ["DualNumbers"], resources: [.copy("Resources")]),
  ],
  swiftLanguageModes: [.v6]
)
