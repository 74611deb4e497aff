// SPDX-License-Identifier: MIT
#include "view/shown_options.h"

#include "base/match.h"
#include "session/draft.h"
#include "session/lean.h"
#include "session/options.h"
#include "session/rules.h"
#include "session/slots.h"
#include "view/changes.h"
#include "view/phrases.h"
#include "view/touching.h"
#include "view/wording.h"

#include <algorithm>

namespace allwrits {
namespace {

constexpr std::size_t most_main = 4;

std::string and_then(std::string a, const std::string& b) {
    if (!a.empty() && !b.empty()) a += "; ";
    return a + b;
}

// Puts the legal moves of one decision into words.
class Offering {
public:
    Offering(const Scenario& scenario, const Sight& sight, const Catalogue& words, const Decision& decision)
        : scenario_(scenario),
          state_(sight.seen),
          seat_(sight.seat),
          decision_(decision),
          w_(scenario, words, sight.seen) {}

    Option of(const Move& move) const {
        Option option = std::visit([&](const auto& m) { return on(m); }, move);
        option.move = move;
        return option;
    }

private:
    using Group = Option::Group;

    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(w_.words(), key, fillings);
    }
    static Option option(std::string words, std::string price = {}, std::string note = {},
                         Group group = Group::Main) {
        return {
            .group = group, .words = std::move(words), .price = std::move(price), .note = std::move(note)};
    }

    // The heaviest card on the record, not fallen yet, that this one would answer.
    std::string meets(ArgumentId card) const {
        ArgumentId best;
        std::int64_t most = -1;
        for (const auto& [from, to] : scenario_.attacks) {
            if (from != card || !on_record(state_, to) || state_.defeated.has(to) ||
                state_.unmeetable.has(to))
                continue;
            const auto pages = card_pages(scenario_, state_, to);
            if (pages <= most) continue;
            most = pages;
            best = to;
        }
        return best.exists() ? say("offer.meets", {{"card", w_.headline(best)}}) : std::string{};
    }
    std::string stakes(ArgumentId card) const {
        const auto& argument = scenario_.arguments[card.at];
        // In a reply the factor is the one that was asked about.
        const bool name_it = argument.factor.exists() && decision_.verb != Verb::Reply;
        std::string note = name_it ? say("offer.on", {{"factor", lower(w_.factor(argument.factor))}}) : "";
        if (argument.promotes.exists())
            note +=
                (note.empty() ? "" : ", ") + say("offer.promotes", {{"value", w_.value(argument.promotes)}});
        // In the brief a hand shows where it fights; later, whom it answers.
        return decision_.verb == Verb::Plead ? note : and_then(note, meets(card));
    }
    std::size_t could_show_up(ArgumentId card) const {
        std::size_t count = 0;
        for (std::size_t at = 0; at < scenario_.evidence.size(); ++at) {
            if (state_.admitted.has(at) || state_.excluded.has(at)) continue;
            for (const auto& reading : scenario_.evidence[at].readings) {
                if (std::find(reading.shows_up.begin(), reading.shows_up.end(), card) !=
                    reading.shows_up.end()) {
                    ++count;
                    break;
                }
            }
        }
        return count;
    }

