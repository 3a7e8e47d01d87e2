/// The arrays that a differentiation pass leaves on its thread for the next one.
#ifndef DUAL_NUMBERS_SPARE_H
#define DUAL_NUMBERS_SPARE_H

#include "passes.h"
#include <stdbool.h>
#include <stddef.h>

/// An array, which this place owns, and what tells its type; both are null where there is none.
struct spare_array {
  void *array;
  const void *type;

  /// The first of the variables in it that are seeded; negative where that is not known.
  ptrdiff_t first_seeded;
};

/// How many arrays there are places for: one of variables, one of outputs.
enum { spare_array_uses = 2 };

/// This thread's places for arrays, one for each use; null before the first array is left.
extern _Thread_local struct spare_array *spare_arrays_of_thread PASSES_MODEL;

/// Makes this thread's places, which are emptied and freed when the thread ends. Null where that cannot be arranged.
struct spare_array *spare_array_make_places(void);

/// Frees the array in a place.
void spare_array_release(struct spare_array *place);

/// This thread's places for arrays, or null.
static inline struct spare_array *spare_array_places(void) { return spare_arrays_of_thread; }

#endif
