// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "formula/braces.h"
#include "formula/effects.h"
#include "formula/formula.h"
#include "forecast/shift.h"
#include "formula/names.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace allwrits {

// What an author wrote, as plain lists. No words for people stand here: they are in a Catalogue under
// "<kind>.<id>.<field>" ("argument.A-07.claim"), so that a mended typo changes no rule. Numbers that a rule adds up
// are whole: pages, days and credibility in thousandths, chances per million.

// The most that a State has room for; loading refuses more, by name.
struct Limits {
    static constexpr std::size_t roles = 8, values = 8, measures = 32, flags = 64, evidence = 64, arguments = 128;
    static constexpr std::size_t attacks = 256, factors = 16, terms = 16, choices = 256, questions = 4;
    static constexpr std::size_t levels = 8, figures = 8, decisions_a_stage = 32, stages = 64, pending = 16;
};

enum class Side : std::uint8_t { None, Bench, For, Against };

struct Role {
    std::string id = {};
    Side side = Side::None;
    MeasureId pages = {}, days = {}, credibility = {}, questions = {};  // None where the role has no such currency.
    std::vector<std::string> styles = {};                               // How a computer may play it; the seed draws one.
};

struct Value {
    std::string id = {};
};

struct Measure {
    std::string id = {};
    std::int32_t start = 0, min = 0, max = 0;  // Thousandths of its unit.
    std::uint32_t seen_by = 0xFFFFFFFF;        // One bit a role.
};

struct Flag {
    std::string id = {};
    std::uint32_t seen_by = 0xFFFFFFFF;
};

enum class Confidence : std::uint8_t { Primary, Seed, Press, Recalled };

struct Source {
    std::string id = {};
    std::string url = {};
};

struct Fact {
    std::string id = {};
    std::vector<SourceId> sources = {};
    Confidence confidence = Confidence::Recalled;
    bool contested = false;
    std::string date = {};  // As the dossier writes it: "2016-02-16", "2015", "2016-02 to 03".
};

// A shift of one assumption. Shifts act in this order: variant, terms, evidence, arguments; within each as declared.
struct ShiftOn {
    AssumptionId assumption = {};
    Shift shift = {};
};

// What an exhibit may turn out to say. Which of the two is found is drawn; the facts in it are not.
struct Reading {
    RoleId helps = {};
    std::vector<FactId> facts = {};
    std::vector<ArgumentId> strengthens = {};  // On the record each of these weighs a page more,
    std::vector<ArgumentId> weakens = {};      // each of these a page less,
    std::vector<ArgumentId> shows_up = {};     // and each of these, pleaded bold, is struck.
    std::vector<ShiftOn> shifts = {};          // While it is on the record; half of each if limited.
    std::vector<Change> effect = {};           // Done when it comes on the record.
};

struct Evidence {
    std::string id = {};
    FactorId factor = {};          // The factor under which the bench may ask for it.
    std::int32_t days = 0;         // What seeking it costs, in thousandths of a day.
    std::uint32_t may_seek = 0;    // One bit a role.
    Formula first_reading = {};    // Chance in 0..1 that reading 0 is found; the other one otherwise.
    std::array<Reading, 2> readings = {};
    std::int32_t reliability = 0;  // Thousandths: the lowest of its facts (primary 900, seed 800, press 700, recalled 500).
    RoleId start_held_by = {};     // Who has it from the start, if the reading that hurts that role is drawn.
    StageId last_stage = {};       // Not to be sought after this stage; none: always.
    bool given_by_incident = false;
};

struct Argument {
    std::string id = {};
    RoleId role = {};
    FactorId factor = {};
    ValueId promotes = {};
    std::int32_t pages = 2000;    // Price and weight, in thousandths of a page.
    bool on_file = false;         // On the record from the start.
    bool can_be_bold = false;     // Has an overclaiming form.
    std::vector<FactId> grounds = {};
    StageId opens = {};           // Joins its deck when this stage begins; none: from the start.
    Formula only_if = {};         // Open to be pleaded at all (a variant may take a card away).
    std::vector<ShiftOn> shifts = {};  // While it is upheld; half of each while it is open.
};

// attacker -> target, or supporter -> supported; `why` is the catalogue's "attack.<from>.<to>" where the author gave one.
struct Link {
    ArgumentId from = {}, to = {};
};

struct Clash {
    std::string id = {};
    FactorId factor = {};
    std::vector<ArgumentId> between = {};
};

struct Factor {
    std::string id = {};
    bool of_law = false;
    RoleId bears = {};        // Who loses an open point; none for a point of law.
    std::int32_t needs = 0;   // How far from 0 the lean must be to settle it, in thousandths of a page.
    bool may_stay_open = false;
};

struct Term {
    std::string id = {};
    std::vector<std::string> levels = {};  // From strict to wide.
    std::vector<std::vector<ShiftOn>> shifts = {};  // By level.
};

// An order as a whole: where each term stands, how much of what was sought it grants, when the rules propose it.
struct Package {
    std::string id = {};
    std::int32_t index = 0;                           // 0..100: share of what was sought, in thousandths.
    Formula proposed_if = {};                         // True for the one order that follows from the findings.
    Formula only_if = {};                             // Open at all (a ceiling, a stay that nobody asked for).
    std::array<std::uint8_t, Limits::terms> levels{};  // By term; ignored where has_terms is false.
    bool has_terms = false;
    bool opens = false;                               // An order by which the phone (or its like) may be opened.
    // Means over many futures beyond denial, declared by the author until the forecast reckons them: leads gained and
    // people exposed, in thousandths.
    std::int64_t leads = 0, exposed = 0;
};

