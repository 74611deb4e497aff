// SPDX-License-Identifier: MIT
#include "script/shape.h"

#include "base/names.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <sstream>

namespace allwrits {
namespace {

using Kind = ScriptValue::Kind;

std::size_t words_in(const std::string& text) {
    std::istringstream words(text);
    return static_cast<std::size_t>(std::distance(std::istream_iterator<std::string>(words), {}));
}

bool is_formula(Holds holds) {
    return holds == Holds::Condition || holds == Holds::Chance || holds == Holds::Effect ||
           holds == Holds::Later;
}

// One item at a time.
class Shape {
public:
    Shape(const Items& items, const Item& item, Complaints& complaints)
        : items_(items), item_(item), complaints_(complaints) {}

    void check() {
        check_listed();
        for (const auto& [name, value] : item_.value->named) {
            if (const auto* field = find_field(*item_.word, name); field != nullptr) {
                check(*field, value);
            } else {
                complaints_.add(value.field, fmt::format("{} has no field '{}'", called(item_), name),
                                name_hint(name, field_names(*item_.word)));
            }
        }
        for (const auto& field : item_.word->fields) check_there(field);
    }

private:
    std::string subject(const Field& field) const {
        return fmt::format("{} of {}", field.name, called(item_));
    }

    void complain(const ScriptValue& value, std::string what, std::string hint = {}) const {
        complaints_.add(value.place, std::move(what), std::move(hint));
    }

    const ScriptValue* first_text() const {
        const auto& listed = item_.value->listed;
        const auto found =
            std::find_if(listed.begin(), listed.end(), [](const auto& v) { return v.kind == Kind::Text; });
        return found == listed.end() ? nullptr : &*found;
    }

    void check_listed() {
        const auto* first = first_text();
        for (const auto& value : item_.value->listed) {
            if (value.kind == Kind::Item) continue;  // Its place was checked when it was gathered.
            if (&value == first && !item_.word->first.empty()) continue;
            const auto hint =
                item_.word->first.empty() || value.kind != Kind::Text
                    ? std::string("name its field, as in name = value")
                    : fmt::format("the first text is its {}; name the field of any other", item_.word->first);
            complain(value, fmt::format("{} of {} stands without a name", name_of(value.kind), called(item_)),
                     hint);
        }
        if (first == nullptr || item_.word->first.empty()) return;
        const auto& field = *find_field(*item_.word, item_.word->first);
        if (item_.value->find(field.name) != nullptr) {
            complain(*first, fmt::format("{} is given twice", subject(field)), "leave out one of the two");
        }
        check(field, *first);
    }

    void check_there(const Field& field) {
        if (!field.required || item_.value->find(field.name) != nullptr) return;
        if (field.name == item_.word->first && first_text() != nullptr) return;
        complaints_.add(item_.place, fmt::format("{} has no {}", called(item_), field.name),
                        std::string(field.about));
    }

    void check(const Field& field, const ScriptValue& value) {
        if (value.kind == Kind::Function) return refuse_function(field, value);
        switch (field.holds) {
            case Holds::Text:
            case Holds::Plain:
            case Holds::Later:
                return check_text(field, value);
            case Holds::Texts:
                return check_texts(field, value);
            case Holds::TextsBy:
                return check_texts_by(field, value);
            case Holds::Number:
            case Holds::Whole:
                return check_number(field, value);
            case Holds::Numbers:
                return check_numbers(field, value);
            case Holds::Truth:
                is(field, value, Kind::Truth);
                return;
            case Holds::OneOf:
                return check_one_of(field, value);
            case Holds::SomeOf:
                for (const auto& one : as_list(value)) check_one_of(field, *one);
                return check_only_listed(field, value);
            case Holds::Id:
                return check_id(field, value);
            case Holds::Ids:
                for (const auto& one : as_list(value)) check_id(field, *one);
                return check_only_listed(field, value);
            case Holds::Reasons:
                return check_reasons(field, value);
            case Holds::Levels:
                return check_levels(field, value);
            case Holds::Condition:
            case Holds::Effect:
                return static_cast<void>(is(field, value, Kind::Text));
            case Holds::Chance:
                return check_chance(field, value);
            case Holds::Entries:
                return check_entries(field, value);
            case Holds::NumbersBy:
            case Holds::Shifts:
            case Holds::One:
                is(field, value, Kind::Table);  // What is in it is for its reader.
                return;
            case Holds::Distribution:
                is(field, value, Kind::Item);
                return;
        }
    }

