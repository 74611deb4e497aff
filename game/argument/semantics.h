// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace allwrits {

// Which sets of arguments can be held together. All but SemiStable and Ideal are of P. M. Dung, Artificial
// Intelligence 77 (1995), pp. 321-357.
enum class Semantics : unsigned char {
    Grounded,    // Only what must be granted: the least complete set.
    Complete,    // Attacks itself nowhere, answers all attackers, and holds all whose attackers it answers.
    Preferred,   // A largest complete set.
    Stable,      // Complete, and each argument outside is attacked. There may be none.
    SemiStable,  // Complete, with as few arguments as can be left open. M. Caminada, COMMA 2006, pp. 121-130.
    Ideal,       // The largest admissible set inside all preferred ones. P. M. Dung, P. Mancarella, F. Toni,
                 // Artificial Intelligence 171 (2007), pp. 642-674.
};

// What is asked of a semantics: one set, all sets, how many, whether an argument is in some or in every one.
enum class Task : unsigned char { SomeExtension, EveryExtension, Count, Credulous, Sceptical };

// By the codes of the ICCMA competitions: GR CO PR ST SST ID, and SE EE CE DC DS.
std::optional<Semantics> semantics_of(std::string_view code);
std::optional<Task> task_of(std::string_view code);
std::string_view code_of(Semantics semantics);
std::string_view code_of(Task task);

enum class YesNo : unsigned char { No, Yes, NotDecided };

// How much a call may spend on each open part of a debate. Counted in steps of the search, never in time, so
// that it gives up at the same place on every machine (with the same version of the solver).
struct Budget {
    int conflicts = 1'000'000;              // Of the solver, a question put to it; a call puts several.
    std::uint32_t questions = 100'000;      // To the solver.
    std::uint64_t branchings = 10'000'000;  // Of our own search for complete sets.
};

}  // namespace allwrits
