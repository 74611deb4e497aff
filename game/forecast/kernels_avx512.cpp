// SPDX-License-Identifier: MIT
#define ALLWRITS_KERNELS kernels_avx512
#define ALLWRITS_KERNELS_NAME "avx512"
#include "forecast/kernels_body.h"
