// SPDX-License-Identifier: MIT
#include "view/argument_map.h"

#include "argument/layout.h"
#include "catch.h"
#include "flagship_session.h"
#include "session/lean.h"
#include "view/dossier.h"
#include "view/phrases.h"

#include <algorithm>

using namespace allwrits;

namespace {

ArgumentMap map_at(const FlagshipSession& session, SeatId seat) {
    return argument_map(session.scenario(), session.table.sight(seat), session.words());
}

ArgumentId card_called(const Scenario& scenario, std::string_view id) {
    const auto found = std::ranges::find(scenario.arguments, id, &Argument::id);
    REQUIRE(found != scenario.arguments.end());
    return id_at<Argument>(static_cast<std::size_t>(found - scenario.arguments.begin()));
}

std::size_t place_of(const ArgumentMap& map, std::string_view id) {
    const auto found = node_of(map, id);
    REQUIRE(found);
    return *found;
}

// What a seat sees once these cards are pleaded and nothing else has happened.
Sight sight_with(const Flagship& flagship, const std::vector<std::string>& cards) {
    Sight sight;
    for (const auto& id : cards) sight.seen.pleaded.put(card_called(*flagship.scenario, id));
    return sight;
}

// The map written out as map_of writes it.
std::vector<std::string> as_list(const Scenario& scenario, const Catalogue& words, const ArgumentMap& map) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < map.nodes.size(); ++at) {
        const auto& node = map.nodes[at];
        lines.push_back(phrase(words, "record.card",
                               {{"id", node.id},
                                {"headline", node.headline},
                                {"role", node.role},
                                {"standing", node.standing_word},
                                {"pages", node.pages}}));
        for (const auto& link : map.links) {
            const auto& from = map.nodes[link.from];
            const auto* key = link.kind == LinkKind::Attack ? "map.attack" : "map.support";
            if (link.to != at) continue;
            lines.push_back("    " +
                            phrase(words, key, {{"card", from.headline}, {"standing", from.standing_word}}));
        }
        CHECK(node.factor_id == scenario.factors[node.factor.at].id);
    }
    return lines;
}

std::vector<std::string> without_headings(const std::vector<Line>& lines) {
    std::vector<std::string> texts;
    for (const auto& line : lines) {
        if (line.kind != Line::Kind::Heading) texts.push_back(line.text);
    }
    return texts;
}

}  // namespace

TEST_CASE("the map shows the cards and links that its list shows, in the same order, all through a session") {
    FlagshipSession session(GENERATE(1U, 2U, 3U));
    std::size_t most = 0;
    do {
        const auto map = map_at(session, session.apple);
        const auto list = map_of(session.scenario(), session.table.sight(session.apple), session.words());
        REQUIRE(as_list(session.scenario(), session.words(), map) == without_headings(list));
        most = std::max(most, map.links.size());
    } while (session.step());
    CHECK(most > 5);
}

TEST_CASE("no seat sees a card that is not on the record, and all see the same record") {
    FlagshipSession session(GENERATE(4U, 5U), "random");
    bool was_sealed = false;
    do {
        const auto& state = session.table.state();
        was_sealed = was_sealed || state.pending_count > 0;
        auto shared = map_at(session, {});
        for (const auto& node : shared.nodes) REQUIRE(on_record(state, node.card));
        for (const auto seat : session.seats()) {
            auto map = map_at(session, seat);
            for (auto& node : map.nodes) {
                REQUIRE(node.is_mine == (session.scenario().arguments[node.card.at].role == seat));
                node.is_mine = false;
            }
            REQUIRE(map == shared);
        }
    } while (session.step());
    CHECK(was_sealed);
}

TEST_CASE("a card on the record is defeated where an attack on it is in force, and nowhere else") {
    FlagshipSession session(GENERATE(6U, 7U, 8U));
    do {
        const auto map = map_at(session, session.judge);
        for (std::size_t at = 0; at < map.nodes.size(); ++at) {
            const bool met = std::ranges::any_of(map.links, [&](const MapLink& link) {
                return link.to == at && link.kind == LinkKind::Attack && link.in_force;
            });
            REQUIRE(met == (map.nodes[at].standing == Standing::Defeated));
        }
    } while (session.step());
}