    void refuse_function(const Field& field, const ScriptValue& value) const {
        const auto hint = is_formula(field.holds)
                              ? fmt::format("write it as a text, as in {} = \"trust + 2\"", field.name)
                              : std::string("write out what it would give");
        complain(value, fmt::format("{} is a function", subject(field)), hint);
    }

    bool is(const Field& field, const ScriptValue& value, Kind wanted) const {
        if (value.kind == wanted) return true;
        complain(value,
                 fmt::format("{} must be {}, not {}", subject(field), name_of(wanted), name_of(value.kind)),
                 is_formula(field.holds) && value.kind == Kind::Truth ? "write it as a text, in quotes" : "");
        return false;
    }

    // A list, or one in its place.
    static std::vector<const ScriptValue*> as_list(const ScriptValue& value) {
        if (value.kind != Kind::Table) return {&value};
        std::vector<const ScriptValue*> list;
        for (const auto& one : value.listed) list.push_back(&one);
        return list;
    }

    void check_only_listed(const Field& field, const ScriptValue& value) const {
        if (value.named.empty()) return;
        complaints_.add(
            value.named.front().second.field,
            fmt::format("{} is a list and has no field '{}'", subject(field), value.named.front().first));
    }

    void check_text(const Field& field, const ScriptValue& value) const {
        if (!is(field, value, Kind::Text)) return;
        const auto count = words_in(value.text);
        if (count == 0) complain(value, subject(field) + " is empty", std::string(field.about));
        if (field.words == 0 || count <= field.words) return;
        complaints_.note(value.place, fmt::format("{} has {} words", subject(field), count),
                         fmt::format("at most {} read well", field.words));
    }

    void check_texts(const Field& field, const ScriptValue& value) const {
        if (!is(field, value, Kind::Table)) return;
        for (const auto& one : value.listed) check_text(field, one);
        check_only_listed(field, value);
        const auto count = static_cast<double>(value.listed.size());
        if (count >= field.min && count <= field.max) return;
        complain(value, fmt::format("{} has {} texts", subject(field), count),
                 fmt::format("it has from {} to {}", field.min, field.max));
    }

    void check_texts_by(const Field& field, const ScriptValue& value) const {
        if (!is(field, value, Kind::Table)) return;
        const bool is_set = field.of.find('|') != std::string_view::npos;
        const auto known = is_set ? alternatives(field.of) : items_.ids(field.of);
        for (const auto& [name, text] : value.named) {
            check_text(field, text);
            if (field.of.empty()) continue;
            const auto wanted = is_set ? name : value_id(name);
            if (std::find(known.begin(), known.end(), wanted) != known.end()) continue;
            complaints_.add(text.field, fmt::format("{} knows no '{}'", subject(field), name),
                            name_hint(wanted, known));
        }
        if (value.listed.empty()) return;
        complain(value.listed.front(), fmt::format("a text in {} has no name", subject(field)),
                 name_hint("", known));
    }

    void check_number(const Field& field, const ScriptValue& value) const {
        if (!is(field, value, Kind::Number)) return;
        const double x = value.number;
        const auto unit = field.unit.empty() ? "" : " " + std::string(field.unit);
        if (!std::isfinite(x) || x < field.min || x > field.max) {
            complain(value, fmt::format("{} is {}", subject(field), x),
                     fmt::format("from {} to {}{}", field.min, field.max, unit));
        } else if (field.holds == Holds::Whole && x != std::floor(x)) {
            complain(value, fmt::format("{} must be a whole number, not {}", subject(field), x));
        }
    }

