// SPDX-License-Identifier: MIT
#pragma once

#include "base/real.h"

#include <cstddef>

namespace allwrits {

constexpr std::size_t fused_count = 1000;

ALLWRITS_INLINE double fused_argument(std::size_t at) { return static_cast<double>(at) * 0.0123 - 5; }

// e^x of each argument, by base/real.h as it comes out where the compiler may fuse a multiplication and an
// addition to one step that rounds once.
void fused_exp(double* into);

}  // namespace allwrits
