// SPDX-License-Identifier: MIT
#include "view/touching.h"

#include "catch.h"
#include "court_with_forecast.h"
#include "flagship_session.h"
#include "session/forecasting.h"

#include <algorithm>

using namespace allwrits;

namespace {

constexpr std::uint32_t both = touches_value | touches_risk;

// Cards on each kind of quantity, and a term that moves one of them by a shift.
struct CourtOfLedgers : CourtWithForecast {
    CourtOfLedgers()
        : CourtWithForecast(R"lua(
argument "D-08" { "A lead is likely", role = "doj", factor = "burden", claim = "It is.", promotes = "rule of law",
  shifts = { lead = "times 2" } }
argument "A-08" { "All is open", role = "apple", factor = "burden", claim = "It is.", promotes = "safety",
  shifts = { lead = "times 0.5", people = "times 2" } }
argument "A-09" { "Idle words", role = "apple", factor = "burden", claim = "They move nothing.", promotes = "safety",
  shifts = { idle = "plus 1" } }
package "wide" { "Granted, wide", index = 90, levels = { custody = "there" } }
)lua") {
        // Here the method is safer.
        scenario.terms[0].shifts = {{{.assumption = AssumptionId{0}, .shift = {.amount = 0.5}}}, {}};
    }

    std::uint32_t of(const Move& move) const { return ledgers_touched(scenario, sight(), move); }
    std::uint32_t of_card(std::string_view id) const { return of(Plead{.argument = card(id)}); }
};

}  // namespace

TEST_CASE("a card bears on the ledgers whose formulas read what it moves") {
    const CourtOfLedgers court;
    CHECK(court.of_card("D-08") == touches_value);
    CHECK(court.of_card("A-08") == both);
    CHECK(court.of_card("A-09") == 0);  // No outcome reads what it moves.
    CHECK(court.of_card("D-06") == 0);  // It moves nothing.
}

TEST_CASE("a card bears on a ledger through another outcome, too") {
    const CourtOfLedgers court;
    // The leak is read by "escapes" alone, and that by the ledger.
    CHECK(court.of_card("D-07") == touches_risk);
}

TEST_CASE("to distinguish bears on what one's own card moves, to concede on what is given up") {
    CourtOfLedgers court;
    const auto attack = static_cast<std::uint16_t>(court.scenario.attacks.size());
    court.scenario.attacks.push_back({.from = court.card("D-06"), .to = court.card("A-07")});
    CHECK(court.of(Distinguish{.attack = attack}) == touches_risk);
    court.plead("D-07", true);
    CHECK(court.of(Concede{.factor = FactorId{0}}) == touches_risk);
}

TEST_CASE("an order bears on the ledgers that its terms and its breadth change, and a denial on none") {
    const CourtOfLedgers court;
    CHECK(court.of(Order{court.order("wide")}) == both);
    CHECK(court.of(Offer{court.order("narrow")}) == both);
    CHECK(court.of(Order{court.order("deny")}) == 0);
    CHECK(court.of(Offer{}) == 0);
}

TEST_CASE("a term bears on what its levels shift and on what reads where it stands") {
    CourtOfLedgers court;
    court.state = as_if_ordered(court.scenario, court.state, court.order("wide"));
    const SetTerm here{.term = TermId{0}, .level = 0};
    // This court reads how far an order goes by its breadth, which a step of any term changes;
    CHECK(court.of(here) == both);
    // where a step changes no breadth, only the shift is left, and without that nothing.
    court.scenario.court.term_step = 0;
    CHECK(court.of(here) == touches_risk);
    court.scenario.terms[0].shifts.clear();
    CHECK(court.of(here) == 0);
}

TEST_CASE("moves that touch no model bear on nothing") {
    const CourtOfLedgers court;
    CHECK(court.of(Pass{}) == 0);
    CHECK(court.of(Sign{}) == 0);
    CHECK(court.of(Find{.factor = FactorId{0}, .finding = Finding::For}) == 0);
    CHECK(court.of(Weakness{.argument = court.card("A-07")}) == 0);
}

TEST_CASE(
    "each option of the shipped court says which ledgers it bears on, and a choice what its author said") {
    FlagshipSession session(6);
    std::size_t with = 0;
    do {
        for (const auto seat : session.seats()) {
            for (const auto& option : session.table.view(seat)->options) {
                if (!option.closed_because.empty()) continue;
                CHECK(option.touches ==
                      ledgers_touched(session.scenario(), session.table.sight(seat), option.move));
                if (const auto* choose = std::get_if<Choose>(&option.move)) {
                    CHECK(option.touches == session.scenario().choices[choose->choice.at].touches);
                }
                if (option.touches != 0) ++with;
            }
        }
    } while (session.step());
    CHECK(with > 10);
}
