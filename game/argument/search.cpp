// SPDX-License-Identifier: MIT
#include "argument/search.h"

#include <utility>

namespace allwrits {
namespace {

bool is_single(Labels labels) { return (labels & (labels - 1)) == 0; }

}  // namespace

// What the attackers of an argument can still be.
struct LabellingSearch::Tally {
    std::uint32_t can_be_in = 0, can_be_open = 0, may_stay = 0;  // may_stay: can be something but out.
    Node last_in = 0, last_open = 0, last_staying = 0;
    bool one_is_in = false, all_can_be_out = true;

    Labels allows() const {
        Labels labels = 0;
        if (all_can_be_out) labels |= label_in;
        if (can_be_in != 0) labels |= label_out;
        if (can_be_open != 0 && !one_is_in) labels |= label_open;
        return labels;
    }
};

LabellingSearch::LabellingSearch(const Part& part, std::vector<Labels> can, std::uint64_t branchings)
    : index_(part.index), can_(std::move(can)), queued_(part.index.count()), branchings_left_(branchings) {}

bool LabellingSearch::next() {
    if (spent()) return false;
    const bool fits = begun_ ? go_back() : start();
    begun_ = true;
    return fits && go_on();
}

bool LabellingSearch::start() {
    for (Node at = 0; at < index_.count(); ++at) queue(at);
    return propagate();
}

// From a state without contradiction down to a labelling.
bool LabellingSearch::go_on() {
    for (Node at = choices_.empty() ? 0 : choices_.back().at; at < index_.count(); ++at) {
        if (is_single(can_[at])) continue;
        if (branchings_left_ == 0) return false;
        --branchings_left_;
        choices_.push_back({at, can_[at], trail_.size()});
        if (!take(choices_.back()) && !go_back()) return false;
        at = choices_.empty() ? 0 : choices_.back().at;
    }
    return true;
}

// To the next label that makes no contradiction.
bool LabellingSearch::go_back() {
    while (!choices_.empty()) {
        auto& choice = choices_.back();
        undo(choice.trail);
        if (choice.left == 0) {
            choices_.pop_back();
        } else if (take(choice)) {
            return true;
        }
    }
    return false;
}

bool LabellingSearch::take(Choice& choice) {
    const auto label = static_cast<Labels>(choice.left & -choice.left);
    choice.left = static_cast<Labels>(choice.left & ~label);
    return narrow(choice.at, label) && propagate();
}

void LabellingSearch::undo(std::size_t length) {
    for (; trail_.size() > length; trail_.pop_back()) can_[trail_.back().at] = trail_.back().could;
}

void LabellingSearch::queue(Node at) {
    if (queued_[at]) return;
    queued_[at] = true;
    queue_.push_back(at);
}

void LabellingSearch::forget_queue() {
    for (const Node at : queue_) queued_[at] = false;
    queue_.clear();
}

bool LabellingSearch::propagate() {
    while (!queue_.empty()) {
        const Node at = queue_.back();
        queue_.pop_back();
        queued_[at] = false;
        if (settle(at)) continue;
        forget_queue();
        return false;
    }
    return true;
}

bool LabellingSearch::narrow(Node at, Labels to) {
    const auto now = static_cast<Labels>(can_[at] & to);
    if (now == can_[at]) return true;
    trail_.push_back({at, can_[at]});
    can_[at] = now;
    queue(at);
    for (const Node target : index_.targets_of(at)) queue(target);
    return now != 0;
}

LabellingSearch::Tally LabellingSearch::tally(Node at) const {
    Tally tally;
    for (const Node from : index_.attackers_of(at)) {
        const auto labels = can_[from];
        if ((labels & label_in) != 0) ++tally.can_be_in, tally.last_in = from;
        if ((labels & label_open) != 0) ++tally.can_be_open, tally.last_open = from;
        if (labels != label_out) ++tally.may_stay, tally.last_staying = from;
        if (labels == label_in) tally.one_is_in = true;
        if ((labels & label_out) == 0) tally.all_can_be_out = false;
    }
    return tally;
}

// Draws what the attackers say of an argument, and what it says of them.
bool LabellingSearch::settle(Node at) {
    const auto counted = tally(at);
    if (!narrow(at, counted.allows())) return false;
    const auto labels = can_[at];
    Labels attackers = any_label;
    if (labels == label_in) attackers = label_out;
    if ((labels & label_out) == 0) attackers &= label_out | label_open;
    if (attackers != any_label) {
        for (const Node from : index_.attackers_of(at)) {
            if (!narrow(from, attackers)) return false;
        }
    }
    if (labels == label_out && counted.can_be_in == 1 && !narrow(counted.last_in, label_in)) return false;
    if (labels == label_open && counted.can_be_open == 1 && !narrow(counted.last_open, label_open))
        return false;
    if ((labels & label_in) == 0 && counted.may_stay == 1) {
        return narrow(counted.last_staying, label_in | label_open);
    }
    return true;
}

std::vector<Node> LabellingSearch::held() const {
    std::vector<Node> set;
    for (Node at = 0; at < index_.count(); ++at) {
        if (can_[at] == label_in) set.push_back(at);
    }
    return set;
}

}  // namespace allwrits
