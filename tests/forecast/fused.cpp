// SPDX-License-Identifier: MIT
//
// Compiled with fused multiply-add by tests/CMakeLists.txt: what flags.cmake keeps out of everything else.
#include "fused.h"

namespace allwrits {

void fused_exp(double* into) {
    for (std::size_t at = 0; at < fused_count; ++at) into[at] = real_exp(fused_argument(at));
}

}  // namespace allwrits
