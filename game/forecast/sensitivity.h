// SPDX-License-Identifier: MIT
#pragma once

#include "forecast/inputs.h"
#include "forecast/program.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace allwrits {

// What the indices are to explain: the spread of the output itself, or of something made of it. Where rare
// futures own the variance (a loss that is mostly 0 and sometimes ruinous), indices of the output itself are
// left to a handful of draws. Ask then what decides whether a threshold is passed at all (AsAbove, for most
// debates the plain question), or, of an output that is nearly always above 0, what moves its order of
// magnitude (AsLogarithm).
struct AsIs {};
struct AsLogarithm {
    double least = 1e-300;  // What is below counts as this much: name the smallest amount that matters.
};
struct AsAbove {
    double threshold = 0;
};
using Transform = std::variant<AsIs, AsLogarithm, AsAbove>;

// Which futures, in rounds of 4,096; each costs one run of the program and one of each input's part of it.
struct SensitivityPlan {
    std::uint64_t first_round = 0;
    std::uint64_t rounds = 16;
    std::vector<Transform> transforms = {};  // By output; AsIs where there is none.
};

// A share of the output's variance, with the interval that holds the true one nine times in ten: the mean of
// the 8 replicates and Student's t. It may come out a little below 0.
struct SobolIndex {
    enum class Doubt : std::uint8_t {
        None,
        NothingVaries,      // The output is the same in all futures: nothing is there to be shared.
        ReplicatesDisagree  // Not to be shown: more futures are needed, or another transform.
    };
    double value = 0;
    double low = 0, high = 0;
    double spread = 0;  // Standard deviation among the replicates.
    Doubt doubt = Doubt::None;

    // A choice of ours: the interval is then 7 hundredths wide.
    static constexpr double most_spread = 0.05;
};

// Indices of one input. Inputs that are correlated count as one: a share of the variance for each of them
// alone has no meaning while moving one moves the others, so they are moved together and named together.
struct InputIndices {
    std::vector<std::size_t> inputs = {};  // In order.
    SobolIndex first = {};                      // The share that goes away, on average, once these are known.
    SobolIndex total = {};                      // The share that is left while only these are unknown.
};

struct Sensitivity {
    double variance = 0;  // Of the transformed output.
    std::vector<InputIndices> of = {};

    // Whether all may be shown. Where one may not, few futures own the variance, and the others deserve
    // little trust too.
    bool is_reliable() const;
};

// What each input's uncertainty does to that of each output. Exactly 0 where an output does not depend on an
// input. Needs a program that was taken with Keep::EveryStep; take one with a single output where only that
// is asked.
//
// Two independent draws of all inputs and, for each input, the first with that input of the second: A.
// Saltelli and others, Computer Physics Communications 181 (2010), pp. 259-270. The estimators are those of
// M. J. W. Jansen, Computer Physics Communications 117 (1999), pp. 35-43. The same plan gives the same bits
// on every machine.
std::vector<Sensitivity> sensitivity(const Inputs& inputs, const Program& program,
                                     const SensitivityPlan& plan);

}  // namespace allwrits
