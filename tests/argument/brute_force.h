// SPDX-License-Identifier: MIT
#pragma once

#include "argument/graph.h"
#include "argument/semantics.h"
#include "base/dice.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace allwrits {

// All sets of every semantics, from the definitions alone: looks at each of the 2^n subsets of at most 16
// arguments, a bit an argument.
class BruteForce {
public:
    using Subset = std::uint32_t;

    BruteForce(Node count, const std::vector<GraphLink>& attacks)
        : count_(count), attackers_(count), attacked_(std::size_t{1} << count) {
        std::vector<Subset> targets(count);
        for (const auto& link : attacks) {
            attackers_[link.to] |= Subset{1} << link.from;
            targets[link.from] |= Subset{1} << link.to;
        }
        for (Subset set = 1; set < attacked_.size(); ++set) {
            attacked_[set] = attacked_[set & (set - 1)] | targets[static_cast<Node>(std::countr_zero(set))];
        }
        for (Subset set = 0; set < attacked_.size(); ++set) {
            if (!defends_itself(set)) continue;
            admissible_.push_back(set);
            if (is_complete(set)) complete_.push_back(set);
        }
    }

    std::vector<Subset> sets(Semantics semantics) const {
        switch (semantics) {
            case Semantics::Complete:
                return complete_;
            case Semantics::Grounded:
                return {common(complete_)};
            case Semantics::Preferred:
                return largest([](Subset set) { return set; });
            case Semantics::SemiStable:
                return largest([this](Subset set) { return set | attacked_[set]; });
            case Semantics::Ideal:
                return {ideal()};
            case Semantics::Stable:
                break;
        }
        std::vector<Subset> stable;
        const auto all = static_cast<Subset>(attacked_.size() - 1);
        for (const auto set : complete_) {
            if ((set | attacked_[set]) == all) stable.push_back(set);
        }
        return stable;
    }
    bool is_admissible(Subset set) const {
        return std::count(admissible_.begin(), admissible_.end(), set) == 1;
    }
    const std::vector<Subset>& admissible() const { return admissible_; }

private:
    bool defends_itself(Subset set) const {
        if ((attacked_[set] & set) != 0) return false;
        for (auto left = set; left != 0; left &= left - 1) {
            if ((attackers_[static_cast<Node>(std::countr_zero(left))] & ~attacked_[set]) != 0) return false;
        }
        return true;
    }
    bool is_complete(Subset set) const {
        for (Node at = 0; at < count_; ++at) {
            if ((attackers_[at] & ~attacked_[set]) == 0 && ((set >> at) & 1U) == 0) return false;
        }
        return true;
    }
    static Subset common(const std::vector<Subset>& sets) {
        Subset common = ~Subset{0};
        for (const auto set : sets) common &= set;
        return common;
    }
    template <class Of>
    std::vector<Subset> largest(Of of) const {
        std::vector<Subset> kept;
        for (const auto set : complete_) {
            const bool within = std::any_of(complete_.begin(), complete_.end(), [&](Subset other) {
                return of(other) != of(set) && (of(set) & ~of(other)) == 0;
            });
            if (!within) kept.push_back(set);
        }
        return kept;
    }
    // The largest admissible set inside all preferred ones; there is one that holds all others.
    Subset ideal() const {
        const auto inside = common(sets(Semantics::Preferred));
        Subset all = 0;
        for (const auto set : admissible_) {
            if ((set & ~inside) == 0) all |= set;
        }
        return all;
    }

    Node count_;
    std::vector<Subset> attackers_, attacked_;  // By argument; by set.
    std::vector<Subset> admissible_ = {}, complete_ = {};
};

inline BruteForce::Subset subset_of(const std::vector<Node>& set) {
    BruteForce::Subset bits = 0;
    for (const Node member : set) bits |= BruteForce::Subset{1} << member;
    return bits;
}

// Each attack is there with a chance of `per_million`.
inline std::vector<GraphLink> random_attacks(Stream& stream, Node count, std::uint32_t per_million) {
    std::vector<GraphLink> attacks;
    for (Node from = 0; from < count; ++from) {
        for (Node to = 0; to < count; ++to) {
            if (stream.chance(per_million)) attacks.push_back({from, to});
        }
    }
    return attacks;
}

constexpr Semantics every_semantics[] = {Semantics::Grounded, Semantics::Complete,   Semantics::Preferred,
                                         Semantics::Stable,   Semantics::SemiStable, Semantics::Ideal};

}  // namespace allwrits
