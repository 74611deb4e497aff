// SPDX-License-Identifier: MIT
#pragma once

#include "argument/part.h"
#include "argument/solver.h"

#include <optional>
#include <span>
#include <vector>

namespace allwrits {

using Literals = std::vector<Literal>;

// The complete sets of a part, as statements: `in`: held; `out`: attacked by one that is held; neither: left
// open. The clauses are those of complete labellings: M. Caminada, D. M. Gabbay, Studia Logica 93 (2009), pp.
// 109-145.
class Labellings {
public:
    Labellings(const Part& part, const Budget& budget);

    Node count() const { return part_.index.count(); }
    static Literal in(Node at) { return static_cast<Literal>(2 * at + 1); }
    static Literal out(Node at) { return static_cast<Literal>(2 * at + 2); }
    // If true, `at` is in or out; if false, nothing is said.
    Literal decided(Node at);

    void leave_none_open();  // Only stable sets from now on.
    void require(std::span<const Literal> any_of) { solver_.require(any_of); }
    void require(std::initializer_list<Literal> any_of) { solver_.require(any_of); }
    Literal fresh() { return solver_.fresh(); }

    // Whether there is a complete set in which all of these hold. What was found stays known until the next
    // Yes.
    YesNo find(std::span<const Literal> all_of);
    YesNo find(std::initializer_list<Literal> all_of) {
        return find(std::span(all_of.begin(), all_of.size()));
    }
    bool found_in(Node at) const { return found_[2 * at]; }
    bool found_out(Node at) const { return found_[2 * at + 1]; }
    std::vector<Node> found_set() const;  // In the numbers of the part.

    // Adds to what was found until no more of `wanted` (literals of in or of decided, one an argument) can
    // hold beside those that do and beside `kept`. Yes when done.
    enum class Want : unsigned char { In, Decided };
    YesNo grow(Want wanted, std::span<const Literal> kept);

    // Of all complete sets that keep to what is required, the one that prefers the first argument, then the
    // second, and so on: the same with every solver, and a largest one. For this, nothing else can be asked
    // afterwards. NotDecided, No (there is none) or Yes and the set is what was found.
    YesNo find_first(Want wanted = Want::In);

private:
    bool wanted_holds(Want wanted, Node at) const {
        return found_in(at) || (wanted == Want::Decided && found_out(at));
    }
    Literal wanted_literal(Want wanted, Node at) { return wanted == Want::In ? in(at) : decided(at); }

    bool conflicts_with(const std::vector<bool>& chosen, Node at) const;

    const Part& part_;
    Solver solver_;
    std::vector<bool> found_;
    Literal first_decided_ = 0;  // 0: not made yet.
};

}  // namespace allwrits
