#include "passes.h"

_Thread_local uint32_t passes_under_way = 0;
