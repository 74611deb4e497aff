// SPDX-License-Identifier: MIT
#include "argument/explanation.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

namespace allwrits {
namespace {

constexpr auto none = DisputeLine::none;

class Explaining {
public:
    Explaining(const AttackIndex& index, Node claim) : index_(index), claim_(claim) {
        grounding_.ground(index);
    }

    Dispute explain() {
        dispute_.standing = standing(claim_);
        if (dispute_.standing == Standing::Open) {
            circle();
            return std::move(dispute_);
        }
        rank_.assign(index_.count(), none);
        line_of_.assign(index_.count(), none);
        const auto& order = grounding_.in_order();
        for (std::size_t k = 0; k < order.size(); ++k) rank_[order[k]] = static_cast<std::uint32_t>(k);
        if (dispute_.standing == Standing::Upheld) {
            uphold(claim_, none);
        } else {
            const auto claim = say(claim_, none);
            uphold(first_answer(claim_), claim);
        }
        return std::move(dispute_);
    }

private:
    Standing standing(Node at) const { return grounding_.standings()[at]; }

    std::uint32_t say(Node argument, std::uint32_t answers) {
        const auto depth = answers == none ? 0 : dispute_.lines[answers].depth + 1;
        dispute_.lines.push_back({argument, answers, depth, none});
        return static_cast<std::uint32_t>(dispute_.lines.size() - 1);
    }

    // The upheld attacker that was found first, and so needs the fewest answers in a row.
    Node first_answer(Node defeated) const {
        const auto attackers = index_.attackers_of(defeated);
        return *std::min_element(attackers.begin(), attackers.end(),
                                 [&](Node one, Node other) { return rank_[one] < rank_[other]; });
    }

    // Each attacker and its answer, depth first; what was shown once is referred to.
    void uphold(Node argument, std::uint32_t answers) {
        struct Due {
            Node argument = 0;
            std::uint32_t answers = none;
        };
        std::vector<Due> due{{argument, answers}};
        while (!due.empty()) {
            const auto [next, said_to] = due.back();
            due.pop_back();
            const auto line = say(next, said_to);
            if (standing(next) == Standing::Defeated) {
                due.push_back({first_answer(next), line});
            } else if (line_of_[next] != none) {
                dispute_.lines[line].shown_at = line_of_[next];
            } else {
                line_of_[next] = line;
                const auto attackers = index_.attackers_of(next);
                for (auto k = attackers.rbegin(); k != attackers.rend(); ++k) due.push_back({*k, line});
            }
        }
    }

    // Steps back along open attackers, nearest first, from `start`; each remembers whence it came.
    struct Walk {
        std::vector<Node> order = {};
        std::vector<std::uint32_t> steps = {};
        std::vector<Node> came_from = {};
    };
    Walk walk(Node start) const {
        Walk walk{
            {start}, std::vector<std::uint32_t>(index_.count(), none), std::vector<Node>(index_.count())};
        walk.steps[start] = 0;
        for (std::size_t k = 0; k < walk.order.size(); ++k) {
            const Node at = walk.order[k];
            for (const Node from : index_.attackers_of(at)) {
                if (standing(from) != Standing::Open || walk.steps[from] != none) continue;
                walk.steps[from] = walk.steps[at] + 1;
                walk.came_from[from] = at;
                walk.order.push_back(from);
            }
        }
        return walk;
    }

    // From `start` back to itself in fewer than `limit` steps: the arguments on the way, or nothing.
    std::optional<std::vector<Node>> circle_through(Node start, std::size_t limit) {
        seen_.clear();
        came_.resize(index_.count());
        met_.resize(index_.count());
        std::optional<std::vector<Node>> found;
        seen_.push_back(start);
        std::size_t level_ends = 1, steps = 1;
        for (std::size_t k = 0; k < seen_.size() && steps < limit && !found; ++k) {
            if (k == level_ends) {
                level_ends = seen_.size();
                if (++steps >= limit) break;
            }
            for (const Node from : index_.attackers_of(seen_[k])) {
                if (from == start) {
                    found = way_back(seen_[k], start);
                    break;
                }
                if (standing(from) != Standing::Open || met_[from]) continue;
                met_[from] = true;
                came_[from] = seen_[k];
                seen_.push_back(from);
            }
        }
        for (const Node at : seen_) met_[at] = false;
        return found;
    }
    std::vector<Node> way_back(Node end, Node start) const {
        std::vector<Node> way;
        for (Node at = end; at != start; at = came_[at]) way.push_back(at);
        way.push_back(start);
        std::reverse(way.begin(), way.end());
        return way;
    }

    // The fewest steps to an argument and round a circle through it.
    void circle() {
        const auto steps_back = walk(claim_);
        std::size_t least = none;
        std::vector<Node> round;
        for (const Node at : steps_back.order) {
            if (steps_back.steps[at] >= least) break;
            if (auto way = circle_through(at, least - steps_back.steps[at])) {
                least = steps_back.steps[at] + way->size();
                round = std::move(*way);
            }
        }
        std::vector<Node> approach;
        for (Node at = round.front(); at != claim_;) approach.push_back(at = steps_back.came_from[at]);
        std::uint32_t line = none;
        for (auto k = approach.rbegin(); k != approach.rend(); ++k) line = say(*k, line);
        const auto closes = static_cast<std::uint32_t>(dispute_.lines.size());
        for (const Node at : round) line = say(at, line);
        line = say(round.front(), line);
        dispute_.lines[line].shown_at = closes;
    }

    const AttackIndex& index_;
    Node claim_;
    Grounding grounding_;
    Dispute dispute_;
    std::vector<std::uint32_t> rank_, line_of_;  // By argument.
    std::vector<Node> seen_, came_;
    std::vector<bool> met_;
};

std::string_view verdict(Standing standing) {
    switch (standing) {
        case Standing::Open:
            return "open: no answer from outside settles this circle";
        case Standing::Upheld:
            return "upheld";
        case Standing::Defeated:
            return "defeated";
    }
    return "";
}

}  // namespace

Dispute explain(const AttackIndex& index, Node claim) { return Explaining(index, claim).explain(); }

std::string to_words(const Dispute& dispute, const std::function<std::string(Node)>& name) {
    // Deeper lines stand as far to the right as these, or a long chain would fill pages with blanks.
    constexpr std::uint32_t deepest_indent = 20;
    std::string words;
    for (std::size_t k = 0; k < dispute.lines.size(); ++k) {
        const auto& line = dispute.lines[k];
        if (line.answers == none) {
            words += fmt::format("{} is {}", name(line.argument), verdict(dispute.standing));
            if (dispute.lines.size() == 1) words += "; nobody attacks it";
        } else {
            words.append(2 * std::min(line.depth, deepest_indent), ' ');
            words +=
                fmt::format("{} attacks {}", name(line.argument), name(dispute.lines[line.answers].argument));
            const bool last = k + 1 == dispute.lines.size() || dispute.lines[k + 1].answers != k;
            if (line.shown_at != none) {
                words += ", as above";
            } else if (last) {
                words += ", and nobody attacks " + name(line.argument);
            }
        }
        words += '\n';
    }
    return words;
}

}  // namespace allwrits
