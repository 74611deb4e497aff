// SPDX-License-Identifier: MIT
#include "script/items.h"

#include "base/names.h"

#include <fmt/format.h>
#include <algorithm>
#include <utility>

namespace allwrits {
namespace {

bool is_of_id(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

bool lists(std::string_view of, std::string_view name) {
    const auto list = alternatives(of);
    return std::find(list.begin(), list.end(), name) != list.end();
}

// "stage" for "decision": whose table it belongs in.
std::string homes_of(std::string_view word) {
    std::string homes;
    for (const auto& home : vocabulary()) {
        if (lists(home.holds, word)) homes += (homes.empty() ? "" : " or ") + std::string(home.name);
    }
    return homes;
}

std::string with_article(std::string_view word) {
    const bool vowel = std::string_view("aeio").find(word.front()) != std::string_view::npos;
    return fmt::format("{} {}", vowel ? "an" : "a", word);
}

// Levels are counted within their term alone; all other ids within the scenario.
std::string kind_of(const Item& item) {
    const bool local = item.word->name == "level" && item.parent != nullptr;
    return std::string(item.word->name) + (local ? "." + item.parent->id : "");
}

}  // namespace

std::string called(const Item& item) {
    if (item.word->name == "shift" && item.parent != nullptr)
        return fmt::format("the shift of '{}' in {}", item.id, called(*item.parent));
    if (!item.id.empty()) return fmt::format("{} '{}'", item.word->name, item.id);
    if (item.parent == nullptr) return std::string(item.word->name);
    return fmt::format("the {} of {}", item.word->name, called(*item.parent));
}

bool is_id(std::string_view text) {
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), is_of_id);
}

std::string value_id(std::string_view text) {
    std::string id(text);
    std::replace(id.begin(), id.end(), ' ', '_');
    return id;
}

Items::Items(std::vector<ScriptValue> top, Complaints& complaints)
    : complaints_(complaints), top_(std::move(top)) {
    for (const auto& value : top_) gather(value, nullptr);
    gather_values();
}

const std::vector<const Item*>& Items::of(std::string_view word) const {
    static const std::vector<const Item*> none;
    const auto found = by_word_.find(word);
    return found == by_word_.end() ? none : found->second;
}

const Item* Items::only(std::string_view word) const { return of(word).empty() ? nullptr : of(word).front(); }

std::vector<const Item*> Items::inside(const Item& parent, std::string_view word) const {
    std::vector<const Item*> list;
    for (const auto* item : of(word)) {
        if (item->parent == &parent) list.push_back(item);
    }
    return list;
}

const Item* Items::written_as(const ScriptValue& value) const {
    const auto found = by_value_.find(&value);
    return found == by_value_.end() ? nullptr : found->second;
}

std::optional<std::size_t> Items::at(std::string_view kind, std::string_view id) const {
    const auto known = places_.find(kind);
    if (known == places_.end()) return std::nullopt;
    const auto found = known->second.find(kind == "value" ? value_id(id) : std::string(id));
    if (found == known->second.end()) return std::nullopt;
    return found->second;
}

std::vector<std::string> Items::ids(std::string_view kind) const {
    std::vector<std::string> list;
    if (kind == "value") {
        for (const auto& id : values_) list.push_back(id);
    } else if (const auto known = places_.find(kind); known != places_.end()) {
        for (const auto& entry : known->second) list.push_back(entry.first);
    }
    return list;
}

void Items::gather(const ScriptValue& value, const Item* parent) {
    const auto* word = find_word(value.word);
    if (word == nullptr || word->form == Form::Entry)
        return;  // The sandbox knows only words that can be called.
    // What the scenario's own table lists belongs to it as if it stood alone.
    if (parent != nullptr && parent->word->name == "scenario" && word->name != "scenario") parent = nullptr;
    const auto* item =
        add({.word = word, .value = &value, .parent = parent, .id = value.id, .place = value.place});
    if (item != nullptr) gather_children(*item);
}

void Items::gather_children(const Item& item) {
    for (const auto& listed : item.value->listed) {
        if (listed.kind == ScriptValue::Kind::Item) gather(listed, &item);
    }
    for (const auto& field : item.word->fields) {
        const auto* table = item.value->find(field.name);
        if (table == nullptr) continue;
        if (field.holds == Holds::Distribution && table->kind == ScriptValue::Kind::Item)
            gather(*table, &item);
        if (table->kind != ScriptValue::Kind::Table) continue;
        if (field.holds == Holds::Entries) gather_entries(field, *table);
        if (field.holds == Holds::Shifts) gather_shifts(item, *table);
        if (field.holds == Holds::One)
            add({.word = find_word(field.of), .value = table, .place = table->field});
    }
}

// { trust = { start = 5 }, board = "Votes", "complied" }
void Items::gather_entries(const Field& field, const ScriptValue& table) {
    const auto* word = find_word(field.of);
    for (const auto& written : table.listed) {
        if (written.kind != ScriptValue::Kind::Text) continue;
        add({.word = word, .value = &make_table(written), .id = written.text, .place = written.place});
    }
    for (const auto& [id, written] : table.named) {
        if (written.kind == ScriptValue::Kind::Table) {
            add({.word = word, .value = &written, .id = id, .place = written.field});
        } else if (written.kind == ScriptValue::Kind::Text && !word->short_for.empty()) {
            auto& made = make_table(written);
            made.named.emplace_back(word->short_for, written);
            add({.word = word, .value = &made, .id = id, .place = written.field});
        }
    }
}

