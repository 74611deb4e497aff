// SPDX-License-Identifier: MIT
#pragma once

#include "players/player.h"
#include "session/apply.h"
#include "session/rules.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace allwrits {

// A court of three factors, two parties and three benches, built by hand from the lists of a Scenario: the
// real rules, with no file and no Lua between.
struct SmallCourt {
    static constexpr RoleId state{0}, firm{1}, bench{2};
    static constexpr ValueId safety{0}, privacy{1}, law{2};
    static constexpr FactorId burden{0}, need{1}, rights{2};
    enum Card : std::uint16_t { S1, S2, S3, S4, S5, S6, S7, F1, F2, F3, F4, F5, F6, F7, cards };
    enum Paper : std::uint16_t { backup, reset, build, letters };
    enum Step : std::uint16_t { grant, show, hear, narrow_relief, full_relief, public_letter, quiet };
    enum Package_ : std::uint16_t { deny, strict, wide };

    Scenario scenario;

    SmallCourt() {
        scenario.id = "small_court";
        add_roles();
        add_factors();
        add_cards();
        add_exhibits();
        add_orders();
        add_benches();
        add_choices();
        add_docket();
        name_findings();
        finish(scenario);
    }

    Formula formula(const std::string& text) const {
        auto parsed = Formula::parse(text, {}, scenario.names);
        if (!parsed) throw std::logic_error(parsed.error().what);
        return *parsed;
    }

    std::vector<Change> effect(const std::string& text) const {
        auto parsed = parse_effects(text, {}, scenario.names);
        if (!parsed) throw std::logic_error(parsed.error().what);
        return *parsed;
    }

    MeasureId add_measure(const std::string& name, std::int32_t start, std::int32_t min, std::int32_t max) {
        const auto id = id_at<Measure>(scenario.measures.size());
        scenario.measures.push_back({.id = name, .start = start, .min = min, .max = max});
        const Slot slot{.kind = static_cast<std::uint16_t>(SlotKind::Measure), .at = id.at};
        const auto dot = name.find('.');
        const Name what{.slot = slot, .min = min / 1000.0, .max = max / 1000.0, .can_be_set = true};
        if (dot == std::string::npos) {
            scenario.names.put(name, what);
        } else {
            scenario.names.put(name.substr(0, dot), name.substr(dot + 1), what);
        }
        return id;
    }

