// SPDX-License-Identifier: MIT
#include "brute_force.h"

#include "argument/acceptance.h"
#include "argument/defence.h"
#include "argument/extensions.h"
#include "catch.h"

using namespace allwrits;

namespace {

using Subset = BruteForce::Subset;

YesNo yes_if(bool holds) { return holds ? YesNo::Yes : YesNo::No; }

bool all_hold(const std::vector<Subset>& sets, Node at) {
    return std::all_of(sets.begin(), sets.end(), [&](Subset set) { return ((set >> at) & 1U) != 0; });
}
bool one_holds(const std::vector<Subset>& sets, Node at) {
    return std::any_of(sets.begin(), sets.end(), [&](Subset set) { return ((set >> at) & 1U) != 0; });
}
bool is_one_of(const std::vector<Node>& set, const std::vector<Subset>& sets) {
    return std::count(sets.begin(), sets.end(), subset_of(set)) == 1;
}

// Whether `one` holds the first argument of those that only one of two sets holds.
bool comes_first(Subset one, Subset other) {
    const auto differing = one ^ other;
    return (differing & (0U - differing) & one) != 0;
}

// One graph, and what the definitions say of it. Each function is false where ours says something else.
struct Compared {
    std::vector<GraphLink> attacks;
    Node count;
    BruteForce truth = BruteForce(count, attacks);
    GroundedGraph graph = weigh(AttackIndex(count, attacks));

