// SPDX-License-Identifier: MIT
#include "argument/live.h"

#include <algorithm>
#include <cassert>

namespace allwrits {

LiveDebate::LiveDebate(Node count) : count_(count) { weigh_anew(); }

Node LiveDebate::add() {
    const Node at = count_++;
    weigh_anew();
    return at;
}

void LiveDebate::attack(Node from, Node to) {
    assert(from < count_ && to < count_);
    if (index_.attacks(from, to)) return;
    attacks_.push_back({from, to});
    weigh_anew();
}

void LiveDebate::unattack(Node from, Node to) {
    const auto found = std::find(attacks_.begin(), attacks_.end(), GraphLink{from, to});
    if (found == attacks_.end()) return;
    *found = attacks_.back();
    attacks_.pop_back();
    weigh_anew();
}

void LiveDebate::weigh_anew() {
    index_.rebuild(count_, attacks_);
    grounding_.ground(index_);
}

}  // namespace allwrits