    Option on(const Choose& m) const {
        const auto& choice = scenario_.choices[m.choice.at];
        const auto key = "value." + std::to_string(choice.touches);
        return option(w_.text("choice." + choice.id + ".text"), {}, choice.touches == 0 ? "" : say(key));
    }
    Option on(const Plead& m) const {
        const auto price = pages_text(w_.words(), price_of(scenario_, state_, m.argument));
        if (m.bold == 0)
            return option(say("offer.plead", {{"headline", w_.headline(m.argument)}}), price,
                          stakes(m.argument));
        const auto text = w_.text("argument." + scenario_.arguments[m.argument.at].id + ".bold");
        const auto count = could_show_up(m.argument);
        const auto risk =
            say(count == 1 ? "offer.bold_risk_one" : "offer.bold_risk", {{"n", std::to_string(count)}});
        if (on_record(state_, m.argument)) {
            return option(say("offer.bold_again", {{"headline", w_.headline(m.argument)}, {"bold", text}}),
                          price, risk);
        }
        return option(say("offer.bold", {{"bold", text}}), price, risk, Group::Bold);
    }
    Option on(const Distinguish& m) const {
        const auto to = scenario_.attacks[m.attack].to;
        return option(say("offer.distinguish", {{"mine", w_.headline(to)}}),
                     pages_text(w_.words(), distinguish_price(scenario_, state_)));
    }
    Option on(const Concede& m) const {
        const auto card = lightest_card(scenario_, state_, m.factor, seat_);
        return option(say("offer.concede", {{"card", w_.headline(card)}}),
                      say("offer.concede_price", {{"n", thousandths_text(scenario_.court.concede_gain)}}));
    }
    Option on(const Seek& m) const {
        const auto group = decision_.verb == Verb::Answer ? Group::Evidence : Group::Main;
        return option(say("offer.seek", {{"question", w_.question(m.evidence)}}),
                     days_text(w_.words(), scenario_.evidence[m.evidence.at].days), {}, group);
    }
    Option on(const File& m) const {
        const auto group = decision_.verb == Verb::File ? Group::Main : Group::Aside;
        return option(say("offer.file", {{"question", w_.question(m.evidence)}}),
                      say("offer.file_price", {{"n", thousandths_text(scenario_.court.filed_gain)}}), {},
                      group);
    }
    Option on(const Hold&) const {
        return option(say("offer.hold"),
                      say("offer.hold_price", {{"n", thousandths_text(scenario_.court.held_loss)}}));
    }
    Option on(const Weigh& m) const {
        switch (m.how) {
            case Admission::Limit: return option(say("offer.limit"));
            case Admission::Exclude: return option(say("offer.exclude"));
            case Admission::Admit: break;
        }
        const auto tenths =
            thousandths_text(scenario_.evidence[m.evidence.at].reliability * std::int64_t{10});
        return option(say("offer.admit", {{"question", w_.question(m.evidence)}}), {},
                      say("offer.reliability", {{"n", tenths}}));
    }
    Option on(const Mark& m) const {
        return option(say("offer.mark", {{"headline", w_.headline(m.argument)}}));
    }
    Option on(const Weakness& m) const {
        return option(say("offer.weakness", {{"headline", w_.headline(m.argument)}}),
                      w_.standing(m.argument));
    }
    Option on(const Ask& m) const {
        const auto role = w_.short_role(m.to);
        const auto factor = lower(w_.factor(m.factor));
        switch (m.kind) {
            case Inquiry::Burden: return option(say("offer.burden", {{"role", role}, {"factor", factor}}));
            case Inquiry::Unseen: return option(say("offer.unseen", {{"role", role}}));
            case Inquiry::Hypothetical: {
                const auto text =
                    w_.text("hypothetical." + scenario_.hypotheticals[m.hypothetical].id + ".text");
                return option(say("offer.hypothetical", {{"role", role}, {"text", text}}));
            }
            case Inquiry::Why:
            case Inquiry::None: break;
        }
        return option(say("offer.why", {{"role", role}, {"factor", factor}}));
    }
    Option on(const Reply& m) const {
        return m.yes != 0 ? option(say("offer.yes"), say("offer.yes_price"))
                          : option(say("offer.no"), say("offer.no_price"));
    }
    Option on(const Offer& m) const {
        if (!m.package.exists()) return option(say("offer.no_offer"));
        return option(say("offer.offer", {{"package", lower(w_.package(m.package))}}), {},
                      w_.text("package." + scenario_.packages[m.package.at].id + ".say"));
    }
    Option on(const Odds& m) const {
        return option(say("offer.odds", {{"percent", std::to_string(m.percent)}}));
    }
    Option on(const Find& m) const {
        const auto finding = w_.finding(m.factor, m.finding);
        if (m.factor != factor_to_find(scenario_, state_, decision_)) {
            return option(
                say("offer.find_else", {{"factor", lower(w_.factor(m.factor))}, {"finding", finding}}), {},
                {}, Group::Aside);
        }
        const auto values =
            m.finding == Finding::NotShown ? std::pair<std::string, std::string>{} : weighed(m);
        if (values.first.empty()) return option(say("offer.find", {{"finding", finding}}));
        return option(
            say("offer.find_value",
                {{"finding", finding}, {"above", capital(values.first)}, {"below", values.second}}));
    }
    Option on(const Order& m) const {
        const auto& package = scenario_.packages[m.package.at];
        std::int32_t proposed = -1;
        for (const auto& other : scenario_.packages) {
            if (!other.proposed_if.empty() && holds(scenario_, state_, other.proposed_if))
                proposed = other.index;
        }
        const auto key = package.index == proposed ? "offer.order_follows"
                         : package.index < proposed ? "offer.order_milder" : "offer.order_departs";
        return option(say("offer.order", {{"package", w_.package(m.package)},
                                          {"say", w_.text("package." + package.id + ".say")}}),
                      {}, say(key));
    }
    Option on(const SetTerm& m) const {
        return option(say("offer.term", {{"term", w_.term(m.term)}, {"level", w_.level(m.term, m.level)}}),
                      {}, {}, Group::More);
    }
    Option on(const NameContrary& m) const {
        return option(say("offer.contrary", {{"headline", w_.headline(m.argument)}}),
                      pages_text(w_.words(), card_pages(scenario_, state_, m.argument)),
                      w_.standing(m.argument));
    }
    Option on(const Meet& m) const {
        return m.by.exists() ? option(say("offer.met_by", {{"headline", w_.headline(m.by)}}))
                             : option(say("offer.met_by_value"));
    }
    Option on(const Sign&) const { return option(say("offer.sign")); }
    Option on(const Pass&) const { return option(pass_words(), {}, {}, Group::Pass); }

