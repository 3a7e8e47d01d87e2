/// One array that a differentiation pass leaves on its thread for the next one.
#ifndef DUAL_NUMBERS_SPARE_H
#define DUAL_NUMBERS_SPARE_H

#include "passes.h"
#include <stdbool.h>
#include <stddef.h>

/// An array, which this place owns, and what tells its type; both are null where there is none.
struct spare_array {
  void *array;
  const void *type;
};

/// This thread's place for an array; null before the first is left.
extern _Thread_local struct spare_array *spare_array_of_thread PASSES_MODEL;

/// Makes this thread's place, which is emptied and freed when the thread ends. Null where that cannot be arranged.
struct spare_array *spare_array_make_place(void);

/// This thread's place for an array, or null.
static inline struct spare_array *spare_array_place(void) { return spare_array_of_thread; }

#endif
