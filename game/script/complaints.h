// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <utility>

namespace allwrits {

// All that is wrong with a scenario, and what might be better, in the order of its files. Reading goes on
// after a problem, so that an author mends many at a time.
class Complaints {
public:
    static constexpr std::size_t most = 50;  // More would be read by nobody, and one slip may cause hundreds.

    void add(const Place& place, std::string what, std::string hint = {});
    void add(Problem problem) { add(problem.place, std::move(problem.what), std::move(problem.hint)); }
    void note(const Place& place, std::string what, std::string hint = {});

    bool any() const { return !problems_.empty(); }

    // By file and place; a last one counts those beyond the most.
    Problems problems() const;
    Problems notes() const;

private:
    Problems problems_;
    Problems notes_;
    std::size_t dropped_ = 0;
};

}  // namespace allwrits
