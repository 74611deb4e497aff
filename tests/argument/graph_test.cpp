// SPDX-License-Identifier: MIT
#include "argument/graph.h"

#include "argument/grounded.h"
#include "argument/live.h"
#include "argument/numbered_debate.h"
#include "brute_force.h"
#include "catch.h"

using namespace allwrits;
using enum Standing;

namespace {

std::vector<Node> list(std::span<const Node> nodes) { return {nodes.begin(), nodes.end()}; }

}  // namespace

TEST_CASE("an index holds each attack once and both ways, in ascending order") {
    const AttackIndex index(4, std::vector<GraphLink>{{3, 1}, {0, 1}, {3, 1}, {3, 0}, {2, 2}, {3, 1}});
    CHECK(index.attack_count() == 4);
    CHECK(list(index.attackers_of(1)) == std::vector<Node>{0, 3});
    CHECK(list(index.targets_of(3)) == std::vector<Node>{0, 1});
    CHECK(list(index.attackers_of(3)).empty());
    CHECK(index.attacks(2, 2));
    CHECK_FALSE(index.attacks(1, 3));
    CHECK(index.links() == std::vector<GraphLink>{{0, 1}, {2, 2}, {3, 0}, {3, 1}});
}

TEST_CASE("the order in which attacks were made leaves no trace in an index") {
    const Dice dice(7);
    for (std::uint32_t nth = 0; nth < 200; ++nth) {
        auto stream = dice.stream("graph", nth);
        auto attacks = random_attacks(stream, 9, 300'000);
        const AttackIndex index(9, attacks);
        std::reverse(attacks.begin(), attacks.end());
        attacks.insert(attacks.end(), attacks.begin(),
                       attacks.begin() + static_cast<std::ptrdiff_t>(attacks.size() / 2));
        REQUIRE(AttackIndex(9, attacks) == index);
        std::sort(attacks.begin(), attacks.end());
        attacks.erase(std::unique(attacks.begin(), attacks.end()), attacks.end());
        REQUIRE(index.links() == attacks);
    }
}

TEST_CASE("an empty graph has one set, the empty one") {
    const auto graph = weigh(AttackIndex{});
    CHECK(graph.standings.empty());
    CHECK(AttackIndex(0, {}) == AttackIndex{});
}

TEST_CASE("standings of the rules' debate and of the large graph agree on 2,000 random debates") {
    const Dice dice(1995);
    for (std::uint32_t nth = 0; nth < 2000; ++nth) {
        auto stream = dice.stream("debate", nth);
        const Node count = 1 + stream.below(40);
        Debate debate;
        for (std::size_t at = 0; at < count; ++at) debate.present.set(at, stream.chance(800'000));
        for (const auto& link : random_attacks(stream, count, 60'000)) {
            debate.attackers_of[link.to].put(std::size_t{link.from});
        }
        const auto small = standings(debate);
        const auto made = numbered(debate);
        const auto large = weigh(made.index).standings;
        REQUIRE(large.size() == debate.present.size());
        for (std::size_t k = 0; k < large.size(); ++k) REQUIRE(large[k] == small.of(made.arguments[k]));
    }
}

TEST_CASE("a chain of a million arguments is weighed from its end") {
    constexpr Node count = 1'000'000;
    std::vector<GraphLink> attacks;
    for (Node at = 0; at + 1 < count; ++at) attacks.push_back({at + 1, at});
    const auto graph = weigh(AttackIndex(count, attacks));
    CHECK(graph.standings[count - 1] == Upheld);
    CHECK(graph.standings[0] == Defeated);
    CHECK(all_with(graph.standings, Open).empty());
    CHECK(all_with(graph.standings, Upheld).size() == count / 2);
}

TEST_CASE("a debate that is edited stands at each step as if it had been written so") {
    auto stream = Dice(11).stream("edits");
    LiveDebate live(3);
    std::vector<GraphLink> attacks;
    Node count = 3;
    for (int edit = 0; edit < 2000; ++edit) {
        if (count < 30 && stream.chance(50'000)) CHECK(live.add() == count++);
        const GraphLink link{stream.below(count), stream.below(count)};
        const auto found = std::find(attacks.begin(), attacks.end(), link);
        if (stream.chance(500'000)) {
            live.attack(link.from, link.to);
            if (found == attacks.end()) attacks.push_back(link);
        } else {
            live.unattack(link.from, link.to);
            if (found != attacks.end()) attacks.erase(found);
        }
        REQUIRE(live.standings() == weigh(AttackIndex(count, attacks)).standings);
    }
}
