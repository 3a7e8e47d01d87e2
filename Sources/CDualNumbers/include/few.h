/// Arithmetic on two or four partial derivatives, of which each is known to be zero or not.
///
/// Where the optimiser knows which are zero, as it does in a formula that it has in front of it, an operation is done
/// number by number, and nothing is left of those that are zero. Where it does not, as in a function that is not put in
/// line, an operation is one on vectors. Both give the same numbers but for the sign of a zero, which nobody reads.
///
/// In C because only C can ask what the optimiser knows, and because an operation is one call here: Swift's optimiser puts
/// a closure in line if it is short, and both ways through every operation, written in Swift, are not. (Numbers with tests
/// in Swift took 28 ns, and not 4, for Rosenbrock's function of three in a module of several files.)
#ifndef DUAL_NUMBERS_FEW_H
#define DUAL_NUMBERS_FEW_H

#include "vectors.h"
#include <stdint.h>

#define FEW_FUNCTION static inline __attribute__((__always_inline__, __const__, __nothrow__))

// Out of line, as hardly a program comes here: factors that are not finite.
#define FEW_EDGE_FUNCTION static __attribute__((__noinline__, __cold__, __const__, __nothrow__, __unused__))

/// Partial derivatives side by side, and the bits of those that are known to be zero. These are stored as zeros, too.
typedef struct {
  vector_double2 lanes;
  uint8_t known;
} few_partials2;

// Aligned as Swift aligns the vector.
typedef vector_double4 few_lanes4 __attribute__((__aligned__(16)));

typedef struct {
  few_lanes4 lanes;
  uint8_t known;
} few_partials4;

// Zero times anything is zero, and zero divided by anything.
FEW_FUNCTION double few_scaled_where_nonzero(double a, double factor) {
  return a == 0 || factor == 0 ? 0 : a * factor;
}

FEW_FUNCTION double few_divided_where_nonzero(double a, double divisor) { return a == 0 ? 0 : a / divisor; }

FEW_FUNCTION double few_quotient_where_nonzero(double u, double v, double divisor, double quotient) {
  double moved = few_divided_where_nonzero(few_scaled_where_nonzero(v, quotient), divisor);
  return few_divided_where_nonzero(u, divisor) - moved;
}

#define FEW_LANES2(of) of(0), of(1)
#define FEW_LANES4(of) of(0), of(1), of(2), of(3)

#define FEW_IS_ZERO(a, i) ((a).known >> i & 1)

/// What the optimiser knows: which numbers are zero, that some are, that all are.
#define FEW_IS_CLEAR(a) __builtin_constant_p((a).known)
#define FEW_HAS_ZEROS(a) (FEW_IS_CLEAR(a) && (a).known != 0)
#define FEW_IS_CONSTANT(a, count) (FEW_IS_CLEAR(a) && (a).known == (1 << count) - 1)

#define FEW_SUM(i) FEW_IS_ZERO(a, i) ? b.lanes[i] : FEW_IS_ZERO(b, i) ? a.lanes[i] : a.lanes[i] + b.lanes[i]
#define FEW_DIFFERENCE(i) FEW_IS_ZERO(b, i) ? a.lanes[i] : FEW_IS_ZERO(a, i) ? -b.lanes[i] : a.lanes[i] - b.lanes[i]
#define FEW_OPPOSITE(i) FEW_IS_ZERO(a, i) ? 0 : -a.lanes[i]
#define FEW_MULTIPLE(i) FEW_IS_ZERO(a, i) ? 0 : a.lanes[i] * factor
#define FEW_PRODUCT(i) (FEW_IS_ZERO(a, i) ? 0 : a.lanes[i] * y) + (FEW_IS_ZERO(b, i) ? 0 : b.lanes[i] * x)
#define FEW_MULTIPLE_WHERE_NONZERO(i) FEW_IS_ZERO(a, i) ? 0 : few_scaled_where_nonzero(a.lanes[i], factor)
#define FEW_DIVIDED_WHERE_NONZERO(i) few_divided_where_nonzero(a.lanes[i], divisor)
#define FEW_QUOTIENT_WHERE_NONZERO(i) few_quotient_where_nonzero(a.lanes[i], b.lanes[i], divisor, quotient)

