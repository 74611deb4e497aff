// SPDX-License-Identifier: MIT
#include "argument/explanation.h"

#include "argument/defence.h"
#include "brute_force.h"
#include "catch.h"

#include <string>

using namespace allwrits;
using enum Standing;

namespace {

constexpr auto none = DisputeLine::none;

std::string words(Node count, const std::vector<GraphLink>& attacks, Node claim) {
    return to_words(explain(AttackIndex(count, attacks), claim), [](Node at) { return std::to_string(at); });
}

// How many answers in a row the shortest dispute about an argument needs, by going through all rounds: an
// upheld argument needs one more than the worst of its attackers, a defeated one one more than the best of
// its upheld ones.
std::vector<std::uint32_t> needed_depths(const GroundedGraph& graph) {
    std::vector<std::uint32_t> depth(graph.index.count(), none);
    for (std::uint32_t round = 0; round < 2 * graph.index.count() + 2; ++round) {
        for (Node at = 0; at < graph.index.count(); ++at) {
            std::uint32_t worst = 0, best = none;
            for (const Node from : graph.index.attackers_of(at)) {
                worst = std::max(worst, depth[from] == none ? none : depth[from] + 1);
                if (graph.standings[from] == Upheld && depth[from] != none)
                    best = std::min(best, depth[from] + 1);
            }
            if (graph.standings[at] == Upheld) depth[at] = worst;
            if (graph.standings[at] == Defeated) depth[at] = best;
        }
    }
    return depth;
}

bool is_sound(const Dispute& dispute, const GroundedGraph& graph) {
    std::vector<std::vector<Node>> answers(dispute.lines.size());
    for (std::size_t k = 1; k < dispute.lines.size(); ++k) {
        const auto& line = dispute.lines[k];
        if (line.answers >= k || dispute.lines[line.answers].depth + 1 != line.depth) return false;
        if (!graph.index.attacks(line.argument, dispute.lines[line.answers].argument)) return false;
        answers[line.answers].push_back(line.argument);
    }
    for (std::size_t k = 0; k < dispute.lines.size(); ++k) {
        const auto& line = dispute.lines[k];
        const auto attackers = graph.index.attackers_of(line.argument);
        if (line.shown_at != none) {
            if (line.shown_at >= k || dispute.lines[line.shown_at].argument != line.argument) return false;
        } else if (graph.standings[line.argument] == Upheld) {
            if (answers[k] != std::vector<Node>(attackers.begin(), attackers.end())) return false;
        } else if (answers[k].size() != 1) {
            return false;
        } else if (graph.standings[line.argument] !=
                   (graph.standings[answers[k][0]] == Upheld ? Defeated : Open)) {
            return false;
        }
    }
    return true;
}

std::uint32_t deepest(const Dispute& dispute, std::size_t line, const std::vector<std::uint32_t>& depth) {
    std::uint32_t most = 0;
    for (std::size_t k = line; k < dispute.lines.size(); ++k) {
        const auto& at = dispute.lines[k];
        most = std::max(most, at.depth + (at.shown_at == none ? 0 : depth[at.argument]));
    }
    return most;
}

// The fewest lines of a walk back along open attackers that comes upon itself, by trying all walks.
std::size_t shortest_walk(const GroundedGraph& graph, std::vector<Node>& walk) {
    std::size_t least = 100;
    for (const Node from : graph.index.attackers_of(walk.back())) {
        if (graph.standings[from] != Open) continue;
        if (std::count(walk.begin(), walk.end(), from) != 0) return walk.size() + 1;
        walk.push_back(from);
        least = std::min(least, shortest_walk(graph, walk));
        walk.pop_back();
    }
    return least;
}

}  // namespace

TEST_CASE("an argument is explained by who attacks it and who answers") {
    CHECK(words(1, {}, 0) == "0 is upheld; nobody attacks it\n");
    CHECK(words(3, {{1, 0}, {2, 1}}, 0) ==
          "0 is upheld\n"
          "  1 attacks 0\n"
          "    2 attacks 1, and nobody attacks 2\n");
    CHECK(words(3, {{1, 0}, {2, 1}}, 1) ==
          "1 is defeated\n"
          "  2 attacks 1, and nobody attacks 2\n");
}

