// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/scenario.h"
#include "session/sight.h"

#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// The ruling as it stands on the bench's desk, and once it is signed on everybody's: plain values to draw.

// A card that something rests on.
struct OpinionCard {
    ArgumentId card = {};
    std::string id = {}, headline = {}, role = {};
    std::string standing = {};  // "upheld", "struck": by the plain reading.
    bool fallen = false;        // Defeated or struck, or conceded.
    std::vector<FactId> cites = {};
};

struct OpinionFactor {
    enum class Found { NotYet, Proposed, Settled };

    FactorId factor = {};
    std::string name = {}, question = {};
    std::string burden = {};  // "DOJ must show it."
    std::string lean = {};    // "leans to Apple", "open"
    Side leans = Side::None;
    Found found = Found::NotYet;
    std::string finding = {};        // "Apple is too far from this." "" while there is none.
    std::string finding_state = {};  // "none yet", "proposed: the record leans so", "found by the court"
    Side goes_to = Side::None;       // Whom the finding helps; none while there is none.
    std::string value = {};          // "Public safety outweighs user security." "" where no value decided.
    std::vector<OpinionCard> rests_on = {};
    bool now = false;  // The one that is asked now.
};

struct OpinionOrder {
    enum class Fit { Follows, Milder, Departs };

    PackageId package = {};
    std::string name = {}, say = {};
    Fit fit = Fit::Departs;
    std::string fit_words = {};  // "follows from your findings"
};

struct OpinionLevel {
    std::string name = {};
    std::vector<std::string> shifts =
        {};  // What it does to assumptions: "chance of escape (MP-26): times 0.3".
    // What each ledger would hold with it instead of the level that stands: "leads: 0.31, not 0.35". Means,
    // as a court weighs them. Empty for the level that stands.
    std::vector<std::string> ledgers = {};
    bool stands = false;
    bool may = false;  // May be set now.
};

struct OpinionTerm {
    TermId term = {};
    std::string name = {}, question = {};
    std::vector<OpinionLevel> levels = {};  // From strict to wide.
    std::size_t level = 0;
    bool moved = false;       // The bench has set it apart from its order.
    bool may_change = false;  // Now.
};

struct OpinionView {
    bool shown = false;  // False: this seat may not see the ruling yet, and all else is empty.
    bool signed_already = false;
    std::vector<OpinionFactor> factors = {};
    std::optional<OpinionOrder> order =
        {};  // The one that is made; once signed, the court's own, not an appeal's.
    std::vector<OpinionOrder> open_orders =
        {};                                    // While none is made: those that are open, what follows first.
    std::vector<OpinionTerm> terms = {};       // Empty where the order has none.
    std::optional<OpinionCard> contrary = {};  // The strongest contrary card, as the reasons name it.
    std::string contrary_met = {};             // "It is met by “One phone”."
    // "2 of 3 findings so far are for DOJ; 2 are still open. If the rest go as they lean, the order that
    // follows is: ..."
    std::string direction = {};
};

// With the ledgers of each level reckoned, which takes a forecast a level, or without.
enum class LevelLedgers { LeftOut, Reckoned };

OpinionView opinion_of(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                       LevelLedgers ledgers = LevelLedgers::LeftOut);

// The order that this bench gave: a court of appeal may have put another in its place. None before there is
// one.
PackageId order_given(const Scenario& scenario, const State& state);

// The order that follows from the findings; those not found yet as they lean by the plain reading. None if
// none does.
PackageId order_that_follows(const Scenario& scenario, const State& seen);

}  // namespace allwrits