#define FEW_ARITHMETIC(count)                                                                                        \
  FEW_FUNCTION few_partials##count few_opposite##count(few_partials##count a) {                                      \
    if (FEW_HAS_ZEROS(a))                                                                                            \
      return (few_partials##count){(vector_double##count){FEW_LANES##count(FEW_OPPOSITE)}, a.known};                 \
    return (few_partials##count){-a.lanes, a.known};                                                                 \
  }                                                                                                                  \
                                                                                                                     \
  FEW_FUNCTION few_partials##count few_sum##count(few_partials##count a, few_partials##count b) {                    \
    uint8_t known = a.known & b.known;                                                                               \
    if (FEW_IS_CONSTANT(a, count)) return b;                                                                         \
    if (FEW_IS_CONSTANT(b, count)) return a;                                                                         \
    if (FEW_IS_CLEAR(a) && FEW_IS_CLEAR(b) && (a.known | b.known))                                                   \
      return (few_partials##count){(vector_double##count){FEW_LANES##count(FEW_SUM)}, known};                        \
    return (few_partials##count){a.lanes + b.lanes, known};                                                          \
  }                                                                                                                  \
                                                                                                                     \
  FEW_FUNCTION few_partials##count few_difference##count(few_partials##count a, few_partials##count b) {             \
    uint8_t known = a.known & b.known;                                                                               \
    if (FEW_IS_CONSTANT(a, count)) return few_opposite##count(b);                                                    \
    if (FEW_IS_CONSTANT(b, count)) return a;                                                                         \
    if (FEW_IS_CLEAR(a) && FEW_IS_CLEAR(b) && (a.known | b.known))                                                   \
      return (few_partials##count){(vector_double##count){FEW_LANES##count(FEW_DIFFERENCE)}, known};                 \
    return (few_partials##count){a.lanes - b.lanes, known};                                                          \
  }                                                                                                                  \
                                                                                                                     \
  FEW_EDGE_FUNCTION few_partials##count few_edge_multiple##count(few_partials##count a, double factor) {             \
    return (few_partials##count){(vector_double##count){FEW_LANES##count(FEW_MULTIPLE)}, 0};                         \
  }                                                                                                                  \
                                                                                                                     \
  FEW_FUNCTION few_partials##count few_finite_multiple##count(few_partials##count a, double factor) {                \
    if (FEW_HAS_ZEROS(a))                                                                                            \
      return (few_partials##count){(vector_double##count){FEW_LANES##count(FEW_MULTIPLE)}, a.known};                 \
    return (few_partials##count){a.lanes * factor, a.known};                                                         \
  }                                                                                                                  \
                                                                                                                     \
  /* What is known to be zero stays zero, whatever the factor; the rest is multiplied. */                            \
  FEW_FUNCTION few_partials##count few_multiple##count(few_partials##count a, double factor) {                       \
    if (FEW_IS_CLEAR(a) || factor - factor == 0) return few_finite_multiple##count(a, factor);                       \
    return (few_partials##count){few_edge_multiple##count(a, factor).lanes, a.known};                                \
  }                                                                                                                  \
                                                                                                                     \
  FEW_EDGE_FUNCTION few_partials##count few_edge_product##count(                                                     \
      few_partials##count a, double x, few_partials##count b, double y) {                                            \
    return (few_partials##count){(vector_double##count){FEW_LANES##count(FEW_PRODUCT)}, 0};                          \
  }                                                                                                                  \
                                                                                                                     \
  /* The product rule, y a + x b. A finite product has finite factors: one test serves both. */                      \
  FEW_FUNCTION few_partials##count few_product##count(                                                               \
      few_partials##count a, double x, few_partials##count b, double y) {                                            \
    double product = x * y;                                                                                          \
    if ((FEW_IS_CLEAR(a) && FEW_IS_CLEAR(b)) || product - product == 0)                                              \
      return few_sum##count(few_finite_multiple##count(a, y), few_finite_multiple##count(b, x));                     \
    return (few_partials##count){few_edge_product##count(a, x, b, y).lanes, a.known & b.known};                      \
  }                                                                                                                  \
                                                                                                                     \
  FEW_EDGE_FUNCTION few_partials##count few_edge_multiple_where_nonzero##count(                                      \
      few_partials##count a, double factor) {                                                                        \
    return (few_partials##count){(vector_double##count){FEW_LANES##count(FEW_MULTIPLE_WHERE_NONZERO)}, 0};           \
  }                                                                                                                  \
                                                                                                                     \
  FEW_FUNCTION few_partials##count few_multiple_where_nonzero##count(few_partials##count a, double factor) {         \
    return (few_partials##count){few_edge_multiple_where_nonzero##count(a, factor).lanes, a.known};                  \
  }                                                                                                                  \
                                                                                                                     \
  FEW_EDGE_FUNCTION few_partials##count few_edge_divided_where_nonzero##count(                                       \
      few_partials##count a, double divisor) {                                                                       \
    return (few_partials##count){(vector_double##count){FEW_LANES##count(FEW_DIVIDED_WHERE_NONZERO)}, 0};            \
  }                                                                                                                  \
                                                                                                                     \
  FEW_FUNCTION few_partials##count few_divided_where_nonzero##count(few_partials##count a, double divisor) {         \
    return (few_partials##count){few_edge_divided_where_nonzero##count(a, divisor).lanes, a.known};                  \
  }                                                                                                                  \
                                                                                                                     \
  /* The chain rule. */                                                                                              \
  FEW_FUNCTION few_partials##count few_multiple_by_slope##count(few_partials##count a, double slope) {               \
    if (slope - slope == 0) return few_finite_multiple##count(a, slope);                                             \
    return few_multiple_where_nonzero##count(a, slope);                                                              \
  }                                                                                                                  \
                                                                                                                     \
  FEW_EDGE_FUNCTION few_partials##count few_edge_quotient##count(                                                    \
      few_partials##count a, few_partials##count b, double divisor, double quotient) {                               \
    return (few_partials##count){(vector_double##count){FEW_LANES##count(FEW_QUOTIENT_WHERE_NONZERO)}, 0};           \
  }                                                                                                                  \
                                                                                                                     \
  /* The quotient rule, (a − quotient b) / divisor, by one reciprocal where that is accurate. */                     \
  FEW_FUNCTION few_partials##count few_quotient##count(                                                              \
      few_partials##count a, few_partials##count b, double divisor, double quotient) {                               \
    double reciprocal = 1 / divisor;                                                                                 \
    if (__builtin_isnormal(reciprocal) && quotient - quotient == 0) {                                                \
      few_partials##count moved = few_finite_multiple##count(b, quotient);                                           \
      return few_finite_multiple##count(few_difference##count(a, moved), reciprocal);                                \
    }                                                                                                                \
    return (few_partials##count){few_edge_quotient##count(a, b, divisor, quotient).lanes, a.known & b.known};        \
  }

FEW_ARITHMETIC(2)
FEW_ARITHMETIC(4)

#endif
