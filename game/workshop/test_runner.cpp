// SPDX-License-Identifier: MIT
#include "workshop/test_runner.h"

#include "base/match.h"
#include "players/player.h"
#include "session/apply.h"
#include "session/rules.h"

#include <fmt/format.h>
#include <algorithm>
#include <optional>

namespace allwrits {
namespace {

// The id of what a move is about, as tests write it; "" where it is about several things or none.
std::string id_in(const Scenario& scenario, const Move& move) {
    const auto card = [&](ArgumentId id) {
        return id.exists() ? scenario.arguments[id.at].id : std::string{};
    };
    const auto exhibit = [&](EvidenceId id) { return scenario.evidence[id.at].id; };
    const auto package = [&](PackageId id) {
        return id.exists() ? scenario.packages[id.at].id : std::string{};
    };
    return std::visit(
        Match{
            [&](const Choose& m) { return scenario.choices[m.choice.at].id; },
            [&](const Plead& m) { return m.bold != 0 ? std::string{} : card(m.argument); },
            [&](const Seek& m) { return exhibit(m.evidence); },
            [&](const File& m) { return exhibit(m.evidence); },
            [&](const Weigh& m) { return m.how == Admission::Admit ? exhibit(m.evidence) : std::string{}; },
            [&](const Mark& m) { return card(m.argument); },
            [&](const Weakness& m) { return card(m.argument); },
            [&](const Offer& m) { return package(m.package); },
            [&](const Order& m) { return package(m.package); },
            [&](const NameContrary& m) { return card(m.argument); },
            [&](const Meet& m) { return card(m.by); },
            [&](const Pass&) { return std::string("pass"); },
            [&](const auto&) { return std::string{}; },
        },
        move);
}

// Moves that tests cannot name, in an author's words.
std::string words_of(const Scenario& scenario, const Move& move) {
    const auto card = [&](ArgumentId id) {
        return id.exists() ? scenario.arguments[id.at].id : std::string("none");
    };
    const auto exhibit = [&](EvidenceId id) { return scenario.evidence[id.at].id; };
    const auto factor = [&](FactorId id) { return id.exists() ? scenario.factors[id.at].id : std::string{}; };
    return std::visit(Match{
                          [&](const Plead& m) { return card(m.argument) + " (bold)"; },
                          [&](const Distinguish&) { return std::string("distinguish"); },
                          [&](const Concede& m) { return "concede " + factor(m.factor); },
                          [&](const Hold& m) { return "hold " + exhibit(m.evidence); },
                          [&](const Weigh& m) {
                              const auto* how = m.how == Admission::Limit ? "limit " : "exclude ";
                              return how + exhibit(m.evidence);
                          },
                          [&](const Ask& m) { return "ask about " + factor(m.factor); },
                          [&](const Reply& m) { return std::string(m.yes != 0 ? "yes" : "no"); },
                          [&](const Odds& m) {
                              return fmt::format("odds of {}: {}%", scenario.questions[m.question.at].id,
                                                 m.percent);
                          },
                          [&](const Find& m) { return "find on " + factor(m.factor); },
                          [&](const SetTerm& m) { return "set " + scenario.terms[m.term.at].id; },
                          [&](const Sign&) { return std::string("sign"); },
                          [&](const auto&) { return std::string("none"); },
                      },
                      move);
}

// What is told of a move in a play: "pro study".
std::string told(const Scenario& scenario, SeatId seat, const Move& move) {
    const auto id = id_in(scenario, move);
    return scenario.roles[seat.at].id + " " + (id.empty() ? words_of(scenario, move) : id);
}

class Playing {
public:
    Playing(const Scenario& scenario, const Test& test)
        : scenario_(scenario), test_(test), dice_(test.seed) {}

    TestOutcome run() {
        fold(start(scenario_, dice_));
        while (state_.ended == 0) {
            const auto acting = to_act(scenario_, state_);
            if (acting.empty()) return failed("nobody could move, and the session had not ended");
            const auto seat = acting.front();
            const auto move = move_of(seat);
            outcome_.play.push_back(told(scenario_, seat, move));
            const auto events = decide(scenario_, state_, {.seat = seat, .move = move}, dice_);
            if (!events) return failed("a move was refused");
            fold(*events);
        }
        if (next_ < test_.play.size())
            return failed(never_open(test_.play[next_]));
        if (state_.ending != test_.ending.at)
            return failed(fmt::format("it came out as {}, not as {}", named(state_.ending),
                                      named(test_.ending.at)));
        outcome_.passed = true;
        return outcome_;
    }

private:
    void fold(const Events& events) {
        for (const auto& event : events.all()) apply(state_, event);
    }
    TestOutcome failed(std::string why) {
        outcome_.why = std::move(why);
        return outcome_;
    }
    std::string named(std::uint16_t ending) const {
        return ending < scenario_.endings.size() ? "'" + scenario_.endings[ending].id + "'" : "no ending";
    }

    // Cards of a side are often named in a test of the other one.
    std::string never_open(const std::string& id) const {
        const auto& role = scenario_.roles[test_.role.at];
        auto why = fmt::format("'{}' never was open to be played by {}", id, role.id);
        for (const auto& card : scenario_.arguments) {
            if (card.id != id || !card.role.exists() || card.role == test_.role) continue;
            why += fmt::format(" (it is a card of {})", scenario_.roles[card.role.at].id);
        }
        return why;
    }

    Move move_of(SeatId seat) {
        const auto dice = dice_.child(fmt::format("player/{}/{}", scenario_.roles[seat.at].id, state_.step));
        const Errand errand{.step = state_.step, .sight = see(scenario_, state_, seat), .dice = dice};
        std::vector<Move> legal;
        legal_moves(scenario_, errand.sight, legal);
        if (seat == test_.role) {
            if (const auto move = next_of_test(legal)) return *move;
        } else if (test_.others == "random" || test_.others == "counsel") {
            const auto usual = test_.others == "counsel";
            const auto& player = usual ? player_for(scenario_, seat) : *find_player("random");
            return player.play(scenario_, errand);
        }
        if (std::ranges::find(legal, Move{Pass{}}) != legal.end()) return Pass{};
        return player_for(scenario_, seat).play(scenario_, errand);
    }

    std::optional<Move> next_of_test(const std::vector<Move>& legal) {
        if (next_ >= test_.play.size()) return std::nullopt;
        for (const auto& move : legal) {
            if (id_in(scenario_, move) != test_.play[next_]) continue;
            ++next_;
            return move;
        }
        return std::nullopt;
    }

    const Scenario& scenario_;
    const Test& test_;
    Dice dice_;
    State state_ = {};
    std::size_t next_ = 0;
    TestOutcome outcome_ = {};
};

}  // namespace

TestOutcome run_test(const Scenario& scenario, const Test& test) { return Playing(scenario, test).run(); }

}  // namespace allwrits
