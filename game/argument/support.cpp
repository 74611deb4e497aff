// SPDX-License-Identifier: MIT
#include "argument/support.h"

#include <algorithm>

namespace allwrits {
namespace {

// A helper stands for an undercut link; `source` is the argument it falls with, for attacks.
struct Helper {
    Node self = 0, source = 0;
};

class Flattening {
public:
    Flattening(const ArgumentGraph& graph, SupportReading reading) : graph_(graph), count_(graph.count) {
        supports_ = graph.supports;
        if (reading == SupportReading::Necessary) {
            for (auto& link : supports_) std::swap(link.from, link.to);
        }
    }

    FlatDebate flat() {
        undercut_attacks();
        undercut_supports();
        close_over_supports();
        let_helpers_fall_with_their_sources();
        return {AttackIndex(count_, attacks_), graph_.count};
    }

private:
    // For each link of a kind, its undercutters.
    std::vector<std::vector<Node>> undercutters(LinkKind kind, std::size_t links) const {
        std::vector<std::vector<Node>> by_link(links);
        for (const auto& undercut : graph_.undercuts) {
            if (undercut.kind == kind) by_link[undercut.link].push_back(undercut.from);
        }
        return by_link;
    }

    void undercut_attacks() {
        const auto against = undercutters(LinkKind::Attack, graph_.attacks.size());
        for (std::size_t k = 0; k < against.size(); ++k) {
            const auto link = graph_.attacks[k];
            if (against[k].empty()) {
                attacks_.push_back(link);
                continue;
            }
            const Helper helper{count_++, link.from};
            helpers_.push_back(helper);
            attacks_.push_back({helper.self, link.to});
            for (const Node from : against[k]) attacks_.push_back({from, helper.self});
        }
    }

    void undercut_supports() {
        const auto against = undercutters(LinkKind::Support, graph_.supports.size());
        std::vector<GraphLink> firm;
        for (std::size_t k = 0; k < against.size(); ++k) {
            const auto link = supports_[k];
            if (against[k].empty()) {
                firm.push_back(link);
                continue;
            }
            const Node helper = count_++;
            attacks_.push_back({helper, link.from});
            attacks_.push_back({link.to, helper});
            for (const Node from : against[k]) attacks_.push_back({from, helper});
        }
        supports_ = std::move(firm);
    }

    // All that support `at` in any number of steps, with itself first.
    void supporters(Node at, std::vector<Node>& into) {
        into.assign(1, at);
        seen_[at] = true;
        for (std::size_t k = 0; k < into.size(); ++k) {
            for (const Node from : support_index_.attackers_of(into[k])) {
                if (!seen_[from]) {
                    seen_[from] = true;
                    into.push_back(from);
                }
            }
        }
        for (const Node node : into) seen_[node] = false;
    }

    void close_over_supports() {
        if (supports_.empty()) return;
        support_index_.rebuild(count_, supports_);
        seen_.assign(count_, false);
        std::vector<GraphLink> closed;
        std::vector<Node> attackers, targets;
        for (const auto& link : attacks_) {
            supporters(link.from, attackers);
            supporters(link.to, targets);
            for (const Node from : attackers) {
                for (const Node to : targets) closed.push_back({from, to});
            }
        }
        attacks_ = std::move(closed);
    }

    void let_helpers_fall_with_their_sources() {
        if (helpers_.empty()) return;
        const AttackIndex before(count_, attacks_);
        for (const auto& helper : helpers_) {
            for (const Node from : before.attackers_of(helper.source))
                attacks_.push_back({from, helper.self});
        }
    }

    const ArgumentGraph& graph_;
    Node count_;
    std::vector<GraphLink> supports_, attacks_;
    std::vector<Helper> helpers_;
    AttackIndex support_index_;  // The same rows, of supports.
    std::vector<bool> seen_;
};

}  // namespace

FlatDebate flatten(const ArgumentGraph& graph, SupportReading reading) {
    return Flattening(graph, reading).flat();
}

}  // namespace allwrits
