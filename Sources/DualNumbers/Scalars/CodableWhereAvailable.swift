#if hasFeature(Embedded)
  /// `Codable`, where the standard library has it: Embedded Swift does not.
  public typealias CodableWhereAvailable = Any
#else
  /// `Codable`, where the standard library has it: Embedded Swift does not.
  public typealias CodableWhereAvailable = Codable
#endif