TEST_CASE("what was shown once is referred to") {
    CHECK(words(4, {{1, 0}, {2, 0}, {3, 1}, {3, 2}}, 0) ==
          "0 is upheld\n"
          "  1 attacks 0\n"
          "    3 attacks 1, and nobody attacks 3\n"
          "  2 attacks 0\n"
          "    3 attacks 2, as above\n");
}

TEST_CASE("an open argument is explained by the circle that keeps it open") {
    CHECK(words(3, {{1, 0}, {1, 2}, {2, 1}}, 0) ==
          "0 is open: no answer from outside settles this circle\n"
          "  1 attacks 0\n"
          "    2 attacks 1\n"
          "      1 attacks 2, as above\n");
    CHECK(explain(AttackIndex(1, std::vector<GraphLink>{{0, 0}}), 0).lines.size() == 2);
}

TEST_CASE("of two answers that which needs fewer words is chosen") {
    // 1 attacks 0; 2 attacks 1 but must itself be defended; 5 attacks 1 and nobody attacks it.
    const auto dispute =
        explain(AttackIndex(6, std::vector<GraphLink>{{1, 0}, {2, 1}, {3, 2}, {4, 3}, {5, 1}}), 0);
    REQUIRE(dispute.lines.size() == 3);
    CHECK(dispute.lines[2].argument == 5);
}

TEST_CASE("on 2,000 random graphs each dispute is sound, shows the standing and is the shortest") {
    const Dice dice(2009);
    for (std::uint32_t nth = 0; nth < 2000; ++nth) {
        CAPTURE(nth);
        auto stream = dice.stream("dispute", nth);
        const Node count = 2 + stream.below(9);
        const auto graph =
            weigh(AttackIndex(count, random_attacks(stream, count, 100'000 + stream.below(150'000))));
        const auto depth = needed_depths(graph);
        for (Node at = 0; at < count; ++at) {
            const auto dispute = explain(graph.index, at);
            REQUIRE(dispute.standing == graph.standings[at]);
            REQUIRE(is_sound(dispute, graph));
            if (dispute.standing == Open) {
                std::vector<Node> walk{at};
                REQUIRE(dispute.lines.size() == shortest_walk(graph, walk));
            } else {
                REQUIRE(deepest(dispute, 0, depth) == depth[at]);
            }
        }
    }
}

TEST_CASE("a single rebuttal flips exactly what it would flip if it were pleaded") {
    const Dice dice(5);
    for (std::uint32_t nth = 0; nth < 300; ++nth) {
        auto stream = dice.stream("rebuttal", nth);
        const Node count = 2 + stream.below(8);
        const auto attacks = random_attacks(stream, count, 200'000);
        const auto graph = weigh(AttackIndex(count, attacks));
        const Node at = stream.below(count);
        std::vector<Rebuttal> truth;
        for (Node against = 0; against < count; ++against) {
            auto pleaded = attacks;
            pleaded.push_back({count, against});
            const auto becomes = weigh(AttackIndex(count + 1, pleaded)).standings[at];
            if (becomes != graph.standings[at]) truth.push_back({against, becomes});
        }
        REQUIRE(single_rebuttals(graph, at) == truth);
    }
}

TEST_CASE("a defence holds what must be said and nothing else") {
    // 0 is attacked by 1 and 2; 3 answers both, 4 answers only 1; 5 attacks nobody.
    const auto graph = weigh(AttackIndex(6, std::vector<GraphLink>{{1, 0}, {2, 0}, {3, 1}, {3, 2}, {4, 1}}));
    CHECK(defence(graph, 0).shown_by == std::vector<Node>{0, 3});
    CHECK(defence(graph, 5).shown_by == std::vector<Node>{5});
    CHECK(defence(graph, 1).answer == YesNo::No);
}
