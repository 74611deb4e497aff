// SPDX-License-Identifier: MIT
#pragma once

#include "argument/semantics.h"

#include <memory>
#include <span>
#include <vector>

struct CCaDiCaL;  // Of ccadical.h, which solver.cpp alone includes.

namespace allwrits {

// A statement for the solver, from 1; negative: its denial.
using Literal = int;

// Whether statements can hold together: CaDiCaL (A. Biere et al.), which keeps what it learned from one
// question to the next. Asked through its C interface, which is the same in all versions and C++ libraries.
class Solver {
public:
    explicit Solver(const Budget& budget);

    Literal fresh() { return ++used_; }
    void reserve(int literals) { used_ = literals; }  // 1 .. literals are taken.

    // At least one of these holds, from now on.
    void require(std::span<const Literal> any_of);
    void require(std::initializer_list<Literal> any_of) { require(std::span(any_of.begin(), any_of.size())); }
    // Holds for the next solve() only.
    void assume(Literal literal);

    // NotDecided once the budget is spent.
    YesNo solve();
    // After a Yes and before the next require(): whether it holds in what was found.
    bool holds(Literal literal) const;

private:
    struct Release {
        void operator()(CCaDiCaL* solver) const;
    };
    std::unique_ptr<CCaDiCaL, Release> solver_;
    Budget budget_;
    Literal used_ = 0;
};

}  // namespace allwrits
