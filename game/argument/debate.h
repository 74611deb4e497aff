// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <array>
#include <cstddef>

namespace allwrits {

// Who attacks whom among at most 128 arguments, as sets, so that the rules can weigh a record thousands of
// times a second without asking for memory.
struct Debate {
    static constexpr std::size_t most = 128;

    Set<128> present{};                          // Only these take part.
    std::array<Set<128>, most> attackers_of{};   // By the place of the attacked argument.

    void attack(ArgumentId from, ArgumentId to) { attackers_of[to.at].put(from); }
    void unattack(ArgumentId from, ArgumentId to) { attackers_of[to.at].drop(from); }
};

}  // namespace allwrits
