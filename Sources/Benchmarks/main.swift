// swift run -c release Benchmarks [subcommand] [arguments]

import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
let rest = Array(arguments.dropFirst())
switch arguments.first {
case "accuracy":
  try benchmarkAccuracy(arguments: rest)
case "differences":
  exit(runDifferencesBenchmark(rest) ? 0 : 1)
case "programs":
  benchmarkPrograms(arguments: rest)
case "sparse":
  try benchmarkSparse(arguments: rest)
case "--help", "-h":
  print("usage: Benchmarks [part of a name] [--csv] [--plot file.svg] [--time milliseconds a row]")
  print("       Benchmarks accuracy [folder] [function …]")
  print("       Benchmarks differences [functions] [seed]")
  print("       Benchmarks programs [count] [seed]")
  print("       Benchmarks sparse [part of a name] [--csv]")
default:
  try benchmarkSpeed(arguments: arguments)
}
