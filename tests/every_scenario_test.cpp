// SPDX-License-Identifier: MIT
#include "catch.h"
#include "record/chain.h"
#include "session/rules.h"
#include "session/sight.h"
#include "shipped.h"
#include "view/seat_view.h"

#include <fmt/format.h>

using namespace allwrits;

namespace {

constexpr std::uint64_t sessions = 200;
constexpr std::size_t most_moves = 1000;  // The rules end a session there at the latest.

// Plays a session by random players, calling `look` at each state, and returns its table.
template <class Look>
Table play(const Shipped& of, std::uint64_t seed, Look look) {
    auto table = table_of(of, seed, all_random(of));
    const auto* random = find_player("random");
    look(table);
    while (const auto errand = table.errand()) {
        REQUIRE(table.submit({.seat = errand->sight.seat, .move = random->play(*of.scenario, *errand)}));
        look(table);
        if (table.log().records.size() > most_moves) break;
    }
    return table;
}

// The state with all changed that `seat` has no way of knowing.
State otherwise_unseen(const Scenario& scenario, State state, SeatId seat) {
    for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
        const bool known = state.known[seat.at].has(at) || state.admitted.has(at) || state.excluded.has(at);
        if (!known && state.drawn.has(at)) state.second_reading.set(at, !state.second_reading.has(at));
    }
    for (std::size_t k = 0; k < state.pending_count; ++k) {
        if (state.pending[k].seat != seat.at) state.pending[k].a ^= 1U;
    }
    for (std::size_t role = 0; role < scenario.roles.size(); ++role) {
        if (role == seat.at) continue;
        state.deck[role] ^= 0x5A5AU;
        state.style[role] ^= 1U;
        state.known[role] = {};
    }
    const bool judges = scenario.roles[seat.at].side == Side::Bench;
    if (!judges && state.signed_ == 0 && !scenario.benches.empty()) {
        state.bench = static_cast<std::uint8_t>((state.bench + 1U) % scenario.benches.size());
    }
    return state;
}

bool same_options(const SeatView& a, const SeatView& b) {
    return std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                      [](const Option& x, const Option& y) {
                          return x.move == y.move && x.words == y.words && x.price == y.price &&
                                 x.note == y.note;
                      });
}

// What another seat alone has seen of the exhibits, as words.
std::vector<std::string> secrets_from(const Shipped& of, const State& state, SeatId seat) {
    std::vector<std::string> secrets;
    for (std::size_t at = 0; at < of.scenario->evidence.size(); ++at) {
        if (state.admitted.has(at) || state.excluded.has(at) || state.known[seat.at].has(at)) continue;
        bool held = false;
        for (const auto& known : state.known) held = held || known.has(at);
        const auto key = "evidence." + of.scenario->evidence[at].id +
                         (state.second_reading.has(at) ? ".reading_2" : ".reading_1");
        if (held) secrets.emplace_back((*of.words)[key]);
    }
    return secrets;
}

bool says(const SeatView& view, const std::string& secret) {
    const auto in = [&](const std::string& text) { return text.find(secret) != std::string::npos; };
    return std::any_of(view.said.begin(), view.said.end(), [&](const Line& line) { return in(line.text); }) ||
           std::any_of(view.options.begin(), view.options.end(),
                       [&](const Option& option) { return in(option.words) || in(option.note); });
}

}  // namespace

TEST_CASE("every scenario ends in each of 200 random sessions, and folds from its log to the same state") {
    for (const auto& name : shipped_names()) {
        const auto& of = shipped(name);
        for (std::uint64_t seed = 1; seed <= sessions; ++seed) {
            const auto table = play(of, seed, [](const Table&) {});
            INFO(name << ", seed " << seed);
            REQUIRE(table.ended());
            // By itself and with something to tell, not by the limit that ends a session that found a way round all others.
            REQUIRE(table.state().ending < of.scenario->endings.size());
            REQUIRE(table.state().step < 1000);
            const auto folded = fold(table.log(), table.log().tip);
            REQUIRE(folded);
            REQUIRE(*folded == table.state());
            REQUIRE(hash_of(*folded) == table.log().records.back().state_after);
        }
    }
}

TEST_CASE("every scenario shows a seat the same where only what it may not know differs") {
    for (const auto& name : shipped_names()) {
        const auto& of = shipped(name);
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            INFO(name << ", seed " << seed);
            play(of, seed, [&](const Table& table) {
                for (std::size_t at = 0; at < of.scenario->roles.size(); ++at) {
                    const auto seat = id_at<Role>(at);
                    const auto sight = table.sight(seat);
                    const auto other =
                        see(*of.scenario, otherwise_unseen(*of.scenario, table.state(), seat), seat);
                    REQUIRE(other.seen == sight.seen);
                    REQUIRE(same_options(show(*of.scenario, sight, *of.words),
                                         show(*of.scenario, other, *of.words)));
                }
            });
        }
    }
}

TEST_CASE("no scenario tells a seat what an exhibit says that only another seat has seen") {
    std::size_t looked_for = 0;
    for (const auto& name : shipped_names()) {
        const auto& of = shipped(name);
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            play(of, seed, [&](const Table& table) {
                for (std::size_t at = 0; at < of.scenario->roles.size(); ++at) {
                    const auto seat = id_at<Role>(at);
                    for (const auto& secret : secrets_from(of, table.state(), seat)) {
                        ++looked_for;
                        if (!says(*table.view(seat), secret)) continue;
                        FAIL(name << ", seed " << seed << ": " << of.scenario->roles[at].id
                                  << " is told: " << secret);
                    }
                }
            });
        }
    }
    CHECK(looked_for > 0);
}