    void add_roles() {
        const auto party = [&](const std::string& id, Side side, std::vector<std::string> styles) {
            scenario.roles.push_back({.id = id,
                                      .side = side,
                                      .pages = add_measure("pages." + id, 9000, 0, 20'000),
                                      .days = add_measure("days." + id, 2000, 0, 9000),
                                      .credibility = add_measure("credibility." + id, 7000, 0, 10'000),
                                      .styles = std::move(styles)});
        };
        party("state", Side::For, {"bold", "careful", "principled"});
        party("firm", Side::Against, {"bold", "careful", "populist"});
        scenario.roles.push_back(
            {.id = "bench", .side = Side::Bench, .days = add_measure("days.bench", 2000, 0, 9000)});
        scenario.values = {{"safety"}, {"privacy"}, {"law"}};
    }

    void add_factors() {
        scenario.factors = {{.id = "burden", .bears = firm, .needs = 1000, .may_stay_open = true},
                            {.id = "need", .bears = state, .needs = 1000, .may_stay_open = true},
                            {.id = "rights", .of_law = true}};
        for (const auto& factor : scenario.factors) {
            const auto measure = add_measure("leans." + factor.id, 0, -9000, 9000);
            scenario.factor_lean.push_back(measure);
            const Slot slot{.kind = static_cast<std::uint16_t>(SlotKind::Lean),
                            .at = id_at<Factor>(scenario.factor_lean.size() - 1).at};
            scenario.names.put("lean", factor.id, {.slot = slot, .min = -9, .max = 9, .can_be_set = true});
        }
    }

    void add_card(const char* id, RoleId role, FactorId factor, ValueId value, std::int32_t pages,
                  bool on_file, bool bold) {
        const auto at = id_at<Argument>(scenario.arguments.size());
        scenario.arguments.push_back({.id = id,
                                      .role = role,
                                      .factor = factor,
                                      .promotes = value,
                                      .pages = pages,
                                      .on_file = on_file,
                                      .can_be_bold = bold});
        const Slot slot{.kind = static_cast<std::uint16_t>(SlotKind::Cheaper), .at = at.at};
        scenario.names.put("cheaper", id, {.slot = slot, .can_be_set = true, .truth = true});
    }

    void add_cards() {
        add_card("S-1", state, burden, law, 2000, true, false);
        add_card("S-2", state, burden, safety, 3000, false, true);
        add_card("S-3", state, need, safety, 2000, true, false);
        add_card("S-4", state, need, law, 2000, false, true);
        add_card("S-5", state, rights, law, 2000, false, false);
        add_card("S-6", state, burden, law, 1000, false, false);
        add_card("S-7", state, rights, safety, 2000, true, false);
        add_card("F-1", firm, burden, privacy, 3000, true, true);
        add_card("F-2", firm, burden, law, 2000, false, false);
        add_card("F-3", firm, need, law, 1000, true, false);
        add_card("F-4", firm, need, privacy, 2000, false, true);
        add_card("F-5", firm, rights, privacy, 2000, false, false);
        add_card("F-6", firm, rights, law, 2000, false, false);
        add_card("F-7", firm, rights, privacy, 2000, true, false);
        const auto attack = [&](Card from, Card to) {
            scenario.attacks.push_back({id_at<Argument>(from), id_at<Argument>(to)});
        };
        const auto quarrel = [&](Card a, Card b) { attack(a, b), attack(b, a); };
        quarrel(S1, F1), attack(S2, F1), attack(S6, F2), quarrel(S2, F2);
        quarrel(S3, F3), attack(S4, F3), quarrel(S4, F4), attack(F4, S3);
        quarrel(S7, F7), attack(S5, F7), quarrel(S5, F5), attack(F6, S7);
        scenario.supports = {{id_at<Argument>(S1), id_at<Argument>(S2)},
                             {id_at<Argument>(F7), id_at<Argument>(F5)}};
    }

    void add_exhibit(const char* id, FactorId factor, const char* chance, Reading state_reading,
                     Reading firm_reading, std::int32_t reliability) {
        state_reading.helps = state;
        firm_reading.helps = firm;
        scenario.evidence.push_back({.id = id,
                                     .factor = factor,
                                     .days = 1000,
                                     .may_seek = 0b111,
                                     .first_reading = formula(chance),
                                     .readings = {state_reading, firm_reading},
                                     .reliability = reliability});
    }

    void add_exhibits() {
        const auto card = [](Card at) { return id_at<Argument>(at); };
        add_exhibit("backup", need, "0.5", {.strengthens = {card(S3)}, .shows_up = {card(F4)}},
                    {.strengthens = {card(F3)}}, 900);
        add_exhibit("reset", need, "0.3", {.strengthens = {card(S4)}},
                    {.strengthens = {card(F3)}, .shows_up = {card(S4)}}, 800);
        add_exhibit("build", burden, "0.6", {.strengthens = {card(S2)}, .shows_up = {card(F1)}},
                    {.strengthens = {card(F1)}}, 700);
        add_exhibit("letters", rights, "0.5", {.strengthens = {card(S7)}},
                    {.strengthens = {card(F7)}, .shows_up = {card(S2)}}, 500);
        scenario.evidence[reset].start_held_by = state;
        scenario.court.turn_up = 350'000;
    }

    void add_orders() {
        scenario.court.ceiling = add_measure("ceiling", 100'000, 0, 100'000);
        scenario.terms = {{.id = "reach", .levels = {"this", "pending", "later"}}};
        scenario.packages = {
            {.id = "deny"},
            {.id = "strict", .index = 55'000, .has_terms = true, .opens = true, .leads = 30, .exposed = 3000},
            {.id = "wide", .index = 90'000, .has_terms = true, .opens = true, .leads = 60, .exposed = 8000}};
        scenario.packages[wide].levels[0] = 2;
        scenario.questions = {{.id = "opens"}, {.id = "escaped"}, {.id = "weather"}};
        scenario.epilogues = {{.id = "escaped", .chance = formula("0.2")}};
    }

    void add_benches() {
        const auto add = [&](const char* id, std::array<std::uint8_t, 3> rank, std::int64_t exchange,
                             Step first, std::int32_t excludes) {
            Bench one{.id = id,
                      .exchange = exchange,
                      .first_steps = {id_at<Choice>(first)},
                      .first_step_chance = 650'000,
                      .excludes_under = excludes};
            for (std::size_t at = 0; at < one.rank.size(); ++at)
                one.rank[at] = at < rank.size() ? rank[at] : static_cast<std::uint8_t>(at);
            scenario.benches.push_back(one);
        };
        add("protector", {0, 2, 1}, 450, grant, 0);
        add("guardian", {2, 0, 1}, 150, show, 0);
        add("jurist", {1, 2, 0}, 450, hear, 700);
        scenario.court.value_gap = 2;
        scenario.variants = {{.id = "as_it_was", .weight = 1, .altered = false}};
    }

    void add_choices() {
        const auto add = [&](const char* id, const char* text) {
            scenario.choices.push_back({.id = id, .effect = effect(text)});
        };
        add("grant", "lean(need) + 0.5");
        add("show", "lean(burden) + 0.25");
        add("hear", "lean(rights) - 0.25");
        add("narrow_relief", "ceiling = 60, lean(burden) + 0.75");
        add("full_relief", "lean(burden) - 0.5");
        add("public_letter", "cheaper(F-4) = true, credibility(firm) - 1");
        add("quiet", "lean(burden) - 0.5");
    }

    Decision decision(const char* id, Verb verb, RoleId role, std::uint8_t count = 1) const {
        return {.id = id, .verb = verb, .role = role, .count = count};
    }

    Decision choice(const char* id, RoleId role, std::initializer_list<Step> steps) const {
        Decision made = decision(id, Verb::Choose, role);
        made.may_pass = false;
        for (const auto step : steps) made.choices.push_back(id_at<Choice>(step));
        return made;
    }

    Stage& add_stage(const char* id, StageKind kind, bool sealed, std::vector<Decision> decisions) {
        Stage stage{.id = id, .kind = kind, .sealed = sealed};
        for (auto& one : decisions) {
            stage.decisions.push_back(id_at<Decision>(scenario.decisions.size()));
            scenario.decisions.push_back(std::move(one));
        }
        scenario.stages.push_back(std::move(stage));
        return scenario.stages.back();
    }

    void add_docket() {
        add_stage(
            "application", StageKind::Filing, false,
            {choice("relief", state, {narrow_relief, full_relief}),
             choice("posture", firm, {public_letter, quiet}), choice("taking", bench, {grant, show, hear})});
        add_stage("search", StageKind::Filing, true,
                  {decision("seek_s", Verb::Seek, state), decision("seek_f", Verb::Seek, firm),
                   decision("seek_b", Verb::Seek, bench)});
        add_stage("briefs", StageKind::Filing, true,
                  {decision("plead_s", Verb::Plead, state, 2), decision("file_s", Verb::File, state),
                   decision("plead_f", Verb::Plead, firm, 2), decision("file_f", Verb::File, firm),
                   decision("weigh", Verb::Weigh, bench)});
        auto answer_s = decision("answer_s", Verb::Answer, state, 2),
             answer_f = decision("answer_f", Verb::Answer, firm, 2);
        answer_s.may_seek = answer_f.may_seek = true;
        add_stage("answers", StageKind::Filing, true,
                  {answer_s, answer_f, decision("memo_s", Verb::Weakness, state),
                   decision("memo_f", Verb::Weakness, firm)})
            .turns_up_held = false;
        add_stage("marks", StageKind::Filing, false,
                  {decision("mark", Verb::Mark, bench, 2), decision("weigh_again", Verb::Weigh, bench)});
        add_hearing();
        add_ruling();
    }

    void add_hearing() {
        scenario.hypotheticals = {
            {.id = "queue", .factor = burden, .slope = {id_at<Argument>(F1), id_at<Argument>(S2)}}};
        auto asked = decision("asked", Verb::Reply, {}), other = decision("other", Verb::Reply, {});
        asked.acts = Acts::Asked, other.acts = Acts::Other;
        auto again = asked, other_again = other;
        again.id = "again", other_again.id = "other_again";
        add_stage("hearing", StageKind::Hearing, false,
                  {decision("ask", Verb::Ask, bench), asked, other, decision("ask_again", Verb::Ask, bench),
                   again, other_again})
            .turns_up_held = true;
    }

    void add_ruling() {
        auto offer_s = decision("offer_s", Verb::Offer, state),
             offer_f = decision("offer_f", Verb::Offer, firm);
        offer_s.may_pass = offer_f.may_pass = false;
        offer_s.packages = {id_at<Package>(strict), id_at<Package>(wide)};
        offer_f.packages = {id_at<Package>(deny), id_at<Package>(strict)};
        std::vector<Decision> sealed{offer_s, offer_f};
        for (const auto role : {state, firm, bench}) {
            sealed.push_back(decision(("odds_" + std::to_string(role.at)).c_str(), Verb::Odds, role, 3));
            sealed.back().questions = {QuestionId{0}, QuestionId{1}, QuestionId{2}};
        }
        add_stage("odds", StageKind::Filing, true, sealed);
        add_stage("ruling", StageKind::Ruling, false,
                  {decision("find", Verb::Find, bench), decision("find_again", Verb::Find, bench),
                   decision("order", Verb::Order, bench), decision("terms", Verb::Terms, bench, 2),
                   decision("reasons", Verb::Reason, bench, 2), decision("sign", Verb::Sign, bench)})
            .proposes_findings = true;
        for (const auto& id : scenario.stages.back().decisions) {
            auto& one = scenario.decisions[id.at];
            one.may_pass = one.verb == Verb::Terms;
        }
        scenario.appeal.exists = true;
        add_stage("aftermath", StageKind::Aftermath, false, {});
        scenario.endings = {{.id = "over"}};
    }

    // Names that the orders need; the order that follows grows with the points that went to the state.
    void name_findings() {
        for (std::size_t at = 0; at < scenario.factors.size(); ++at) {
            const Slot slot{.kind = static_cast<std::uint16_t>(SlotKind::Found),
                            .at = static_cast<std::uint16_t>(at)};
            scenario.names.put("found", scenario.factors[at].id, {.slot = slot, .min = -1, .max = 1});
        }
        const std::string sum = "found(burden) + found(need) + found(rights)";
        scenario.packages[deny].proposed_if = formula(sum + " < 0");
        scenario.packages[strict].proposed_if = formula(sum + " > 0 and " + sum + " < 3");
        scenario.packages[wide].proposed_if = formula(sum + " >= 3");
    }
};

// A session played to its end by given players; `watch` sees each errand, the state behind it and the move
// made.
struct CourtPlay {
    using Watch = std::function<void(const State&, const Errand&, const Move&)>;

    const Scenario& scenario;
    std::map<std::string, Player, std::less<>> players = {};  // By role; the others fit their role.
    bool person_judges = false;

    Player player_of(SeatId seat) const {
        const auto named = players.find(scenario.roles[seat.at].id);
        return named != players.end() ? named->second : player_for(scenario, seat).play;
    }

    // Plays until a seat comes to a decision of this kind, and returns its errand and the state behind it.
    std::pair<State, Errand> until(std::uint64_t seed, SeatId seat, Verb verb) const {
        struct Reached {
            State state;
            Errand errand;
        };
        try {
            play(seed, [&](const State& state, const Errand& errand, const Move&) {
                const auto* decision = decision_of(scenario, state, errand.sight.seat);
                if (errand.sight.seat == seat && decision->verb == verb) throw Reached{state, errand};
            });
        } catch (const Reached& reached) {
            return {reached.state, reached.errand};
        }
        throw std::logic_error("no such decision came");
    }

    State play(std::uint64_t seed, const Watch& watch = {}) const {
        const Dice dice(seed);
        State now{};
        const auto opening = start(scenario, dice, {.person_judges = person_judges});
        for (const auto& event : opening.all()) apply(now, event);
        while (now.ended == 0) {
            const auto seats = to_act(scenario, now);
            if (seats.empty()) throw std::logic_error("a session stopped before its end");
            const auto seat = seats.front();
            const Errand errand{.step = now.step,
                                .sight = see(scenario, now, seat),
                                .dice = dice.child("player/" + scenario.roles[seat.at].id)};
            const auto move = player_of(seat)(scenario, errand);
            if (watch) watch(now, errand, move);
            const auto events = decide(scenario, now, {.seat = seat, .move = move}, dice);
            if (!events) throw std::logic_error("an illegal move: " + events.error().key);
            for (const auto& event : events->all()) apply(now, event);
        }
        return now;
    }
};

}  // namespace allwrits
