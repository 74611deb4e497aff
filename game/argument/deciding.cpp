// SPDX-License-Identifier: MIT
#include "argument/deciding.h"

#include "argument/defence.h"

#include <algorithm>
#include <array>

namespace allwrits {
namespace {

using Want = Labellings::Want;

// Whoever is held must attack `set`.
Literals attacks_on(const Part& part, const std::vector<Node>& set) {
    Literals any_of;
    for (const Node member : set) {
        for (const Node from : part.index.attackers_of(member)) any_of.push_back(Labellings::in(from));
    }
    std::sort(any_of.begin(), any_of.end());
    any_of.erase(std::unique(any_of.begin(), any_of.end()), any_of.end());
    return any_of;
}

Literals held_with(const Labellings& labellings, Node at) {
    Literals all{Labellings::in(at)};
    for (Node k = 0; k < labellings.count(); ++k) {
        if (labellings.found_in(k)) all.push_back(Labellings::in(k));
    }
    return all;
}

std::vector<bool> found_members(const Labellings& labellings) {
    std::vector<bool> members(labellings.count());
    for (Node at = 0; at < labellings.count(); ++at) members[at] = labellings.found_in(at);
    return members;
}

// As much decided as can be, by the first argument first; then the first set of those.
YesNo first_semi_stable(Labellings& labellings) {
    const auto answer = labellings.find_first(Want::Decided);
    return answer == YesNo::Yes ? labellings.find_first(Want::In) : answer;
}

}  // namespace

// Any two sets that defend themselves, one with `at` and one that can have no `at` beside it, attack each
// other; so a set against `at` must attack every set for it that was met.
YesNo some_preferred_lacks(Labellings& labellings, const Part& part, Node at) {
    auto answer = labellings.find({Labellings::in(at)});
    while (answer == YesNo::Yes) {
        labellings.require(attacks_on(part, defending_set(part.index, found_members(labellings), at)));
        answer = labellings.find({-Labellings::in(at)});
        if (answer != YesNo::Yes) break;
        // Can it be held together with `at` after all?
        answer = labellings.find(held_with(labellings, at));
        if (answer == YesNo::No) return YesNo::Yes;
    }
    return answer;
}

YesNo some_semi_stable_has(Labellings& labellings, Literal literal) {
    for (;;) {
        const auto answer = labellings.find({literal});
        if (answer != YesNo::Yes) return answer;
        if (labellings.grow(Want::Decided, std::array{literal}) != YesNo::Yes) return YesNo::NotDecided;
        // As much decided as can be beside `literal`; is it as much as can be without?
        Literals more, held;
        for (Node at = 0; at < labellings.count(); ++at) {
            const bool is_decided = labellings.found_in(at) || labellings.found_out(at);
            (is_decided ? held : more).push_back(labellings.decided(at));
        }
        const auto active = labellings.fresh();
        more.push_back(-active);
        labellings.require(more);
        held.push_back(active);
        const auto larger = more.size() == 1 ? YesNo::No : labellings.find(held);
        labellings.require({-active});
        if (larger == YesNo::No) return YesNo::Yes;
        if (larger == YesNo::NotDecided) return larger;
        if (labellings.grow(Want::Decided, {}) != YesNo::Yes) return YesNo::NotDecided;
        // No set within this one's range has a largest range and `literal`: look outside.
        Literals outside;
        for (Node at = 0; at < labellings.count(); ++at) {
            if (!labellings.found_in(at) && !labellings.found_out(at))
                outside.push_back(labellings.decided(at));
        }
        labellings.require(outside);
    }
}

// The ideal set lies within each preferred one, and nothing that defends itself attacks it. So: of one
// preferred set, strike what some complete set attacks and what is then undefended, until no complete set
// attacks what is left.
std::optional<std::vector<Node>> ideal_set(Labellings& labellings, const Part& part) {
    if (labellings.find({}) != YesNo::Yes) return std::nullopt;  // There always is a complete set.
    if (labellings.grow(Want::In, {}) != YesNo::Yes) return std::nullopt;
    auto left = labellings.found_set();
    while (!left.empty()) {
        auto attackers = attacks_on(part, left);
        const auto active = labellings.fresh();
        attackers.push_back(-active);
        labellings.require(attackers);
        const auto answer = labellings.find({active});
        labellings.require({-active});
        if (answer == YesNo::NotDecided) return std::nullopt;
        if (answer == YesNo::No) break;
        std::erase_if(left, [&](Node member) { return labellings.found_out(member); });
        std::vector<bool> set(part.index.count());
        for (const Node member : left) set[member] = true;
        drop_undefended(part.index, left, set);
        std::erase_if(left, [&](Node member) { return !set[member]; });
    }
    return left;
}

FirstSet first_set(const Part& part, Semantics semantics, const Literals& given, const Budget& budget) {
    Labellings labellings(part, budget);
    for (const auto literal : given) labellings.require({literal});
    if (semantics == Semantics::Stable) labellings.leave_none_open();
    const auto answer =
        semantics == Semantics::SemiStable ? first_semi_stable(labellings) : labellings.find_first();
    return {answer, answer == YesNo::Yes ? labellings.found_set() : std::vector<Node>{}};
}

}  // namespace allwrits