    void check_numbers(const Field& field, const ScriptValue& value) const {
        if (!is(field, value, Kind::Table)) return;
        for (const auto& one : value.listed) check_number(field, one);
        check_only_listed(field, value);
    }

    void check_one_of(const Field& field, const ScriptValue& value) const {
        if (!is(field, value, Kind::Text)) return;
        const auto known = alternatives(field.of);
        if (std::find(known.begin(), known.end(), value.text) != known.end()) return;
        auto hint = name_hint(value.text, known);
        if (hint.empty()) hint = fmt::format("known: {}", fmt::join(known, ", "));
        complain(value, fmt::format("{} cannot be '{}'", subject(field), value.text), hint);
    }

    void check_id(const Field& field, const ScriptValue& value) const {
        if (is(field, value, Kind::Text)) check_id(field, value.text, value.place);
    }

    void check_id(const Field& field, const std::string& id, const Place& place) const {
        auto known = alternatives(field.of);
        const auto kind = known.front();
        if (items_.at(kind, id) || std::find(known.begin() + 1, known.end(), id) != known.end()) return;
        known.erase(known.begin());
        for (auto& one : items_.ids(kind)) known.push_back(std::move(one));
        auto verb = std::string(field.name);
        std::replace(verb.begin(), verb.end(), '_', ' ');
        const auto what = field.verb ? fmt::format("{} {} '{}'", called(item_), verb, id)
                                     : fmt::format("{} names '{}' as its {}", called(item_), id, field.name);
        complaints_.add(place, fmt::format("{}, and there is no such {}", what, kind), name_hint(id, known));
    }

    void check_reasons(const Field& field, const ScriptValue& value) const {
        if (value.kind == Kind::Text) return check_id(field, value);
        if (!is(field, value, Kind::Table)) return;
        for (const auto& one : value.listed) check_id(field, one);
        for (const auto& [id, why] : value.named) {
            check_id(field, id, why.field);
            check_text(field, why);
        }
    }

    void check_levels(const Field& field, const ScriptValue& value) const {
        if (!is(field, value, Kind::Table)) return;
        if (!value.listed.empty())
            complain(value.listed.front(), subject(field) + " has a level without its term");
        for (const auto& [term, level] : value.named) {
            if (!items_.at("term", term)) {
                complaints_.add(level.field,
                                fmt::format("{} names '{}', and there is no such term", subject(field), term),
                                name_hint(term, items_.ids("term")));
            } else if (is(field, level, Kind::Text) && !items_.at("level." + term, level.text)) {
                complain(level, fmt::format("term '{}' has no level '{}'", term, level.text),
                         name_hint(level.text, items_.ids("level." + term)));
            }
        }
    }

    void check_chance(const Field& field, const ScriptValue& value) const {
        if (value.kind == Kind::Text) return;
        if (!is(field, value, Kind::Number) || (value.number >= 0 && value.number <= 1)) return;
        complain(value, fmt::format("{} is {}", subject(field), value.number), "a chance is from 0 to 1");
    }

    void check_entries(const Field& field, const ScriptValue& value) const {
        if (!is(field, value, Kind::Table)) return;
        const auto* word = find_word(field.of);
        for (const auto& one : value.listed) is(field, one, Kind::Text);
        for (const auto& [name, entry] : value.named) {
            if (entry.kind == Kind::Table || (entry.kind == Kind::Text && !word->short_for.empty())) continue;
            complain(entry,
                     fmt::format("{} '{}' must be a table, not {}", word->name, name, name_of(entry.kind)),
                     fmt::format("as in {} = {{ ... }}", name));
        }
    }

    const Items& items_;
    const Item& item_;
    Complaints& complaints_;
};

}  // namespace

void check_shapes(const Items& items, Complaints& complaints) {
    for (const auto& item : items.all()) Shape(items, item, complaints).check();
}

}  // namespace allwrits
