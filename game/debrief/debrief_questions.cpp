// SPDX-License-Identifier: MIT
#include "debrief/debrief_parts.h"

#include "session/lean.h"
#include "session/options.h"
#include "session/review.h"
#include "view/number_text.h"
#include "view/worth_apart.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

constexpr std::size_t asked = 3;
constexpr std::size_t clashes_asked = 2;

// The heaviest open card of a side in a clash.
ArgumentId open_card(const Afterwards& after, const Clash& clash, int side) {
    ArgumentId heaviest;
    std::int64_t most = 0;
    for (const auto card : clash.between) {
        const bool open =
            on_record(after.seen(), card) && plain_standings(after.seen()).of(card) == Standing::Open;
        const auto pages = card_pages(after.scenario(), after.seen(), card);
        if (!open || sign_of(after.scenario(), after.scenario().arguments[card.at].role) != side ||
            pages <= most)
            continue;
        most = pages;
        heaviest = card;
    }
    return heaviest;
}

struct OpenClash {
    std::int64_t pages = 0;
    std::size_t at = 0;
    ArgumentId one = {}, other = {};
};

// Where both sides ended with an open card, the weightiest first.
std::vector<OpenClash> open_clashes(const Afterwards& after) {
    std::vector<OpenClash> list;
    const auto& clashes = after.scenario().clashes;
    for (std::size_t at = 0; at < clashes.size(); ++at) {
        const auto one = open_card(after, clashes[at], 1);
        const auto other = open_card(after, clashes[at], -1);
        if (!one.exists() || !other.exists()) continue;
        const auto pages = [&](ArgumentId card) { return card_pages(after.scenario(), after.seen(), card); };
        list.push_back({.pages = pages(one) + pages(other), .at = at, .one = one, .other = other});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const OpenClash& a, const OpenClash& b) { return a.pages > b.pages; });
    return list;
}

std::string amount(const Afterwards& after, double number, std::string_view some, std::string_view none) {
    const auto text = figure_text(std::max(number, 0.0));
    return text == "0" ? after.say(none) : after.say(some, {{"n", text}});
}

// By which measure the two courses are set beside each other: the same that the forecast calls a court's
// weighing.
std::string measure_of(const Afterwards& after) {
    const auto risk = weighed_ledgers(after.scenario()).risk;
    const double limit = risk.exists() ? after.scenario().outcomes[risk.at].counted_up_to : 0;
    return limit > 0 ? after.say("debrief.weighed", {{"limit", figure_text(limit)}})
                     : after.say("debrief.average");
}

// The factor that was nearest to going the other way.
std::string closest_factor(const Afterwards& after) {
    const auto factor =
        closest_first(after.scenario(), leans(after.scenario(), after.seen(), nullptr)).front();
    if (!factor.exists() || after.seen().findings[factor.at] == Finding::None) return {};
    const auto question =
        after.words().text("factor." + after.scenario().factors[factor.at].id + ".question");
    return after.say("debrief.ask_factor",
                     {{"question", question},
                      {"finding", after.words().finding(factor, after.seen().findings[factor.at])}});
}

}  // namespace

Line trade_off_line(const Afterwards& after, const std::optional<TradeOff>& trade) {
    if (!trade) return {};
    const auto measure = measure_of(after);
    const auto leads = amount(after, trade->leads, "debrief.leads", "debrief.no_leads");
    const auto people = amount(after, trade->people, "debrief.people", "debrief.nobody");
    auto text =
        trade->granted
            ? after.say("debrief.granted", {{"leads", leads}, {"people", people}, {"measure", measure}})
            : after.say("debrief.denied", {{"package", after.words().package(trade->beside)},
                                           {"leads", leads},
                                           {"people", people},
                                           {"measure", measure}});
    if (const auto rate = trade->rate()) {
        const auto who = after.say(after.is_bench() ? "past.you" : "debrief.the_court");
        text += " " + after.say(trade->granted ? "debrief.accepted" : "debrief.refused",
                                {{"who", who}, {"rate", figure_text(*rate)}});
    }
    return {.text = text};
}

std::vector<Line> discussion_questions(const Afterwards& after, const std::optional<TradeOff>& trade) {
    std::vector<Line> lines;
    const auto ask = [&](std::string text, std::vector<FactId> cites = {}) {
        if (!text.empty() && lines.size() < asked)
            lines.push_back({.text = std::move(text), .cites = std::move(cites)});
    };
    for (const auto& clash : open_clashes(after)) {
        if (lines.size() == clashes_asked) break;
        ask(after.say(
            "debrief.ask_clash",
            {{"question", after.words().text("clash." + after.scenario().clashes[clash.at].id + ".text")},
             {"one", after.words().headline(clash.one)},
             {"other", after.words().headline(clash.other)}}));
    }
    if (trade && trade->rate()) ask(after.say("debrief.ask_trade", {{"rate", figure_text(*trade->rate())}}));
    const auto contrary = contrary_cards(after.scenario(), after.ruled());
    if (!contrary.empty() && !contrary_met(after.scenario(), after.ruled())) {
        ask(after.say("debrief.ask_strongest", {{"card", after.words().headline(contrary.front())}}));
    }
    ask(closest_factor(after));
    ask(after.say("debrief.ask_other_side"));
    return lines;
}

}  // namespace allwrits
