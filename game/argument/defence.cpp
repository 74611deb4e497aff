// SPDX-License-Identifier: MIT
#include "argument/defence.h"

#include "argument/deciding.h"

#include <algorithm>

namespace allwrits {
namespace {

bool answered_by(const AttackIndex& index, Node attacker, const std::vector<bool>& set) {
    const auto answers = index.attackers_of(attacker);
    return std::any_of(answers.begin(), answers.end(), [&](Node k) { return set[k]; });
}

// Each member is tried once: could it be left out later, it could be now, since more are left to defend.
std::vector<Node> smallest_within(const AttackIndex& index, const std::vector<Node>& members, Node at) {
    std::vector<bool> set(index.count());
    for (const Node member : members) set[member] = true;
    for (const Node member : members) {
        if (member == at || !set[member]) continue;
        auto without = set;
        without[member] = false;
        drop_undefended(index, members, without);
        if (without[at]) set = std::move(without);
    }
    std::vector<Node> left;
    for (const Node member : members) {
        if (set[member]) left.push_back(member);
    }
    std::sort(left.begin(), left.end());
    return left;
}

}  // namespace

void drop_undefended(const AttackIndex& index, const std::vector<Node>& members, std::vector<bool>& set) {
    const auto defended = [&](Node member) {
        const auto attackers = index.attackers_of(member);
        return std::all_of(attackers.begin(), attackers.end(),
                           [&](Node attacker) { return answered_by(index, attacker, set); });
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (const Node member : members) {
            if (!set[member] || defended(member)) continue;
            set[member] = false;
            changed = true;
        }
    }
}

std::vector<Node> defending_set(const AttackIndex& index, const std::vector<bool>& held, Node at) {
    std::vector<Node> set{at};
    std::vector<bool> chosen(index.count()), met(index.count());
    chosen[at] = true;
    const auto answer = [&](Node attacker) {
        if (met[attacker] || answered_by(index, attacker, chosen)) return;
        const auto answers = index.attackers_of(attacker);
        const auto first = std::find_if(answers.begin(), answers.end(), [&](Node k) { return held[k]; });
        if (first == answers.end()) return;
        chosen[*first] = true;
        set.push_back(*first);
    };
    for (std::size_t k = 0; k < set.size(); ++k) {
        for (const Node attacker : index.attackers_of(set[k])) {
            answer(attacker);
            met[attacker] = true;
        }
    }
    return set;
}

Verdict defence(const GroundedGraph& graph, Node at, const Budget& budget) {
    if (graph.standings[at] == Standing::Defeated) return {YesNo::No, {}};
    std::vector<bool> held(graph.index.count());
    for (Node k = 0; k < held.size(); ++k) held[k] = graph.standings[k] == Standing::Upheld;
    if (graph.standings[at] == Standing::Open) {
        const auto cone = open_cone_of(graph, at);
        const auto found = first_set(cone, Semantics::Preferred, {Labellings::in(cone.local(at))}, budget);
        if (found.answer != YesNo::Yes) return {found.answer, {}};
        for (const Node member : found.set) held[cone.nodes[member]] = true;
    }
    return {YesNo::Yes, smallest_within(graph.index, defending_set(graph.index, held, at), at)};
}

std::vector<Rebuttal> single_rebuttals(const GroundedGraph& graph, Node at) {
    std::vector<Rebuttal> found;
    Grounding grounding;
    for (Node against = 0; against < graph.index.count(); ++against) {
        const auto becomes = grounding.ground_rebutted(graph.index, against)[at];
        if (becomes != graph.standings[at]) found.push_back({against, becomes});
    }
    return found;
}

}  // namespace allwrits
