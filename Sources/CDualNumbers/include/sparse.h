/// What sparse derivatives share between tangents and between passes.
#ifndef DUAL_NUMBERS_SPARSE_H
#define DUAL_NUMBERS_SPARSE_H

#include "passes.h"
#include <stdbool.h>
#include <stdint.h>

/// Moves the end of a log from where the caller saw it, unless somebody else was first.
static inline bool sparse_claim(int32_t *end, int32_t seen, int32_t claimed) {
  return __atomic_compare_exchange_n(end, &seen, claimed, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

/// How many variables the passes under way on this thread have numbered.
extern _Thread_local int64_t sparse_variables_under_way PASSES_MODEL;

/// Numbers so many variables more, and returns the number of the first.
static inline int64_t sparse_enter(int64_t count) {
  int64_t first = sparse_variables_under_way;
  sparse_variables_under_way = first + count;
  return first;
}

/// Goes back to what ``sparse_enter`` returned.
static inline void sparse_leave(int64_t first) { sparse_variables_under_way = first; }

#endif
