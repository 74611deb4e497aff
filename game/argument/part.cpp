// SPDX-License-Identifier: MIT
#include "argument/part.h"

#include <algorithm>
#include <limits>

namespace allwrits {
namespace {

constexpr Node nowhere = std::numeric_limits<Node>::max();

// Gathers open arguments that hang together, and cuts them out.
class Cutting {
public:
    explicit Cutting(const GroundedGraph& graph) : graph_(graph), place_(graph.index.count(), nowhere) {}

    bool taken(Node at) const { return place_[at] != nowhere; }

    Part cut(Node at, bool both_ways) {
        Part part;
        take(at, part);
        for (std::size_t k = 0; k < part.nodes.size(); ++k) {
            const Node node = part.nodes[k];
            for (const Node from : graph_.index.attackers_of(node)) take(from, part);
            if (!both_ways) continue;
            for (const Node to : graph_.index.targets_of(node)) take(to, part);
        }
        std::sort(part.nodes.begin(), part.nodes.end());
        number(part);
        return part;
    }

private:
    void take(Node at, Part& part) {
        if (graph_.standings[at] != Standing::Open || taken(at)) return;
        place_[at] = 0;
        part.nodes.push_back(at);
    }
    void number(Part& part) {
        for (std::size_t k = 0; k < part.nodes.size(); ++k) place_[part.nodes[k]] = static_cast<Node>(k);
        links_.clear();
        for (const Node to : part.nodes) {
            for (const Node from : graph_.index.attackers_of(to)) {
                if (taken(from)) links_.push_back({place_[from], place_[to]});
            }
        }
        part.index.rebuild(static_cast<Node>(part.nodes.size()), links_);
    }

    const GroundedGraph& graph_;
    std::vector<Node> place_;  // In its part.
    std::vector<GraphLink> links_;
};

}  // namespace

Node Part::local(Node in_the_graph) const {
    return static_cast<Node>(std::lower_bound(nodes.begin(), nodes.end(), in_the_graph) - nodes.begin());
}

std::vector<Part> open_parts(const GroundedGraph& graph) {
    std::vector<Part> parts;
    Cutting cutting(graph);
    for (Node at = 0; at < graph.index.count(); ++at) {
        if (graph.standings[at] == Standing::Open && !cutting.taken(at)) {
            parts.push_back(cutting.cut(at, true));
        }
    }
    return parts;
}

Part open_part_of(const GroundedGraph& graph, Node at) { return Cutting(graph).cut(at, true); }
Part open_cone_of(const GroundedGraph& graph, Node at) { return Cutting(graph).cut(at, false); }

}  // namespace allwrits
