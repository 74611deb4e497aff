// SPDX-License-Identifier: MIT
#pragma once

#include "script/complaints.h"
#include "script/items.h"
#include "script/load.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// What all readers share. Each of them reads the items of some words into the lists of the Scenario; it finds
// their shape checked, and skips what is not well.
struct Manuscript {
    const Items& items;
    Loaded& loaded;
    Complaints& complaints;
    // What the lines of an epilogue may name: besides the state, the one future that is told.
    Names told = {};
    // Where each figure over all futures is first read.
    std::map<Slot, Place> figures = {};

    Scenario& scenario() const { return loaded.scenario; }
};

// The same problem, with a hint where a formula names what belongs to the other kind of formulas: those of
// one future read assumptions and outcomes, those of the rules figures over all futures.
Problem with_forecast_hint(const Manuscript& script, Problem problem);

// Takes note of the figures that a formula reads.
void note_figures(Manuscript& script, const Formula& formula, const Place& where);

// The fields of one item, as the types of the Scenario. A field that was left out has the vocabulary's
// default.
class Fields {
public:
    Fields(const Item& item, Manuscript& script) : Fields(item, script, script.scenario().names) {}
    // Formulas that may name something else.
    Fields(const Item& item, Manuscript& script, const Names& names)
        : item_(item), script_(script), names_(names) {}

    const Item& item() const { return item_; }
    // Null if it was left out or is not of its type.
    const ScriptValue* find(std::string_view name) const;

    std::string text(std::string_view name) const;
    std::vector<std::string> texts(std::string_view name) const;
    bool truth(std::string_view name) const;
    double number(std::string_view name) const;
    std::int32_t thousandths(std::string_view name) const;
    std::uint32_t per_million(std::string_view name) const;

    // By its place among the alternatives of the field, which are in the order of the enum.
    template <class Enum>
    Enum one_of(std::string_view name) const {
        return static_cast<Enum>(alternative(name));
    }

    template <class Of>
    Id<Of> id(std::string_view name) const {
        const auto at = place_of(name);
        return at ? id_at<Of>(*at) : Id<Of>{};
    }
    template <class Of>
    std::vector<Id<Of>> ids(std::string_view name) const {
        std::vector<Id<Of>> list;
        for (const auto at : places_of(name)) list.push_back(id_at<Of>(at));
        return list;
    }
    // One bit a role; `otherwise` where the field was left out.
    std::uint32_t roles(std::string_view name, std::uint32_t otherwise = every_role) const;

    // Formulas, which may read only what all of `shown_to` may see.
    Formula condition(std::string_view name, std::uint32_t shown_to = 0) const;
    Formula chance(std::string_view name) const;
    std::vector<Change> effect(std::string_view name) const;

    void complain(std::string_view name, std::string what, std::string hint = {}) const;

private:
    std::size_t alternative(std::string_view name) const;
    std::optional<std::size_t> place_of(std::string_view name) const;
    std::vector<std::size_t> places_of(std::string_view name) const;
    const Field& field(std::string_view name) const;

    const Item& item_;
    Manuscript& script_;
    const Names& names_;
};

// Where the first character of a text stands: behind its quote.
Place inside_quotes(const ScriptValue& text);

// One bit a role; all bits where it is all roles, so that the public may see it too.
std::uint32_t role_mask(const Manuscript& script, const std::vector<RoleId>& roles);

// Nothing, with a complaint, if it cannot be.
std::optional<Distribution> read_distribution(Manuscript& script, const Item& item);

// The only distribution in an item's braces, or nothing, with a complaint.
std::optional<Distribution> distribution_in(Manuscript& script, const Item& item);

// What an item's `shifts` do to the forecast.
std::vector<ShiftOn> shifts_of(Manuscript& script, const Item& item);

// Who settles a decision, and so is shown it.
std::uint32_t deciding_roles(const Manuscript& script, const Item& decision);

// In this order: names are made of the first three, formulas need names, and some words look at others.
void read_whole(Manuscript& script);      // scenario, court
void read_roles(Manuscript& script);      // roles, measures, flags
void read_model(Manuscript& script);      // assumptions, outcomes, and the names made of them
void read_texts(Manuscript& script);      // all words for people
void read_facts(Manuscript& script);      // sources, facts, evidence
void read_arguments(Manuscript& script);  // arguments, links, clashes, hypotheticals
void read_orders(Manuscript& script);     // factors, terms, packages
void read_aftermath(Manuscript& script);  // appeal, questions, epilogues, endings
void read_docket(Manuscript& script);     // stages, decisions, choices
void read_chances(Manuscript& script);    // benches, variants, incidents
void read_tests(Manuscript& script);      // tests
void settle_figures(Manuscript& script);  // the figures that all of them read

}  // namespace allwrits
