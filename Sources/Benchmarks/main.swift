// swift run -c release Benchmarks [subcommand] [arguments]

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "accuracy": try benchmarkAccuracy(arguments: Array(arguments.dropFirst()))
default: print("usage: Benchmarks accuracy [folder] [function …]")
}
