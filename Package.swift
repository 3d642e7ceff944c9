// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

// What is tested is optimised, the tests need not be: that would take longer than to run them.
let testSettings = swiftSettings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let package = Package(
  name: "citegraph",
  products: [
    .executable(name: "citegraph", targets: ["citegraph"]),
    .library(name: "UNSymbols", targets: ["UNSymbols"]),
    .library(name: "DocumentReading", targets: ["DocumentReading"]),
    .library(name: "CitationExtraction", targets: ["CitationExtraction"]),
    .library(name: "CitationGraph", targets: ["CitationGraph"]),
    .library(name: "GraphExport", targets: ["GraphExport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .target(name: "UNSymbols", swiftSettings: swiftSettings),
    .target(
      name: "DocumentReading", dependencies: ["UNSymbols", "CExpat", "CLinux", "CZlib", "CGumbo"],
      swiftSettings: swiftSettings),
    .target(
      name: "CitationExtraction", dependencies: ["UNSymbols", "DocumentReading"],
      swiftSettings: swiftSettings),
    .target(
      name: "CitationGraph",
      dependencies: [
        "UNSymbols", "DocumentReading", "CitationExtraction", "CCrypto",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "GraphExport", dependencies: ["UNSymbols", "DocumentReading", "CitationExtraction", "CitationGraph"],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "citegraph",
      dependencies: [
        "UNSymbols", "DocumentReading", "CitationExtraction", "CitationGraph", "GraphExport", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "generate-archive", dependencies: ["CitationGraph", "CitationExtraction", "UNSymbols", "TestSupport"],
      path: "Tests/GenerateArchive", swiftSettings: swiftSettings),
    .target(name: "TestSupport", dependencies: ["CZlib"], path: "Tests/TestSupport", swiftSettings: swiftSettings),
    .testTarget(
      name: "UNSymbolsTests", dependencies: ["UNSymbols", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "DocumentReadingTests", dependencies: ["DocumentReading", "UNSymbols", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "CitationExtractionTests",
      dependencies: ["CitationExtraction", "DocumentReading", "UNSymbols", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "CitationGraphTests",
      dependencies: [
        "CitationGraph", "CitationExtraction", "DocumentReading", "UNSymbols", "TestSupport",
      ],
      swiftSettings: testSettings),
    .testTarget(
      name: "GraphExportTests",
      dependencies: [
        "GraphExport", "CitationGraph", "CitationExtraction", "DocumentReading", "UNSymbols", "TestSupport",
      ],
      swiftSettings: testSettings),
    .testTarget(
      name: "CommandTests", dependencies: ["citegraph", "generate-archive", "TestSupport"],
      swiftSettings: testSettings),
  ]
)
