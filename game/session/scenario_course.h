// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "formula/effects.h"
#include "formula/formula.h"
#include "forecast/shift.h"
#include "session/scenario_case.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

// Part of session/scenario.h: how it goes. Stages and what is decided in them, what may happen, the court's
// numbers, the model of what follows.

namespace allwrits {

enum class StageKind : std::uint8_t { Narrative, Filing, Hearing, Ruling, Aftermath };

enum class Verb : std::uint8_t {
    Choose, Plead, Answer, Seek, File, Weigh, Mark, Weakness, Ask, Reply, Offer, Odds, Find, Order, Terms,
    Reason, Sign
};

// Whose decision it is: a role's, or in a hearing that of the seat just asked, or of the one opposite it.
enum class Acts : std::uint8_t { Role, Asked, Other };

// One thing that a seat has to settle in a stage.
struct Decision {
    std::string id = {};
    Verb verb = Verb::Choose;
    Acts acts = Acts::Role;
    RoleId role = {};
    std::uint8_t count = 1;          // Moves that it takes.
    Formula only_if = {};            // Skipped where this is false.
    bool may_pass = true;
    bool may_seek = false;           // An Answer that a Seek may stand in for.
    std::vector<ChoiceId> choices = {};
    std::vector<FactorId> factors = {};
    std::vector<PackageId> packages = {};
    std::vector<QuestionId> questions = {};
    std::vector<Change> effect = {};  // Done when it begins.
};

struct Stage {
    std::string id = {};
    StageKind kind = StageKind::Narrative;
    bool sealed = false;     // All act unseen; when the last is in, all is shown.
    bool continues = false;  // A part of the stage before it: no place of its own on the docket.
    Formula only_if = {};
    std::vector<Change> effect = {};
    std::vector<IncidentId> incidents = {};
    std::vector<DecisionId> decisions = {};
    bool turns_up_held = false;      // On entry each exhibit held may be turned up.
    // On entry all findings but the two closest are proposed by the plain lean.
    bool proposes_findings = false;
};

struct Choice {
    std::string id = {};
    Formula only_if = {};
    std::vector<Change> effect = {};
    std::uint32_t touches = 0;  // Bit 0: investigative value; bit 1: user-security risk.
    StageId then = {};          // Jumps there when the stage ends.
    std::vector<FactId> cite = {};
};

// What the bench may ask "what if": the facts changed, and whose slope it shows.
struct Hypothetical {
    std::string id = {};
    FactorId factor = {};
    std::vector<ArgumentId> slope = {};  // Cards that a "yes" of the other side makes a page heavier.
};

struct Incident {
    std::string id = {};
    Formula only_if = {};
    Formula chance = {};  // 0..1; empty: always.
    std::vector<Change> effect = {};
    EvidenceId reveals = {};
    RoleId reveals_to = {};
    std::uint32_t seen_by = 0xFFFFFFFF;
    std::vector<FactId> cite = {};
};

struct Question {
    std::string id = {};
    std::uint32_t asked_of = 0xFFFFFFFF;
};

struct Epilogue {
    std::string id = {};
    Formula only_if = {};
    Formula chance = {};  // Share of futures in which it is told, 0..1; empty: always.
    std::vector<Change> effect = {};
    std::vector<FactId> cite = {};
};

struct Ending {
    std::string id = {};
    Formula only_if = {};
    RoleId favors = {};
};

// The numbers of the court's rules; thousandths unless said. All come from the scenario.
struct Court {
    std::int32_t open_share = 500;          // What an open card weighs of its pages.
    std::int32_t support = 500;             // Pages that an upheld supporter adds to an upheld card.
    std::int32_t bold = 1000;               // Pages that an overclaim adds.
    std::int32_t exhibit = 1000;            // Pages that an exhibit adds to a card; half of it if limited.
    std::int32_t credibility_base = 650;    // A side's weight is multiplied by base + step x credibility.
    std::int32_t credibility_step = 50;
    std::array<std::int32_t, Limits::values> rank_weight{1200, 1100, 1000, 1000, 900, 800, 800, 800};
    // An attack fails where the attacked value ranks this many places above.
    std::uint8_t value_gap = 3;
    std::int32_t distinguish_price = 2000, distinguish_price_hearing = 1000;
    std::int32_t bold_again_price = 1000;   // For a card already on file.
    std::int32_t overclaim_loss = 3000, held_loss = 2000, filed_gain = 1000, concede_gain = 1000,
                 candour_gain = 1000;
    std::uint8_t concessions = 2;
    std::uint32_t turn_up = 350'000;        // Per million.
    // Per million; else its first question names its second value.
    std::uint32_t names_first_value = 800'000;
    std::uint8_t cards_a_factor = 2;        // Pleaded by a side on one factor, besides those on file,
    std::uint8_t opening_cards_a_factor = 2;  // and of these by "plead", before the answers.
    MeasureId ceiling = {};                 // The measure, if any, above which no order's index may go.
    std::int32_t hypothetical = 1000;       // Pages that a slope gains, or a card loses.
    std::int32_t weakness_gain = 2000;      // Pages for a candid list of weaknesses.
    std::int32_t term_step = 2000;          // Index points for a term moved one level.
    std::int32_t offer_share = 900;         // An offer this near to the bench's best is taken.
};

struct Appeal {
    bool exists = false;
    Formula only_if = {};                   // Nobody appeals an order that he agreed to.
    std::int32_t below = 40000;             // Whoever got less than this of what was sought appeals.
    std::int32_t base = 350, fallen = 80, open = 60, contrary = 80, papers = 80, contradiction = 50,
                 supported = -100;
    std::int32_t least = 250, most = 750;   // Thousandths of a chance.
    Formula on_papers = {};
    PackageId denial_becomes = {};
};

// The place of the forecast, which reads these: an assumption's distribution and an outcome's formula as
// written. What nobody knows exactly.
struct Assumption {
    std::string id = {};
    Distribution distribution = {};
    // However it is shifted, it stays between these: the support of its distribution.
    double least = 0, most = 0;
    std::string unit = {};
    // Who argues that it is low, and who that it is high; none: nobody in particular.
    RoleId low = {}, high = {};
    bool evidence = true;        // False: nobody has any evidence at all.
    std::vector<std::string> cite = {};
};

// How two assumptions go together: the correlation of their normal scores, in (-1, 1).
struct Correlation {
    AssumptionId one = {}, other = {};
    double r = 0;
};

// What follows in a future: a number, or something that happens or not, with this chance in that future.
struct Outcome {
    std::string id = {};
    std::string ledger = {};  // "" for what only other formulas need.
    std::string unit = {};
    Formula formula = {};     // Reads assumptions and earlier outcomes besides the state.
    bool happens = false;     // The formula is a chance, 0..1; other formulas read whether it came true.
    double counted_up_to = 0; // In the court's weighing a future counts up to this; 0: as it is.
};

// What a rule may read of an outcome, over all futures.
enum class Statistic : std::uint8_t { Chance, Mean, Median, P10, P90 };

constexpr std::size_t statistics = 5;

// A figure that some condition, effect or text reads: taken when a stage begins and before the ruling.
struct Figure {
    OutcomeId outcome = {};
    Statistic statistic = Statistic::Mean;
};

}  // namespace allwrits
