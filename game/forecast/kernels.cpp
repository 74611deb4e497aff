// SPDX-License-Identifier: MIT
#include "forecast/kernels.h"

#include <cstdlib>

namespace allwrits {

const Kernels& kernels_base();
#if defined(ALLWRITS_WIDE_KERNELS)
const Kernels& kernels_avx2();
const Kernels& kernels_avx512();
#endif

KernelList all_kernels() {
    KernelList list;
    list.at[list.count++] = &kernels_base();
#if defined(ALLWRITS_WIDE_KERNELS)
    if (__builtin_cpu_supports("avx2")) list.at[list.count++] = &kernels_avx2();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl")) {
        list.at[list.count++] = &kernels_avx512();
    }
#endif
    return list;
}

namespace {

const Kernels& chosen() {
    const auto list = all_kernels();
    const char* wanted = std::getenv("ALLWRITS_VECTORS");
    for (std::size_t at = 0; wanted != nullptr && at < list.count; ++at) {
        if (list.at[at]->name == wanted) return *list.at[at];
    }
    return *list.at[list.count - 1];
}

}  // namespace

const Kernels& kernels() {
    static const Kernels& best = chosen();
    return best;
}

}  // namespace allwrits
