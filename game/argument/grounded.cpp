// SPDX-License-Identifier: MIT
#include "argument/grounded.h"

#include <utility>

namespace allwrits {

void Grounding::start(const AttackIndex& index) {
    const Node count = index.count();
    standings_.assign(count, Standing::Open);
    left_.resize(count);
    upheld_.clear();
    for (Node at = 0; at < count; ++at) {
        left_[at] = static_cast<std::uint32_t>(index.attackers_of(at).size());
        if (left_[at] == 0) {
            standings_[at] = Standing::Upheld;
            upheld_.push_back(at);
        }
    }
}

void Grounding::defeat(const AttackIndex& index, Node at) {
    standings_[at] = Standing::Defeated;
    for (const Node freed : index.targets_of(at)) {
        if (--left_[freed] == 0 && standings_[freed] == Standing::Open) {
            standings_[freed] = Standing::Upheld;
            upheld_.push_back(freed);
        }
    }
}

void Grounding::spread(const AttackIndex& index) {
    for (std::size_t k = 0; k < upheld_.size(); ++k) {
        for (const Node target : index.targets_of(upheld_[k])) {
            if (standings_[target] == Standing::Open) defeat(index, target);
        }
    }
}

const std::vector<Standing>& Grounding::ground(const AttackIndex& index) {
    start(index);
    spread(index);
    return standings_;
}

const std::vector<Standing>& Grounding::ground_rebutted(const AttackIndex& index, Node rebutted) {
    start(index);
    if (standings_[rebutted] == Standing::Upheld) std::erase(upheld_, rebutted);
    defeat(index, rebutted);
    spread(index);
    return standings_;
}

GroundedGraph weigh(AttackIndex index) {
    Grounding grounding;
    auto standings = grounding.ground(index);
    return {std::move(index), std::move(standings)};
}

std::vector<Node> all_with(const std::vector<Standing>& standings, Standing standing) {
    std::vector<Node> found;
    for (Node at = 0; at < standings.size(); ++at) {
        if (standings[at] == standing) found.push_back(at);
    }
    return found;
}

}  // namespace allwrits
