// SPDX-License-Identifier: MIT
#include "view/why.h"

#include "base/names.h"
#include "session/lean.h"
#include "session/review.h"
#include "session/slots.h"
#include "view/changes.h"
#include "view/model_words.h"
#include "view/opinion.h"
#include "view/phrases.h"
#include "view/shift_words.h"
#include "view/why_forecast.h"
#include "view/wording.h"

#include <algorithm>
#include <utility>

namespace allwrits {
namespace {

// Walks the chain from what was concluded back to cards and facts.
class Explanation {
public:
    Explanation(const Scenario& scenario, const Sight& sight, const Catalogue& words)
        : scenario_(scenario), state_(sight.seen), w_(scenario, words, sight.seen),
          debate_(debate_on_record(scenario, sight.seen, nullptr)), now_(plain_standings(sight.seen)) {}

    void card(ArgumentId id);
    void factor(FactorId id);
    void ruling();
    void appeal();
    void history();
    void nothing(const std::vector<std::string>& topics) {
        add(say("why.topics", {{"topics", joined(w_.words(), topics)}}));
    }

    std::vector<Line> lines;

private:
    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(w_.words(), key, fillings);
    }
    void add(std::string text, std::vector<FactId> cites = {}) {
        lines.push_back({.kind = Line::Kind::Narration, .text = std::move(text), .cites = std::move(cites)});
    }
    void head(std::string text) { lines.push_back({.kind = Line::Kind::Heading, .text = std::move(text)}); }

    std::vector<ArgumentId> attackers(ArgumentId id, bool live) const;
    ArgumentId standing_attacker(ArgumentId id) const;
    void survives(ArgumentId id);
    void falls(ArgumentId id);
    void reason(ArgumentId from, ArgumentId to);
    void would_flip(ArgumentId id);
    void grounds(ArgumentId id);
    void bench_reading();
    void tell_what_follows();