TEST_CASE("an attack is told in the author's words") {
    const auto& flagship = Flagship::read();
    const auto map =
        argument_map(*flagship.scenario, sight_with(flagship, {"A-01", "D-02"}), *flagship.words);
    const auto link = std::ranges::find_if(map.links, [&](const MapLink& one) {
        return one.kind == LinkKind::Attack && map.nodes[one.from].id == "A-01" &&
               map.nodes[one.to].id == "D-02";
    });
    REQUIRE(link != map.links.end());
    REQUIRE(flagship.words->has("attack.A-01.D-02"));
    CHECK(link->why == (*flagship.words)["attack.A-01.D-02"]);
    CHECK_FALSE(link->in_force);
}

TEST_CASE(
    "an attack that was distinguished away leaves the map, and so do all on a card that was put out of "
    "reach") {
    const auto& flagship = Flagship::read();
    const auto& scenario = *flagship.scenario;
    auto sight = sight_with(flagship, {"A-01", "A-03", "A-04", "D-02", "D-03", "D-04"});
    const auto attacks_on = [&](std::string_view id) {
        const auto map = argument_map(scenario, sight, *flagship.words);
        return nodes_behind(map, place_of(map, id), LinkKind::Attack).size();
    };
    const auto before = attacks_on("D-02");
    REQUIRE(before > 0);
    for (std::size_t at = 0; at < scenario.attacks.size(); ++at) {
        if (scenario.arguments[scenario.attacks[at].to.at].id != "D-02") continue;
        if (scenario.arguments[scenario.attacks[at].from.at].id == "A-01") sight.seen.cut.put(at);
    }
    CHECK(attacks_on("D-02") == before - 1);
    REQUIRE(attacks_on("D-04") > 0);
    sight.seen.unmeetable.put(card_called(scenario, "D-04"));
    CHECK(attacks_on("D-04") == 0);
}

TEST_CASE("a card says whether it overclaims, and a struck one has left the map") {
    const auto& flagship = Flagship::read();
    auto sight = sight_with(flagship, {"A-01", "D-02"});
    sight.seen.bold.put(card_called(*flagship.scenario, "D-02"));
    sight.seen.struck.put(card_called(*flagship.scenario, "A-01"));
    const auto map = argument_map(*flagship.scenario, sight, *flagship.words);
    REQUIRE(map.nodes.size() == 1);
    CHECK(map.nodes[0].is_bold);
    CHECK(map.nodes[0].side == Side::For);
    CHECK(map.links.empty());
}

TEST_CASE("a walk along a link comes back along it") {
    FlagshipSession session(3, "counsel");
    session.to_the_end();
    const auto map = map_at(session, session.judge);
    REQUIRE_FALSE(map.links.empty());
    for (const auto& [kind, from, to, why, in_force] : map.links) {
        const auto ahead = nodes_ahead(map, from, kind);
        const auto behind = nodes_behind(map, to, kind);
        CHECK(std::ranges::count(ahead, to) == 1);
        CHECK(std::ranges::count(behind, from) == 1);
        CHECK(std::ranges::is_sorted(ahead));
    }
    CHECK(nodes_ahead(map, map.nodes.size(), LinkKind::Attack).empty());
    CHECK_FALSE(node_of(map, "Z-99"));
    CHECK(node_of(map, map.nodes.back().id) == map.nodes.size() - 1);
}

TEST_CASE("the map of a played flagship is drawn with no overlap and next to no crossing") {
    FlagshipSession session(GENERATE(1U, 2U, 3U, 4U), "counsel");
    session.to_the_end();
    const auto map = map_at(session, session.judge);
    std::vector<LayoutBox> boxes;
    std::vector<LayoutLink> links;
    for (const auto& node : map.nodes) boxes.push_back({.width = 220, .height = 64, .group = node.factor.at});
    for (const auto& link : map.links) links.push_back({.from = link.from, .to = link.to, .kind = link.kind});
    const auto faults = faults_of(layout(boxes, links), boxes, links);
    CHECK(faults.overlaps == 0);
    CHECK(faults.loose == 0);
    CHECK(faults.hidden == 0);
    CHECK(faults.crossings <= 3);
}
