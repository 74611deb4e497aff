// SPDX-License-Identifier: MIT
#include "view/seat_view.h"

#include "session/options.h"
#include "session/rules.h"
#include "session/slots.h"
#include "view/phrases.h"
#include "view/shown_options.h"
#include "view/wording.h"

#include <algorithm>

namespace allwrits {
namespace {

std::vector<DocketEntry> docket(const Wording& words) {
    const auto& stages = words.scenario().stages;
    const auto now = words.seen().stage;
    std::vector<DocketEntry> list;
    for (std::size_t at = 0; at < stages.size(); ++at) {
        const std::string key = "stage." + stages[at].id;
        if (!stages[at].continues) {
            list.push_back({.title = words.text(key + ".title"),
                            .date = words.text(key + ".date"),
                            .when = DocketEntry::When::Later});
        }
        // A part of a stage counts as the stage that it continues.
        if (list.empty() || at > now) continue;
        if (!stages[at].continues && list.size() > 1) list[list.size() - 2].when = DocketEntry::When::Past;
        list.back().when = words.seen().ended != 0 ? DocketEntry::When::Past : DocketEntry::When::Now;
    }
    return list;
}

std::vector<std::string> currencies(const Wording& words, SeatId seat) {
    std::vector<std::string> list;
    const auto& scenario = words.scenario();
    const auto& state = words.seen();
    const auto put = [&](std::string_view key, std::int64_t now) {
        list.push_back(phrase(words.words(), key, {{"n", thousandths_text(now)}}));
    };
    if (!seat.exists()) return list;
    const auto& role = scenario.roles[seat.at];
    if (role.pages.exists()) put("state.pages", pages_left(scenario, state, seat));
    if (role.days.exists()) put("state.days", days_left(scenario, state, seat));
    if (role.credibility.exists()) put("state.credibility", state.measures[role.credibility.at]);
    if (role.questions.exists()) put("state.questions", state.measures[role.questions.at]);
    return list;
}

std::vector<SeatStanding> seats(const Wording& words) {
    std::vector<SeatStanding> list;
    const auto& roles = words.scenario().roles;
    for (std::size_t at = 0; at < roles.size(); ++at) {
        SeatStanding seat{.role = words.short_role(id_at<Role>(at)), .side = roles[at].side};
        if (const auto measure = roles[at].credibility; measure.exists()) {
            seat.text = phrase(words.words(), "state.credibility",
                               {{"n", thousandths_text(words.seen().measures[measure.at])}});
        }
        list.push_back(std::move(seat));
    }
    return list;
}

// The stage whose title and date are shown: a part of a stage counts as the one that it continues.
std::string stage_key(const Wording& words) {
    const auto& stages = words.scenario().stages;
    std::size_t at = words.seen().stage;
    if (at >= stages.size()) return {};
    while (at > 0 && stages[at].continues) --at;
    return "stage." + stages[at].id;
}

// The decision's own words; for odds the question asked, for a finding the factor it is about.
std::string question(const Wording& words, SeatId seat, const Decision& decision) {
    const auto& scenario = words.scenario();
    if (decision.verb == Verb::Odds) {
        const auto nth = words.seen().made[seat.at];
        if (nth < decision.questions.size())
            return words.text("question." + scenario.questions[decision.questions[nth].at].id + ".text");
    }
    if (decision.verb == Verb::Find) {
        const auto factor = factor_to_find(scenario, words.seen(), decision);
        if (factor.exists()) return words.text("factor." + scenario.factors[factor.at].id + ".question");
    }
    if (decision.verb == Verb::Reason && words.seen().contrary != ArgumentId::none) {
        return phrase(words.words(), "question.met",
                      {{"card", words.headline(ArgumentId{words.seen().contrary})}});
    }
    return words.text("decision." + decision.id + ".say");
}

// Each move of the others has a question of its own.
bool chooses_several(Verb verb) {
    switch (verb) {
        case Verb::Choose:
        case Verb::Plead:
        case Verb::Answer:
        case Verb::Seek:
        case Verb::Mark:
        case Verb::Weakness: return true;
        case Verb::File:
        case Verb::Weigh:
        case Verb::Ask:
        case Verb::Reply:
        case Verb::Offer:
        case Verb::Odds:
        case Verb::Find:
        case Verb::Order:
        case Verb::Terms:
        case Verb::Reason:
        case Verb::Sign: break;
    }
    return false;
}

std::string waiting_for(const Wording& words, SeatId seat) {
    std::vector<std::string> names;
    for (std::size_t at = 0; at < words.scenario().roles.size(); ++at) {
        if (at != seat.at && words.seen().at[at] != State::nobody)
            names.push_back(words.short_role(id_at<Role>(at)));
    }
    return joined(words.words(), names);
}

}  // namespace

SeatView show(const Scenario& scenario, const Sight& sight, const Catalogue& words) {
    const Wording wording(scenario, words, sight.seen);
    SeatView view;
    view.step = sight.seen.step;
    view.seat = sight.seat;
    view.scenario = wording.text("scenario.title");
    view.role = wording.role(sight.seat);
    if (const auto key = stage_key(wording); !key.empty()) {
        view.stage = wording.text(key + ".title");
        view.date = wording.text(key + ".date");
        view.scene = wording.text("stage." + scenario.stages[sight.seen.stage].id + ".scene");
        if (view.scene.empty()) view.scene = wording.text(key + ".scene");
        view.kind = scenario.stages[sight.seen.stage].kind;
    }
    view.seats = seats(wording);
    if (sight.seen.variant < scenario.variants.size()) {
        const auto& variant = scenario.variants[sight.seen.variant];
        view.altered = variant.altered;
        view.variant = wording.text("variant." + variant.id + ".name");
    }
    view.ended = sight.seen.ended != 0;
    view.docket = docket(wording);
    view.currencies = currencies(wording, sight.seat);
    const auto* decision = decision_of(scenario, sight.seen, sight.seat);
    view.my_turn = decision != nullptr;
    if (decision != nullptr) {
        view.verb = decision->verb;
        view.question = question(wording, sight.seat, *decision);
        view.options = shown_options(scenario, sight, words);
        view.takes_number = decision->verb == Verb::Odds;
        const auto nth = sight.seen.made[sight.seat.at];
        if (chooses_several(decision->verb)) {
            view.count = decision->count;
            view.made = nth;
        }
        if (view.takes_number && nth < decision->questions.size()) view.number_for = decision->questions[nth];
    } else if (!view.ended) {
        view.waiting_for = waiting_for(wording, sight.seat);
    }
    return view;
}

}  // namespace allwrits
