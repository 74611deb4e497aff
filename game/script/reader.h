// SPDX-License-Identifier: MIT
#pragma once

#include "script/complaints.h"
#include "script/items.h"
#include "script/load.h"

#include <cstdint>
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

    Scenario& scenario() const { return loaded.scenario; }
};

// The fields of one item, as the types of the Scenario. A field that was left out has the vocabulary's
// default.
class Fields {
public:
    Fields(const Item& item, Manuscript& script) : item_(item), script_(script) {}

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
};

// Where the first character of a text stands: behind its quote.
Place inside_quotes(const ScriptValue& text);

// One bit a role; all bits where it is all roles, so that the public may see it too.
std::uint32_t role_mask(const Manuscript& script, const std::vector<RoleId>& roles);

// Who settles a decision, and so is shown it.
std::uint32_t deciding_roles(const Manuscript& script, const Item& decision);

// In this order: names are made of the first two, formulas need names, and some words look at others.
void read_whole(Manuscript& script);      // scenario, court
void read_roles(Manuscript& script);      // roles, measures, flags
void read_texts(Manuscript& script);      // all words for people
void read_facts(Manuscript& script);      // sources, facts, evidence
void read_arguments(Manuscript& script);  // arguments, links, clashes, hypotheticals
void read_orders(Manuscript& script);     // factors, terms, packages
void read_aftermath(Manuscript& script);  // appeal, questions, epilogues, endings
void read_docket(Manuscript& script);     // stages, decisions, choices
void read_chances(Manuscript& script);    // benches, variants, incidents
void read_model(Manuscript& script);      // assumptions, outcomes, tests

}  // namespace allwrits
