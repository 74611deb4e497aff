// SPDX-License-Identifier: MIT
#define ALLWRITS_KERNELS kernels_base
#define ALLWRITS_KERNELS_NAME "base"
#include "forecast/kernels_body.h"
