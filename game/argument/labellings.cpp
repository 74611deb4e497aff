// SPDX-License-Identifier: MIT
#include "argument/labellings.h"

#include <algorithm>

namespace allwrits {

Labellings::Labellings(const Part& part, const Budget& budget)
    : part_(part), solver_(budget), found_(std::size_t{2} * part.index.count()) {
    solver_.reserve(static_cast<int>(2 * count()));
    Literals attacked, answered;
    for (Node at = 0; at < count(); ++at) {
        attacked.assign(1, -out(at));
        answered.assign(1, in(at));
        for (const Node from : part_.index.attackers_of(at)) {
            solver_.require({-in(at), out(from)});
            solver_.require({-in(from), out(at)});
            attacked.push_back(in(from));
            answered.push_back(-out(from));
        }
        solver_.require({-in(at), -out(at)});
        solver_.require(attacked);
        solver_.require(answered);
    }
}

Literal Labellings::decided(Node at) {
    if (first_decided_ == 0) {
        for (Node k = 0; k < count(); ++k) {
            const auto literal = solver_.fresh();
            if (k == 0) first_decided_ = literal;
            solver_.require({-literal, in(k), out(k)});
        }
    }
    return first_decided_ + static_cast<Literal>(at);
}

void Labellings::leave_none_open() {
    for (Node at = 0; at < count(); ++at) solver_.require({in(at), out(at)});
}

YesNo Labellings::find(std::span<const Literal> all_of) {
    for (const auto literal : all_of) solver_.assume(literal);
    const auto answer = solver_.solve();
    if (answer == YesNo::Yes) {
        for (Node at = 0; at < count(); ++at) {
            found_[2 * at] = solver_.holds(in(at));
            found_[2 * at + 1] = solver_.holds(out(at));
        }
    }
    return answer;
}

std::vector<Node> Labellings::found_set() const {
    std::vector<Node> set;
    for (Node at = 0; at < count(); ++at) {
        if (found_in(at)) set.push_back(at);
    }
    return set;
}

YesNo Labellings::grow(Want wanted, std::span<const Literal> kept) {
    Literals more, held;
    for (;;) {
        const auto active = solver_.fresh();
        more.assign(1, -active);
        held.assign(kept.begin(), kept.end());
        held.push_back(active);
        for (Node at = 0; at < count(); ++at) {
            const auto literal = wanted_literal(wanted, at);
            (wanted_holds(wanted, at) ? held : more).push_back(literal);
        }
        if (more.size() == 1) return YesNo::Yes;  // All hold.
        solver_.require(more);
        const auto answer = find(held);
        solver_.require({-active});
        if (answer == YesNo::NotDecided) return answer;
        if (answer == YesNo::No) return YesNo::Yes;
    }
}

bool Labellings::conflicts_with(const std::vector<bool>& chosen, Node at) const {
    const auto is_chosen = [&](Node other) { return chosen[other] || other == at; };
    const auto attackers = part_.index.attackers_of(at), targets = part_.index.targets_of(at);
    return std::any_of(attackers.begin(), attackers.end(), is_chosen) ||
           std::any_of(targets.begin(), targets.end(), is_chosen);
}

YesNo Labellings::find_first(Want wanted) {
    std::vector<bool> chosen(count());
    auto answer = find({});
    for (Node at = 0; at < count() && answer == YesNo::Yes; ++at) {
        const auto literal = wanted_literal(wanted, at);
        if (!wanted_holds(wanted, at)) {
            if (wanted == Want::In && conflicts_with(chosen, at)) continue;  // No need to ask.
            const auto possible = find({literal});
            if (possible == YesNo::NotDecided) return possible;
            if (possible == YesNo::No) continue;
        }
        chosen[at] = true;
        solver_.require({literal});
    }
    return answer;
}

}  // namespace allwrits