    const Scenario& scenario_;
    const State& state_;
    Wording w_;
    Debate debate_;
    Standings now_;
};

// Cards on the record that attack `id`: those whose attack counts, or those whose attack a distinction took
// away.
std::vector<ArgumentId> Explanation::attackers(ArgumentId id, bool live) const {
    std::vector<ArgumentId> list;
    for (const auto& [from, to] : scenario_.attacks) {
        if (to == id && on_record(state_, from) && debate_.attackers_of[id.at].has(from) == live)
            list.push_back(from);
    }
    return list;
}

ArgumentId Explanation::standing_attacker(ArgumentId id) const {
    for (const auto from : attackers(id, true)) {
        if (now_.of(from) == Standing::Upheld) return from;
    }
    return {};
}

// The author's own word for why one card meets another.
void Explanation::reason(ArgumentId from, ArgumentId to) {
    const auto why =
        w_.text("attack." + scenario_.arguments[from.at].id + "." + scenario_.arguments[to.at].id);
    if (!why.empty())
        add("    " + say("why.attack", {{"from", w_.headline(from)}, {"to", w_.headline(to)}, {"why", why}}));
}

void Explanation::survives(ArgumentId id) {
    const auto against = attackers(id, true);
    const auto cut = attackers(id, false);
    if (against.empty() && cut.empty()) return add(say("why.unattacked"));
    if (!against.empty()) add(say("why.survives"));
    for (const auto from : against) {
        const auto by = standing_attacker(from);
        add("  " + say("why.attacker_fell", {{"card", w_.headline(from)}, {"by", w_.headline(by)}}));
        if (by.exists()) reason(by, from);
    }
    for (const auto from : cut) add("  " + say("why.attacker_cut", {{"card", w_.headline(from)}}));
}

void Explanation::falls(ArgumentId id) {
    if (const auto by = standing_attacker(id); by.exists()) {
        add(say("why.met", {{"card", w_.headline(by)}}));
        reason(by, id);
        return would_flip(by);
    }
    for (const auto from : attackers(id, true)) {
        if (now_.of(from) != Standing::Open) continue;
        add(say("why.open", {{"card", w_.headline(from)}}));
        reason(from, id);
        would_flip(from);
    }
}

// A card never pleaded that attacks what stands in the way and that nothing on the record would answer.
void Explanation::would_flip(ArgumentId obstacle) {
    for (const auto& [from, to] : scenario_.attacks) {
        const auto& card = scenario_.arguments[from.at];
        if (to != obstacle || state_.pleaded.has(from) || sign_of(scenario_, card.role) == 0) continue;
        const bool later = card.opens.exists() && card.opens.at > state_.stage;
        if (later || !holds(scenario_, state_, card.only_if) || state_.unmeetable.has(obstacle)) continue;
        Debate with = debate_;
        with.present.put(from);
        for (const auto& [attacker, target] : scenario_.attacks) {
            if (attacker == from || target == from) with.attack(attacker, target);
        }
        if (standings(with).of(obstacle) != Standing::Defeated) continue;
        return add(say("why.would_flip", {{"card", w_.headline(from)}, {"role", w_.short_role(card.role)}}));
    }
}

void Explanation::grounds(ArgumentId id) {
    const auto& card = scenario_.arguments[id.at];
    const auto warrant = w_.text("argument." + card.id + ".warrant");
    if (!warrant.empty()) add(say("why.warrant", {{"warrant", warrant}}));
    if (card.grounds.empty()) return;
    add(say("why.grounds"));
    for (const auto fact : card.grounds) {
        add("  [" + scenario_.facts[fact.at].id + "] " +
                w_.text("fact." + scenario_.facts[fact.at].id + ".text"),
            {fact});
    }
}

void Explanation::card(ArgumentId id) {
    const auto& argument = scenario_.arguments[id.at];
    head(say("record.card", {{"id", argument.id},
                             {"headline", w_.headline(id)},
                             {"role", w_.short_role(argument.role)},
                             {"standing", w_.standing(id)},
                             {"pages", pages_text(w_.words(), card_pages(scenario_, state_, id))}}));
    add(w_.text("argument." + argument.id + ".claim"));
    if (on_record(state_, id)) {
        if (now_.of(id) == Standing::Upheld) survives(id);
        else falls(id);
    }
    for (auto& moves : moves_of_card(w_, id)) add(std::move(moves));
    grounds(id);
}

void Explanation::factor(FactorId id) {
    const auto lean = leans(scenario_, state_, nullptr);
    const auto for_role = role_on(scenario_, Side::For);
    const auto against = role_on(scenario_, Side::Against);
    const auto size = pages_text(w_.words(), lean[id.at] < 0 ? -lean[id.at] : lean[id.at]);
    const auto finding = finding_of(scenario_, id, lean[id.at]);
    head(say("record.factor", {{"factor", w_.factor(id)}, {"lean", w_.lean(id, lean[id.at])}}));
    if (finding == Finding::NotShown) {
        add(say("why.lean_open", {{"factor", w_.factor(id)},
                                  {"pages", size},
                                  {"needs", pages_text(w_.words(), scenario_.factors[id.at].needs)}}));
        const auto bearer = state_.bears[id.at];
        if (bearer != State::nobody) add(say("why.bears", {{"role", w_.short_role(id_at<Role>(bearer))}}));
    } else {
        add(say("why.lean", {{"factor", w_.factor(id)},
                             {"pages", size},
                             {"role", w_.short_role(finding == Finding::For ? for_role : against)}}));
    }
    for (const auto card : scenario_.cards_on[id.at]) {
        if (!on_record(state_, card)) continue;
        const auto weight = card_weight(scenario_, state_, now_, card, nullptr);
        add("  " + say("why.card", {{"card", w_.headline(card)},
                                    {"role", w_.short_role(scenario_.arguments[card.at].role)},
                                    {"standing", w_.standing(card)},
                                    {"pages", pages_text(w_.words(), weight)}}),
            scenario_.arguments[card.at].grounds);
    }
    const auto put = state_.measures[scenario_.factor_lean[id.at].at];
    if (put != 0) {
        add("  " + say("why.put_there", {{"pages", pages_text(w_.words(), put < 0 ? -put : put)},
                                         {"role", w_.short_role(put > 0 ? for_role : against)}}));
    }
}

// The order that this bench gave; a court of appeal may have put another in its place.
PackageId ruled(const Scenario& scenario, const State& state) {
    if (state.reversed == 0 || state.index != 0) return PackageId{state.package};
    for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
        if (scenario.packages[at].index == 0) return id_at<Package>(at);
    }
    return PackageId{state.package};
}

