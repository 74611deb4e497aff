// SPDX-License-Identifier: MIT
// How long argumentation takes: each line the time of one call, the least and the middle one of many runs, or
// over the questions named. Takes no arguments; about 20 s.
#include "argument/acceptance.h"
#include "argument/audience.h"
#include "argument/defence.h"
#include "argument/explanation.h"
#include "argument/extensions.h"
#include "argument/iccma.h"
#include "argument/live.h"
#include "argument/numbered_debate.h"
#include "base/dice.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <vector>

using namespace allwrits;

namespace {

using Microseconds = std::chrono::duration<double, std::micro>;

template <class Work>
double time_of(Work work) {
    const auto began = std::chrono::steady_clock::now();
    work();
    return Microseconds(std::chrono::steady_clock::now() - began).count();
}

void report(std::string_view what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    fmt::print("{:<62} least {:>10.2f} us  middle {:>10.2f}  worst {:>10.2f}\n", what, times.front(),
               times[times.size() / 2], times.back());
}

template <class Work>
void repeat(std::string_view what, std::size_t runs, Work work) {
    std::vector<double> times;
    for (std::size_t k = 0; k < runs; ++k) times.push_back(time_of(work));
    report(what, std::move(times));
}

// As debates grow: each argument answers up to three of the last sixteen; one in four is answered back.
std::vector<GraphLink> debate_like(Node count, double attacks_each, std::uint64_t seed) {
    auto stream = Dice(seed).stream("debate");
    std::vector<GraphLink> attacks;
    const auto wanted = static_cast<std::size_t>(attacks_each * count);
    while (attacks.size() < wanted) {
        const Node from = 1 + stream.below(count - 1);
        const Node to = from - 1 - stream.below(std::min<Node>(from, 16));
        attacks.push_back({from, to});
        if (stream.chance(250'000)) attacks.push_back({to, from});
    }
    return attacks;
}

std::vector<GraphLink> anywhere(Node count, std::size_t attacks, std::uint64_t seed) {
    auto stream = Dice(seed).stream("anywhere");
    std::vector<GraphLink> links(attacks);
    for (auto& link : links) link = {stream.below(count), stream.below(count)};
    return links;
}

void time_grounded() {
    for (const Node count : {10'000U, 1'000'000U}) {
        const std::size_t runs = count > 100'000 ? 9 : 1001;
        for (const bool debate : {true, false}) {
            const auto attacks = debate ? debate_like(count, 1.5, 1) : anywhere(count, count + count / 2, 2);
            AttackIndex index(count, attacks);
            Grounding grounding;
            const auto kind = fmt::format("{} arguments, {} attacks {}", count, index.attack_count(),
                                          debate ? "as in debates" : "anywhere");
            repeat("grounded, " + kind, runs, [&] { grounding.ground(index); });
            repeat("  indexing them anew", runs, [&] { index.rebuild(count, attacks); });
        }
    }
}

void time_edits() {
    LiveDebate live(200);
    for (const auto& link : debate_like(200, 2, 3)) live.attack(link.from, link.to);
    std::vector<double> times;
    for (Node k = 0; k < 2000; ++k) {
        const Node from = (k * 37) % 199, to = (from + 1 + k % 7) % 200;
        times.push_back(time_of([&] { live.attack(from, to); }));
        times.push_back(time_of([&] { live.unattack(from, to); }));
    }
    report(fmt::format("edit of 200 arguments, {} attacks, weighed anew", live.index().attack_count()),
           times);
}

void time_questions() {
    for (const auto semantics : {Semantics::Complete, Semantics::Preferred, Semantics::Stable,
                                 Semantics::SemiStable, Semantics::Ideal}) {
        std::vector<double> credulous_times, sceptical_times, shown_times;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto graph = weigh(AttackIndex(300, debate_like(300, 2, seed)));
            for (Node at = 0; at < 300; at += 3) {
                credulous_times.push_back(time_of([&] { is_credulous(graph, semantics, at); }));
                sceptical_times.push_back(time_of([&] { is_sceptical(graph, semantics, at); }));
                if (seed == 1) shown_times.push_back(time_of([&] { credulous(graph, semantics, at); }));
            }
        }
        const auto code = code_of(semantics);
        report(fmt::format("DC-{}, 300 arguments as in debates, 2,000 questions", code), credulous_times);
        report(fmt::format("DS-{}, the same", code), sceptical_times);
        report(fmt::format("DC-{} with a set to show, 100 questions", code), shown_times);
    }
}

void time_the_rest() {
    const auto graph = weigh(AttackIndex(200, debate_like(200, 2, 5)));
    repeat("why an argument of 200 stands as it does", 1001, [&] { explain(graph.index, 0); });
    repeat("which single rebuttal would change it", 1001, [&] { single_rebuttals(graph, 0); });
    repeat("count of complete sets of 200", 5, [&] { count_extensions(graph, Semantics::Complete); });
    ValuedGraph valued{graph.index, std::vector<ValueNumber>(200), 6};
    for (Node at = 0; at < 200; ++at) valued.value_of[at] = static_cast<ValueNumber>(at % 6);
    repeat("receptions of 200 arguments by all 720 audiences", 3, [&] { receptions(valued); });
    const auto text = to_af(AttackIndex(1'000'000, anywhere(1'000'000, 2'000'000, 7)));
    repeat("reading p af of 1,000,000 arguments, 2,000,000 attacks", 3,
           [&] { read_instance(text, "memory"); });
}

}  // namespace

int main() {
    time_grounded();
    time_edits();
    time_questions();
    time_the_rest();
}
