/// What the optimiser knows of numbers that it sees as literals.
#ifndef DUAL_NUMBERS_LITERALS_H
#define DUAL_NUMBERS_LITERALS_H

#include <stdbool.h>

/// Whether the optimiser knows this number to be 0. It answers while it compiles; without it nothing is known.
static inline __attribute__((__always_inline__)) bool literal_is_zero(double x) {
  return __builtin_constant_p(x) && x == 0;
}

/// Whether the optimiser knows this number to be 0.
static inline __attribute__((__always_inline__)) bool literal_is_zerof(float x) {
  return __builtin_constant_p(x) && x == 0;
}

#endif
