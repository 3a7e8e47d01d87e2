import DualNumbers

/// The models of the NIST sets: parameters b and predictors x (Nelson has two of them) to a response.
func regressionModel<T: RealNumber>(_ name: String, _ b: [T], _ x: [Double]) -> T {
  let t = T(x[0])
  switch name {
  case "Chwirut1", "Chwirut2": return exp(-b[0] * t) / (b[1] + b[2] * t)
  case "DanWood": return b[0] * pow(t, b[1])
  case "ENSO":
    let year = 2 * T.pi * t
    let first = b[1] * cos(year / 12) + b[2] * sin(year / 12)
    let second = b[4] * cos(year / b[3]) + b[5] * sin(year / b[3])
    let third = b[7] * cos(year / b[6]) + b[8] * sin(year / b[6])
    return b[0] + first + second + third
  case "Gauss1", "Gauss2", "Gauss3":
    let first = (t - b[3]) / b[4]
    let second = (t - b[6]) / b[7]
    return b[0] * exp(-b[1] * t) + b[2] * exp(-first * first) + b[5] * exp(-second * second)
  case "Hahn1":
    let numerator = b[0] + t * (b[1] + t * (b[2] + t * b[3]))
    let denominator = 1 + t * (b[4] + t * (b[5] + t * b[6]))
    return numerator / denominator
  case "Kirby2": return (b[0] + t * (b[1] + t * b[2])) / (1 + t * (b[3] + t * b[4]))
  case "Lanczos1", "Lanczos2", "Lanczos3":
    return b[0] * exp(-b[1] * t) + b[2] * exp(-b[3] * t) + b[4] * exp(-b[5] * t)
  case "MGH17": return b[0] + b[1] * exp(-t * b[3]) + b[2] * exp(-t * b[4])
  case "Misra1a": return -b[0] * expm1(-b[1] * t)
  case "Misra1b":
    let root = 1 + b[1] * t / 2
    return b[0] * (1 - 1 / (root * root))
  case "Misra1c": return b[0] * (1 - 1 / sqrt(1 + 2 * b[1] * t))
  case "Misra1d": return b[0] * b[1] * t / (1 + b[1] * t)
  case "Nelson": return b[0] - b[1] * t * exp(-b[2] * T(x[1]))
  case "Roszman1": return b[0] - b[1] * t - atan(b[2] / (t - b[3])) / T.pi
  default: fatalError("no model \(name)")
  }
}
