// SPDX-License-Identifier: MIT
#include "debrief/debrief_parts.h"

#include "session/forecasting.h"
#include "session/logged_figures.h"
#include "session/review.h"
#include "view/ledgers.h"
#include "view/opinion.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace allwrits {
namespace {

template <class List>
std::size_t place_of(const List& list, const std::string& id) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return static_cast<std::size_t>(found - list.begin());
}

bool names(const std::string& id, std::string_view part) { return id.find(part) != std::string::npos; }

// An outcome of the forecast that goes by the question's own id.
void by_outcome(const Afterwards& after, std::size_t outcome, const std::vector<Belief>& beliefs,
                DebriefOdds& odds) {
    const auto& state = after.seen();
    const auto run = forecast(after.scenario(), state, {.beliefs = beliefs}, {.keep_columns = false},
                              {.outcomes = {id_at<Outcome>(outcome)}});
    const double share = mean_of(run, 0).value;
    odds.forecast = 100 * share;
    odds.sentence +=
        " " + after.say("debrief.of_hundred", {{"n", of_hundred_text(after.catalogue(), share)}});
    if (state.future == 0) return;
    odds.happened = future_of(after.scenario(), state, state.future - 1U).outcomes[outcome] != 0;
}

// Something that the aftermath tells or marks.
void by_epilogue(const Afterwards& after, const std::string& id, DebriefOdds& odds) {
    const auto epilogue = place_of(after.scenario().epilogues, id);
    const auto flag = place_of(after.scenario().flags, id);
    odds.happened = after.seen().told.has(epilogue) || after.seen().flags.has(flag);
    for (const auto number : path_to(after.log(), after.log().tip)) {
        const auto* share = find_figure(after.log().records[number - 1].figures, "share/" + id);
        if (share == nullptr) continue;
        const double part = static_cast<double>(share->millionths) / 1e6;
        odds.forecast = 100 * part;
        odds.sentence +=
            " " + after.say("debrief.of_hundred", {{"n", of_hundred_text(after.catalogue(), part)}});
    }
}

void by_appeal(const Afterwards& after, DebriefOdds& odds) {
    const auto appeal = review(after.scenario(), after.ruled());
    odds.happened = after.seen().reversed != 0;
    odds.forecast = appeal.by.exists() ? appeal.chance / 1e4 : 0;
    odds.sentence += " " + (appeal.by.exists() ? after.say("debrief.reversal",
                                                           {{"n", std::to_string(appeal.chance / 10'000)}})
                                               : after.say("debrief.no_appeal"));
    if (appeal.by.exists())
        odds.sentence += " " + after.say(*odds.happened ? "debrief.reversed" : "debrief.not_reversed");
}

void by_order(const Afterwards& after, DebriefOdds& odds) {
    const auto given = order_given(after.scenario(), after.seen());
    odds.happened = given.exists() && after.scenario().packages[given.at].opens;
    odds.sentence += " " + after.say(*odds.happened ? "debrief.ordered_so" : "debrief.ordered_not_so");
}

// As computers read a question's id too: an outcome, else an epilogue or flag, else the appeal or the order.
DebriefOdds one_of(const Afterwards& after, QuestionId question, int percent,
                   const std::vector<Belief>& beliefs) {
    const auto& scenario = after.scenario();
    const auto& id = scenario.questions[question.at].id;
    DebriefOdds odds{
        .question = question, .text = after.words().text("question." + id + ".text"), .stated = percent};
    odds.sentence =
        after.say("debrief.stated", {{"question", odds.text}, {"stated", std::to_string(percent)}});
    const auto outcome = place_of(scenario.outcomes, id);
    const bool is_told = place_of(scenario.epilogues, id) < scenario.epilogues.size() ||
                         place_of(scenario.flags, id) < scenario.flags.size();
    if (outcome < scenario.outcomes.size() && scenario.outcomes[outcome].happens) {
        by_outcome(after, outcome, beliefs, odds);
    } else if (is_told) {
        by_epilogue(after, id, odds);
    } else if (names(id, "revers")) {
        by_appeal(after, odds);
        return odds;
    } else if (names(id, "open") || names(id, "order")) {
        by_order(after, odds);
        return odds;
    }
    if (odds.happened)
        odds.sentence += " " + after.say(*odds.happened ? "debrief.it_was_so" : "debrief.it_was_not_so");
    return odds;
}

// What the odds are measured by, 0..1: a share of futures, so that luck neither helps nor hurts; where there
// is none, what happened.
std::optional<double> measured_by(const DebriefOdds& odds) {
    if (odds.forecast) return *odds.forecast / 100;
    if (odds.happened) return *odds.happened ? 1.0 : 0.0;
    return {};
}

double square(double distance) { return distance * distance; }

std::string hundredths(double number) { return fmt::format("{:.2f}", number); }

}  // namespace

Line loss_of(const Afterwards& after, const std::vector<DebriefOdds>& odds) {
    double loss = 0;
    double undecided = 0;  // Of somebody who says 50 % each time.
    double count = 0;
    for (const auto& one : odds) {
        const auto by = measured_by(one);
        if (!by || !one.loss) continue;
        loss += *one.loss;
        undecided += square(0.5 - *by);
        ++count;
    }
    if (count == 0) return {};
    return {.text = after.say("debrief.loss", {{"n", hundredths(loss / count)},
                                               {"half", hundredths(undecided / count)}})};
}

std::vector<DebriefOdds> odds_of(const Afterwards& after, const std::vector<Belief>& beliefs) {
    std::map<QuestionId, int> stated;  // The last word counts.
    for (const auto& event : after.events()) {
        const auto* odds = std::get_if<OddsStated>(&event);
        if (odds != nullptr && after.seat().exists() && odds->by == after.seat())
            stated[odds->question] = odds->percent;
    }
    std::vector<DebriefOdds> list;
    for (const auto& [question, percent] : stated) {
        auto odds = one_of(after, question, percent, beliefs);
        if (const auto by = measured_by(odds)) {
            odds.loss = square(percent / 100.0 - *by);
            odds.sentence += " " + after.say("debrief.distance", {{"n", hundredths(*odds.loss)}});
        }
        list.push_back(std::move(odds));
    }
    return list;
}

}  // namespace allwrits