void Explanation::ruling() {
    if (state_.package >= scenario_.packages.size() || state_.signed_ == 0) return add(say("why.none"));
    const auto for_role = role_on(scenario_, Side::For);
    int won = 0;
    int found = 0;
    for (std::size_t at = 0; at < scenario_.factors.size(); ++at) {
        if (state_.findings[at] != Finding::None) ++found;
        if (side_of(scenario_, state_, id_at<Factor>(at)) > 0) ++won;
    }
    head(say("why.ruling", {{"package", w_.package(ruled(scenario_, state_))}, {"for", std::to_string(won)},
                            {"n", std::to_string(found)}, {"role", w_.short_role(for_role)}}));
    tell_what_follows();
    for (std::size_t at = 0; at < scenario_.factors.size(); ++at) {
        const auto id = id_at<Factor>(at);
        if (state_.findings[at] == Finding::None) continue;
        std::vector<std::string> cards;
        std::vector<FactId> facts;
        for (const auto card : scenario_.cards_on[at]) {
            const bool winner =
                sign_of(scenario_, scenario_.arguments[card.at].role) == side_of(scenario_, state_, id);
            if (!state_.cited.has(card) || !winner) continue;
            cards.push_back("“" + w_.headline(card) + "” (" + w_.standing(card) + ")");
            const auto& grounds = scenario_.arguments[card.at].grounds;
            facts.insert(facts.end(), grounds.begin(), grounds.end());
        }
        auto text =
            say("told.found", {{"factor", w_.factor(id)}, {"finding", w_.finding(id, state_.findings[at])}});
        if (!cards.empty()) text += " " + say("told.rests", {{"cards", joined(w_.words(), cards)}});
        add("  " + text, facts);
    }
    if (state_.contrary != ArgumentId::none) {
        add(say("told.contrary", {{"card", w_.headline(ArgumentId{state_.contrary})}}) + " " +
            say(state_.met_by == ArgumentId::none ? "told.met_by_value" : "told.met_by",
                {{"card", w_.headline(ArgumentId{state_.met_by})}}));
    }
    bench_reading();
}

// Once the bench is known: the attacks that its own order of values kept from counting.
// By which rule the order follows from the findings, in the author's words; and whether this bench kept to it.
void Explanation::tell_what_follows() {
    const auto order = ruled(scenario_, state_);
    State as_ruled = state_;
    as_ruled.reversed = 0;
    const auto follows = order_that_follows(scenario_, as_ruled);
    if (!follows.exists() || consent(scenario_, state_)) return;
    const auto because = w_.text("package." + scenario_.packages[follows.at].id + ".because");
    const auto key = follows == order ? "why.order_follows" : "why.order_departs";
    auto text = "  " + say(key, {{"package", w_.package(follows)}});
    if (!because.empty()) text += " " + because;
    add(text);
}

