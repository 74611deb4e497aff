// SPDX-License-Identifier: MIT
#include "argument/acceptance.h"
#include "argument/audience.h"
#include "argument/extensions.h"
#include "argument/support.h"
#include "brute_force.h"
#include "catch.h"

using namespace allwrits;
using enum Semantics;

namespace {

using Sets = std::vector<std::vector<Node>>;

Sets sets(Node count, const std::vector<GraphLink>& attacks, Semantics semantics) {
    const auto listed = list_extensions(weigh(AttackIndex(count, attacks)), semantics, 1000);
    REQUIRE(listed.whole);
    return listed.sets;
}

}  // namespace

TEST_CASE(
    "Dung 1995, the Nixon diamond: a quaker and a republican defeat each other, and either can be held") {
    const std::vector<GraphLink> diamond{{0, 1}, {1, 0}};
    CHECK(sets(2, diamond, Grounded) == Sets{{}});
    CHECK(sets(2, diamond, Preferred) == Sets{{0}, {1}});
    CHECK(sets(2, diamond, Stable) == Sets{{0}, {1}});
    CHECK(sets(2, diamond, Complete) == Sets{{}, {0}, {1}});
    CHECK(sets(2, diamond, Ideal) == Sets{{}});
}

TEST_CASE("Dung 1995, the two governments: who has the last word is held by all semantics") {
    // i1 and a deny each other; i2 denies a.
    const std::vector<GraphLink> attacks{{0, 1}, {1, 0}, {2, 1}};
    for (const auto semantics : every_semantics) CHECK(sets(3, attacks, semantics) == Sets{{0, 2}});
}

TEST_CASE("Dung 1995: an argument against itself leaves no stable set") {
    CHECK(sets(1, {{0, 0}}, Stable).empty());
    CHECK(sets(1, {{0, 0}}, Preferred) == Sets{{}});
    CHECK(is_sceptical(weigh(AttackIndex(1, std::vector<GraphLink>{{0, 0}})), Stable, 0) == YesNo::Yes);
}

TEST_CASE("Makinson and Schlechta 1991, floating conclusions: what either of two rivals leads to") {
    const std::vector<GraphLink> attacks{{0, 1}, {1, 0}, {0, 2}, {1, 2}, {2, 3}};
    const auto graph = weigh(AttackIndex(4, attacks));
    CHECK(is_sceptical(graph, Preferred, 3) == YesNo::Yes);
    CHECK(is_sceptical(graph, Grounded, 3) == YesNo::No);
    CHECK(sets(4, attacks, Preferred) == Sets{{0, 3}, {1, 3}});
    CHECK(sets(4, attacks, Ideal) == Sets{{}});
}

TEST_CASE("Caminada 2006: where there is no stable set a semi-stable one leaves as little open as can be") {
    const std::vector<GraphLink> attacks{{0, 0}, {0, 2}, {1, 2}, {2, 3}};
    CHECK(sets(4, attacks, Stable).empty());
    CHECK(sets(4, attacks, SemiStable) == Sets{{1, 3}});
}

TEST_CASE("Caminada 2006: a preferred set need not be semi-stable") {
    const std::vector<GraphLink> attacks{{0, 1}, {1, 0}, {1, 2}, {2, 3}, {3, 4}, {4, 2}};
    CHECK(sets(5, attacks, Preferred) == Sets{{0}, {1, 3}});
    CHECK(sets(5, attacks, SemiStable) == Sets{{1, 3}});
}

TEST_CASE("Dung, Mancarella and Toni 2007: an ideal set may hold more than the grounded one") {
    const std::vector<GraphLink> attacks{{0, 0}, {0, 1}, {1, 0}};
    CHECK(sets(2, attacks, Grounded) == Sets{{}});
    CHECK(sets(2, attacks, Ideal) == Sets{{1}});
}

TEST_CASE("Bench-Capon 2003, Hal and Carla: life or property first, two arguments stand either way") {
    // A: Hal took Carla's insulin to save his life. B: he took what was hers. C: he can repay her.
    // D: he was too poor to; nobody should die of that. D -> C -> B -> A.
    constexpr ValueNumber life = 0, property = 1;
    const ValuedGraph hal{
        AttackIndex(4, std::vector<GraphLink>{{3, 2}, {2, 1}, {1, 0}}), {life, property, property, life}, 2};
    const auto held = [&](const Audience& audience) {
        return all_with(weigh(as_felt_by(hal, audience)).standings, Standing::Upheld);
    };
    CHECK(held({life, property}) == std::vector<Node>{0, 1, 3});
    CHECK(held({property, life}) == std::vector<Node>{0, 2, 3});
    const Reception always{YesNo::Yes, YesNo::Yes}, sometimes{YesNo::No, YesNo::Yes};
    CHECK(receptions(hal) == std::vector{always, sometimes, sometimes, always});
}

TEST_CASE("with one value every audience hears plain Dung, and with more each audience is asked") {
    const Dice dice(2003);
    for (std::uint32_t nth = 0; nth < 100; ++nth) {
        auto stream = dice.stream("valued", nth);
        const auto attacks = random_attacks(stream, 6, 250'000);
        ValuedGraph valued{AttackIndex(6, attacks), std::vector<ValueNumber>(6), 1};
        const auto graph = weigh(valued.index);
        const auto plain = receptions(valued);
        for (Node at = 0; at < 6; ++at) {
            REQUIRE(plain[at].objectively == is_sceptical(graph, Preferred, at));
            REQUIRE(plain[at].subjectively == is_credulous(graph, Preferred, at));
        }
        valued.values = 3;
        for (auto& value : valued.value_of) value = static_cast<ValueNumber>(stream.below(3));
        std::vector<Reception> truth(6, {YesNo::Yes, YesNo::No});
        Audience audience{0, 1, 2};
        do {
            const BruteForce felt(6, as_felt_by(valued, audience).links());
            for (Node at = 0; at < 6; ++at) {
                for (const auto set : felt.sets(Preferred)) {
                    const bool in = ((set >> at) & 1U) != 0;
                    if (!in) truth[at].objectively = YesNo::No;
                    if (in) truth[at].subjectively = YesNo::Yes;
                }
            }
        } while (std::next_permutation(audience.begin(), audience.end()));
        REQUIRE(receptions(valued) == truth);
    }
}
