// SPDX-License-Identifier: MIT
#include "argument/standing.h"

#include <cstdint>

namespace allwrits {
namespace {

// Whether all / any of the attackers of `target` that are present are in `set`.
bool all_in(const Set<128>& attackers, const Set<128>& present, const Set<128>& set) {
    for (std::size_t k = 0; k < present.words.size(); ++k) {
        if ((attackers.words[k] & present.words[k] & ~set.words[k]) != 0) return false;
    }
    return true;
}

bool any_in(const Set<128>& attackers, const Set<128>& set) {
    for (std::size_t k = 0; k < set.words.size(); ++k) {
        if ((attackers.words[k] & set.words[k]) != 0) return true;
    }
    return false;
}

}  // namespace

Standings standings(const Debate& debate) {
    Standings now;
    Set<128> undecided = debate.present;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t k = 0; k < undecided.words.size(); ++k) {
            for (std::uint64_t left = undecided.words[k]; left != 0; left &= left - 1) {
                const std::size_t at = 64 * k + static_cast<std::size_t>(std::countr_zero(left));
                const auto& attackers = debate.attackers_of[at];
                if (any_in(attackers, now.upheld)) {
                    now.defeated.put(at);
                } else if (all_in(attackers, debate.present, now.defeated)) {
                    now.upheld.put(at);
                } else {
                    continue;
                }
                undecided.drop(at);
                changed = true;
            }
        }
    }
    return now;
}

}  // namespace allwrits
