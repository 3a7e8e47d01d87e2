/// What the command line of the speed benchmark asks for.
struct SpeedArguments: Equatable {
  /// A part of the name of what is to be measured.
  var filter = ""

  /// Whether rows are printed as comma-separated values.
  var printsCSV = false

  /// The file that receives the plot.
  var plotFile: String?

  /// How long each row is measured, in milliseconds.
  var budget = 250

  /// What is wrong with a command line.
  struct Mistake: Error, Equatable, CustomStringConvertible {
    var description: String
  }

  /// Reads a command line: `[part of a name] [--csv] [--plot FILE] [--time MILLISECONDS]`.
  init(_ arguments: [String]) throws(Mistake) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--csv":
        printsCSV = true
      case "--plot":
        guard let file = rest.popFirst() else {
          throw Mistake(description: "--plot needs the name of a file")
        }
        plotFile = file
      case "--time":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else {
          throw Mistake(description: "--time needs a number of milliseconds")
        }
        budget = number
      default:
        if argument.hasPrefix("-") { throw Mistake(description: "unknown option \(argument)") }
        if !filter.isEmpty { throw Mistake(description: "two names to filter by: \(filter), \(argument)") }
        filter = argument
      }
    }
  }
}
