#include "sparse.h"

_Thread_local int64_t sparse_variables_under_way = 0;
