// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace allwrits {

// An argument's place in a graph, from 0. Graphs may hold ten million, so this is wider than the rules'
// ArgumentId.
using Node = std::uint32_t;

// One argument bears on another: it attacks or supports it.
struct GraphLink {
    Node from = 0, to = 0;
    auto operator<=>(const GraphLink&) const = default;
};

enum class LinkKind : unsigned char { Attack, Support };

// An argument against a link and not against an argument: "even so, that does not touch this" (J. L. Pollock,
// Cognitive Science 11 (1987)). `link` is the place in the graph's attacks or supports.
struct Undercut {
    Node from = 0;
    LinkKind kind = LinkKind::Attack;
    std::uint32_t link = 0;
    auto operator<=>(const Undercut&) const = default;
};

// Who attacks, supports and undercuts what, as it was said: a value, in the order of saying. What follows
// from it is worked out on an AttackIndex, which flatten() (argument/support.h) makes of it.
struct ArgumentGraph {
    Node count = 0;  // Arguments are 0 .. count - 1.
    std::vector<GraphLink> attacks = {};
    std::vector<GraphLink> supports = {};
    std::vector<Undercut> undercuts = {};

    Node add() { return count++; }
    // These return the link's place, for an undercut. Both ends must be arguments of this graph.
    std::uint32_t attack(Node from, Node to);
    std::uint32_t support(Node from, Node to);
    void undercut_attack(Node from, std::uint32_t attack);
    void undercut_support(Node from, std::uint32_t support);

    bool operator==(const ArgumentGraph&) const = default;
};

// The attacks of a graph, ready to be walked both ways. An attack given twice counts once. The order in which
// attacks were given leaves no trace.
class AttackIndex {
public:
    AttackIndex() = default;
    AttackIndex(Node count, std::span<const GraphLink> attacks) { rebuild(count, attacks); }

    // In time proportional to arguments + attacks. Asks for memory only when there are more of them than ever
    // before in this index, so that a debate can be indexed anew at each edit.
    void rebuild(Node count, std::span<const GraphLink> attacks);

    Node count() const { return count_; }
    std::size_t attack_count() const { return attackers_.size(); }

    // Ascending.
    std::span<const Node> attackers_of(Node at) const { return between(attackers_, attackers_begin_, at); }
    std::span<const Node> targets_of(Node at) const { return between(targets_, targets_begin_, at); }

    bool attacks(Node from, Node to) const;
    std::vector<GraphLink> links() const;  // In ascending order of from, then to.

    bool operator==(const AttackIndex& other) const {
        return count_ == other.count_ && attackers_begin_ == other.attackers_begin_ &&
               attackers_ == other.attackers_;
    }

private:
    static std::span<const Node> between(const std::vector<Node>& list,
                                         const std::vector<std::uint32_t>& begin, Node at) {
        return {list.data() + begin[at], list.data() + begin[at + 1]};
    }
    void group_targets(std::span<const GraphLink> attacks);
    void collect_attackers(std::span<const GraphLink> attacks);
    void close_gaps();
    void sort_targets();

    Node count_ = 0;
    // Compressed rows: the attackers of k lie at attackers_begin_[k] .. attackers_begin_[k + 1], targets
    // likewise.
    std::vector<std::uint32_t> attackers_begin_ = {0}, targets_begin_ = {0}, next_ = {};
    std::vector<Node> attackers_ = {}, targets_ = {};
};

}  // namespace allwrits
