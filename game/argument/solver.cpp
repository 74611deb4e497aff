// SPDX-License-Identifier: MIT
#include "argument/solver.h"

#include <ccadical.h>

namespace allwrits {
namespace {

// What IPASIR says of a question.
constexpr int satisfiable = 10;
constexpr int unsatisfiable = 20;

}  // namespace

void Solver::Release::operator()(CCaDiCaL* solver) const { ccadical_release(solver); }

Solver::Solver(const Budget& budget) : solver_(ccadical_init()), budget_(budget) {
    ccadical_set_option(solver_.get(), "quiet", 1);  // Else it writes remarks to the standard output.
}

void Solver::require(std::span<const Literal> any_of) {
    for (const auto literal : any_of) ccadical_add(solver_.get(), literal);
    ccadical_add(solver_.get(), 0);
}

void Solver::assume(Literal literal) { ccadical_assume(solver_.get(), literal); }

YesNo Solver::solve() {
    if (budget_.questions == 0) return YesNo::NotDecided;
    --budget_.questions;
    ccadical_limit(solver_.get(), "conflicts", budget_.conflicts);
    switch (ccadical_solve(solver_.get())) {
        case satisfiable:
            return YesNo::Yes;
        case unsatisfiable:
            return YesNo::No;
    }
    return YesNo::NotDecided;
}

bool Solver::holds(Literal literal) const {
    const int value = ccadical_val(solver_.get(), literal > 0 ? literal : -literal);
    return (value > 0) == (literal > 0);
}

}  // namespace allwrits
