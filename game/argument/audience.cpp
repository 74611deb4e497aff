// SPDX-License-Identifier: MIT
#include "argument/audience.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>

namespace allwrits {
namespace {

using Ranks = std::array<std::uint8_t, 256>;  // By value; 0 is the most esteemed.

void felt_links(const std::vector<GraphLink>& links, const ValuedGraph& graph, const Audience& audience,
                std::vector<GraphLink>& felt) {
    Ranks rank{};
    for (std::size_t k = 0; k < audience.size(); ++k) rank[audience[k]] = static_cast<std::uint8_t>(k);
    felt.clear();
    for (const auto& link : links) {
        if (rank[graph.value_of[link.from]] <= rank[graph.value_of[link.to]]) felt.push_back(link);
    }
}

// A No to "every audience" and a Yes to "some audience" stay; not to know one leaves the rest in doubt.
void take_in(Reception& so_far, YesNo must, YesNo may) {
    if (must == YesNo::No) so_far.objectively = YesNo::No;
    if (must == YesNo::NotDecided && so_far.objectively == YesNo::Yes) so_far.objectively = must;
    if (may == YesNo::Yes) so_far.subjectively = YesNo::Yes;
    if (may == YesNo::NotDecided && so_far.subjectively == YesNo::No) so_far.subjectively = may;
}

}  // namespace

AttackIndex as_felt_by(const ValuedGraph& graph, const Audience& audience) {
    std::vector<GraphLink> felt;
    felt_links(graph.index.links(), graph, audience, felt);
    return {graph.index.count(), felt};
}

std::vector<Reception> receptions(const ValuedGraph& graph, const Budget& budget) {
    assert(graph.values <= most_values);
    std::vector<Reception> all(graph.index.count(), {YesNo::Yes, YesNo::No});
    const auto links = graph.index.links();
    std::vector<GraphLink> felt;
    GroundedGraph heard;
    Grounding grounding;
    Audience audience(graph.values);
    std::iota(audience.begin(), audience.end(), ValueNumber{0});
    do {
        felt_links(links, graph, audience, felt);
        heard.index.rebuild(graph.index.count(), felt);
        heard.standings = grounding.ground(heard.index);
        for (Node at = 0; at < all.size(); ++at) {
            const auto standing = heard.standings[at];
            if (all[at] == Reception{YesNo::No, YesNo::Yes}) continue;  // Nothing can change that.
            if (standing == Standing::Open) {
                take_in(all[at], is_sceptical(heard, Semantics::Preferred, at, budget),
                        is_credulous(heard, Semantics::Preferred, at, budget));
            } else {
                const auto both = standing == Standing::Upheld ? YesNo::Yes : YesNo::No;
                take_in(all[at], both, both);
            }
        }
    } while (std::next_permutation(audience.begin(), audience.end()));
    return all;
}

}  // namespace allwrits
