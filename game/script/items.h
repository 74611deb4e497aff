// SPDX-License-Identifier: MIT
#pragma once

#include "script/complaints.h"
#include "script/value.h"
#include "script/vocabulary.h"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// One item of a scenario, whichever way it is written: called, or as an entry of a field.
struct Item {
    const Word* word = nullptr;
    const ScriptValue* value = nullptr;
    const Item* parent = nullptr;  // None for one that stands alone or in the scenario's own table.
    std::string id = {};           // As written; of a value of the debate with _ for each space.
    Place place = {};
};

// "argument 'A-07'", "the reading of evidence 'backup'", "court": for messages.
std::string called(const Item& item);

// Letters, digits, `_`, `-` and `.`.
bool is_id(std::string_view text);

// "rule of law" -> "rule_of_law".
std::string value_id(std::string_view text);

// All items of a scenario by word, in the author's order: the place of an item in its list is its place in
// the Scenario's. Gathering comes before reading, so that the order of files and items is free.
class Items {
public:
    // Complains of ids that are wrong, missing or doubled, and of items in the wrong place; those are left
    // out.
    Items(std::vector<ScriptValue> top, Complaints& complaints);

    Items(const Items&) = delete;
    Items& operator=(const Items&) = delete;

    const std::deque<Item>& all() const { return all_; }
    const std::vector<const Item*>& of(std::string_view word) const;
    const Item* only(std::string_view word) const;  // The first, or null.
    std::vector<const Item*> inside(const Item& parent, std::string_view word) const;
    // The item that is written so; null if it was left out.
    const Item* written_as(const ScriptValue& value) const;

    // The place of an id in the list of its kind. A kind is a word, or "value".
    std::optional<std::size_t> at(std::string_view kind, std::string_view id) const;
    std::vector<std::string> ids(std::string_view kind) const;

    // The values of the debate, in order.
    const std::vector<std::string>& values() const { return values_; }

private:
    void gather(const ScriptValue& value, const Item* parent);
    void gather_children(const Item& item);
    void gather_entries(const Field& field, const ScriptValue& table);
    void gather_shifts(const Item& parent, const ScriptValue& table);
    ScriptValue& make_table(const ScriptValue& written);
    const Item* add(Item item);
    bool stands_well(const Item& item);
    bool has_good_id(const Item& item);
    void gather_values();

    Complaints& complaints_;
    std::vector<ScriptValue> top_;
    std::deque<ScriptValue> made_;  // Tables for entries that are written as less.
    std::deque<Item> all_;
    std::map<std::string, std::vector<const Item*>, std::less<>> by_word_;
    std::map<const ScriptValue*, const Item*> by_value_;
    std::map<std::string, std::map<std::string, std::size_t, std::less<>>, std::less<>> places_;
    std::vector<std::string> values_;
};

}  // namespace allwrits
