import Foundation

extension Picture {
  /// The picture of the lesson on rules: six rules, six drawings.
  public static func ofRules() -> Picture {
    Picture(square(), box(), chain(), growth(), circle(), mirror(), columns: 3, width: 1040, height: 760)
  }

  private static func square() -> Plot {
    var plot = Plot("x² grows by 2x·dx", x: .hidden(-0.6...4.6), y: .hidden(-0.6...3.9))
    plot.hasEqualUnits = true
    plot.region(x: 0...3, y: 0...3, .blue, opacity: 0.25)
    plot.region(x: 3...3.5, y: 0...3, .orange, opacity: 0.5)
    plot.region(x: 0...3, y: 3...3.5, .orange, opacity: 0.5)
    plot.region(x: 3...3.5, y: 3...3.5, .purple, opacity: 0.3)
    plot.note("x²", at: (1.5, 1.4), size: 22, anchor: .middle, hasHalo: false)
    plot.note("x", at: (1.5, -0.3), anchor: .middle)
    plot.note("dx", at: (3.25, -0.3), .orange, anchor: .middle)
    plot.note("x·dx", at: (1.5, 3.17), anchor: .middle, hasHalo: false)
    plot.note("x·dx", at: (3.58, 1.4), .orange)
    plot.note("x", at: (-0.12, 1.4), anchor: .end)
    plot.note("dx", at: (-0.12, 3.17), .orange, anchor: .end)
    plot.note("dx²", at: (3.58, 3.2), .purple)
    return plot
  }

  private static func box() -> Plot {
    var plot = Plot("u·v grows by v·du + u·dv", x: .hidden(-0.6...4.6), y: .hidden(-0.6...3.9))
    plot.hasEqualUnits = true
    plot.region(x: 0...3, y: 0...2.4, .blue, opacity: 0.25)
    plot.region(x: 3...3.4, y: 0...2.4, .orange, opacity: 0.5)
    plot.region(x: 0...3, y: 2.4...3, .green, opacity: 0.45)
    plot.region(x: 3...3.4, y: 2.4...3, .purple, opacity: 0.3)
    plot.note("u·v", at: (1.5, 1.1), size: 22, anchor: .middle, hasHalo: false)
    plot.note("u", at: (1.5, -0.3), anchor: .middle)
    plot.note("du", at: (3.2, -0.3), .orange, anchor: .middle)
    plot.note("v", at: (-0.12, 1.1), anchor: .end)
    plot.note("dv", at: (-0.12, 2.62), .green, anchor: .end)
    plot.note("u·dv", at: (1.5, 2.62), anchor: .middle, hasHalo: false)
    plot.note("v·du", at: (3.48, 1.1), .orange)
    plot.note("du·dv", at: (3.48, 2.65), .purple)
    return plot
  }

  private static func chain() -> Plot {
    var plot = Plot("A chain stretches twice", x: .hidden(-0.3...4.3), y: .hidden(-0.5...3.6))
    let rails: [(height: Double, name: String, from: Double, to: Double, ink: Ink)] = [
      (3, "x", 1, 1.4, .blue), (1.6, "u(x)", 0.9, 1.7, .green), (0.2, "f(u)", 1.1, 3.5, .orange),
    ]
    for (upper, lower) in zip(rails, rails.dropFirst()) {
      plot.line([(upper.from, upper.height), (lower.from, lower.height)], .quiet, width: 1, isDashed: true)
      plot.line([(upper.to, upper.height), (lower.to, lower.height)], .quiet, width: 1, isDashed: true)
    }
    for rail in rails {
      plot.line([(0, rail.height), (4.2, rail.height)], .quiet, width: 1.2)
      plot.line([(rail.from, rail.height), (rail.to, rail.height)], rail.ink, width: 7)
      plot.note(rail.name, at: (0, rail.height), offset: (0, 9), rail.ink)
    }
    plot.note("dx", at: (1.2, 3), offset: (0, 10), .blue, anchor: .middle)
    plot.note("du = 2·dx", at: (1.8, 1.6), offset: (4, 10), .green)
    plot.note("df = 3·du = 3·2·dx", at: (2.3, 0.2), offset: (0, -22), .orange, anchor: .middle)
    return plot
  }

