/// The functions of a `Double` that the derivative rules need and the C library lacks.
///
/// Every function is accurate to a few units in the last place over its whole domain, close to its zeros
/// included. NaN in gives NaN out, a point outside the domain gives NaN, and where a one-sided limit exists
/// (at infinity, at a pole approached from inside the domain) the result is that limit. Nothing traps.
///
/// A function that ends in `Derivatives` returns the value with the first two derivatives; its value is bit for
/// bit the one that the function without this ending returns.
@usableFromInline
enum SpecialFunctions {}
