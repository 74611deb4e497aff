// SPDX-License-Identifier: MIT
#include "debrief/debrief_parts.h"

#include "session/lean.h"
#include "session/options.h"
#include "session/review.h"
#include "view/opinion.h"

#include <algorithm>
#include <utility>

namespace allwrits {
namespace {

constexpr std::size_t most_unanswered = 5;

bool answered(const Afterwards& after, ArgumentId card) {
    const auto& attackers = after.scenario().attackers_of[card.at];
    for (std::size_t at = 0; at < after.scenario().arguments.size(); ++at) {
        if (attackers.has(at) && on_record(after.seen(), id_at<Argument>(at))) return true;
    }
    return false;
}

// A card of the seat's own that would have met this one, and was never pleaded.
ArgumentId held_reply(const Afterwards& after, ArgumentId card) {
    if (!after.seat().exists()) return {};
    for (std::size_t at = 0; at < after.scenario().arguments.size(); ++at) {
        const auto reply = id_at<Argument>(at);
        const bool meets = after.scenario().attackers_of[card.at].has(at) && !after.seen().pleaded.has(at);
        if (meets && can_be_pleaded(after.scenario(), after.seen(), after.seat(), reply)) return reply;
    }
    return {};
}

std::string pages_of(const Afterwards& after, ArgumentId card) {
    return pages_text(after.catalogue(), card_pages(after.scenario(), after.seen(), card));
}

// Whether the reasons name the strongest card or one as strong, and what they set against it.
std::string how_met(const Afterwards& after, ArgumentId strongest) {
    const auto& state = after.ruled();
    const auto& w = after.words();
    if (state.defeated.has(strongest)) return after.say("debrief.strongest_fell");
    if (state.contrary >= after.scenario().arguments.size()) return after.say("debrief.strongest_unnamed");
    const ArgumentId named{state.contrary};
    if (named != strongest) {
        return after.say("debrief.strongest_unnamed") + " " +
               after.say("debrief.strongest_other", {{"card", w.headline(named)}});
    }
    const ArgumentId by{state.met_by};
    const bool met = contrary_met(after.scenario(), state);
    if (!by.exists()) return after.say(met ? "debrief.strongest_outweighed" : "debrief.strongest_unmet");
    return after.say(met ? "debrief.strongest_met" : "debrief.strongest_met_badly",
                     {{"card", w.headline(by)}});
}

}  // namespace

std::vector<Line> never_answered(const Afterwards& after) {
    std::vector<std::pair<std::int64_t, ArgumentId>> cards;
    for (std::size_t at = 0; at < after.scenario().arguments.size(); ++at) {
        const auto card = id_at<Argument>(at);
        const bool of_a_side = sign_of(after.scenario(), after.scenario().arguments[at].role) != 0;
        if (!of_a_side || !on_record(after.seen(), card) || answered(after, card)) continue;
        cards.emplace_back(-card_pages(after.scenario(), after.seen(), card), card);
    }
    std::sort(cards.begin(), cards.end());
    std::vector<Line> lines;
    for (const auto& [weight, card] : cards) {
        if (lines.size() == most_unanswered) break;
        const auto& argument = after.scenario().arguments[card.at];
        auto text = after.say("debrief.nobody_answered", {{"card", after.words().headline(card)},
                                                          {"role", after.words().short_role(argument.role)},
                                                          {"pages", pages_of(after, card)}});
        if (const auto reply = held_reply(after, card); reply.exists()) {
            text += " " + after.say("debrief.you_held", {{"card", after.words().headline(reply)}});
        }
        lines.push_back({.text = std::move(text), .cites = argument.grounds});
    }
    return lines;
}

std::vector<Line> strongest_contrary(const Afterwards& after) {
    const auto cards = contrary_cards(after.scenario(), after.ruled());
    if (cards.empty()) return {};
    auto strongest = cards.front();
    // Of equals any will do.
    const ArgumentId named{after.ruled().contrary};
    if (is_strongest_contrary(after.scenario(), after.ruled(), named)) strongest = named;
    const auto& argument = after.scenario().arguments[strongest.at];
    const auto text = after.say("debrief.strongest", {{"card", after.words().headline(strongest)},
                                                      {"role", after.words().short_role(argument.role)},
                                                      {"pages", pages_of(after, strongest)},
                                                      {"standing", after.words().standing(strongest)}});
    return {{.text = text + " " + how_met(after, strongest), .cites = argument.grounds}};
}

std::vector<Line> fallen_findings(const Afterwards& after) {
    std::vector<Line> lines;
    const Sight sight{.seat = after.seat(), .seen = after.seen()};
    for (const auto& factor : opinion_of(after.scenario(), sight, after.catalogue()).factors) {
        std::vector<std::string> fell;
        for (const auto& card : factor.rests_on) {
            if (card.fallen) fell.push_back(after.quoted(card.card));
        }
        if (fell.empty()) continue;
        const auto key = fell.size() == factor.rests_on.size() ? "debrief.all_fell" : "debrief.some_fell";
        lines.push_back({.text = after.say(key, {{"factor", factor.name}, {"cards", joined(fell)}})});
    }
    return lines;
}

std::vector<Line> overclaims_of(const Afterwards& after) {
    std::vector<std::pair<ArgumentId, EvidenceId>> bold;  // With what showed it up.
    for (const auto& event : after.events()) {
        if (const auto* pleaded = std::get_if<Pleaded>(&event); pleaded != nullptr && pleaded->bold != 0) {
            bold.emplace_back(pleaded->argument, EvidenceId{});
        }
        const auto* struck = std::get_if<Struck>(&event);
        if (struck == nullptr || struck->why != Gone::Overclaimed) continue;
        for (auto& [card, shown_by] : bold) {
            if (card == struck->argument) shown_by = struck->shown_by;
        }
    }
    std::vector<Line> lines;
    for (const auto& [card, shown_by] : bold) {
        const auto& argument = after.scenario().arguments[card.at];
        const auto role = after.words().short_role(argument.role);
        const auto claim = after.words().text("argument." + argument.id + ".bold");
        const auto exhibit = shown_by.exists() ? after.words().question(shown_by) : std::string{};
        lines.push_back(
            {.text = after.say(shown_by.exists() ? "debrief.found_out" : "debrief.not_found_out",
                               {{"role", role},
                                {"bold", claim},
                                {"exhibit", exhibit},
                                {"loss", thousandths_text(after.scenario().court.overclaim_loss)}}),
             .cites = argument.grounds});
    }
    return lines;
}

}  // namespace allwrits