    bool lists_agree(Semantics semantics) const {
        const auto listed = list_extensions(graph, semantics, 10'000);
        std::vector<Subset> ours;
        for (const auto& set : listed.sets) ours.push_back(subset_of(set));
        std::sort(ours.begin(), ours.end());
        const auto sorted = std::is_sorted(listed.sets.begin(), listed.sets.end());
        return listed.whole && sorted && ours == truth.sets(semantics);
    }
    bool counts_agree(Semantics semantics) const {
        const auto counted = count_extensions(graph, semantics);
        return counted.decided == YesNo::Yes && !counted.or_more &&
               counted.count == truth.sets(semantics).size();
    }
    bool one_agrees(Semantics semantics) const {
        const auto sets = truth.sets(semantics);
        const auto some = some_extension(graph, semantics);
        if (some.answer != yes_if(!sets.empty())) return false;
        if (sets.empty()) return true;
        if (semantics == Semantics::Preferred || semantics == Semantics::Stable) {
            return subset_of(some.set) == *std::min_element(sets.begin(), sets.end(), comes_first);
        }
        return is_one_of(some.set, sets);
    }
    bool answers_agree(Semantics semantics, Node at) const {
        const auto sets = truth.sets(semantics);
        return is_credulous(graph, semantics, at) == yes_if(one_holds(sets, at)) &&
               is_sceptical(graph, semantics, at) == yes_if(all_hold(sets, at));
    }
    // What is shown must be a set of the semantics with or without the argument.
    bool shown_sets_agree(Semantics semantics, Node at) const {
        const auto sets = truth.sets(semantics);
        const auto is_in = [&](const std::vector<Node>& set) { return ((subset_of(set) >> at) & 1U) != 0; };
        const auto held = credulous(graph, semantics, at);
        if (held.answer != yes_if(one_holds(sets, at)) || held.shown_by.has_value() != one_holds(sets, at)) {
            return false;
        }
        if (held.shown_by && (!is_one_of(*held.shown_by, sets) || !is_in(*held.shown_by))) return false;
        const auto granted = sceptical(graph, semantics, at);
        if (granted.answer != yes_if(all_hold(sets, at))) return false;
        if (granted.shown_by.has_value() == all_hold(sets, at)) return false;
        return !granted.shown_by || (is_one_of(*granted.shown_by, sets) && !is_in(*granted.shown_by));
    }
    bool defence_agrees(Node at) const {
        const auto found = defence(graph, at);
        const auto& admissible = truth.admissible();
        if (found.answer != yes_if(one_holds(admissible, at))) return false;
        if (found.answer == YesNo::No) return true;
        const auto set = subset_of(*found.shown_by);
        const auto smaller = [&](Subset other) {
            return other != set && (other & ~set) == 0 && ((other >> at) & 1U) != 0;
        };
        return ((set >> at) & 1U) != 0 && truth.is_admissible(set) &&
               std::none_of(admissible.begin(), admissible.end(), smaller);
    }
    bool all_agrees() const {
        for (const auto semantics : every_semantics) {
            if (!lists_agree(semantics) || !counts_agree(semantics) || !one_agrees(semantics)) return false;
            for (Node at = 0; at < count; ++at) {
                if (!answers_agree(semantics, at) || !shown_sets_agree(semantics, at)) return false;
            }
        }
        for (Node at = 0; at < count; ++at) {
            if (!defence_agrees(at)) return false;
        }
        return true;
    }
};

// The graph whose attacks are the bits of `bits`, row by row.
Compared digraph(Node count, std::uint32_t bits) {
    std::vector<GraphLink> attacks;
    for (Node from = 0; from < count; ++from) {
        for (Node to = 0; to < count; ++to, bits >>= 1) {
            if ((bits & 1U) != 0) attacks.push_back({from, to});
        }
    }
    return {std::move(attacks), count};
}

}  // namespace

TEST_CASE("on all 530 graphs of up to three arguments everything agrees with the definitions") {
    for (Node count = 0; count <= 3; ++count) {
        for (std::uint32_t bits = 0; bits < (1U << (count * count)); ++bits) {
            CAPTURE(count, bits);
            if (!digraph(count, bits).all_agrees()) FAIL("differs");
        }
    }
}

TEST_CASE("on all 65,536 graphs of four arguments each semantics has the sets that the definitions give") {
    for (std::uint32_t bits = 0; bits < 65'536; ++bits) {
        CAPTURE(bits);
        const auto compared = digraph(4, bits);
        for (const auto semantics : every_semantics) {
            if (!compared.lists_agree(semantics)) FAIL(code_of(semantics));
        }
    }
}

TEST_CASE("on all 65,536 graphs of four arguments acceptance is what the definitions give") {
    for (std::uint32_t bits = 0; bits < 65'536; ++bits) {
        CAPTURE(bits);
        const auto compared = digraph(4, bits);
        // One argument and two semantics a graph, without a pattern, since each question makes a solver.
        const auto turn = (bits * 2'654'435'761U) >> 16U;
        for (const auto semantics : {every_semantics[turn % 6], every_semantics[(turn + 3) % 6]}) {
            if (!compared.answers_agree(semantics, turn >> 14U)) FAIL(code_of(semantics));
        }
    }
}

TEST_CASE(
    "on 10,000 random graphs of up to twelve arguments sets and acceptance are what the definitions give") {
    const Dice dice(1995);
    for (std::uint32_t nth = 0; nth < 10'000; ++nth) {
        CAPTURE(nth);
        auto stream = dice.stream("graph", nth);
        const Node count = 5 + stream.below(8);
        const auto density = 60'000 + stream.below(240'000);
        const Compared compared{random_attacks(stream, count, density), count};
        const Node at = stream.below(count);
        for (const auto semantics : every_semantics) {
            if (!compared.lists_agree(semantics)) FAIL(code_of(semantics));
            if (!compared.answers_agree(semantics, at)) FAIL(code_of(semantics));
        }
    }
}

TEST_CASE("on 300 random graphs of up to twelve arguments counts, shown sets and defences agree, too") {
    const Dice dice(2003);
    for (std::uint32_t nth = 0; nth < 300; ++nth) {
        CAPTURE(nth);
        auto stream = dice.stream("graph", nth);
        const Node count = 6 + stream.below(7);
        const auto attacks = random_attacks(stream, count, 60'000 + stream.below(200'000));
        if (!Compared{attacks, count}.all_agrees()) FAIL("differs");
    }
}

TEST_CASE("with a budget of nothing a hard question is not decided, and an easy one still is") {
    const auto graph = weigh(AttackIndex(4, std::vector<GraphLink>{{0, 1}, {1, 0}, {2, 3}}));
    const Budget nothing{.conflicts = 0, .questions = 0, .branchings = 0};
    CHECK(is_credulous(graph, Semantics::Preferred, 0, nothing) == YesNo::NotDecided);
    CHECK(is_sceptical(graph, Semantics::Stable, 0, nothing) == YesNo::NotDecided);
    CHECK(is_credulous(graph, Semantics::SemiStable, 0, nothing) == YesNo::NotDecided);
    CHECK(is_sceptical(graph, Semantics::Ideal, 0, nothing) == YesNo::NotDecided);
    CHECK(defence(graph, 0, nothing).answer == YesNo::NotDecided);
    CHECK(some_extension(graph, Semantics::Preferred, nothing).answer == YesNo::NotDecided);
    CHECK_FALSE(list_extensions(graph, Semantics::Complete, 100, nothing).whole);
    CHECK(count_extensions(graph, Semantics::Complete, nothing).decided == YesNo::NotDecided);
    CHECK(is_sceptical(graph, Semantics::Preferred, 2, nothing) == YesNo::Yes);
    CHECK(is_credulous(graph, Semantics::Preferred, 3, nothing) == YesNo::No);
}