  /// The tangent of eˣ meets the axis one unit to the left, so its slope is its height.
  private static func growth() -> Plot {
    var plot = Plot("eˣ: the slope is the height", x: .linear("x", -2...2.2), y: .linear("", 0...6))
    for x in [-0.4, 0.6, 1.6] {
      plot.region([(x - 1, 0), (x, 0), (x, exp(x))], .orange, opacity: 0.16)
      plot.line([(x, 0), (x, exp(x))], .orange, width: 1.4, isDashed: true)
      plot.line([(x - 1, 0), (x, exp(x))], .orange, width: 2)
    }
    plot.curve(.blue) { exp($0) }
    for x in [-0.4, 0.6, 1.6] { plot.points([(x, exp(x))], .orange) }
    plot.note("eˣ", at: (1.6, 2.4), offset: (6, 0), .orange)
    plot.note("1", at: (1.1, 0), offset: (0, 6), .orange, anchor: .middle, hasHalo: false)
    plot.note("slope eˣ/1", at: (1.6, exp(1.6)), offset: (-34, -6), .orange, anchor: .end)
    return plot
  }

  /// A point that travels around the unit circle with speed 1.
  private static func circle() -> Plot {
    var plot = Plot("sin: it climbs with speed cos x", x: .hidden(-1.25...1.75), y: .hidden(-1.2...1.75))
    plot.hasEqualUnits = true
    let angle = 0.9
    let (c, s) = (cos(angle), sin(angle))
    let turn = (0...120).map { Double($0) * .pi / 60 }
    plot.line([(-1.2, 0), (1.3, 0)], .quiet, width: 1)
    plot.line([(0, -1.15), (0, 1.25)], .quiet, width: 1)
    plot.line(turn.map { (cos($0), sin($0)) }, .quiet, width: 1.4)
    plot.line((0...30).map { angle * Double($0) / 30 }.map { (cos($0), sin($0)) }, .blue, width: 4)
    plot.line([(0, 0), (c, s)], .blue, width: 2)
    plot.line([(c, 0), (c, s)], .blue, width: 1.6, isDashed: true)
    plot.arrow(from: (c, s), to: (c - s, s + c), .orange, width: 3)
    plot.line([(c, s), (c, s + c)], .green, width: 3)
    plot.line([(c - s, s + c), (c, s + c)], .quiet, width: 1, isDashed: true)
    plot.points([(c, s)], .blue, radius: 5)
    plot.note("x", at: (cos(angle / 2), sin(angle / 2)), offset: (8, -2), .blue)
    plot.note("sin x", at: (c, s / 2), offset: (-6, -4), .blue, anchor: .end)
    plot.note("cos x", at: (c, s + c / 2), offset: (8, -4), .green)
    plot.note("speed 1", at: (c - s, s + c), offset: (4, 10), .orange, anchor: .middle)
    return plot
  }

  /// The exponential and the logarithm, mirror images of each other.
  private static func mirror() -> Plot {
    var plot = Plot("ln: the mirror turns e into 1/e", x: .linear("x", -2...4.4), y: .linear("", -2...4.4))
    plot.hasEqualUnits = true
    let e = exp(1.0)
    plot.line([(-2, -2), (4.4, 4.4)], .quiet, width: 1, isDashed: true)
    plot.region([(0.4, e - 0.6 * e), (1, e - 0.6 * e), (1, e)], .blue, opacity: 0.2)
    plot.region([(e - 0.6 * e, 0.4), (e, 0.4), (e, 1)], .orange, opacity: 0.2)
    plot.curve(.blue, label: "eˣ") { exp($0) }
    plot.curve(.orange, label: "ln x") { $0 > 0 ? log($0) : .nan }
    plot.line([(0.4, e - 0.6 * e), (1, e), (1.35, e + 0.35 * e)], .blue, width: 1.4)
    plot.line([(e - 0.6 * e, 0.4), (e, 1), (e + 0.35 * e, 1.35)], .orange, width: 1.4)
    plot.points([(1, e)], .blue)
    plot.points([(e, 1)], .orange)
    plot.note("slope e", at: (1, e), offset: (-9, 0), .blue, anchor: .end)
    plot.note("slope 1/e", at: (e, 1), offset: (2, -20), .orange)
    plot.legendCorner = .bottomRight
    return plot
  }
}
