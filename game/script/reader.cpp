// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace allwrits {
namespace {

using Kind = ScriptValue::Kind;

// Half away from zero, as all whole numbers of the rules.
std::int32_t whole(double x) { return static_cast<std::int32_t>(std::lround(x)); }

Kind kind_of(Holds holds) {
    switch (holds) {
        case Holds::Number:
        case Holds::Whole:
            return Kind::Number;
        case Holds::Truth:
            return Kind::Truth;
        case Holds::Text:
        case Holds::Plain:
        case Holds::OneOf:
        case Holds::Id:
        case Holds::Condition:
        case Holds::Effect:
        case Holds::Later:
            return Kind::Text;
        case Holds::Texts:
        case Holds::TextsBy:
        case Holds::Numbers:
        case Holds::NumbersBy:
        case Holds::Levels:
        case Holds::Shifts:
        case Holds::Entries:
        case Holds::One:
            return Kind::Table;
        case Holds::Distribution:
            return Kind::Item;
        case Holds::SomeOf:
        case Holds::Ids:
        case Holds::Reasons:
        case Holds::Chance:
            break;  // Of more than one kind.
    }
    return Kind::Nil;
}

}  // namespace

const Field& Fields::field(std::string_view name) const { return *find_field(*item_.word, name); }

const ScriptValue* Fields::find(std::string_view name) const {
    const auto* value = item_.value->find(name);
    if (value == nullptr && item_.word->first == name) {
        const auto& listed = item_.value->listed;
        const auto first =
            std::find_if(listed.begin(), listed.end(), [](const auto& v) { return v.kind == Kind::Text; });
        if (first != listed.end()) value = &*first;
    }
    if (value == nullptr || value->kind == Kind::Function) return nullptr;
    const auto wanted = kind_of(field(name).holds);
    return wanted == Kind::Nil || wanted == value->kind ? value : nullptr;
}

std::string Fields::text(std::string_view name) const {
    const auto* value = find(name);
    return value == nullptr ? std::string(field(name).otherwise) : value->text;
}

std::vector<std::string> Fields::texts(std::string_view name) const {
    std::vector<std::string> list;
    const auto* value = find(name);
    if (value == nullptr) return list;
    for (const auto& one : value->listed) list.push_back(one.text);
    return list;
}

bool Fields::truth(std::string_view name) const {
    const auto* value = find(name);
    return value == nullptr ? field(name).otherwise == "true" : value->truth;
}

double Fields::number(std::string_view name) const {
    if (const auto* value = find(name)) return value->number;
    return std::strtod(std::string(field(name).otherwise).c_str(), nullptr);  // Ours, and "" is 0.
}

std::int32_t Fields::thousandths(std::string_view name) const { return whole(number(name) * 1000); }

std::uint32_t Fields::per_million(std::string_view name) const {
    return static_cast<std::uint32_t>(whole(number(name) * 1e6));
}

std::size_t Fields::alternative(std::string_view name) const {
    const auto known = alternatives(field(name).of);
    const auto found = std::find(known.begin(), known.end(), text(name));
    return found == known.end() ? 0 : static_cast<std::size_t>(found - known.begin());
}

std::optional<std::size_t> Fields::place_of(std::string_view name) const {
    const auto* value = find(name);
    if (value == nullptr) return std::nullopt;
    return script_.items.at(alternatives(field(name).of).front(), value->text);
}

std::vector<std::size_t> Fields::places_of(std::string_view name) const {
    std::vector<std::size_t> list;
    const auto* value = find(name);
    if (value == nullptr) return list;
    const auto add = [&](const std::string& id) {
        const auto at = script_.items.at(field(name).of, id);
        if (at) list.push_back(*at);
    };
    if (value->kind == Kind::Text) add(value->text);
    for (const auto& one : value->listed) add(one.text);
    for (const auto& [id, why] : value->named) add(id);
    return list;
}

std::uint32_t Fields::roles(std::string_view name, std::uint32_t otherwise) const {
    return find(name) == nullptr ? otherwise : role_mask(script_, ids<Role>(name));
}

Formula Fields::condition(std::string_view name, std::uint32_t shown_to) const {
    const auto* value = find(name);
    if (value == nullptr) return {};
    const FormulaUse use{.wants = FormulaUse::Wants::Truth, .shown_to = shown_to};
    auto parsed = Formula::parse(value->text, inside_quotes(*value), names_, use);
    if (!parsed) {
        script_.complaints.add(with_forecast_hint(script_, std::move(parsed.error())));
        return {};
    }
    note_figures(script_, *parsed, value->place);
    return std::move(*parsed);
}

Formula Fields::chance(std::string_view name) const {
    const auto* value = find(name);
    if (value == nullptr && field(name).otherwise == "1") return {};  // Empty means always.
    const auto text = value == nullptr              ? std::string(field(name).otherwise)
                      : value->kind == Kind::Number ? fmt::format("{}", value->number)
                                                    : value->text;
    const auto where = value == nullptr ? item_.place : inside_quotes(*value);
    const FormulaUse use{.wants = FormulaUse::Wants::Number};
    auto parsed = Formula::parse(text, where, names_, use);
    if (!parsed) {
        script_.complaints.add(with_forecast_hint(script_, std::move(parsed.error())));
        return {};
    }
    note_figures(script_, *parsed, where);
    if (const auto range = parsed->range();
        value != nullptr && value->kind == Kind::Text && (range.low < 0 || range.high > 1)) {
        script_.complaints.note(where, fmt::format("'{}' may be from {} to {}", text, range.low, range.high),
                                "a chance is from 0 to 1, and is kept there");
    }
    return std::move(*parsed);
}

std::vector<Change> Fields::effect(std::string_view name) const {
    const auto* value = find(name);
    if (value == nullptr) return {};
    auto parsed = parse_effects(value->text, inside_quotes(*value), script_.scenario().names);
    if (!parsed) {
        script_.complaints.add(with_forecast_hint(script_, std::move(parsed.error())));
        return {};
    }
    for (const auto& change : *parsed) {
        note_figures(script_, change.amount, value->place);
        // A card has its pages from the author; effects move them.
        if (change.target.kind == static_cast<std::uint16_t>(SlotKind::CardWeight) &&
            change.how == Change::How::Set) {
            complain(name, "pages_of() cannot be set", "add to it or take away, as in pages_of(id) + 1");
        }
    }
    return std::move(*parsed);
}

void Fields::complain(std::string_view name, std::string what, std::string hint) const {
    const auto* value = find(name);
    script_.complaints.add(value == nullptr ? item_.place : value->place, std::move(what), std::move(hint));
}

Place inside_quotes(const ScriptValue& text) {
    auto place = text.place;
    if (place.column != 0) ++place.column;
    return place;
}

std::uint32_t role_mask(const Manuscript& script, const std::vector<RoleId>& roles) {
    std::uint32_t mask = 0;
    for (const auto role : roles) mask |= 1U << role.at;
    const auto all = (1U << script.items.of("role").size()) - 1U;
    return mask == all ? every_role : mask;
}

std::uint32_t deciding_roles(const Manuscript& script, const Item& decision) {
    const auto* role = decision.value->find("role");
    const auto at = role == nullptr ? std::nullopt : script.items.at("role", role->text);
    return at ? 1U << *at : every_role;  // Whoever is asked may be any advocate.
}

}  // namespace allwrits
