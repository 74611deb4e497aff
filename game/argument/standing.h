// SPDX-License-Identifier: MIT
#pragma once

#include "argument/debate.h"
#include "base/id.h"

namespace allwrits {

// An argument's fate on the record.
enum class Standing : unsigned char { Open, Upheld, Defeated };

// Which arguments a fair judge must grant, weighing only who answered whom; those in neither set are open.
struct Standings {
    Set<128> upheld{}, defeated{};

    Standing of(ArgumentId argument) const {
        if (upheld.has(argument)) return Standing::Upheld;
        return defeated.has(argument) ? Standing::Defeated : Standing::Open;
    }
    bool operator==(const Standings&) const = default;
};

// Grounded semantics, the most sceptical reading of a graph of attacks: an argument is upheld once each of
// its attackers is defeated, defeated once some attacker is upheld, and open otherwise. How strong an
// argument is plays no part. Depends on the set of attacks and not on their order, so that a replay agrees
// with the session it replays.
//
// Source: P. M. Dung, Artificial Intelligence 77 (1995), pp. 321-357.
Standings standings(const Debate& debate);

}  // namespace allwrits
