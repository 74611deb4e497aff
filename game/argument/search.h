// SPDX-License-Identifier: MIT
#pragma once

#include "argument/part.h"

#include <cstdint>
#include <vector>

namespace allwrits {

// What an argument can still be in a complete labelling: held, attacked by one held, or left open. Bits, to
// be joined.
using Labels = std::uint8_t;
constexpr Labels label_in = 1, label_out = 2, label_open = 4, any_label = 7;

// Walks through all complete labellings of a part, or those within given labels, one after another and each
// once: the solver is quicker at finding one, this at finding all. Chooses a label for the first argument
// that has several, in the order in, out, open, and draws what follows from it before it chooses again.
class LabellingSearch {
public:
    // `can` holds one entry an argument. At most `branchings` choices are made.
    LabellingSearch(const Part& part, std::vector<Labels> can, std::uint64_t branchings);

    // Goes to the next labelling: false when there are no more or when the budget is spent.
    bool next();
    bool spent() const { return branchings_left_ == 0; }
    // Of the labelling found: the arguments held, in the numbers of the part.
    std::vector<Node> held() const;

private:
    struct Choice {
        Node at = 0;
        Labels left = 0;  // Not tried yet.
        std::size_t trail = 0;
    };
    struct Undo {
        Node at = 0;
        Labels could = 0;
    };
    struct Tally;

    bool start();
    bool go_on();
    bool go_back();
    bool take(Choice& choice);
    void undo(std::size_t length);
    bool propagate();
    bool narrow(Node at, Labels to);
    Tally tally(Node at) const;
    bool settle(Node at);
    void queue(Node at);
    void forget_queue();

    const AttackIndex& index_;
    std::vector<Labels> can_;
    std::vector<Undo> trail_ = {};
    std::vector<Choice> choices_ = {};
    std::vector<Node> queue_ = {};
    std::vector<bool> queued_ = {};
    std::uint64_t branchings_left_;
    bool begun_ = false;
};

}  // namespace allwrits