void Explanation::bench_reading() {
    if (state_.bench >= scenario_.benches.size() || state_.signed_ == 0) return;
    const auto own = debate_on_record(scenario_, state_, &scenario_.benches[state_.bench]);
    constexpr std::size_t most = 3;
    std::size_t told = 0;
    for (const auto& [from, to] : scenario_.attacks) {
        if (told == most || !debate_.attackers_of[to.at].has(from) || own.attackers_of[to.at].has(from))
            continue;
        if (!debate_.present.has(from) || !debate_.present.has(to)) continue;
        add("  " + say("why.bench_reading", {{"above", w_.value(scenario_.arguments[to.at].promotes)},
                                             {"below", w_.value(scenario_.arguments[from.at].promotes)},
                                             {"from", w_.headline(from)}, {"to", w_.headline(to)}}));
        ++told;
    }
}

void Explanation::appeal() {
    if (state_.ended == 0) return add(say("why.none"));
    if (state_.appealed_by == State::nobody) return add(say("told.no_appeal"));
    const auto review_of = review(scenario_, state_);
    const auto& rule = scenario_.appeal;
    const auto percent = [](std::int32_t thousandths) { return std::to_string(thousandths / 10); };
    std::vector<std::string> grounds{say("appeal.base", {{"p", percent(rule.base)}})};
    const auto ground = [&](bool counts, std::string_view key, std::int32_t each, int times) {
        if (counts)
            grounds.push_back(say(key, {{"p", (each * times > 0 ? "+" : "") + percent(each * times)}}));
    };
    ground(review_of.fallen > 0, "appeal.fallen", rule.fallen, review_of.fallen);
    ground(review_of.open > 0, "appeal.open", rule.open, review_of.open);
    ground(review_of.contrary_unmet, "appeal.contrary", rule.contrary, 1);
    ground(review_of.on_papers, "appeal.papers", rule.papers, 1);
    ground(review_of.contradiction, "appeal.contradiction", rule.contradiction, state_.contradictions);
    ground(review_of.all_supported, "appeal.supported", rule.supported, 1);
    add(say("why.appeal", {{"chance", std::to_string(review_of.chance / 10'000)},
                           {"grounds", joined(w_.words(), grounds)}}));
}

// What happened in truth, which nobody may know before the ruling.
void Explanation::history() {
    if (state_.signed_ == 0) return add(say("why.none"));
    add(w_.text("scenario.history"), scenario_.cite);
}

}  // namespace

std::vector<std::string> why_topics(const Scenario& scenario, const Sight& sight) {
    std::vector<std::string> topics;
    for (const auto& factor : scenario.factors) topics.push_back(factor.id);
    for (const auto ledger : ledgers_in(scenario)) topics.push_back(scenario.outcomes[ledger.at].id);
    if (sight.seen.signed_ != 0) {
        topics.push_back("ruling");
        topics.push_back("appeal");
        topics.push_back("history");
    }
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        if (sight.seen.pleaded.has(at)) topics.push_back(scenario.arguments[at].id);
    }
    return topics;
}

std::vector<Line> why(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                      std::string_view topic, const Asking& asking) {
    Explanation told(scenario, sight, words);
    const auto same = [&](const std::string& id) {
        return std::equal(id.begin(), id.end(), topic.begin(), topic.end(), [](char a, char b) {
            const auto small = [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            };
            return small(a) == small(b);
        });
    };
    for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
        if (same(scenario.factors[at].id)) told.factor(id_at<Factor>(at));
    }
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        if (same(scenario.arguments[at].id)) told.card(id_at<Argument>(at));
    }
    if (topic == "ruling") told.ruling();
    if (topic == "appeal") told.appeal();
    if (topic == "history") told.history();
    if (!told.lines.empty()) return std::move(told.lines);
    if (const auto id = assumption_called(scenario, topic); id.exists())
        return why_assumption(scenario, sight, words, id, asking);
    if (const auto id = outcome_called(scenario, topic); id.exists())
        return why_outcome(scenario, sight, words, id, asking);
    told.nothing(why_topics(scenario, sight));
    return std::move(told.lines);
}

}  // namespace allwrits
