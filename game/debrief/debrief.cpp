// SPDX-License-Identifier: MIT
#include "debrief/debrief.h"

#include "debrief/debrief_parts.h"
#include "view/why.h"

namespace allwrits {
namespace {

std::vector<Line> lines_of(const std::vector<DebriefTurn>& turns, const Catalogue& words) {
    std::vector<Line> lines;
    for (const auto& turn : turns) {
        lines.push_back(
            {.text = phrase(words, "debrief.turn", {{"text", turn.text}, {"turned", turn.turned}})});
    }
    return lines;
}

std::vector<Line> lines_of(const std::vector<DebriefOdds>& odds, const Line& loss) {
    std::vector<Line> lines;
    for (const auto& one : odds) lines.push_back({.text = one.sentence});
    if (!loss.text.empty()) lines.push_back(loss);
    return lines;
}

}  // namespace

Debrief debrief(const Scenario& scenario, const Catalogue& words, const Log& log, SeatId seat,
                const std::vector<Belief>& beliefs) {
    const Afterwards after(scenario, words, log, seat);
    if (after.seen().signed_ == 0) return {};
    const auto moves = moves_made(scenario, log, seat, words);
    const auto trade = trade_off_of(after);
    Debrief made{.ready = true};
    made.of_seat = seat.exists();
    made.story = story_of(after, moves);
    made.ruling = why(scenario, {.seat = seat, .seen = after.seen()}, words, "ruling");
    made.unanswered = never_answered(after);
    made.contrary = strongest_contrary(after);
    made.fallen = fallen_findings(after);
    made.overclaims = overclaims_of(after);
    made.turns = turns_of(moves);
    made.odds = odds_of(after, beliefs);
    made.odds_loss = loss_of(after, made.odds);
    made.trade_off = trade_off_line(after, trade);
    made.questions = discussion_questions(after, trade);
    made.sources = sources_used(after);
    return made;
}

std::vector<DebriefPart> parts_of(const Debrief& debrief, const Catalogue& words) {
    std::vector<DebriefPart> parts;
    const auto add = [&](std::string_view key, std::vector<Line> lines) {
        if (!lines.empty()) parts.push_back({.title = phrase(words, key), .lines = std::move(lines)});
    };
    add(debrief.of_seat ? "debrief.story" : "debrief.story_public", debrief.story);
    add("debrief.ruling", debrief.ruling);
    add("debrief.contrary", debrief.contrary);
    add("debrief.unanswered", debrief.unanswered);
    add("debrief.fallen", debrief.fallen);
    add("debrief.overclaims", debrief.overclaims);
    add("debrief.turns", lines_of(debrief.turns, words));
    add("debrief.odds", lines_of(debrief.odds, debrief.odds_loss));
    if (!debrief.trade_off.text.empty()) add("debrief.trade_off", {debrief.trade_off});
    add("debrief.questions", debrief.questions);
    add("debrief.sources", debrief.sources);
    return parts;
}

}  // namespace allwrits
