// SPDX-License-Identifier: MIT
#include "debrief/debrief_parts.h"

#include "base/match.h"
#include "session/apply.h"
#include "session/sight.h"
#include "view/aftermath.h"
#include "view/dossier.h"
#include "view/opinion.h"
#include "view/telling.h"

#include <algorithm>
#include <numeric>

namespace allwrits {
namespace {

constexpr std::size_t most_own = 7;  // With the ruling, an appeal and the ending: ten lines.
constexpr std::size_t most_turns = 5;
constexpr int turned = 3;  // How much more a move that turned a factor belongs in a story.

// How much a story would miss a kind of move; 0: not told.
int tells(const Move& move) {
    return std::visit(Match{[](const Choose&) { return 5; },
                            [](const Plead& m) { return m.bold != 0 ? 5 : 3; },
                            [](const Distinguish&) { return 4; },
                            [](const Concede&) { return 5; },
                            [](const Seek&) { return 2; },
                            [](const File&) { return 4; },
                            [](const Hold&) { return 4; },
                            [](const Weigh&) { return 3; },
                            [](const Mark&) { return 0; },
                            [](const Weakness&) { return 2; },
                            [](const Ask&) { return 3; },
                            [](const Reply&) { return 4; },
                            [](const Offer&) { return 3; },
                            [](const Odds&) { return 0; },
                            [](const Find&) { return 5; },
                            [](const Order&) { return 0; },  // The ruling's own line has it.
                            [](const SetTerm&) { return 3; },
                            [](const NameContrary&) { return 2; },
                            [](const Meet&) { return 1; },
                            [](const Sign&) { return 0; },
                            [](const Pass&) { return 0; }},
                      move);
}

// Where a move of others stands in the public's story: only what turned something.
int tells(const Afterwards& after, const PastMove& move) {
    const int change = move.turning_point() ? turned : 0;
    if (!after.seat().exists()) return change;
    if (!move.own) return 0;
    const int kind = tells(after.log().records[move.number - 1].move);
    return kind == 0 ? 0 : kind + change;
}

}  // namespace

std::vector<Line> story_of(const Afterwards& after, const std::vector<PastMove>& moves) {
    std::vector<std::size_t> order(moves.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return tells(after, moves[a]) > tells(after, moves[b]);
    });
    order.resize(std::min(order.size(), most_own));
    std::sort(order.begin(), order.end());
    std::vector<Line> story;
    for (const auto at : order) {
        if (tells(after, moves[at]) > 0) story.push_back({.text = moves[at].text});
    }
    const Sight sight{.seat = after.seat(), .seen = after.seen()};
    story.push_back({.kind = Line::Kind::Ruling,
                     .text = opinion_of(after.scenario(), sight, after.catalogue()).direction});
    for (const auto& entry : aftermath_of(after.scenario(), sight, after.catalogue(), after.log()).entries) {
        if (entry.kind != AftermathEntry::Kind::Told) story.push_back({.text = entry.text});
    }
    return story;
}

std::vector<DebriefTurn> turns_of(const std::vector<PastMove>& moves) {
    std::vector<const PastMove*> turning;
    for (const auto& move : moves) {
        if (move.turned_a_lean) turning.push_back(&move);
    }
    std::stable_sort(turning.begin(), turning.end(),
                     [](const PastMove* a, const PastMove* b) { return a->moved > b->moved; });
    turning.resize(std::min(turning.size(), most_turns));
    std::vector<DebriefTurn> turns;
    for (const auto* move : turning) {
        const auto& text = move->heard.empty() ? move->text : move->text + " " + move->heard;
        turns.push_back({.number = move->number,
                         .parent = move->parent,
                         .own = move->own,
                         .text = text,
                         .turned = move->turned});
    }
    return turns;
}

std::vector<Line> sources_used(const Afterwards& after) {
    std::vector<FactId> facts;
    std::vector<Line> said;
    State now{};
    const auto hear = [&](const std::vector<Event>& events) {
        const State before = now;
        for (const auto& event : events) apply(now, event);
        tell(after.scenario(), after.catalogue(), after.seat(), before, events, now, said);
    };
    hear(after.log().opening.events);
    for (const auto number : path_to(after.log(), after.log().tip))
        hear(after.log().records[number - 1].events);
    for (const auto& line : said) facts.insert(facts.end(), line.cites.begin(), line.cites.end());
    // What is on the record may be cited by the ruling though nobody said it aloud.
    for (std::size_t at = 0; at < after.scenario().arguments.size(); ++at) {
        const auto& grounds = after.scenario().arguments[at].grounds;
        if (after.seen().pleaded.has(at)) facts.insert(facts.end(), grounds.begin(), grounds.end());
    }
    std::sort(facts.begin(), facts.end());
    return sources_of(after.scenario(), {.seat = after.seat(), .seen = after.seen()}, after.catalogue(),
                      facts);
}

}  // namespace allwrits