// { "leak times 0.7", { of = "leak", replace = fixed { at = 1 } }, reuse = "floor 0.1" }: those listed in
// their order, then those named by name.
void Items::gather_shifts(const Item& parent, const ScriptValue& table) {
    const auto* word = find_word("shift");
    const auto put = [&](const ScriptValue& value, std::string id, const Place& place) {
        const auto* shift =
            add({.word = word, .value = &value, .parent = &parent, .id = std::move(id), .place = place});
        if (shift != nullptr) gather_children(*shift);
    };
    const auto put_text = [&](const ScriptValue& written, std::string id, std::string does,
                              const Place& place) {
        auto& made = make_table(written);
        made.named.emplace_back(word->short_for, written);
        made.named.back().second.text = std::move(does);
        put(made, std::move(id), place);
    };
    for (const auto& written : table.listed) {
        if (written.kind == ScriptValue::Kind::Table) {
            const auto* of = written.find("of");
            put(written, of == nullptr ? std::string() : of->text, written.place);
        } else if (written.kind == ScriptValue::Kind::Text) {
            const auto space = std::min(written.text.find(' '), written.text.size());
            put_text(written, written.text.substr(0, space),
                     written.text.substr(std::min(space + 1, written.text.size())), written.place);
        }
    }
    for (const auto& [id, written] : table.named) {
        if (written.kind == ScriptValue::Kind::Table) put(written, id, written.field);
        if (written.kind == ScriptValue::Kind::Text) put_text(written, id, written.text, written.field);
    }
}

// For what is written as less than a table.
ScriptValue& Items::make_table(const ScriptValue& written) {
    auto& made = made_.emplace_back();
    made.kind = ScriptValue::Kind::Table;
    made.place = written.place;
    made.field = written.field;
    return made;
}

const Item* Items::add(Item item) {
    if (!stands_well(item) || !has_good_id(item)) return nullptr;
    auto& list = by_word_[std::string(item.word->name)];
    auto& ids = places_[kind_of(item)];
    // One thing may be shifted in many places.
    if (!item.id.empty() && item.word->name != "shift") {
        const auto [known, is_new] =
            ids.emplace(item.id, item.word->name == "level" ? ids.size() : list.size());
        if (!is_new) {
            const auto first = std::find_if(list.begin(), list.end(), [&](const Item* one) {
                return one->id == item.id && kind_of(*one) == kind_of(item);
            });
            complaints_.add(item.place, called(item) + " is declared twice",
                            first == list.end() ? "" : "first in " + to_text((*first)->place));
            return nullptr;
        }
    }
    all_.push_back(std::move(item));
    list.push_back(&all_.back());
    by_value_.emplace(list.back()->value, list.back());
    return list.back();
}

bool Items::stands_well(const Item& item) {
    if (item.word->form == Form::Entry || item.word->name == "scenario") return true;
    const std::string_view home = item.parent == nullptr ? "scenario" : item.parent->word->name;
    const auto* holder = find_word(home);
    if (lists(holder->holds, item.word->name)) return true;
    const auto homes = homes_of(item.word->name);
    if (item.parent == nullptr) {
        complaints_.add(item.place, fmt::format("{} stands alone", called(item)),
                        fmt::format("write it in the table of {}", with_article(homes)));
    } else {
        complaints_.add(item.place, fmt::format("{} cannot stand in {}", called(item), called(*item.parent)),
                        homes == "scenario" ? "let it stand alone"
                                            : fmt::format("it belongs in {}", with_article(homes)));
    }
    return false;
}

bool Items::has_good_id(const Item& item) {
    const auto word = item.word->name;
    if (word == "shift") return true;  // It has the name of what it shifts, which its reader looks up.
    if (item.word->form == Form::Nameless ||
        (item.word->form == Form::Entry && (word == "court" || word == "appeal"))) {
        if (item.id.empty()) return true;
        complaints_.add(item.place, fmt::format("{} takes no id, and has '{}'", word, item.id),
                        fmt::format("write {} {{ ... }}", word));
        return false;
    }
    if (item.id.empty()) {
        complaints_.add(item.place, fmt::format("{} has no id", with_article(word)),
                        fmt::format("write {} \"its_id\" {{ ... }}", word));
        return false;
    }
    if (item.word->form == Form::Sentence || is_id(item.id)) return true;
    auto better = value_id(item.id);
    better.erase(std::remove_if(better.begin(), better.end(), [](char c) { return !is_of_id(c); }),
                 better.end());
    complaints_.add(
        item.place, fmt::format("'{}' cannot be the id of {}", item.id, with_article(word)),
        fmt::format("an id has letters, digits, '_', '-' and '.', as in '{}'", better.substr(0, 64)));
    return false;
}

void Items::gather_values() {
    const auto* scenario = only("scenario");
    const auto* list = scenario == nullptr ? nullptr : scenario->value->find("values");
    if (list == nullptr) return;
    for (const auto& written : list->listed) {
        if (written.kind != ScriptValue::Kind::Text) continue;
        const auto id = value_id(written.text);
        if (!is_id(id)) {
            complaints_.add(written.place, fmt::format("'{}' cannot be a value", written.text),
                            "a value has letters, digits and spaces");
        } else if (!places_["value"].emplace(id, values_.size()).second) {
            complaints_.add(written.place, fmt::format("value '{}' is declared twice", written.text));
        } else {
            values_.push_back(id);
        }
    }
}

}  // namespace allwrits
