// SPDX-License-Identifier: MIT
#pragma once

#include "argument/grounded.h"

namespace allwrits {

// A debate that is being edited: after each edit it is weighed anew, in microseconds for some hundred
// arguments and without asking for memory once it has been as large. Indexing anew is quicker than mending up
// to about 100,000.
class LiveDebate {
public:
    explicit LiveDebate(Node count = 0);

    Node add();
    void attack(Node from, Node to);    // Nothing happens if it was there.
    void unattack(Node from, Node to);  // Nothing happens if it was not.

    const std::vector<Standing>& standings() const { return grounding_.standings(); }
    const AttackIndex& index() const { return index_; }

private:
    void weigh_anew();

    Node count_;
    std::vector<GraphLink> attacks_ = {};
    AttackIndex index_ = {};
    Grounding grounding_ = {};
};

}  // namespace allwrits
