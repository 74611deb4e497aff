// SPDX-License-Identifier: MIT
#include "argument/graph.h"

#include <algorithm>
#include <cassert>

namespace allwrits {
namespace {

std::uint32_t put(std::vector<GraphLink>& links, Node count, GraphLink link) {
    assert(link.from < count && link.to < count);
    static_cast<void>(count);
    links.push_back(link);
    return static_cast<std::uint32_t>(links.size() - 1);
}

// Counts in begin[k + 1] become the places where rows begin.
void sum_up(std::vector<std::uint32_t>& begin) {
    for (std::size_t k = 1; k < begin.size(); ++k) begin[k] += begin[k - 1];
}

}  // namespace

std::uint32_t ArgumentGraph::attack(Node from, Node to) { return put(attacks, count, {from, to}); }
std::uint32_t ArgumentGraph::support(Node from, Node to) { return put(supports, count, {from, to}); }

void ArgumentGraph::undercut_attack(Node from, std::uint32_t attack) {
    assert(from < count && attack < attacks.size());
    undercuts.push_back({from, LinkKind::Attack, attack});
}

void ArgumentGraph::undercut_support(Node from, std::uint32_t support) {
    assert(from < count && support < supports.size());
    undercuts.push_back({from, LinkKind::Support, support});
}

// Three counting sorts: by attacker, then by target (so each target's attackers come out ascending and an
// attack given twice lies side by side), then by attacker again (so targets are ascending too).
void AttackIndex::rebuild(Node count, std::span<const GraphLink> attacks) {
    count_ = count;
    group_targets(attacks);
    collect_attackers(attacks);
    sort_targets();
}

void AttackIndex::group_targets(std::span<const GraphLink> attacks) {
    targets_begin_.assign(std::size_t{count_} + 1, 0);
    attackers_begin_.assign(std::size_t{count_} + 1, 0);
    for (const auto& link : attacks) {
        assert(link.from < count_ && link.to < count_);
        ++targets_begin_[link.from + 1];
        ++attackers_begin_[link.to + 1];
    }
    sum_up(targets_begin_);
    sum_up(attackers_begin_);
    next_.assign(targets_begin_.begin(), targets_begin_.end() - 1);
    targets_.resize(attacks.size());
    for (const auto& link : attacks) targets_[next_[link.from]++] = link.to;
}

void AttackIndex::collect_attackers(std::span<const GraphLink> attacks) {
    next_.assign(attackers_begin_.begin(), attackers_begin_.end() - 1);
    attackers_.resize(attacks.size());
    bool twice = false;
    for (Node from = 0; from < count_; ++from) {
        for (auto k = targets_begin_[from]; k < targets_begin_[from + 1]; ++k) {
            auto& next = next_[targets_[k]];
            if (next != attackers_begin_[targets_[k]] && attackers_[next - 1] == from) {
                twice = true;
            } else {
                attackers_[next++] = from;
            }
        }
    }
    if (twice) close_gaps();
}

void AttackIndex::close_gaps() {
    std::uint32_t kept = 0;
    std::fill(targets_begin_.begin(), targets_begin_.end(), 0);
    for (Node to = 0; to < count_; ++to) {
        const auto begin = attackers_begin_[to];
        attackers_begin_[to] = kept;
        for (auto k = begin; k < next_[to]; ++k) {
            ++targets_begin_[attackers_[k] + 1];
            attackers_[kept++] = attackers_[k];
        }
    }
    attackers_begin_[count_] = kept;
    attackers_.resize(kept);
    targets_.resize(kept);
    sum_up(targets_begin_);
}

void AttackIndex::sort_targets() {
    next_.assign(targets_begin_.begin(), targets_begin_.end() - 1);
    for (Node to = 0; to < count_; ++to) {
        for (auto k = attackers_begin_[to]; k < attackers_begin_[to + 1]; ++k) {
            targets_[next_[attackers_[k]]++] = to;
        }
    }
}

bool AttackIndex::attacks(Node from, Node to) const {
    const auto attackers = attackers_of(to);
    return std::binary_search(attackers.begin(), attackers.end(), from);
}

std::vector<GraphLink> AttackIndex::links() const {
    std::vector<GraphLink> all;
    all.reserve(attack_count());
    for (Node from = 0; from < count_; ++from) {
        for (const Node to : targets_of(from)) all.push_back({from, to});
    }
    return all;
}

}  // namespace allwrits
