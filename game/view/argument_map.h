// SPDX-License-Identifier: MIT
#pragma once

#include "argument/graph.h"
#include "argument/standing.h"
#include "base/catalogue.h"
#include "session/scenario.h"
#include "session/sight.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// A card on the record, as it is drawn. Numbers are for telling apart, words for reading.
struct MapNode {
    ArgumentId card = {};
    std::string id = {};  // "A-07"
    std::string headline = {};
    std::string role = {};  // "DOJ"
    Side side = Side::None;
    FactorId factor = {};
    std::string factor_id = {};
    std::string factor_name = {};
    std::string promotes = {};  // The value that it serves.
    std::string pages = {};     // "2.5 pages", with what exhibits and boldness add.
    Standing standing = Standing::Open;
    std::string standing_word = {};
    bool is_bold = false;  // Pleaded in its overclaiming form.
    bool is_mine = false;  // The reader's own card.
    bool operator==(const MapNode&) const = default;
};

// One card bears on another; both ends are places in ArgumentMap::nodes.
struct MapLink {
    LinkKind kind = LinkKind::Attack;
    std::size_t from = 0, to = 0;
    std::string why = {};  // The author's words for an attack; "" where he gave none.
    // It counts now: the attack of an upheld card defeats its target; the support of an upheld card adds
    // pages to an upheld one.
    bool in_force = false;
    bool operator==(const MapLink&) const = default;
};

// What map_of (view/dossier.h) tells as a list, to be drawn and walked: the same cards in the same order, the
// same links. A struck or conceded card has left it, and so has an attack that a distinction or an answer
// took away.
struct ArgumentMap {
    std::vector<MapNode> nodes = {};  // By factor, then as the scenario has them: the order to read them in.
    std::vector<MapLink> links = {};  // By target; at each the attacks, then the supports.
    bool operator==(const ArgumentMap&) const = default;
};

ArgumentMap argument_map(const Scenario& scenario, const Sight& sight, const Catalogue& words);

// For a walk along the links, in reading order: the nodes that attack (or support) this one, and those that
// it does that to. A node that the map does not have has none.
std::vector<std::size_t> nodes_behind(const ArgumentMap& map, std::size_t node, LinkKind kind);
std::vector<std::size_t> nodes_ahead(const ArgumentMap& map, std::size_t node, LinkKind kind);

// The node of the card with this id, so that the focus stays on a card when the map is made anew.
std::optional<std::size_t> node_of(const ArgumentMap& map, std::string_view id);

}  // namespace allwrits
