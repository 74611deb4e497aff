// SPDX-License-Identifier: MIT
#include "view/argument_map.h"

#include "session/lean.h"
#include "view/wording.h"

#include <algorithm>

namespace allwrits {
namespace {

MapNode node_for(const Wording& words, SeatId reader, ArgumentId card) {
    const auto& scenario = words.scenario();
    const auto& argument = scenario.arguments[card.at];
    return {.card = card,
            .id = argument.id,
            .headline = words.headline(card),
            .role = words.short_role(argument.role),
            .side = argument.role.exists() ? scenario.roles[argument.role.at].side : Side::None,
            .factor = argument.factor,
            .factor_id = scenario.factors[argument.factor.at].id,
            .factor_name = words.factor(argument.factor),
            .promotes = words.value(argument.promotes),
            .pages = pages_text(words.words(), card_pages(scenario, words.seen(), card)),
            .standing = plain_standings(words.seen()).of(card),
            .standing_word = words.standing(card),
            .is_bold = words.seen().bold.has(card),
            .is_mine = reader.exists() && argument.role == reader};
}

// The scenario's links that end at one node and begin at another of the map, in the scenario's order.
class LinkCollector {
public:
    LinkCollector(const Wording& words, ArgumentMap& map) : words_(words), map_(map) {}

    void attacks_on(std::size_t to) {
        const auto& attacks = words_.scenario().attacks;
        const auto& seen = words_.seen();
        if (seen.unmeetable.has(map_.nodes[to].card)) return;
        for (std::size_t at = 0; at < attacks.size(); ++at) {
            const auto from = begins_at(attacks[at], to);
            if (!from || seen.cut.has(at)) continue;
            const auto why = "attack." + map_.nodes[*from].id + "." + map_.nodes[to].id;
            map_.links.push_back({.kind = LinkKind::Attack,
                                  .from = *from,
                                  .to = to,
                                  .why = words_.text(why),
                                  .in_force = upheld(*from)});
        }
    }

    void supports_of(std::size_t to) {
        for (const auto& support : words_.scenario().supports) {
            const auto from = begins_at(support, to);
            if (!from) continue;
            map_.links.push_back({.kind = LinkKind::Support,
                                  .from = *from,
                                  .to = to,
                                  .in_force = upheld(*from) && upheld(to)});
        }
    }

private:
    bool upheld(std::size_t node) const { return map_.nodes[node].standing == Standing::Upheld; }

    std::optional<std::size_t> begins_at(const Link& link, std::size_t to) const {
        if (link.to != map_.nodes[to].card) return std::nullopt;
        const auto found = std::ranges::find(map_.nodes, link.from, &MapNode::card);
        if (found == map_.nodes.end()) return std::nullopt;
        return static_cast<std::size_t>(found - map_.nodes.begin());
    }

    const Wording& words_;
    ArgumentMap& map_;
};

}  // namespace

ArgumentMap argument_map(const Scenario& scenario, const Sight& sight, const Catalogue& words) {
    const Wording wording(scenario, words, sight.seen);
    ArgumentMap map;
    for (const auto& cards : scenario.cards_on) {
        for (const auto card : cards) {
            if (on_record(sight.seen, card)) map.nodes.push_back(node_for(wording, sight.seat, card));
        }
    }
    LinkCollector links(wording, map);
    for (std::size_t to = 0; to < map.nodes.size(); ++to) {
        links.attacks_on(to);
        links.supports_of(to);
    }
    return map;
}

std::vector<std::size_t> nodes_behind(const ArgumentMap& map, std::size_t node, LinkKind kind) {
    std::vector<std::size_t> found;
    for (const auto& link : map.links) {
        if (link.kind == kind && link.to == node) found.push_back(link.from);
    }
    std::ranges::sort(found);
    return found;
}

std::vector<std::size_t> nodes_ahead(const ArgumentMap& map, std::size_t node, LinkKind kind) {
    std::vector<std::size_t> found;
    for (const auto& link : map.links) {
        if (link.kind == kind && link.from == node) found.push_back(link.to);
    }
    std::ranges::sort(found);
    return found;
}

std::optional<std::size_t> node_of(const ArgumentMap& map, std::string_view id) {
    const auto found = std::ranges::find(map.nodes, id, &MapNode::id);
    if (found == map.nodes.end()) return std::nullopt;
    return static_cast<std::size_t>(found - map.nodes.begin());
}

}  // namespace allwrits
