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

// What is told of a move in a play; not all moves have an id.
std::string told(const Scenario& scenario, SeatId seat, const Move& move) {
    const auto id = id_in(scenario, move);
    return scenario.roles[seat.at].id + " " +
           (id.empty() ? fmt::format("(move of kind {})", move.index()) : id);
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
            return failed(fmt::format("'{}' never was open to be played", test_.play[next_]));
        if (state_.ending != test_.ending.at)
            return failed(fmt::format("it came out as {}", named(state_.ending)));
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
