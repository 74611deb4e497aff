// SPDX-License-Identifier: MIT
#pragma once

#include "base/text_check.h"

#include <cstddef>
#include <cstdint>

namespace allwrits {

// What a scenario may use up while it loads. Each default is far above what the largest scenario of ours
// needs and far below what a small machine has; tests set smaller ones to be quick. Sizes in bytes.
struct SandboxLimits {
    std::size_t memory = 64U << 20U;  // all that Lua holds at one time
    std::size_t block = 8U << 20U;    // one table or text
    std::size_t stack = 256U << 10U;  // calls within calls: some thousand deep
    std::uint64_t instructions = 50'000'000;

    std::size_t file = 64U << 10U;
    std::size_t scenario = 1U << 20U;  // all files together; one that is included twice counts twice

    std::size_t made_text = 1'000'000;  // the longest text that one call may make
    std::int64_t range = 1'000'000;     // the longest stretch of a list that one call may walk
    std::int64_t unpacked = 4'000;      // values that table.unpack may return

    // Of what is handed over:
    std::uint32_t items = 20'000;  // calls of words
    std::size_t id = 200;
    std::uint32_t depth = 16;      // tables within a top-level item
    std::uint32_t nodes = 10'000;  // values within a top-level item
    std::uint32_t all_nodes = 200'000;
    std::size_t text = longest_text;  // one text
    std::size_t all_text = 16U << 20U;
    double number = 9007199254740992.0;  // 2^53: beyond it a double skips whole numbers
};

}  // namespace allwrits
