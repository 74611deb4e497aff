// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "formula/effects.h"
#include "formula/formula.h"
#include "forecast/shift.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

// Part of session/scenario.h: what the case is about. Roles, facts, exhibits, arguments, orders, benches.

namespace allwrits {

// What an author wrote, as plain lists. No words for people stand here: they are in a Catalogue under
// "<kind>.<id>.<field>" ("argument.A-07.claim"), so that a mended typo changes no rule. Numbers that a rule
// adds up are whole: pages, days and credibility in thousandths, chances per million.

// The most that a State has room for; loading refuses more, by name.
struct Limits {
    static constexpr std::size_t roles = 8, values = 8, measures = 32, flags = 64, evidence = 64,
                                 arguments = 128;
    static constexpr std::size_t attacks = 256, factors = 16, terms = 16, choices = 256, questions = 4;
    static constexpr std::size_t levels = 8, figures = 8, decisions_a_stage = 32, stages = 64, pending = 16;
};

enum class Side : std::uint8_t { None, Bench, For, Against };

struct Role {
    std::string id = {};
    Side side = Side::None;
    // None where the role has no such currency.
    MeasureId pages = {}, days = {}, credibility = {}, questions = {};
    // How a computer may play it; the seed draws one.
    std::vector<std::string> styles = {};
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

// A shift of one assumption. Shifts act in this order: variant, terms, evidence, arguments; within each as
// declared.
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
    // Thousandths: the lowest of its facts (primary 900, seed 800, press 700, recalled 500).
    std::int32_t reliability = 0;
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

// attacker -> target, or supporter -> supported; `why` is the catalogue's "attack.<from>.<to>" where the
// author gave one.
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

// An order as a whole: where each term stands, how much of what was sought it grants, when the rules propose
// it.
struct Package {
    std::string id = {};
    std::int32_t index = 0;                           // 0..100: share of what was sought, in thousandths.
    // True for the one order that follows from the findings.
    Formula proposed_if = {};
    // Open at all (a ceiling, a stay that nobody asked for).
    Formula only_if = {};
    std::array<std::uint8_t, Limits::terms> levels{};  // By term; ignored where has_terms is false.
    bool has_terms = false;
    // An order by which the phone (or its like) may be opened.
    bool opens = false;
    // Means over many futures beyond denial, declared by the author until the forecast reckons them: leads
    // gained and people exposed, in thousandths.
    std::int64_t leads = 0, exposed = 0;
};

struct Bench {
    std::string id = {};
    std::array<std::uint8_t, Limits::values> rank{};  // By value: 0 the first.
    std::int64_t exchange = 0;                        // People exposed that one lead is worth to it.
    std::vector<ChoiceId> first_steps = {};           // Its habit where it has such a choice,
    std::uint32_t first_step_chance = 0;              // kept this often, per million.
    // Reliability below which it excludes an exhibit, thousandths.
    std::int32_t excludes_under = 0;
    std::uint32_t weight = 1;
};

struct Variant {
    std::string id = {};
    std::uint32_t weight = 1;
    bool altered = true;
    std::vector<ShiftOn> shifts = {};
    std::vector<Change> effect = {};
};

}  // namespace allwrits