struct Bench {
    std::string id = {};
    std::array<std::uint8_t, Limits::values> rank{};  // By value: 0 the first.
    std::int64_t exchange = 0;                        // People exposed that one lead is worth to it.
    std::vector<ChoiceId> first_steps = {};           // Its habit where it has such a choice,
    std::uint32_t first_step_chance = 0;              // kept this often, per million.
    std::int32_t excludes_under = 0;                  // Reliability below which it excludes an exhibit, thousandths.
    std::uint32_t weight = 1;
};

struct Variant {
    std::string id = {};
    std::uint32_t weight = 1;
    bool altered = true;
    std::vector<ShiftOn> shifts = {};
    std::vector<Change> effect = {};
};

enum class StageKind : std::uint8_t { Narrative, Filing, Hearing, Ruling, Aftermath };

enum class Verb : std::uint8_t {
    Choose, Plead, Answer, Seek, File, Weigh, Mark, Weakness, Ask, Reply, Offer, Odds, Find, Order, Terms, Reason, Sign
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
    bool proposes_findings = false;  // On entry all findings but the two closest are proposed by the plain lean.
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
    std::uint8_t value_gap = 3;             // An attack fails where the attacked value ranks this many places above.
    std::int32_t distinguish_price = 2000, distinguish_price_hearing = 1000;
    std::int32_t bold_again_price = 1000;   // For a card already on file.
    std::int32_t overclaim_loss = 3000, held_loss = 2000, filed_gain = 1000, concede_gain = 1000, candour_gain = 1000;
    std::uint8_t concessions = 2;
    std::uint32_t turn_up = 350'000;        // Per million.
    std::uint32_t names_first_value = 800'000;  // Per million; else its first question names its second value.
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
    std::int32_t base = 350, fallen = 80, open = 60, contrary = 80, papers = 80, contradiction = 50, supported = -100;
    std::int32_t least = 250, most = 750;   // Thousandths of a chance.
    Formula on_papers = {};
    PackageId denial_becomes = {};
};

// The place of the forecast, which reads these: an assumption's distribution and an outcome's formula as written.
// What nobody knows exactly.
struct Assumption {
    std::string id = {};
    Distribution distribution = {};
    double least = 0, most = 0;  // However it is shifted, it stays between these: the support of its distribution.
    std::string unit = {};
    RoleId low = {}, high = {};  // Who argues that it is low, and who that it is high; none: nobody in particular.
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

class LazyForecasting;

struct Scenario {
    std::string id = {};
    std::uint32_t version = 1;
    std::string language = "en";
    std::uint32_t minutes = 0;
    std::vector<FactId> cite = {};  // Facts behind its brief and its history.

    std::vector<Role> roles = {};
    std::vector<Value> values = {};
    std::vector<Measure> measures = {};
    std::vector<Flag> flags = {};
    std::vector<Source> sources = {};
    std::vector<Fact> facts = {};
    std::vector<Evidence> evidence = {};
    std::vector<Argument> arguments = {};
    std::vector<Link> attacks = {};
    std::vector<Link> supports = {};
    std::vector<Clash> clashes = {};
    std::vector<Factor> factors = {};
    std::vector<MeasureId> factor_lean = {};  // By factor: what relief, posture and answers put there (plus is For).
    std::vector<Term> terms = {};
    std::vector<Package> packages = {};
    std::vector<Bench> benches = {};
    std::vector<Variant> variants = {};
    std::vector<Stage> stages = {};
    std::vector<Decision> decisions = {};
    std::vector<Choice> choices = {};
    std::vector<Hypothetical> hypotheticals = {};
    std::vector<Incident> incidents = {};
    std::vector<Question> questions = {};
    std::vector<Epilogue> epilogues = {};
    std::vector<Ending> endings = {};
    std::vector<Assumption> assumptions = {};
    std::vector<Correlation> correlations = {};
    std::vector<Outcome> outcomes = {};
    std::vector<Figure> figures = {};  // At most 8.
    Court court = {};
    Appeal appeal = {};

    // Made from the lists above by finish(), for rules that run many times a second.
    std::array<Set<128>, Limits::arguments> attackers_of{};
    std::array<Set<128>, Limits::arguments> supporters_of{};
    std::vector<std::vector<ArgumentId>> cards_on = {};  // By factor.

    // The forecast's draws. Copies of a scenario share them, so one that is changed needs finish() anew.
    std::shared_ptr<LazyForecasting> forecasting = {};

    Names names = {};                                      // What its formulas may name.
    std::map<std::string, Braced, std::less<>> braced = {};  // Texts with {braces}, by key of the catalogue.

    std::uint64_t files_hash = 0;  // Of all that was read; tells a pack from another.
    std::uint64_t rules_hash = 0;  // Of the rules without texts; a mended typo leaves it alone.
};

// Fills in what is made from the lists; called once, when a scenario has been read.
void finish(Scenario& scenario);

// The first role of a side, or none.
RoleId role_on(const Scenario& scenario, Side side);

// +1 for a role on the side For, -1 Against, else 0.
int sign_of(const Scenario& scenario, RoleId role);

// What a Slot of a scenario's formula stands for.
enum class SlotKind : std::uint16_t {
    Measure, Flag, Upheld, Defeated, Open, Pleaded, Bold, Struck, Admitted, Held, Taken, Happened, Variant, Bench,
    Level, Ordered, Found, Lean, CardWeight, Cheaper, Bears, RoleNumber, Index, Reversed, Appealed, Signed, DaysSpent,
    Consent, Assumed, Outcome, Figure
};

}  // namespace allwrits
