// SPDX-License-Identifier: MIT
#pragma once

#include "formula/formula.h"
#include "formula/grammar.h"

namespace allwrits {

// A formula while its steps are put one after another. Only files of formula/ include this.
class Assembly {
public:
    enum class Outcome { Fits, TooLong, TooDeep };

    void number(double x);
    void read(const Name& name);
    // A step on what those before left on the stack. If that is nothing but numbers it is computed at once.
    void step(Op::Kind kind);

    // The last step, or that `back` steps before it, if it puts a number. Null if not.
    const double* last_number(std::size_t back = 0) const;

    Outcome outcome() const { return outcome_; }

    // The formula; empties the assembly for the next one.
    Formula take(std::string_view text, Type type);

private:
    void put(const Op& op);

    Formula formula_;
    std::size_t depth_ = 0;
    Outcome outcome_ = Outcome::Fits;
};

}  // namespace allwrits
