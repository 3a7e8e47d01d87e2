/// The colours of the lessons' pictures.
///
/// Each has a shade for a light page and one for a dark page.
public enum Ink: String, CaseIterable, Sendable {
  case text, quiet, faint, paper, blue, orange, green, purple, gold

  var light: String {
    switch self {
    case .text: "#1c2127"
    case .quiet: "#66707c"
    case .faint: "#e3e6ea"
    case .paper: "#ffffff"
    case .blue: "#0b67c2"
    case .orange: "#d4500c"
    case .green: "#1a8244"
    case .purple: "#7a3fc4"
    case .gold: "#b07900"
    }
  }

  var dark: String {
    switch self {
    case .text: "#e8ebef"
    case .quiet: "#98a2ae"
    case .faint: "#30373f"
    case .paper: "#14181d"
    case .blue: "#62aef7"
    case .orange: "#ff8f52"
    case .green: "#55c982"
    case .purple: "#bb92f5"
    case .gold: "#e6b84a"
    }
  }

  /// Attributes that stroke a shape in this colour.
  ///
  /// A renderer without style sheets shows the light shade.
  var stroke: String { "class=\"s-\(rawValue)\" stroke=\"\(light)\"" }

  /// Attributes that fill a shape in this colour.
  var fill: String { "class=\"f-\(rawValue)\" fill=\"\(light)\"" }

  /// The rules that swap in the dark shades where the reader prefers a dark page.
  static var styleSheet: String {
    let rules = allCases.map { ".s-\($0.rawValue){stroke:\($0.dark)}.f-\($0.rawValue){fill:\($0.dark)}" }
    return "<style>@media (prefers-color-scheme: dark){\(rules.joined())}</style>"
  }
}
