// SPDX-License-Identifier: MIT
// How much a person reads and decides in a solo play of the flagship. A computer sits in the person's place; what is
// counted is what that seat is shown on the way, each sentence once: the case, its own file, what is told, the
// questions and the options with their prices. Opened tabs and what stands behind "more" do not count.
#include "catch.h"
#include "flagship.h"
#include "table/table.h"

#include <set>
#include <sstream>

using namespace allwrits;

namespace {

struct Sitting {
    std::size_t words = 0, decisions = 0;
};

class Reader {
public:
    explicit Reader(const Flagship& flagship, RoleId seat) : flagship_(flagship), seat_(seat) {}

    Sitting sit(std::uint64_t seed) {
        read_.clear();
        Sitting sitting;
        const auto& role = flagship_.scenario->roles[seat_.at];
        sitting.words += once((*flagship_.words)["scenario.brief"]) + once((*flagship_.words)["role." + role.id + ".private"]);
        std::vector<std::string> players;
        for (const auto& other : flagship_.scenario->roles) players.push_back(other.side == Side::Bench ? "judge" : "counsel");
        players[seat_.at] = "person";
        Table table(flagship_.scenario, flagship_.words, seed, Seating{players});
        table.run_computers();
        while (!table.ended()) {
            const auto* decision = decision_of(table.scenario(), table.state(), seat_);
            REQUIRE(decision != nullptr);
            if (counts(*decision, table.state().made[seat_.at])) ++sitting.decisions;
            sitting.words += shown(*table.view(seat_));
            const Errand errand{.step = table.state().step, .sight = table.sight(seat_), .dice = Dice(seed).child("reader")};
            REQUIRE(table.submit({.seat = seat_, .move = player_for(table.scenario(), seat_).play(table.scenario(), errand)}));
            table.run_computers();
        }
        sitting.words += shown(*table.view(seat_));
        return sitting;
    }

private:
    // A memo and marks are there for who wishes, and signing is no choice; several odds, or the two halves of the
    // reasons, are one decision.
    static bool counts(const Decision& decision, std::uint8_t made) {
        const bool optional = decision.verb == Verb::Weakness || decision.verb == Verb::Mark || decision.verb == Verb::Sign;
        const bool one = decision.verb == Verb::Odds || decision.verb == Verb::Reason || decision.verb == Verb::Terms;
        return !optional && (!one || made == 0);
    }

    std::size_t once(std::string_view text) {
        if (!read_.insert(std::string(text)).second) return 0;
        std::istringstream stream{std::string(text)};
        std::size_t count = 0;
        for (std::string word; stream >> word;) ++count;
        return count;
    }

    std::size_t shown(const SeatView& view) {
        std::size_t words = once(view.question);
        for (const auto& line : view.said) words += once(line.text);
        for (const auto& option : view.options) {
            const bool hidden = option.group == Option::Group::More || option.group == Option::Group::Evidence || option.group == Option::Group::Aside;
            if (hidden || view.takes_number || read_.count(option.words) != 0) continue;
            words += once(option.words) + once(option.price) + once(option.note);
        }
        return words;
    }

    const Flagship& flagship_;
    RoleId seat_;
    std::set<std::string> read_;
};

}  // namespace

TEST_CASE("a solo play takes 9 to 12 decisions and at most 1,200 words, on average over 30 seeds, from each seat") {
    const auto& flagship = Flagship::read();
    constexpr std::uint64_t plays = 30;
    for (const auto* id : {"doj", "apple", "judge"}) {
        Reader reader(flagship, flagship.role(id));
        Sitting sum;
        for (std::uint64_t seed = 1; seed <= plays; ++seed) {
            const auto sitting = reader.sit(seed);
            sum.words += sitting.words;
            sum.decisions += sitting.decisions;
        }
        CAPTURE(id, sum.words / plays, sum.decisions / plays);
        CHECK(sum.words <= 1200 * plays);
        CHECK(sum.decisions >= 9 * plays);
        CHECK(sum.decisions <= 12 * plays);
    }
}
