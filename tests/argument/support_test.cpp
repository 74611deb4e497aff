// SPDX-License-Identifier: MIT
#include "argument/support.h"

#include "argument/acceptance.h"
#include "argument/extensions.h"
#include "brute_force.h"
#include "catch.h"

using namespace allwrits;
using enum Standing;

namespace {

std::vector<Standing> standings_of(const ArgumentGraph& graph,
                                   SupportReading reading = SupportReading::Deductive) {
    auto all = weigh(flatten(graph, reading).index).standings;
    all.resize(graph.count);
    return all;
}

}  // namespace

TEST_CASE("Cayrol and Lagasquie-Schiex 2013: supported, mediated and super-mediated attacks") {
    ArgumentGraph supported{.count = 3};  // 0 supports 1, which attacks 2.
    supported.support(0, 1);
    supported.attack(1, 2);
    CHECK(flatten(supported).index.links() == std::vector<GraphLink>{{0, 2}, {1, 2}});

    ArgumentGraph mediated{.count = 3};  // 0 supports 1, which 2 attacks.
    mediated.support(0, 1);
    mediated.attack(2, 1);
    CHECK(flatten(mediated).index.links() == std::vector<GraphLink>{{2, 0}, {2, 1}});

    ArgumentGraph both{.count = 4};  // 0 supports 1, which attacks 2, which 3 supports.
    both.support(0, 1);
    both.attack(1, 2);
    both.support(3, 2);
    CHECK(flatten(both).index.links() == std::vector<GraphLink>{{0, 2}, {0, 3}, {1, 2}, {1, 3}});
}

TEST_CASE("Nouioua and Risch 2010: what a necessary support stands on takes it along when it falls") {
    ArgumentGraph graph{.count = 3};
    graph.support(0, 1);
    graph.attack(2, 0);
    CHECK(standings_of(graph, SupportReading::Necessary) == std::vector{Defeated, Defeated, Upheld});
    CHECK(standings_of(graph, SupportReading::Deductive) == std::vector{Defeated, Upheld, Upheld});
}

TEST_CASE("each reading is the other with its supports turned round") {
    const Dice dice(2013);
    for (std::uint32_t nth = 0; nth < 200; ++nth) {
        auto stream = dice.stream("bipolar", nth);
        ArgumentGraph graph{.count = 7, .attacks = random_attacks(stream, 7, 100'000)};
        graph.supports = random_attacks(stream, 7, 80'000);
        auto turned = graph;
        for (auto& link : turned.supports) std::swap(link.from, link.to);
        REQUIRE(flatten(graph, SupportReading::Deductive).index ==
                flatten(turned, SupportReading::Necessary).index);
    }
}

TEST_CASE("who grants an argument grants what it supports, in every complete set of random debates") {
    const Dice dice(2010);
    std::size_t granted = 0;
    for (std::uint32_t nth = 0; nth < 300; ++nth) {
        auto stream = dice.stream("bipolar", nth);
        ArgumentGraph graph{.count = 8, .attacks = random_attacks(stream, 8, 120'000)};
        graph.supports = random_attacks(stream, 8, 60'000);
        const BruteForce flat(8, flatten(graph).index.links());
        for (const auto set : flat.sets(Semantics::Complete)) {
            for (const auto& link : graph.supports) {
                if (((set >> link.from) & 1U) == 0) continue;
                REQUIRE(((set >> link.to) & 1U) == 1);
                ++granted;
            }
        }
    }
    CHECK(granted > 100);
}

TEST_CASE("a debate without supports and undercuts is flat already") {
    const ArgumentGraph graph{.count = 3, .attacks = {{0, 1}, {1, 2}, {1, 1}}};
    CHECK(flatten(graph).index == AttackIndex(3, graph.attacks));
    CHECK(flatten(graph).arguments == 3);
}

TEST_CASE("Pollock 1987, the red light: an undercut takes an attack away and leaves its source standing") {
    ArgumentGraph graph{.count = 3};  // 0: it looks red. 1: it is white. 2: the light is red.
    const auto looks = graph.attack(0, 1);
    CHECK(standings_of(graph) == std::vector{Upheld, Defeated, Upheld});
    graph.undercut_attack(2, looks);
    CHECK(standings_of(graph) == std::vector{Upheld, Upheld, Upheld});
}

TEST_CASE(
    "Baroni et al. 2011, the holiday: what Bob prefers decides between two offers, until it is attacked") {
    ArgumentGraph graph{.count = 4};  // 0: Gstaad. 1: Cuba. 2: he likes to ski. 3: not any more.
    graph.attack(0, 1);
    const auto cuba = graph.attack(1, 0);
    CHECK(standings_of(graph) == std::vector{Open, Open, Upheld, Upheld});
    graph.undercut_attack(2, cuba);
    CHECK(standings_of(graph) == std::vector{Upheld, Defeated, Upheld, Upheld});
    graph.attack(3, 2);
    CHECK(standings_of(graph) == std::vector{Open, Open, Defeated, Upheld});
}

TEST_CASE("an undercut attack falls with its source, too") {
    ArgumentGraph graph{.count = 4};
    const auto attack = graph.attack(0, 1);
    graph.attack(2, 0);
    graph.undercut_attack(3, attack);
    graph.attack(2, 3);  // The undercut is answered, but the source is defeated as well.
    CHECK(standings_of(graph) == std::vector{Defeated, Upheld, Upheld, Defeated});
}

TEST_CASE("Boella et al. 2010: a support that is undercut binds nobody") {
    ArgumentGraph graph{.count = 4};
    const auto support = graph.support(0, 1);
    graph.attack(2, 1);
    CHECK(standings_of(graph) == std::vector{Defeated, Defeated, Upheld, Upheld});
    graph.undercut_support(3, support);
    CHECK(standings_of(graph) == std::vector{Upheld, Defeated, Upheld, Upheld});
}
