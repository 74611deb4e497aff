// SPDX-License-Identifier: MIT
#define ALLWRITS_KERNELS kernels_avx2
#define ALLWRITS_KERNELS_NAME "avx2"
#include "forecast/kernels_body.h"