    std::string pass_words() const {
        switch (decision_.verb) {
            case Verb::Plead:
            case Verb::Answer: return say("pass.plead");
            case Verb::Seek: return say("pass.seek");
            case Verb::Reply: return say("pass.reply");
            case Verb::Mark: return say("pass.mark");
            case Verb::Weakness: return say("pass.weakness");
            case Verb::Terms: return say("pass.terms");
            case Verb::Ask: return say("pass.ask");
            case Verb::Choose:
            case Verb::File:
            case Verb::Weigh:
            case Verb::Offer:
            case Verb::Odds:
            case Verb::Find:
            case Verb::Order:
            case Verb::Reason:
            case Verb::Sign: break;
        }
        return say("pass.other");
    }

    // The values that a finding would put above and below each other.
    std::pair<std::string, std::string> weighed(const Find& m) const {
        const auto now = plain_standings(state_);
        const auto pro =
            heaviest_card(scenario_, state_, now, m.factor, role_on(scenario_, Side::For), nullptr);
        const auto con =
            heaviest_card(scenario_, state_, now, m.factor, role_on(scenario_, Side::Against), nullptr);
        if (!pro.exists() || !con.exists()) return {};
        const auto high = scenario_.arguments[(m.finding == Finding::For ? pro : con).at].promotes;
        const auto low = scenario_.arguments[(m.finding == Finding::For ? con : pro).at].promotes;
        if (high == low || !high.exists() || !low.exists()) return {};
        return {w_.value(high), w_.value(low)};
    }
    static std::string capital(std::string text) {
        if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
            text[0] = static_cast<char>(text[0] - 'a' + 'A');
        return text;
    }

    const Scenario& scenario_;
    const State& state_;
    SeatId seat_;
    const Decision& decision_;
    Wording w_;
};

// More than four main options: the rest go behind "more".
void keep_few(std::vector<Option>& list) {
    std::size_t shown = 0;
    for (auto& option : list) {
        if (option.group != Option::Group::Main) continue;
        if (shown == most_main) option.group = Option::Group::More;
        else ++shown;
    }
}

void add_closed(const Scenario& scenario, const State& seen, const Decision& decision, const Wording& words,
                std::vector<Option>& into) {
    for (const auto id : decision.choices) {
        const auto& choice = scenario.choices[id.at];
        if (holds(scenario, seen, choice.only_if)) continue;
        into.push_back({.words = words.text("choice." + choice.id + ".text"),
                        .closed_because = phrase(words.words(), "closed.now")});
    }
}

}  // namespace

std::vector<Option> shown_options(const Scenario& scenario, const Sight& sight, const Catalogue& words) {
    std::vector<Option> list;
    const auto* decision = decision_of(scenario, sight.seen, sight.seat);
    if (decision == nullptr) return list;
    std::vector<Move> moves;
    legal_moves(scenario, sight, moves);
    const Offering offering(scenario, sight, words, *decision);
    for (const auto& move : moves) {
        list.push_back(offering.of(move));
        list.back().touches = static_cast<std::uint8_t>(ledgers_touched(scenario, sight, move));
    }
    keep_few(list);
    add_closed(scenario, sight.seen, *decision, Wording(scenario, words, sight.seen), list);
    return list;
}

}  // namespace allwrits
